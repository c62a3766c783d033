// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <usher/backend/http/percent.h>
#include <usher/backend/web/board/guest_names.h>
#include <usher/backend/web/board/guest_record.h>
#include <usher/backend/web/form_text.h>
#include <usher/contract/whole_number.h>

namespace usher::backend::web {

namespace {

constexpr int kGuestsOnAPage = 50;
constexpr int kMostOffset = 10'000'000;

int offsetOf(const std::string& text) {
  return contract::wholeNumber(text, 0, kMostOffset).value_or(0);
}

}  // namespace

http::Answer showGuests(const BoardCall& call) {
  const auto text = oneLine(call.asked("q"));
  const auto offset = offsetOf(call.asked("from"));
  const auto found = call.stores().attendees.findAttendees(call.event.id, text, offset, kGuestsOnAPage);
  if (!found) return call.fail(found.error());
  const auto types = namesOf(call, "ticket_type", &contract::TicketTypeRow::name);
  if (!types) return call.fail(types.error());
  std::vector<View> rows;
  for (const auto& attendee : found->attendees) {
    const auto& ticket = attendee.ticket;
    View row;
    const auto name = fullName(ticket);
    row.text("path", call.path({"guests", ticket.id})).text("guest", name.empty() ? ticket.id : name);
    row.text("company", ticket.company).text("email", attendee.contact.email);
    row.text("type", nameOf(*types, ticket.ticket_type));
    describeState(call, ticket, row);
    rows.push_back(std::move(row));
  }
  View view;
  view.text("q", text).text("search_path", call.path({"guests"}));
  view.text("total", call.say("guests_found", {{"count", found->total}}));
  const auto from = [&](int other) {
    return call.path({"guests"}) + "?q=" + http::percentEncoded(text) + "&from=" + std::to_string(other);
  };
  view.text("earlier", offset > 0 ? from(std::max(0, offset - kGuestsOnAPage)) : std::string());
  view.text("later", offset + kGuestsOnAPage < found->total ? from(offset + kGuestsOnAPage) : std::string());
  view.list("guests", std::move(rows));
  return call.page("board_guests", "guests", std::move(view));
}

}  // namespace usher::backend::web
