// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/sqlite/alike.h>
#include <usher/backend/store/sqlite/attendee_table.h>
#include <usher/backend/store/sqlite/event_rows.h>
#include <usher/contract/folded.h>

namespace usher::backend::store {

namespace {

std::optional<contract::TicketRow> ticketRow(sqlite::Database& database, const std::string& event,
                                             const std::string& ticket) {
  auto row = findRow(database, event, "ticket", ticket);
  if (!row) return std::nullopt;
  return std::get<contract::TicketRow>(std::move(*row));
}

}  // namespace

std::optional<contract::TicketRow> findAlike(sqlite::Database& database, const std::string& event,
                                             const contract::TicketRow& ticket, const std::string& email) {
  if (!email.empty()) {
    auto find = database.keep(
        "SELECT ticket FROM attendee INDEXED BY attendee_by_email"
        " WHERE event = ? AND email = ? COLLATE NOCASE AND email <> '' AND ticket <> ? LIMIT 1");
    if (find.bindAll(event, email, ticket.id).step()) return ticketRow(database, event, find.text(0));
  }
  if (ticket.company.empty()) return std::nullopt;
  const auto company = contract::folded(ticket.company);
  auto find = database.keep("SELECT ticket FROM attendee WHERE event = ? AND sort_key = ? AND ticket <> ?");
  for (find.bindAll(event, searchKeys(ticket, {email, {}}).sort_key, ticket.id); find.step();) {
    auto other = ticketRow(database, event, find.text(0));
    if (other && contract::folded(other->company) == company) return other;
  }
  return std::nullopt;
}

}  // namespace usher::backend::store
