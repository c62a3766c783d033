// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/domain/guest_search.h>
#include <usher/ports/look_ups.h>
#include <usher/sqlite/database.h>
#include <usher/store/sealing.h>

namespace usher::store {

/// From what a guest without a code typed to their tickets, and from a booking, or its reference, to its
/// tickets. Indexed look-ups; the key that hashes what was typed is unsealed for each.
class GuestFinder {
 public:
  /// `event` is attached already. The references outlive this object.
  GuestFinder(sqlite::Database& database, Sealing& sealing, const ports::LookUps& look_ups);

  /// By id, each once.
  std::vector<domain::TicketId> find(const domain::GuestSearch& search);
  /// Of what somebody typed that may be a booking's reference.
  std::vector<domain::BookingId> bookingsOf(const QString& reference);
  std::vector<domain::TicketId> bookedTogether(const domain::BookingId& booking, int at_most);
  std::int64_t countBooked(const domain::BookingId& booking);
  /// By id.
  std::vector<domain::LookUpKey> keys();

 private:
  Sealing& sealing_;
  const ports::LookUps& look_ups_;
  sqlite::Statement keys_;
  sqlite::Statement by_hash_;
  sqlite::Statement by_booking_;
  sqlite::Statement count_booked_;
};

}  // namespace usher::store
