// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <usher/backend/http/form.h>
#include <usher/backend/http/proxies.h>
#include <usher/backend/http/responses.h>
#include <usher/backend/service/secret.h>
#include <usher/backend/web/error_page.h>
#include <usher/backend/web/event_page.h>
#include <usher/backend/web/form_text.h>
#include <usher/backend/web/guest_calls.h>
#include <usher/backend/web/paths.h>
#include <usher/backend/web/register_page.h>

namespace usher::backend::web {

namespace {

constexpr std::size_t kIdBytes = 16;
constexpr std::string_view kSubmissionCookie = "submission";
/// A field that people don't see.
constexpr std::string_view kTrap = "homepage";

/// An event whose guests register here, or what is to be answered instead.
std::expected<EventFacts, http::Response> shownEvent(GuestDesk& desk, const http::Request& request) {
  const auto& services = desk.services;
  auto facts = eventFacts(services.registration, services.stores.attendees, request.param("event"));
  if (!facts) return std::unexpected(errorPage(facts.error(), request));
  // What is not for everybody does not show that it is there.
  if (!facts->settings.registration.enabled) return std::unexpected(errorPage(404, request));
  return *std::move(facts);
}

/// One for all tabs of this browser, until a ticket was made with it.
std::string submissionOf(const http::Request& request) {
  const auto kept = request.cookie(kSubmissionCookie);
  return isFormId(kept) ? std::string(kept) : service::randomHex(kIdBytes);
}

void keepSubmission(http::Response& response, const http::Request& request, const std::string& submission) {
  response.headers.emplace_back(
      "Set-Cookie", std::string(kSubmissionCookie) + "=" + submission +
                        "; Path=" + http::split(request.target).path + "; SameSite=Lax; HttpOnly; Max-Age=" +
                        (submission.empty() ? "0" : "86400") + (request.secure ? "; Secure" : ""));
}

http::Response formPage(GuestDesk& desk, const http::Request& request, const EventFacts& facts,
                        const ReadRegistration& form, const std::optional<MadeBefore>& made = std::nullopt) {
  auto response = registerPage(Visitor(request), facts, form, made, desk.services.clock());
  keepSubmission(response, request, form.typed.submission);
  return response;
}

/// The same person, as far as names and address tell.
bool isSame(const store::Attendee& attendee, const service::RegistrationForm& typed) {
  return attendee.ticket.given_name == typed.given_name && attendee.ticket.family_name == typed.family_name &&
         attendee.contact.email == typed.email;
}

http::Response welcome(GuestDesk& desk, const http::Request& request, const EventFacts& facts,
                       const ReadRegistration& form, const service::RegistrationDone& done) {
  const GuestPaths paths{done.token};
  if (done.is_repeated) {
    const auto attendee = desk.services.stores.attendees.attendee(facts.event.id, done.ticket);
    if (!attendee) return errorPage(service::fromStore(attendee.error()), request);
    if (*attendee && !isSame(**attendee, form.typed)) {
      auto again = form;
      again.typed.submission = service::randomHex(kIdBytes);
      const auto& ticket = (*attendee)->ticket;
      const auto name = ticket.given_name + (ticket.family_name.empty() ? "" : " ") + ticket.family_name;
      return formPage(desk, request, facts, again, MadeBefore{name, paths.page()});
    }
  }
  auto response = http::seeOther(paths.page() + "?done=registered");
  keepSubmission(response, request, "");
  keepSecret(response);
  return response;
}

/// Why nobody was registered: what was typed, or that it is too late.
http::Response refuse(GuestDesk& desk, const http::Request& request, ReadRegistration form,
                      const service::RegistrationRefused& refused) {
  // The last place may have gone while the form was filled in.
  const auto facts = shownEvent(desk, request);
  if (!facts) return facts.error();
  form.errors = fieldErrors(refused.faults, *facts);
  if (facts->full_types.contains(form.typed.ticket_type)) {
    form.errors.insert(form.errors.begin(), {kTypesField, "web.type_full"});
    form.typed.ticket_type.clear();
  }
  if (facts->isOpen() && !form.errors.empty()) return formPage(desk, request, *facts, form);
  auto page = eventPage(Visitor(request), *facts);
  page.status = 409;
  return page;
}

}  // namespace

http::Answer showEvents(GuestDesk& desk, const http::Request& request) {
  const auto& services = desk.services;
  const auto events = services.stores.settings.events();
  if (!events) return errorPage(service::fromStore(events.error()), request);
  std::vector<EventFacts> open;
  for (const auto& event : *events) {
    auto facts = eventFacts(services.registration, services.stores.attendees, event.id);
    if (!facts) return errorPage(facts.error(), request);
    if (facts->isOpen()) open.push_back(*std::move(facts));
  }
  if (open.size() == 1) return http::seeOther(pathOf({"e", open.front().event.id}));
  std::ranges::sort(open, {}, [](const EventFacts& facts) { return facts.event.starts_at; });
  return eventsPage(Visitor(request), open);
}

http::Answer showEvent(GuestDesk& desk, const http::Request& request) {
  const auto facts = shownEvent(desk, request);
  return facts ? eventPage(Visitor(request), *facts) : facts.error();
}

http::Answer showForm(GuestDesk& desk, const http::Request& request) {
  const auto facts = shownEvent(desk, request);
  if (!facts) return facts.error();
  if (!facts->isOpen()) return eventPage(Visitor(request), *facts);
  ReadRegistration empty;
  empty.typed.submission = submissionOf(request);
  return formPage(desk, request, *facts, empty);
}

http::Answer takeForm(GuestDesk& desk, const http::Request& request) {
  const auto facts = shownEvent(desk, request);
  if (!facts) return facts.error();
  const auto wait = desk.registrations.take(http::limitKeyOf(request.client));
  const auto form = http::formOf(request);
  if (!form) return errorPage(422, request);
  ReadRegistration read{readRegistration(*form, *facts, desk.services.clock()), {}};
  read.typed.language = Visitor(request).language();
  if (!isFormId(read.typed.submission)) read.typed.submission = submissionOf(request);
  if (wait) {
    // A company's guests share an address: what this one has typed is not to be typed again.
    read.errors = {{kWholeForm, "web.error_429_text"}};
    auto refused = formPage(desk, request, *facts, read);
    refused.status = 429;
    refused.headers.emplace_back("Retry-After", std::to_string(wait->count()));
    return refused;
  }
  if (!form->text(kTrap).empty()) {
    read.errors = {{kWholeForm, "web.trapped"}};
    return formPage(desk, request, *facts, read);
  }
  const auto outcome = desk.services.registration.submit(facts->event.id, read.typed);
  if (!outcome) return errorPage(outcome.error(), request);
  if (const auto* done = std::get_if<service::RegistrationDone>(&*outcome))
    return welcome(desk, request, *facts, read, *done);
  return refuse(desk, request, read, std::get<service::RegistrationRefused>(*outcome));
}

}  // namespace usher::backend::web
