// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/web/event_page.h>

#include <usher/backend/web/event_look.h>
#include <usher/backend/web/page.h>
#include <usher/backend/web/paths.h>
#include <usher/backend/web/programme.h>

namespace usher::backend::web {

namespace {

/// How many places are left is said from here on down.
constexpr std::int64_t kFewPlaces = 20;

/// What organizers wrote, by its empty lines.
std::vector<View> paragraphsOf(std::string_view text) {
  std::vector<View> paragraphs;
  std::string paragraph;
  const auto end = [&] {
    if (!paragraph.empty()) paragraphs.emplace_back().text("text", std::exchange(paragraph, {}));
  };
  while (!text.empty()) {
    auto line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(text.size(), line.size() + 1));
    while (!line.empty() && (line.back() == '\r' || line.back() == ' ')) line.remove_suffix(1);
    if (line.empty()) {
      end();
    } else {
      paragraph.append(paragraph.empty() ? "" : "\n").append(line);
    }
  }
  end();
  return paragraphs;
}

/// The way to the form, or why there is none.
void describeGate(const Visitor& visitor, const EventFacts& facts, View& view) {
  using service::RegistrationState;
  const auto& settings = facts.settings.registration;
  const auto at = [&](const std::optional<contract::Instant>& moment) {
    return moment ? locale::localTime(*moment, facts.event.timezone, visitor.language(),
                                      locale::TimeStyle::Moment)
                  : std::string();
  };
  const auto because = [&](std::string_view title, std::string text) {
    view.text("gate_title", visitor.say(title)).text("gate_text", std::move(text));
  };
  view.flag("open", facts.isOpen()).flag("waits", facts.registration == RegistrationState::NotYetOpen);
  view.text("until", settings.closes_at ? visitor.say("web.gate_until", {{"when", at(settings.closes_at)}})
                                        : std::string());
  const bool are_few = facts.places_left && *facts.places_left <= kFewPlaces;
  view.text("left", are_few ? visitor.say("web.gate_left", {{"count", *facts.places_left}}) : std::string());
  switch (facts.registration) {
    case RegistrationState::Open:
      return;
    case RegistrationState::NotYetOpen:
      return because("web.gate_later_title",
                     visitor.say("web.gate_later_text", {{"when", at(settings.opens_at)}}));
    case RegistrationState::Closed:
      return because("web.gate_closed_title",
                     visitor.say("web.gate_closed_text", {{"when", at(settings.closes_at)}}));
    case RegistrationState::Full:
      return because("web.gate_full_title", visitor.say("web.gate_full_text"));
    case RegistrationState::Off:
      return because("web.gate_off_title", visitor.say("web.gate_off_text"));
  }
}

}  // namespace

http::Response eventsPage(const Visitor& visitor, const std::vector<EventFacts>& events) {
  std::vector<View> views;
  for (const auto& facts : events) {
    auto& view = views.emplace_back();
    describe(visitor, facts, view);
    view.text("path", pathOf({"e", facts.event.id}));
  }
  View view;
  view.list("events", std::move(views));
  return respond(visitor, {.content = "events",
                           .title = visitor.say("web.events_title"),
                           .view = std::move(view),
                           .is_public = true});
}

http::Response eventPage(const Visitor& visitor, const EventFacts& facts) {
  View view;
  describe(visitor, facts, view);
  describeGate(visitor, facts, view);
  view.text("register_path", pathOf({"e", facts.event.id, "register"}));
  view.list("description", paragraphsOf(visitor.localized(facts.settings.description)));
  auto days = programmeDays(visitor, facts);
  view.flag("has_programme", !days.empty());
  view.list("days", std::move(days));
  return respond(visitor, dressed({.content = "event",
                                   .title = visitor.localized(facts.event.name),
                                   .view = std::move(view),
                                   .is_public = true},
                                  visitor, facts.event));
}

}  // namespace usher::backend::web
