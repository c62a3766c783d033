// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/domain/id.h>
#include <usher/domain/staff/guest_file.h>

namespace usher::domain {

/// Whom staff look for; an empty list is everybody.
struct GuestFilter {
  std::vector<TicketTypeId> types = {};
  std::vector<DoorState> states = {};
  bool operator==(const GuestFilter&) const = default;

  bool narrows() const { return !types.empty() || !states.empty(); }
};

}  // namespace usher::domain
