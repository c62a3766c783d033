// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include <usher/domain/claim.h>
#include <usher/domain/staff/found_guest.h>
#include <usher/domain/verdict.h>

namespace usher::domain {

/// One of a group, as staff see them beside the others. State and verdict are those of the list of this
/// kiosk.
struct GroupGuest {
  FoundGuest guest;
  /// What the door would say now of the guest's coming in.
  Verdict verdict = Unknown{};
  /// They are not enrolled: one of GuestsTogether::places is theirs when they come in.
  bool needs_place = false;
  bool operator==(const GroupGuest&) const = default;
};

/// They are not inside, and the door lets them in.
inline bool mayComeIn(const GroupGuest& one) {
  return one.guest.state != DoorState::Inside && letsPass(one.verdict);
}

/// Guests of one booking, or of one code, as many of them as there is room for.
struct GuestsTogether {
  /// By name. Where there is no room for all, those who may come in are here before the others.
  std::vector<GroupGuest> guests = {};
  /// With those who are not shown.
  int count = 0;
  /// So many who need one can still come in; nullopt: nobody counts.
  std::optional<std::int64_t> places = std::nullopt;
  bool operator==(const GuestsTogether&) const = default;

  int more() const { return count - static_cast<int>(guests.size()); }
};

/// All that staff see of a group at once.
struct GroupFile {
  /// That it was found by.
  Claim claim;
  GuestsTogether all = {};
  /// At whose door they stand so.
  std::optional<CheckInListId> list = std::nullopt;
  bool operator==(const GroupFile&) const = default;
};

}  // namespace usher::domain
