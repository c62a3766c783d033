// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/domain/check_in.h>

namespace usher::domain {

/// What a kiosk knows of a ticket code.
struct LookUp {
  /// The tickets that carry it; where none does, the one that its signature proves, see signed_ticket.h.
  std::vector<TicketWithHistory> found;
  /// It says that it is a signed ticket of another event.
  bool of_another_event = false;
};

}  // namespace usher::domain
