// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/web/event_facts.h>

#include <algorithm>

namespace usher::backend::web {

namespace {

template <class Row>
const Row* byId(const std::vector<Row>& rows, const std::string& id) {
  const auto found = std::ranges::find(rows, id, &Row::id);
  return found == rows.end() ? nullptr : &*found;
}

/// The hours of an event of one day; "" for longer ones.
std::string hoursOf(const Visitor& visitor, const contract::EventRow& event) {
  const auto say = [&](contract::Instant at, locale::TimeStyle style) {
    return locale::localTime(at, event.timezone, visitor.language(), style);
  };
  using enum locale::TimeStyle;
  if (say(event.starts_at, Date) != say(event.ends_at, Date)) return {};
  return visitor.say("time.range",
                     {{"from", say(event.starts_at, Clock)}, {"to", say(event.ends_at, Clock)}});
}

}  // namespace

const contract::TicketTypeRow* EventFacts::ticketType(const std::string& id) const {
  return byId(ticket_types, id);
}

const contract::SessionRow* EventFacts::session(const std::string& id) const {
  return byId(sessions, id);
}

service::Result<EventFacts> eventFacts(service::Registration& registration, store::AttendeeStore& attendees,
                                       const std::string& event) {
  auto page = registration.page(event);
  if (!page) return std::unexpected(std::move(page.error()));
  const auto seats = attendees.seats(event);
  if (!seats) return std::unexpected(service::fromStore(seats.error()));
  EventFacts facts{.event = std::move(page->event),
                   .settings = std::move(page->settings),
                   .ticket_types = std::move(page->terms.ticket_types),
                   .sessions = std::move(page->terms.sessions),
                   .seats = {},
                   .questions = std::move(page->terms.questions),
                   .registration = page->state,
                   .places_left = page->left,
                   .full_types = std::move(page->full_types)};
  std::ranges::stable_sort(facts.sessions, {}, &contract::SessionRow::starts_at);
  for (const auto& each : *seats) facts.seats[each.session] = each;
  return facts;
}

void describe(const Visitor& visitor, const EventFacts& facts, View& view) {
  const auto& event = facts.event;
  view.text("name", visitor.localized(event.name));
  view.text("dates", locale::localDates(event.starts_at, event.ends_at, event.timezone, visitor.language()));
  view.text("hours", hoursOf(visitor, event));
  view.text("venue", facts.settings.venue);
}

}  // namespace usher::backend::web
