// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/locale/words.h>
#include <usher/backend/notify/letters.h>
#include <usher/backend/notify/one_line.h>
#include <usher/backend/notify/sms_text.h>
#include <usher/backend/ticket/calendar_file.h>

namespace usher::backend::notify {

namespace {

std::string full(std::string_view key) {
  return "notify." + std::string(key);
}

contract::SessionRow wholeEvent(const Occasion& occasion) {
  const auto& event = occasion.event;
  return {.id = event.id, .title = event.name, .starts_at = event.starts_at, .ends_at = event.ends_at};
}

}  // namespace

std::string say(const Occasion& occasion, std::string_view key,
                std::initializer_list<locale::Argument> arguments) {
  return locale::Words::shipped().text(occasion.language, full(key), arguments);
}

std::string saySms(const Occasion& occasion, std::string_view key,
                   std::initializer_list<locale::Argument> arguments,
                   std::initializer_list<std::string_view> may_shorten) {
  return smsText(occasion.language, full(key), arguments, may_shorten);
}

std::string timeOf(const Occasion& occasion, Instant at, locale::TimeStyle style) {
  return locale::localTime(at, occasion.event.timezone, occasion.language, style);
}

std::string timesOf(const Occasion& occasion, const contract::SessionRow& session) {
  return locale::localTimes(session.starts_at, session.ends_at, occasion.event.timezone, occasion.language);
}

Letter begun(const Occasion& occasion) {
  Letter letter;
  letter.language = occasion.language;
  letter.event = oneLine(eventName(occasion));
  letter.footer = say(occasion, "footer", {{"event", letter.event}});
  const auto name = occasion.guest ? oneLine(occasion.guest->ticket.given_name) : std::string();
  letter.greeting = name.empty() ? say(occasion, "hello") : say(occasion, "hello_name", {{"name", name}});
  return letter;
}

void tell(Letter& letter, std::string label, std::string value) {
  if (!value.empty()) letter.facts.push_back({std::move(label), std::move(value)});
}

std::string nameOf(const store::Attendee& guest) {
  return oneLine(guest.ticket.given_name + " " + guest.ticket.family_name);
}

Unsaid notValid() {
  return {false, "the ticket is not valid any more"};
}

std::expected<std::string, Unsaid> calendarOf(const Occasion& occasion, store::SettingsStore& settings,
                                              const std::vector<contract::SessionRow>& sessions) {
  const auto revisions = settings.calendarRevisions(occasion.event.id);
  if (!revisions) return std::unexpected(Unsaid{true, revisions.error().detail});
  std::vector<ticket::CalendarEntry> entries;
  for (const auto& session : sessions)
    entries.push_back({session, ticket::sequenceOf(*revisions, session.id)});
  if (entries.empty()) entries.push_back({wholeEvent(occasion), ticket::sequenceOf(*revisions, "")});
  return ticket::calendarFile({.event = occasion.event,
                               .venue = oneLine(occasion.settings.venue),
                               .language = occasion.language,
                               .at = occasion.now},
                              entries);
}

}  // namespace usher::backend::notify
