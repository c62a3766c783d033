// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/domain/guest_catalogue.h>
#include <usher/sqlite/database.h>

namespace usher::store {

/// What guests asked for: the rows that the feed brought, and what only this kiosk knows. Indexed look-ups on
/// kept statements.
class RequestFinder {
 public:
  /// `event` is attached already; the database outlives this object.
  explicit RequestFinder(sqlite::Database& database);
  domain::RequestsKnown find(const domain::TicketId& ticket);

 private:
  sqlite::Statement of_ticket_;
  sqlite::Statement taken_here_;
};

}  // namespace usher::store
