// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include <usher/domain/id.h>
#include <usher/domain/staff/guest_file.h>

namespace usher::domain {

/// Whom staff look for; an empty list is everybody.
struct GuestFilter {
  std::vector<TicketTypeId> types = {};
  std::vector<DoorState> states = {};
  /// Those whose door it is, and as they stand there; nullopt: everybody, as they stand at the kiosk's own.
  std::optional<CheckInListId> list = std::nullopt;
  bool operator==(const GuestFilter&) const = default;

  bool narrows() const { return !types.empty() || !states.empty() || list; }
  bool lets(const TicketTypeId& type, DoorState state) const {
    const auto among = [](const auto& wanted, const auto& one) {
      return wanted.empty() || std::ranges::find(wanted, one) != wanted.end();
    };
    return among(types, type) && among(states, state);
  }
};

}  // namespace usher::domain
