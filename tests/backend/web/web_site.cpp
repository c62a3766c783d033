// SPDX-License-Identifier: Apache-2.0
#include "web_site.h"

#include <QTest>

#include <future>

#include <usher/backend/http/percent.h>
#include <usher/backend/service/secret.h>

namespace usher::backend::tests {

namespace {

contract::Instant at(const char* text) {
  return contract::parseInstant(text).value();
}

std::vector<contract::Row> rowsOfLumen() {
  using namespace contract;
  std::vector<Row> rows;
  rows.push_back(TicketTypeRow{"visitor", {{"en", "Visitor"}, {"de", "Besuch"}}, "#2F4BFF", 1});
  rows.push_back(TicketTypeRow{"student", {{"en", "Student"}}, "#FFD500", 2});
  rows.push_back(CheckInListRow{.id = "door", .name = {{"en", "Door"}}});
  rows.push_back(SessionRow{.id = "small",
                            .title = {{"en", "Small workshop"}, {"de", "Kleiner Workshop"}},
                            .room = "Studio",
                            .starts_at = at("2026-11-26T10:00:00Z"),
                            .ends_at = at("2026-11-26T11:00:00Z"),
                            .capacity = 2});
  rows.push_back(SessionRow{.id = "large",
                            .title = {{"en", "Large talk"}},
                            .room = "Hall",
                            .starts_at = at("2026-11-26T10:30:00Z"),
                            .ends_at = at("2026-11-26T12:00:00Z")});
  rows.push_back(QuestionRow{.id = "diet", .text = {{"en", "Diet?"}}});
  rows.push_back(QuestionRow{.id = "size",
                             .text = {{"en", "Size?"}},
                             .kind = QuestionKind::Choice,
                             .required = true,
                             .choices = {{"m", {{"en", "Medium"}}}, {"l", {{"en", "Large"}}}}});
  rows.push_back(QuestionRow{
      .id = "photo", .text = {{"en", "Photos are fine"}}, .kind = QuestionKind::Consent, .required = true});
  rows.push_back(CatalogueItemRow{.id = "water",
                                  .name = {{"en", "Water"}},
                                  .kind = ItemKind::Drink,
                                  .stock = 3,
                                  .per_guest = 2,
                                  .needs_confirmation = true});
  rows.push_back(CatalogueItemRow{
      .id = "slides", .name = {{"en", "Slides"}}, .session = "small", .needs_confirmation = true});
  rows.push_back(CatalogueItemRow{.id = "dinner",
                                  .name = {{"en", "Dinner"}},
                                  .kind = ItemKind::Food,
                                  .opens_at = at("2026-11-27T17:00:00Z")});
  return rows;
}

}  // namespace

WebSite::WebSite()
    : now_ms_(at("2026-11-20T09:00:00Z").time_since_epoch().count()),
      store_(store::SqliteStore::open(folder_.filePath("db").toStdString()).value()),
      logger_(log::Level::Error, [](const std::string& line) { std::fputs(line.c_str(), stderr); }) {
  makeEvent();
  keys_ = std::make_unique<service::TicketKeys>(store_->settings(), clock());
  links_ = std::make_unique<service::GuestLinks>(store_->settings(), store_->attendees());
  registration_ = std::make_unique<service::Registration>(store_->settings(), store_->attendees(), *links_,
                                                          *keys_, clock());
  enrolments_ = std::make_unique<service::Enrolments>(store_->settings(), store_->attendees(), clock());
  attendees_ = std::make_unique<service::Attendees>(store_->settings(), store_->attendees(),
                                                    store_->messages(), *links_, *keys_, clock());
  requests_ = std::make_unique<service::Requests>(store_->requests(), clock());
  std::vector<http::Group> groups;
  groups.push_back(web::guestRoutes(
      {.stores = {store_->settings(), store_->attendees(), store_->requests(), store_->events()},
       .registration = *registration_,
       .links = *links_,
       .enrolments = *enrolments_,
       .attendees = *attendees_,
       .requests = *requests_,
       .clock = clock()}));
  for (const auto& route : groups.back().routes) {
    if (route.method == "POST") forms_.push_back(route.path);
  }
  router_ = std::make_unique<http::Router>(std::move(groups));
  server_ = http::Server::listen(*router_, metrics_, logger_, {}).value();
  store_->events().listen([this](const std::vector<store::FeedHead>& heads) { server_->feedMoved(heads); });
  thread_ = std::thread([this] { server_->run(); });
}

WebSite::~WebSite() {
  server_->stop();
  thread_.join();
  store_->events().listen({});
}

void WebSite::makeEvent() {
  contract::EventRow event{.id = kLumen,
                           .name = {{"en", "Lumen"}, {"de", "Lumen auf Deutsch"}},
                           .timezone = "Europe/Berlin",
                           .starts_at = at("2026-11-26T08:00:00Z"),
                           .ends_at = at("2026-11-27T20:00:00Z")};
  store_->settings().createEvent(event, now()).value();
  if (const auto edited = store_->settings().editRows(kLumen, {rowsOfLumen(), {}}, now()); !edited) abort();
  settings.description = {{"en", "Two days."}};
  settings.venue = "Powerhouse";
  auto& registration = settings.registration;
  registration.enabled = true;
  registration.asks_phone = true;
  registration.offered = {{"visitor", {}}, {"student", {}}};
  save();
}

void WebSite::save() {
  store_->settings().saveSettings(kLumen, settings, now()).value();
}

void WebSite::setNow(const char* instant) {
  now_ms_ = at(instant).time_since_epoch().count();
}

HttpAnswer WebSite::get(const std::string& target, const HttpClient::Headers& headers) {
  return HttpClient(port()).get(target, headers);
}

HttpAnswer WebSite::post(const std::string& target, const Fields& fields,
                         const HttpClient::Headers& headers) {
  auto all = headers;
  all.emplace("Content-Type", "application/x-www-form-urlencoded");
  return HttpClient(port()).post(target, encoded(fields), all);
}

Fields WebSite::form(const std::string& given_name) const {
  return {{"submission", service::randomHex(16)},
          {"ticket_type", "visitor"},
          {"given_name", given_name},
          {"family_name", "Guest"},
          {"email", "guest@example.org"},
          {"phone", ""},
          {"company", "Candle & Co"},
          {"answer:diet", "no nuts"},
          {"answer:size", "m"},
          {"answer:photo", "yes"}};
}

std::string WebSite::registerGuest(const std::string& given_name, const Fields& more) {
  auto fields = form(given_name);
  fields.insert(fields.end(), more.begin(), more.end());
  const auto answer = post("/e/lumen/register", fields);
  const auto& location = answer.headers.at("location");
  return location.substr(0, location.find('?'));
}

std::string WebSite::ticketOf(const std::string& path) {
  return links_->owner(path.substr(path.rfind('/') + 1)).value().value().ticket;
}

void WebSite::stepRequest(const std::string& ticket, contract::RequestState to, const std::string& reason) {
  const auto rows = store_->requests().requests(kLumen, ticket).value();
  requests_->step(kLumen, rows.at(0).id, {to, "Kim", reason}).value();
}

void WebSite::checkIn(const std::string& ticket) {
  std::promise<void> done;
  store::Push push;
  push.event = kLumen;
  push.kiosk = "k1";
  push.kiosk_name = "Door 1";
  push.boot = "b1";
  push.ops.push_back({"01935d1e-7a00-7000-8000-000000000001", now(), 1,
                      contract::CheckInOp{ticket, "door", contract::Direction::Entry}});
  push.received = now();
  store_->events().redeem(std::move(push),
                          [&](const store::Result<store::PushOutcome>&) { done.set_value(); });
  done.get_future().wait();
}

std::string encoded(const Fields& fields) {
  std::string body;
  for (const auto& [name, value] : fields)
    body += (body.empty() ? "" : "&") + http::percentEncoded(name) + "=" + http::percentEncoded(value);
  return body;
}

std::string inputValue(const std::string& page, const std::string& name) {
  const auto input = page.find("name=\"" + name + "\"");
  if (input == page.npos) return {};
  const auto value = page.find("value=\"", input);
  if (value == page.npos || value > page.find('>', input)) return {};
  return page.substr(value + 7, page.find('"', value + 7) - value - 7);
}

}  // namespace usher::backend::tests
