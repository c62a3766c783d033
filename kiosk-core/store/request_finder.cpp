// SPDX-License-Identifier: Apache-2.0
#include <usher/store/request_finder.h>

#include <usher/store/rows.h>

namespace usher::store {

RequestFinder::RequestFinder(sqlite::Database& database)
    : of_ticket_(database.prepare(
          "SELECT id, ticket, item, quantity, state, at FROM event.request WHERE ticket = ?1 UNION ALL "
          "SELECT op, ticket, item, quantity, state, at FROM own_request o WHERE ticket = ?1 AND NOT EXISTS "
          "(SELECT 1 FROM event.request e WHERE e.id = o.op) ORDER BY 6 DESC, 1 DESC")),
      taken_here_(
          database.prepare("SELECT item, sum(quantity) FROM own_request o WHERE state = ? AND NOT EXISTS "
                           "(SELECT 1 FROM event.request e WHERE e.id = o.op) GROUP BY item")) {}

domain::RequestsKnown RequestFinder::find(const domain::TicketId& ticket) {
  domain::RequestsKnown known;
  of_ticket_.bindAll(utf8(ticket.text()));
  while (of_ticket_.step()) {
    known.of_ticket.push_back({.id = id<domain::RequestId>(of_ticket_.view(0)),
                               .ticket = id<domain::TicketId>(of_ticket_.view(1)),
                               .item = id<domain::ItemId>(of_ticket_.view(2)),
                               .quantity = of_ticket_.integer(3),
                               .state = enumerator(of_ticket_.integer(4), domain::RequestState::Declined),
                               .at = instant(of_ticket_.integer(5))});
  }
  taken_here_.bindAll(static_cast<std::int64_t>(domain::RequestState::Open));
  while (taken_here_.step()) {
    known.taken_here.emplace(id<domain::ItemId>(taken_here_.view(0)), taken_here_.integer(1));
  }
  return known;
}

}  // namespace usher::store
