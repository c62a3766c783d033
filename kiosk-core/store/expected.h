// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <set>
#include <string>
#include <string_view>

#include <usher/domain/event.h>
#include <usher/sqlite/database.h>

namespace usher::store {

/// Whose door a check-in list is, by what is not sealed in their rows; as it is when this is made. One that
/// the event does not know is everybody's.
class Expected {
 public:
  /// `event` is attached already.
  Expected(sqlite::Database& database, const domain::CheckInListId& list);

  const domain::CheckInListId& list() const { return list_.id; }
  /// `enrolments`: the column of the ticket's row.
  bool has(const domain::TicketTypeId& type, std::string_view ticket, std::string_view enrolments) const;

 private:
  domain::CheckInList list_;
  std::string session_;
  /// Who gave up their seat here; the row may not say so yet.
  std::set<std::string, std::less<>> left_;
};

}  // namespace usher::store
