// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include <usher/domain/ticket.h>

#include "raw_database.h"

namespace usher::bench {

/// The columns of a ticket, ready to be bound: nothing is sealed, hashed or converted any more.
struct RawTicket {
  std::array<unsigned char, 16> hash;
  /// Id, type, enrolments, open questions, code, given name, family name, company, notes, booking.
  std::array<std::string, 10> texts;
  std::vector<std::array<unsigned char, 16>> look_ups;
};

RawTicket rawTicketOf(const domain::Ticket& ticket);

/// The yardstick: the least that a program in SQLite's own C API has to do to load, look up and record as the
/// kiosk's store does, in one file and with the same indexes and durability. Errors throw std::runtime_error.
class RawStore {
 public:
  /// A new file in the folder, in the place of an earlier one.
  explicit RawStore(const std::filesystem::path& folder);

  /// By the means of the kiosk's own load: no journal, one transaction, indexes at the end, flushed to the
  /// disk.
  void load(const std::function<RawTicket(int number)>& ticketOf, int tickets);
  /// In WAL mode with synchronous=FULL and nobody else in it. After load().
  void openDoor();
  /// Reads the one ticket with all its columns, and its passages; answers how many there are.
  int lookUp(const RawTicket& ticket);
  /// Looks up, then keeps the passage and its outbox row in one durable transaction; answers as lookUp().
  int checkIn(const RawTicket& ticket);

 private:
  using Statement = RawDatabase::Statement;

  std::filesystem::path file_;
  RawDatabase database_;
  Statement find_;
  Statement history_;
  Statement begin_;
  Statement insert_;
  Statement queue_;
  Statement commit_;
  std::int64_t op_ = 0;
};

}  // namespace usher::bench
