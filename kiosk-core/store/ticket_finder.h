// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/domain/check_in.h>
#include <usher/domain/ticket_code.h>
#include <usher/sqlite/database.h>
#include <usher/store/sealing.h>

namespace usher::store {

/// From a scanned code to the tickets that carry it, each with all its passages: those that the feed brought
/// and those that only this kiosk knows. Two indexed look-ups on kept statements.
class TicketFinder {
 public:
  /// Both references outlive this object.
  TicketFinder(sqlite::Database& database, Sealing& sealing);
  std::vector<domain::TicketWithHistory> find(const domain::TicketCode& code);

 private:
  domain::Ticket readTicket();
  std::vector<domain::CheckIn> readHistory(const domain::TicketId& ticket);

  Sealing& sealing_;
  sqlite::Statement tickets_;
  sqlite::Statement history_;
};

}  // namespace usher::store
