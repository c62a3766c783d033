// SPDX-License-Identifier: Apache-2.0
#include <usher/store/request_finder.h>

#include <usher/store/rows.h>

namespace usher::store {

namespace {

/// The state that staff have put a request in here, and that the feed has not shown yet; NULL: none. Op ids
/// grow with time.
std::string stepOf(const char* request) {
  return std::string("(SELECT s.state FROM own_request_state s WHERE s.request = ") + request +
         " ORDER BY s.op DESC LIMIT 1)";
}

std::string selectOfTicket() {
  return "SELECT id, ticket, item, quantity, coalesce(" + stepOf("e.id") + ", state), at, taken_on OR " +
         stepOf("e.id") +
         " IS NOT NULL FROM event.request e WHERE ticket = ?1 UNION ALL "
         "SELECT op, ticket, item, quantity, coalesce(" +
         stepOf("o.op") + ", state), at, " + stepOf("o.op") +
         " IS NOT NULL FROM own_request o WHERE ticket = ?1 AND NOT EXISTS "
         "(SELECT 1 FROM event.request e WHERE e.id = o.op) ORDER BY 6 DESC, 1 DESC";
}

}  // namespace

RequestFinder::RequestFinder(sqlite::Database& database)
    : of_ticket_(database.prepare(selectOfTicket())),
      taken_here_(database.prepare("SELECT item, sum(quantity) FROM own_request o WHERE coalesce(" +
                                   stepOf("o.op") +
                                   ", state) <> ? AND NOT EXISTS "
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
                               .at = instant(of_ticket_.integer(5)),
                               .taken_on = of_ticket_.integer(6) != 0});
  }
  taken_here_.bindAll(static_cast<std::int64_t>(domain::RequestState::Declined));
  while (taken_here_.step()) {
    known.taken_here.emplace(id<domain::ItemId>(taken_here_.view(0)), taken_here_.integer(1));
  }
  return known;
}

}  // namespace usher::store
