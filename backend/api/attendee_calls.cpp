// SPDX-License-Identifier: Apache-2.0
#include <sstream>

#include <usher/backend/api/people_calls.h>
#include <usher/backend/api/people_json.h>
#include <usher/backend/auth/permissions.h>
#include <usher/backend/exchange/exports.h>
#include <usher/backend/exchange/text.h>
#include <usher/backend/http/form.h>
#include <usher/backend/http/responses.h>
#include <usher/backend/service/attendee_export.h>
#include <usher/contract/people.h>
#include <usher/contract/whole_number.h>

namespace usher::backend::api {

namespace {

constexpr int kFewest = 1;
constexpr int kMost = 500;
constexpr int kUsual = 50;
constexpr int kDeepest = 10'000'000;
/// Characters of the words that are looked for.
constexpr std::size_t kWords = 200;

std::optional<int> numberOf(const http::Form& query, const char* name, int otherwise, int min, int max) {
  const auto text = query.value(name);
  return text ? contract::wholeNumber(*text, min, max) : otherwise;
}

http::Answer reported(const service::Result<service::ImportReport>& report) {
  return report ? jsonAnswer(toJson(*report)) : http::problem(report.error());
}

http::Answer unknownTicket(const http::Request& request) {
  return notFound("unknown-ticket", "The event has no ticket " + request.param("ticket") + ".");
}

/// All that are found, however many.
http::Answer tableOf(const People& people, const std::string& event, const std::string& words) {
  const auto exported = service::exportedAttendees(people.attendees, people.settings, event, words);
  if (!exported) return http::problem(exported.error());
  std::ostringstream table;
  csv::Writer csv(table);
  exchange::writeAttendees(csv, exported->attendees, exported->questions);
  return csvAnswer(std::move(table).str(), "attendees.csv");
}

}  // namespace

http::Answer importAttendees(const People& people, const http::Request& request, const auth::Identity&) {
  const auto preview = flagOf(request, "preview");
  if (!preview) return unknownFlag("preview");
  return reported(people.imports.attendees(request.param("event"), request.body, *preview));
}

http::Answer importAgenda(const People& people, const http::Request& request, const auth::Identity&) {
  const auto preview = flagOf(request, "preview");
  if (!preview) return unknownFlag("preview");
  return reported(people.imports.agenda(request.param("event"), request.body, *preview));
}

http::Answer findAttendees(const People& people, const http::Request& request, const auth::Identity& who) {
  const auto format = formatOf(request);
  if (!format) return unknownFormat();
  if (const auto may = mayTake(who, *format); !may) return http::problem(may.error());
  const auto query = http::formOf(http::split(request.target).query);
  if (!query) return http::problem(query.error());
  const auto offset = numberOf(*query, "offset", 0, 0, kDeepest);
  const auto limit = numberOf(*query, "limit", kUsual, kFewest, kMost);
  if (!offset || !limit) return http::problem(422, "malformed", "offset and limit must be whole numbers.");
  const auto words = query->text("q");
  if (exchange::codePoints(words) > kWords)
    return http::problem(422, "malformed", "q must have at most 200 characters.");
  const auto& event = request.param("event");
  if (*format == Format::Csv) return tableOf(people, event, words);
  const auto found = people.attendees.findAttendees(event, words, *offset, *limit);
  if (!found) return storeFailed(found.error());
  auto json = listed("attendees", found->attendees);
  json["total"] = found->total;
  return jsonAnswer(json);
}

http::Answer getAttendee(const People& people, const http::Request& request, const auth::Identity&) {
  const auto& event = request.param("event");
  const auto& ticket = request.param("ticket");
  const auto attendee = people.attendees.attendee(event, ticket);
  if (!attendee) return storeFailed(attendee.error());
  if (!*attendee) return unknownTicket(request);
  const auto history = people.events.history(event, ticket);
  const auto enrolments = people.attendees.enrolmentsOf(event, ticket);
  const auto requests = people.requests.requests(event, ticket);
  const auto messages = people.messages.messagesAbout(event, ticket);
  if (!history) return storeFailed(history.error());
  if (!enrolments) return storeFailed(enrolments.error());
  if (!requests) return storeFailed(requests.error());
  if (!messages) return storeFailed(messages.error());
  Json json = {{"attendee", toJson(**attendee)}};
  json.update(listed("history", *history));
  json.update(listed("enrolments", *enrolments));
  json.update(listed("requests", std::vector<contract::Row>(requests->begin(), requests->end())));
  json.update(listed("messages", *messages));
  return jsonAnswer(json);
}

http::Answer eraseAttendee(const People& people, const http::Request& request, const auth::Identity&) {
  const auto erased = people.tickets.erase(request.param("event"), request.param("ticket"));
  if (!erased) return http::problem(erased.error());
  return http::noContent();
}

http::Answer correctBadge(const People& people, const http::Request& request, const auth::Identity&) {
  const auto names = contract::decodeBadgeNames(request.body);
  if (!names) return http::problem(names.error());
  const auto done = people.tickets.rename(request.param("event"), request.param("ticket"), names->given_name,
                                          names->family_name, names->company);
  if (!done) return http::problem(done.error());
  return http::noContent();
}

http::Answer saveContact(const People& people, const http::Request& request, const auth::Identity&) {
  auto contact = contract::decodeContactEdit(request.body);
  if (!contact) return http::problem(contact.error());
  const auto done = people.tickets.saveContact(
      request.param("event"), request.param("ticket"),
      {std::move(contact->email), std::move(contact->phone), std::move(contact->language)});
  if (!done) return http::problem(done.error());
  return http::noContent();
}

http::Answer changeAttendee(const People& people, const http::Request& request, const auth::Identity& who) {
  using Step = service::Result<void> (service::Attendees::*)(const std::string&, const std::string&);
  static const std::map<std::string, Step> steps = {
      {"cancel", &service::Attendees::cancel},        {"restore", &service::Attendees::restore},
      {"block", &service::Attendees::block},          {"unblock", &service::Attendees::unblock},
      {"revoke", &service::Attendees::revoke},        {"reissue", &service::Attendees::reissue},
      {"renew-link", &service::Attendees::renewLink}, {"send", &service::Attendees::send}};
  const auto step = steps.find(request.param("action"));
  if (step == steps.end()) return notFound("unknown-action", "There is no such step with a ticket.");
  if (step->first != "send") {
    if (const auto may = auth::requireRole(who, auth::permission::kChangeTickets); !may)
      return http::problem(may.error());
  }
  const auto done = (people.tickets.*step->second)(request.param("event"), request.param("ticket"));
  if (!done) return http::problem(done.error());
  return http::noContent();
}

}  // namespace usher::backend::api
