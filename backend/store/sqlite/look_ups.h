// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <usher/backend/store/sqlite/event_rows.h>

/// What tickets are found by without their code (contract/look_up.h), inside a transaction of the caller's.
namespace usher::backend::store {

/// What it takes: neither leaves the backend.
struct Reference {
  std::string email;
  /// Of the booking, as the guest has it.
  std::string booking;
};

/// The event's key; made, and told, where there is none.
std::string lookUpKey(EventRows& rows);
/// Puts a ticket's look-ups and booking in step with its names and these. The event's key is made where the
/// first ticket needs it, and told before it.
void putLookUps(EventRows& rows, contract::TicketRow& ticket, const Reference& reference);

}  // namespace usher::backend::store
