// SPDX-License-Identifier: Apache-2.0
#include "summit.h"

#include <algorithm>

namespace usher::backend::tests {

namespace {

contract::SessionRow sessionRow(const std::string& id, const std::string& english, const std::string& german,
                                const std::string& room, const std::string& starts, const std::string& ends) {
  return {.id = id,
          .title = {{"en", english}, {"de", german}},
          .room = room,
          .starts_at = clockAt(starts),
          .ends_at = clockAt(ends),
          .capacity = 3};
}

}  // namespace

contract::Instant clockAt(const std::string& hour_and_minute) {
  return *contract::parseInstant("2026-11-26T" + hour_and_minute + ":00Z");
}

Summit::Summit() : logger_(log::Level::Debug, [this](const std::string& line) { log_ += line; }) {
  reopen();
  const auto now = clockAt("08:00");
  auto& settings = store_->settings();
  must(settings.createEvent({.id = kId,
                             .name = {{"en", "Summit <2026> & Friends"}, {"de", "Gipfel <2026> & Freunde"}},
                             .timezone = "Europe/Berlin",
                             .starts_at = clockAt("08:00"),
                             .ends_at = clockAt("17:00")},
                            now));
  put(
      contract::TicketTypeRow{
          .id = "visitor", .name = {{"en", "Visitor"}, {"de", "Besuch"}}, .colour = "#2F4BFF"},
      now);
  put(sessionRow("opening", "Opening", "Eröffnung", "Great Hall", "13:30", "14:30"), now);
  put(sessionRow("workshop", "Soldering for beginners", "Löten für Anfänger", "Lab 2", "15:00", "16:00"),
      now);
  put(contract::CatalogueItemRow{.id = "water",
                                 .name = {{"en", "Water"}, {"de", "Wasser"}},
                                 .kind = contract::ItemKind::Drink,
                                 .needs_confirmation = true},
      now);
  settings_.venue = "Congress Centre, Am Plärrer 1";
  settings_.reply_to = "desk@example.org";
  settings_.notifications.by_sms = true;
  saveSettings();
  addGuest("ada", "Ada", "Lovelace",
           {.email = "ada@example.org", .phone = "+4915112345678", .language = "en"});
  addGuest("bjoern", "Björn", "Großmann", {.email = "bjoern@example.org", .language = "de"});
  addGuest("chloe", "Chloë", "O'Hara", {.phone = "+33612345678", .language = "fr"});
}

notify::SchedulerStores Summit::stores() {
  return {store_->events(), store_->settings(), store_->attendees(), store_->requests(), store_->messages()};
}

void Summit::reopen() {
  store_.reset();
  store_ = must(store::SqliteStore::open(folder_.filePath("db").toStdString()));
}

contract::SessionRow Summit::session(const std::string& id) {
  return std::get<contract::SessionRow>(must(store_->settings().row(kId, "session", id)).value());
}

void Summit::put(const contract::Row& row, contract::Instant now) {
  if (must(store_->settings().editRows(kId, {.put = {row}}, now))) throw std::runtime_error("no such edit");
}

void Summit::remove(const std::string& kind, const std::string& id, contract::Instant now) {
  if (must(store_->settings().editRows(kId, {.remove = {{kind, id}}}, now)))
    throw std::runtime_error("no such edit");
}

void Summit::saveSettings() {
  must(store_->settings().saveSettings(kId, settings_, clockAt("08:00")));
}

std::vector<store::Message> Summit::messages(std::optional<store::MessageState> state) {
  auto all = must(store_->messages().messages(kId, state, std::nullopt, 1000));
  std::ranges::reverse(all);
  return all;
}

std::vector<std::string> Summit::told() {
  std::vector<std::string> told;
  for (const auto& message : messages()) {
    told.push_back(message.what.kind + " " +
                   (message.what.to.empty() ? message.what.ticket : message.what.to) +
                   (message.what.channel == store::Channel::Mail ? " mail" : " sms"));
  }
  std::ranges::sort(told);
  return told;
}

std::vector<contract::NoticeRow> Summit::notices() {
  std::vector<contract::NoticeRow> notices;
  for (const auto& row : must(store_->settings().rows(kId, "notice"))) {
    notices.push_back(std::get<contract::NoticeRow>(row));
  }
  return notices;
}

void Summit::addGuest(const std::string& id, const std::string& given, const std::string& family,
                      const store::Contact& contact) {
  const store::NewAttendee guest{.ticket = {.id = id,
                                            .code = "CODE-" + id,
                                            .ticket_type = "visitor",
                                            .given_name = given,
                                            .family_name = family,
                                            .company = "Analytical & Sons"},
                                 .contact = contact,
                                 .booking = id == "ada" ? "XK7-22B" : "",
                                 .origin = store::Origin::Registered,
                                 .link_hash = "hash-" + id};
  must(store_->attendees().registerAttendee(kId, guest, "submission-" + id, {}, {}, clockAt("08:00")));
}

}  // namespace usher::backend::tests
