// SPDX-License-Identifier: Apache-2.0
#include "event_rows.h"

#include <cstdio>

#include <usher/contract/codec.h>

namespace usher::backend::tests {

contract::Instant at(std::int64_t ms) {
  using namespace std::chrono;
  return sys_days{2026y / November / 24} + 9h + milliseconds(ms);
}

std::string ticketId(int number) {
  return "t-" + std::to_string(number);
}

std::vector<contract::Row> eventRows(int tickets) {
  using namespace contract;
  std::vector<Row> rows;
  rows.push_back(EventRow{kEvent, {{"en", "Demo"}}, "Europe/Berlin", at(0), at(86'400'000)});
  rows.push_back(TicketTypeRow{"visitor", {{"en", "Visitor"}}, "#1F6FEB"});
  for (const auto& [id, rule] :
       {std::pair{"never", ReEntry::Never}, std::pair{"after_exit", ReEntry::AfterExit},
        std::pair{"always", ReEntry::Always}}) {
    CheckInListRow list;
    list.id = id;
    list.name = {{"en", id}};
    list.re_entry = rule;
    rows.push_back(list);
  }
  rows.push_back(SessionRow{"s-1", {{"en", "Opening"}}, "Hall", at(0), at(3'600'000)});
  for (int number = 1; number <= tickets; ++number) {
    TicketRow ticket;
    ticket.id = ticketId(number);
    ticket.code = "CODE-" + std::to_string(number);
    ticket.ticket_type = "visitor";
    ticket.given_name = "Zoë";
    ticket.family_name = "Guest " + std::to_string(number);
    ticket.sessions = {"s-1"};
    rows.push_back(ticket);
  }
  return rows;
}

std::string eventFile(int tickets) {
  std::string file;
  for (const auto& row : eventRows(tickets)) file += contract::encode(row) + "\n";
  return file;
}

std::string opId(int number) {
  char text[37];
  std::snprintf(text, sizeof text, "01935d1e-7a00-7000-8000-%012d", number);
  return text;
}

contract::Op checkIn(int op, int ticket, const std::string& list, contract::Direction direction) {
  return {opId(op), at(op * 1000), op, contract::CheckInOp{ticketId(ticket), list, direction}};
}

}  // namespace usher::backend::tests
