// SPDX-License-Identifier: Apache-2.0
#include "board_site.h"

#include <future>

#include <usher/backend/auth/sessions.h>
#include <usher/backend/web/board/sign_in_page.h>

namespace usher::backend::tests {

namespace {

contract::Instant now() {
  return contract::parseInstant("2026-11-26T09:00:00Z").value();
}

std::vector<http::Group> groupsOf(auth::Access& access, const web::BoardServices& services,
                                  std::vector<std::string>& forms) {
  std::vector<http::Group> groups;
  groups.push_back(access.routes(web::signInPage));
  groups.push_back(web::boardRoutes(services));
  for (const auto& route : groups.back().routes) {
    if (route.method == "POST") forms.push_back(route.path);
  }
  return groups;
}

}  // namespace

BoardSite::BoardSite(const std::string& usher)
    : store_(store::SqliteStore::open(folder_.filePath("db").toStdString()).value()),
      logger_(log::Level::Error, [](const std::string& line) { std::fputs(line.c_str(), stderr); }),
      keys_(store_->settings(), now),
      links_(store_->settings(), store_->attendees()),
      attendees_(store_->settings(), store_->attendees(), store_->messages(), links_, keys_, now),
      requests_(store_->requests(), now),
      imports_(store_->settings(), store_->attendees(), links_, keys_, now),
      uploads_(folder_.filePath("uploads").toStdString(), now),
      pairing_(store_->kiosks(), now),
      staff_(store_->staff(), now),
      arrivals_(store_->events(), now),
      template_proofs_(usher),
      templates_(store_->settings(), template_proofs_, now),
      access_(store_->people(), now, logger_, {}),
      router_(
          groupsOf(access_,
                   {.stores = {store_->settings(), store_->attendees(), store_->requests(), store_->events(),
                               store_->kiosks(), store_->messages(), store_->people(), store_->staff()},
                    .access = access_,
                    .attendees = attendees_,
                    .requests = requests_,
                    .imports = imports_,
                    .uploads = uploads_,
                    .pairing = pairing_,
                    .staff = staff_,
                    .arrivals = arrivals_,
                    .template_proofs = template_proofs_,
                    .templates = templates_,
                    .clock = now},
                   forms_)) {
  using namespace contract;
  const EventRow event{.id = "fair",
                       .name = {{"en", "Fair"}},
                       .timezone = "Europe/Berlin",
                       .starts_at = now() - std::chrono::hours(1),
                       .ends_at = now() + std::chrono::hours(8)};
  store_->settings().createEvent(event, now()).value();
  const store::RowEdit rows{
      {TicketTypeRow{"visitor", {{"en", "Visitor"}}, "#2F4BFF", 1},
       CheckInListRow{.id = "door", .name = {{"en", "Door"}}},
       CatalogueItemRow{
           .id = "water", .name = {{"en", "Water"}}, .kind = ItemKind::Drink, .needs_confirmation = true}},
      {}};
  if (!store_->settings().editRows("fair", rows, now())) abort();
  store::NewAttendee guest;
  guest.ticket.id = "t1";
  guest.ticket.code = "CODE1";
  guest.ticket.ticket_type = "visitor";
  guest.ticket.given_name = "<script>alert(1)</script>";
  guest.ticket.family_name = "\"Quote\" & Co";
  store_->attendees().mergeAttendees("fair", {guest}, now()).value();
  store_->requests().ask("fair", {.id = "r1", .ticket = "t1", .item = "water", .at = now()}, now()).value();
}

BoardSite::Person BoardSite::signIn(auth::Role role) {
  auth::Sessions sessions(store_->people(), now);
  const auto cookie = sessions.begin({"Kim", "local:kim", {role}}).value();
  return {cookie, auth::csrfTokenOf(cookie)};
}

http::Response BoardSite::ask(http::Request request, const Person& person) {
  request.client = "127.0.0.1";
  if (!person.cookie.empty()) request.headers.emplace_back("Cookie", "usher=" + person.cookie);
  const auto match = router_.match(request);
  request.params = match.params;
  std::promise<http::Response> answered;
  http::Router::handle(
      match, request, [](const std::function<void()>& work) { work(); },
      [&](http::Answer answer) { answered.set_value(http::headOf(answer)); });
  return answered.get_future().get();
}

http::Response BoardSite::get(const std::string& target, const Person& person) {
  http::Request request;
  request.method = "GET";
  request.target = target;
  return ask(std::move(request), person);
}

http::Response BoardSite::post(const std::string& target, const Person& person, const std::string& fields) {
  return postWithoutToken(target, person, fields + "&csrf=" + person.csrf);
}

http::Response BoardSite::postWithoutToken(const std::string& target, const Person& person,
                                           const std::string& fields) {
  return send("POST", target, person, "application/x-www-form-urlencoded", fields);
}

http::Response BoardSite::send(const std::string& method, const std::string& target, const Person& person,
                               const std::string& content_type, const std::string& body) {
  http::Request request;
  request.method = method;
  request.target = target;
  request.headers.emplace_back("Content-Type", content_type);
  request.body = body;
  return ask(std::move(request), person);
}

http::Response BoardSite::upload(const std::string& target, const Person& person, const std::string& kind,
                                 const std::string& bytes) {
  const auto part = [](const std::string& name, const std::string& value) {
    return "--cut\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
  };
  http::Request request;
  request.method = "POST";
  request.target = target;
  request.headers.emplace_back("Content-Type", "multipart/form-data; boundary=cut");
  request.body = part("csrf", person.csrf) + part("kind", kind) +
                 "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"guests.csv\"\r\n"
                 "Content-Type: text/csv\r\n\r\n" +
                 bytes + "\r\n--cut--\r\n";
  return ask(std::move(request), person);
}

std::string headerOf(const http::Response& response, const std::string& name) {
  for (const auto& [each, value] : response.headers) {
    if (each == name) return value;
  }
  return {};
}

}  // namespace usher::backend::tests
