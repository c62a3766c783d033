// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <usher/backend/service/event_switches.h>

namespace usher::backend::service {

namespace {

bool maySwitch(const std::vector<contract::StaffMemberRow>& staff, const std::string& id) {
  const auto member = std::ranges::find(staff, id, &contract::StaffMemberRow::id);
  return member != staff.end() && member->role == contract::StaffRole::Administrator;
}

}  // namespace

std::vector<contract::OtherEvent> EventSwitches::of(const store::Kiosk& kiosk) {
  return kiosks_.offeredEvents(kiosk.id).value_or(std::vector<contract::OtherEvent>());
}

Result<void> EventSwitches::make(const store::Kiosk& kiosk, const contract::EventSwitch& wanted) {
  if (wanted.event == kiosk.event) return {};
  // The kiosk has asked for the PIN; whether the role is still theirs, the backend knows best.
  const auto staff = staff_.staff(kiosk.event);
  if (!staff) return std::unexpected(fromStore(staff.error()));
  if (!maySwitch(*staff, wanted.by)) {
    return std::unexpected(Error{Error::Forbidden, "role",
                                 "Only an administrator of the event may switch its kiosks to another."});
  }
  const auto made = kiosks_.switchKiosk(kiosk.id, kiosk.event, wanted.event, clock_());
  if (!made) return std::unexpected(fromStore(made.error()));
  switch (*made) {
    case store::Switched::NoSuchKiosk:
    case store::Switched::NotOffered:
      return std::unexpected(
          Error{Error::Conflict, "not-offered", "Organizers do not offer this event to this kiosk."});
    case store::Switched::Revoked:
      return std::unexpected(Error{Error::Conflict, "revoked", "This kiosk is locked out."});
    case store::Switched::Done:
      break;
  }
  return {};
}

}  // namespace usher::backend::service
