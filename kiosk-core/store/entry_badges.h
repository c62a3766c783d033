// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include <usher/domain/check_in.h>
#include <usher/ports/lan_book.h>
#include <usher/sqlite/database.h>

namespace usher::store {

/// How it stands with the badges of entries, as far as this kiosk knows. Inside a transaction of the
/// caller's.
class EntryBadges {
 public:
  /// The database, with `event` attached, outlives this object.
  explicit EntryBadges(sqlite::Database& database) : database_(database) {}

  /// It is owed no more: so many came out here.
  void settle(const domain::OpId& check_in, int times);
  /// The last entry of the ticket whose badge has not come out anywhere; nullopt: nothing is owed. `hash`:
  /// what neighbours call the ticket.
  std::optional<domain::OpId> owedTo(const domain::TicketId& ticket,
                                     const std::optional<ports::TicketHash>& hash);

 private:
  sqlite::Database& database_;
};

/// An SQL expression, a number of domain::EntryBadge: of the entry whose op is `column`, of which `told`, 0
/// or 1, says that its badge is owed.
std::string entryBadge(const std::string& column, const std::string& told);
/// An SQL expression: how many badges came out for it, `told` of them by the feed.
std::string badgesOf(const std::string& column, const std::string& told);

}  // namespace usher::store
