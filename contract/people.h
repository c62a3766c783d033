// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <usher/contract/decode.h>
#include <usher/contract/event_rows.h>

/// What organizers and staff send (people.yaml).
namespace usher::contract {

struct RowEdit {
  std::vector<Row> put;
  struct Gone {
    std::string kind;
    std::string id;
    bool operator==(const Gone&) const = default;
  };
  std::vector<Gone> remove;
};

struct Reason {
  std::string reason;
};

/// What a badge says of its guest.
struct BadgeNames {
  std::string given_name;
  std::string family_name;
  std::string company;
};

struct ContactEdit {
  std::string email;
  std::string phone;
  std::string language;
};

struct Settlement {
  Resolution resolution = Resolution::Accepted;
  std::string note;
  /// As what it was settled before, by whoever settles it anew.
  std::optional<Resolution> replaces = {};
};

struct RequestStep {
  /// Accepted, Done or Declined.
  RequestState state = RequestState::Accepted;
  std::string reason;
};

struct PairingCodeRequest {
  /// Of the kiosk: see isKioskName().
  std::string name;
};
/// One line of 1 to 200 characters.
bool isKioskName(std::string_view bytes);

/// The event that a kiosk is to serve.
struct KioskMove {
  std::string event;
};

/// The events to which staff may switch a kiosk, at most kMostOtherEvents.
struct KioskOffer {
  std::vector<std::string> events;
};

struct KioskCommand {
  /// reload, lock, unlock or message.
  std::string kind;
  std::string text;
};

struct KeyRotation {
  bool retire_others = false;
};

struct StaffMemberEdit {
  std::string name;
  StaffRole role = StaffRole::Staff;
};

Decoded<RowEdit> decodeRowEdit(std::string_view json);
Decoded<Reason> decodeReason(std::string_view json);
Decoded<BadgeNames> decodeBadgeNames(std::string_view json);
Decoded<ContactEdit> decodeContactEdit(std::string_view json);
Decoded<Settlement> decodeSettlement(std::string_view json);
Decoded<RequestStep> decodeRequestStep(std::string_view json);
Decoded<PairingCodeRequest> decodePairingCodeRequest(std::string_view json);
Decoded<KioskMove> decodeKioskMove(std::string_view json);
Decoded<KioskOffer> decodeKioskOffer(std::string_view json);
Decoded<KioskCommand> decodeKioskCommand(std::string_view json);
Decoded<KeyRotation> decodeKeyRotation(std::string_view json);
Decoded<StaffMemberEdit> decodeStaffMemberEdit(std::string_view json);
/// An event without its "kind", which may be there.
Decoded<EventRow> decodeEventRow(std::string_view json);

}  // namespace usher::contract
