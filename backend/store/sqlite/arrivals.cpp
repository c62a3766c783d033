// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <map>
#include <utility>

#include <usher/backend/store/sqlite/arrivals.h>
#include <usher/backend/store/sqlite/event_rows.h>
#include <usher/contract/codec.h>

namespace usher::backend::store {

namespace {

constexpr std::int64_t kMinuteMs = 60'000;

struct Count {
  std::int64_t expected = 0;
  std::int64_t arrived = 0;
};
using Counts = std::map<std::pair<std::string, std::string>, Count>;  // list, ticket type

/// Tickets that admit, alike in all that a list asks for.
struct Alike {
  contract::TicketRow ticket;
  std::int64_t count = 0;
};

std::vector<Alike> admittingTickets(sqlite::Database& database, const std::string& event) {
  std::vector<Alike> groups;
  auto find = database.keep(
      "SELECT row ->> 'ticket_type', row ->> 'order_status' = 'pending', row ->> 'valid_from',"
      " row ->> 'valid_until', count(*) FROM thing WHERE event = ? AND kind = 'ticket'"
      " AND row ->> 'order_status' <> 'cancelled' AND row ->> 'blocked' IS NULL AND row ->> 'revoked' IS NULL"
      " GROUP BY 1, 2, 3, 4");
  for (find.bindAll(event); find.step();) {
    Alike alike;
    alike.ticket.ticket_type = find.text(0);
    if (find.integer(1) != 0) alike.ticket.order_status = contract::OrderStatus::Pending;
    alike.ticket.valid_from = contract::parseInstant(find.view(2));
    alike.ticket.valid_until = contract::parseInstant(find.view(3));
    alike.count = find.integer(4);
    groups.push_back(std::move(alike));
  }
  return groups;
}

bool expects(const contract::CheckInListRow& list, const contract::TicketRow& ticket) {
  const bool of_type = list.ticket_types.empty() ||
                       std::ranges::find(list.ticket_types, ticket.ticket_type) != list.ticket_types.end();
  const bool paid = ticket.order_status == contract::OrderStatus::Paid || list.include_pending;
  const bool too_late = ticket.valid_from && list.closes_at && *ticket.valid_from >= *list.closes_at;
  const bool too_early = ticket.valid_until && list.opens_at && *ticket.valid_until <= *list.opens_at;
  return of_type && paid && !too_late && !too_early;
}

void countExpected(sqlite::Database& database, const std::string& event, Counts& counts) {
  const auto tickets = admittingTickets(database, event);
  for (const auto& row : readRows(database, event, "list")) {
    const auto& list = std::get<contract::CheckInListRow>(row);
    for (const auto& [ticket, count] : tickets) {
      if (expects(list, ticket)) counts[{list.id, ticket.ticket_type}].expected += count;
    }
  }
}

}  // namespace

Arrivals readArrivals(sqlite::Database& database, const std::string& event) {
  requireHead(database, event);
  Counts counts;
  countExpected(database, event, counts);
  std::map<std::pair<std::string, std::int64_t>, std::int64_t> minutes;  // list, minute
  auto find = database.keep(
      "SELECT c.list, coalesce(a.ticket_type, ''), c.first_ms / ?1, count(*) FROM"
      " (SELECT ticket, list, min(at_ms) AS first_ms FROM check_in"
      "  WHERE event = ?2 AND is_exit = 0 AND voided_at_ms IS NULL GROUP BY ticket, list) c"
      " LEFT JOIN attendee a ON a.event = ?2 AND a.ticket = c.ticket GROUP BY 1, 2, 3");
  for (find.bindAll(kMinuteMs, event); find.step();) {
    counts[{find.text(0), find.text(1)}].arrived += find.integer(3);
    minutes[{find.text(0), find.integer(2)}] += find.integer(3);
  }
  Arrivals arrivals;
  for (const auto& [key, count] : counts) {
    arrivals.counts.push_back({key.first, key.second, count.expected, count.arrived});
  }
  for (const auto& [key, arrived] : minutes) {
    arrivals.minutes.push_back({key.first, fromMs(key.second * kMinuteMs), arrived});
  }
  return arrivals;
}

}  // namespace usher::backend::store
