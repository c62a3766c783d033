// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <usher/backend/service/secret.h>
#include <usher/backend/service/staff.h>
#include <usher/contract/staff_sign_in.h>

namespace usher::backend::service {

namespace {

using contract::StaffMemberRow;

constexpr std::size_t kIdBytes = 8;
/// Of a million PINs, 500 are taken at most: that ten in a row are is no chance.
constexpr int kMostTries = 10;

Error noName() {
  return {Error::Invalid, "no-name", "A staff member has a name, by which the others know them."};
}

Error unknownMember() {
  return {Error::NotFound, "unknown-staff-member", "The event has no such staff member."};
}

bool isBlank(const std::string& name) {
  return name.find_first_not_of(" \t") == name.npos;
}

}  // namespace

Result<StaffMemberRow> Staff::find(const std::string& event, const std::string& id) {
  auto staff = store_.staff(event);
  if (!staff) return std::unexpected(fromStore(staff.error()));
  const auto member = std::ranges::find(*staff, id, &StaffMemberRow::id);
  if (member == staff->end()) return std::unexpected(unknownMember());
  return std::move(*member);
}

Result<StaffCard> Staff::putWithNewCard(const std::string& event, StaffMemberRow member) {
  const auto key = store_.signInKey(event, clock_());
  if (!key) return std::unexpected(fromStore(key.error()));
  for (int tries = 0; tries < kMostTries; ++tries) {
    StaffCard card{member, contract::makePin(), contract::makeStaffBadge()};
    const auto pin = contract::pinHash(card.pin, *key);
    const auto badge = contract::staffBadgeHash(card.badge, *key);
    if (!pin || !badge)
      return std::unexpected(
          Error{Error::Unavailable, "no-memory", "There is not enough memory to make a PIN; try again."});
    card.member.pin = *pin;
    card.member.badge = *badge;
    const auto put = store_.putStaffMember(event, card.member, clock_());
    if (!put) return std::unexpected(fromStore(put.error()));
    if (*put == store::StaffPut::Done) return card;
    if (*put == store::StaffPut::TooMany) {
      return std::unexpected(Error{Error::Conflict, "too-many-staff",
                                   "An event has at most " + std::to_string(store::kMostStaff) +
                                       " staff members; remove some first."});
    }
  }
  return std::unexpected(
      Error{Error::Unavailable, "no-pin-left", "No PIN was found that nobody has; try again."});
}

Result<StaffCard> Staff::add(const std::string& event, const std::string& name, contract::StaffRole role) {
  if (isBlank(name)) return std::unexpected(noName());
  return putWithNewCard(event, {.id = randomHex(kIdBytes), .name = name, .role = role, .pin = {}});
}

Result<StaffMemberRow> Staff::change(const std::string& event, const std::string& id, const std::string& name,
                                     contract::StaffRole role) {
  if (isBlank(name)) return std::unexpected(noName());
  auto member = find(event, id);
  if (!member) return member;
  member->name = name;
  member->role = role;
  const auto put = store_.putStaffMember(event, *member, clock_());
  if (!put) return std::unexpected(fromStore(put.error()));
  return member;
}

Result<StaffCard> Staff::renew(const std::string& event, const std::string& id) {
  auto member = find(event, id);
  if (!member) return std::unexpected(member.error());
  return putWithNewCard(event, std::move(*member));
}

Result<void> Staff::remove(const std::string& event, const std::string& id) {
  const auto removed = store_.removeStaffMember(event, id, clock_());
  if (!removed) return std::unexpected(fromStore(removed.error()));
  if (!*removed) return std::unexpected(unknownMember());
  return {};
}

}  // namespace usher::backend::service
