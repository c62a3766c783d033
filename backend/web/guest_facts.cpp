// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/web/guest_facts.h>

#include <algorithm>

namespace usher::backend::web {

namespace {

template <class Row>
store::Result<std::vector<Row>> rowsOf(store::SettingsStore& settings, const std::string& event,
                                       const std::string& kind) {
  auto rows = settings.rows(event, kind);
  if (!rows) return std::unexpected(std::move(rows.error()));
  std::vector<Row> typed;
  for (auto& row : *rows) typed.push_back(std::get<Row>(std::move(row)));
  return typed;
}

std::optional<contract::Instant> checkedIn(const std::vector<store::HistoryEntry>& history) {
  std::vector<contract::Instant> entries;
  for (const auto& entry : history) {
    if (entry.what == "check_in") entries.push_back(entry.at);
    if (entry.what == "void" && !entries.empty()) entries.pop_back();
  }
  return entries.empty() ? std::nullopt : std::optional(entries.back());
}

store::Result<std::set<std::string>> lostSessions(store::AttendeeStore& attendees, const EventFacts& event,
                                                  const std::vector<contract::NoticeRow>& notices,
                                                  const std::string& ticket) {
  std::set<std::string> lost;
  for (const auto& notice : notices) {
    if (notice.kind != contract::NoticeKind::Cancelled || event.session(notice.session)) continue;
    const auto enrolments = attendees.enrolmentsIn(event.event.id, notice.session);
    if (!enrolments) return std::unexpected(enrolments.error());
    if (std::ranges::find(*enrolments, ticket, &store::Enrolment::ticket) != enrolments->end())
      lost.insert(notice.session);
  }
  return lost;
}

}  // namespace

const store::Enrolment* GuestFacts::enrolment(const std::string& session) const {
  const auto found = std::ranges::find(enrolments, session, &store::Enrolment::session);
  return found == enrolments.end() ? nullptr : &*found;
}

bool GuestFacts::isVoid() const {
  return guest.ticket.revoked || guest.ticket.order_status == contract::OrderStatus::Cancelled;
}

service::Result<GuestFacts> guestFacts(const GuestStores& stores, service::Registration& registration,
                                       const std::string& event, const std::string& ticket) {
  const auto failed = [](const store::Error& error) { return std::unexpected(service::fromStore(error)); };
  auto facts = eventFacts(registration, stores.attendees, event);
  if (!facts) return std::unexpected(std::move(facts.error()));
  auto guest = stores.attendees.attendee(event, ticket);
  if (!guest) return failed(guest.error());
  if (!*guest)
    return std::unexpected(service::Error{service::Error::NotFound, "unknown-ticket", "The guest is gone."});
  auto enrolments = stores.attendees.enrolmentsOf(event, ticket);
  if (!enrolments) return failed(enrolments.error());
  auto items = rowsOf<contract::CatalogueItemRow>(stores.settings, event, "item");
  if (!items) return failed(items.error());
  auto requests = stores.requests.requests(event, ticket);
  if (!requests) return failed(requests.error());
  auto notices = rowsOf<contract::NoticeRow>(stores.settings, event, "notice");
  if (!notices) return failed(notices.error());
  auto lost = lostSessions(stores.attendees, *facts, *notices, ticket);
  if (!lost) return failed(lost.error());
  const auto history = stores.events.history(event, ticket);
  if (!history) return failed(history.error());
  return GuestFacts{.event = *std::move(facts),
                    .guest = **std::move(guest),
                    .enrolments = *std::move(enrolments),
                    .items = *std::move(items),
                    .requests = *std::move(requests),
                    .notices = *std::move(notices),
                    .lost_sessions = *std::move(lost),
                    .checked_in_at = checkedIn(*history)};
}

}  // namespace usher::backend::web
