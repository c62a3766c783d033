// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <utility>

#include <usher/backend/service/places.h>
#include <usher/backend/service/registration.h>
#include <usher/backend/service/secret.h>
#include <usher/backend/store/port/mail_to_guest.h>

namespace usher::backend::service {

namespace {

constexpr std::size_t kTicketIdBytes = 8;

/// Capacities aside.
RegistrationState stateOf(const contract::RegistrationSettings& settings, Instant now) {
  if (!settings.enabled || settings.offered.empty()) return RegistrationState::Off;
  if (settings.closes_at && now >= *settings.closes_at) return RegistrationState::Closed;
  if (settings.opens_at && now < *settings.opens_at) return RegistrationState::NotYetOpen;
  return RegistrationState::Open;
}

template <class Row>
store::Result<void> readRows(store::SettingsStore& settings, const std::string& event, const char* kind,
                             std::vector<Row>& into) {
  auto rows = settings.rows(event, kind);
  if (!rows) return std::unexpected(std::move(rows.error()));
  for (auto& row : *rows) into.push_back(std::get<Row>(std::move(row)));
  return {};
}

}  // namespace

Result<RegistrationPage> Registration::terms(const std::string& event) {
  RegistrationPage page;
  auto row = settings_.event(event);
  if (!row) return std::unexpected(fromStore(row.error()));
  if (!*row) return std::unexpected(Error{Error::NotFound, "unknown-event", "There is no such event."});
  page.event = std::move(**row);
  auto settings = settings_.settings(event);
  if (!settings) return std::unexpected(fromStore(settings.error()));
  page.settings = std::move(*settings);
  page.terms.settings = page.settings.registration;
  for (const auto& read : {readRows(settings_, event, "ticket_type", page.terms.ticket_types),
                           readRows(settings_, event, "session", page.terms.sessions),
                           readRows(settings_, event, "question", page.terms.questions)}) {
    if (!read) return std::unexpected(fromStore(read.error()));
  }
  page.state = stateOf(page.settings.registration, clock_());
  return page;
}

Result<RegistrationPage> Registration::page(const std::string& event) {
  auto page = terms(event);
  if (!page) return page;
  const auto& registration = page->settings.registration;
  if (registration.capacity) {
    const auto registered = attendees_.registered(event, "");
    if (!registered) return std::unexpected(fromStore(registered.error()));
    page->left = std::max<std::int64_t>(0, *registration.capacity - *registered);
  }
  for (const auto& offered : registration.offered) {
    if (!offered.capacity) continue;
    const auto registered = attendees_.registered(event, offered.ticket_type);
    if (!registered) return std::unexpected(fromStore(registered.error()));
    if (*registered >= *offered.capacity) page->full_types.insert(offered.ticket_type);
  }
  const bool is_full = page->left == 0 || page->full_types.size() == registration.offered.size();
  if (page->state == RegistrationState::Open && is_full) page->state = RegistrationState::Full;
  return page;
}

Result<RegistrationOutcome> Registration::submit(const std::string& event, const RegistrationForm& form) {
  const auto page = terms(event);
  if (!page) return std::unexpected(page.error());
  const auto now = clock_();
  auto faults = faultsOf(form, page->terms, now);
  if (!faults.empty()) return RegistrationRefused{page->state, std::move(faults)};

  const auto attendee = newAttendee(*page, form);
  if (!attendee) return std::unexpected(attendee.error());
  const bool is_open = page->state == RegistrationState::Open;
  // The answer to a submission of before may have been lost, and the time be over since: where nobody else is
  // let in, the store still knows it.
  const auto places =
      is_open ? placesOf(page->settings.registration, form.ticket_type) : store::Places{0, {}};
  const auto& ticket = attendee->ticket.id;
  const auto mail = store::mailToGuest(event, ticket, "ticket", "ticket:" + ticket, now);
  const auto registered = attendees_.registerAttendee(event, *attendee, form.submission, places, {mail}, now);
  if (!registered) return std::unexpected(fromStore(registered.error()));
  if (registered->outcome == store::Registered::Full) {
    return RegistrationRefused{is_open ? RegistrationState::Full : page->state, {}};
  }
  return done(event, *registered);
}

Result<store::NewAttendee> Registration::newAttendee(const RegistrationPage& page,
                                                     const RegistrationForm& form) {
  store::NewAttendee attendee;
  auto& ticket = attendee.ticket;
  ticket.id = randomHex(kTicketIdBytes);
  ticket.ticket_type = form.ticket_type;
  ticket.given_name = form.given_name;
  ticket.family_name = form.family_name;
  ticket.company = form.company;
  ticket.sessions = form.sessions;
  auto code = keys_.issueCode(page.event.id, ticket);
  if (!code) return std::unexpected(std::move(code.error()));
  ticket.code = std::move(*code);
  attendee.contact = {form.email, form.phone, form.language};
  attendee.answers = form.answers;
  std::erase_if(attendee.answers, [](const contract::Answer& answer) { return answer.text.empty(); });
  attendee.origin = store::Origin::Registered;
  auto link = links_.firstHash(page.event.id, ticket.id);
  if (!link) return std::unexpected(std::move(link.error()));
  attendee.link_hash = std::move(*link);
  return attendee;
}

Result<RegistrationOutcome> Registration::done(const std::string& event,
                                               const store::Registered& registered) {
  const auto attendee = attendees_.attendee(event, registered.ticket);
  if (!attendee) return std::unexpected(fromStore(attendee.error()));
  if (!*attendee) return std::unexpected(Error{Error::NotFound, "unknown-ticket", "The ticket is gone."});
  auto token = links_.tokenFor(event, **attendee);
  if (!token) return std::unexpected(std::move(token.error()));
  return RegistrationDone{registered.ticket, std::move(*token),
                          registered.outcome == store::Registered::Repeated};
}

}  // namespace usher::backend::service
