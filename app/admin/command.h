// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <span>

namespace usher::admin {

inline constexpr int kDone = 0;
/// The arguments were right, the work was not possible.
inline constexpr int kFailed = 1;
inline constexpr int kBadArguments = 2;

struct Command {
  /// One word, or two: "event list" is of the group "event".
  const char* name;
  const char* summary;
  /// Needs fonts and a paint device, not only the event loop's basics.
  bool paints;
  /// Takes what follows the command's name, answers the exit code.
  int (*run)(const QStringList& arguments);
};

extern const Command kEventList;
extern const Command kEventCreate;
extern const Command kEventPut;
extern const Command kEventSettings;
extern const Command kEventTemplate;
extern const Command kImportAttendees;
extern const Command kImportAgenda;
extern const Command kTickets;
extern const Command kTicketKeysRotate;
extern const Command kPairingCode;
extern const Command kKiosks;
extern const Command kKiosksRevoke;
extern const Command kKiosksMove;
extern const Command kKiosksOffer;
extern const Command kRequests;
extern const Command kRequestsAccept;
extern const Command kRequestsDone;
extern const Command kRequestsDecline;
extern const Command kCheckIns;
extern const Command kExport;
extern const Command kBackup;
extern const Command kCarry;
extern const Command kDemoEvent;
extern const Command kDemoVideo;
extern const Command kDecode;
extern const Command kBadgePreview;
extern const Command kBadgeSheets;
extern const Command kBadgeCheck;
extern const Command kBadgeTemplates;
extern const Command kBadgeProof;

std::span<const Command* const> commands();

}  // namespace usher::admin
