// SPDX-License-Identifier: Apache-2.0
#include "command.h"

namespace usher::admin {

std::span<const Command* const> commands() {
  static constexpr const Command* kAll[] = {
      &kEventList,    &kEventCreate,     &kEventPut,         &kEventSettings, &kImportAttendees,
      &kImportAgenda, &kTickets,         &kTicketKeysRotate, &kPairingCode,   &kKiosks,
      &kKiosksRevoke, &kKiosksMove,      &kKiosksOffer,      &kRequests,      &kRequestsAccept,
      &kRequestsDone, &kRequestsDecline, &kCheckIns,         &kExport,        &kBackup,
      &kCarry,        &kDemoEvent,       &kDemoVideo,        &kDecode,        &kBadgePreview,
      &kBadgeSheets,  &kBadgeCheck,      &kBadgeTemplates,   &kBadgeProof,    &kEventTemplate};
  return kAll;
}

}  // namespace usher::admin
