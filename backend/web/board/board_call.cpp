// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/web/board/board_call.h>

#include <array>

#include <usher/backend/http/form.h>
#include <usher/backend/http/responses.h>
#include <usher/backend/web/error_page.h>
#include <usher/backend/web/page.h>
#include <usher/backend/web/paths.h>

namespace usher::backend::web {

namespace {

struct Section {
  /// Of its words, and, but for the first, of its path.
  std::string_view name;
  bool organizers_alone = false;
};
constexpr std::array<Section, 8> kSections = {{{"arrivals"},
                                               {"requests"},
                                               {"incidents"},
                                               {"kiosks"},
                                               {"guests"},
                                               {"messages"},
                                               {"files", true},
                                               {"settings", true}}};

std::vector<View> navigation(const BoardCall& call, std::string_view here) {
  std::vector<View> links;
  if (call.event.id.empty()) return links;
  for (const auto& [name, organizers_alone] : kSections) {
    if (organizers_alone && !call.isOrganizer()) continue;
    links.emplace_back();
    links.back().text("path", name == kSections[0].name ? call.path({}) : call.path({name}));
    links.back().text("name", call.say(name)).flag("here", name == here);
  }
  return links;
}

/// What came of the form that led here.
void describeOutcome(const BoardCall& call, View& view) {
  const auto done = call.asked("done");
  const auto not_done = call.asked("not");
  const auto key = done.empty() ? "not_" + not_done : "done_" + done;
  const bool is_known = locale::Words::shipped().has("board." + key);
  view.text("outcome", is_known ? call.say(key) : std::string()).flag("outcome_is_good", !done.empty());
}

}  // namespace

std::string BoardCall::path(std::initializer_list<std::string_view> segments) const {
  return pathOf({"board", event.id}) + pathOf(segments);
}

std::string BoardCall::asked(std::string_view name) const {
  const auto form = http::formOf(http::split(request.target).query);
  return form ? form->text(name) : std::string();
}

std::string BoardCall::when(contract::Instant at, locale::TimeStyle style) const {
  return locale::localTime(at, event.timezone, visitor.language(), style);
}

std::string BoardCall::say(std::string_view key, std::initializer_list<locale::Argument> arguments) const {
  return visitor.say("board." + std::string(key), arguments);
}

http::Response BoardCall::back(const std::string& page, std::string_view words) const {
  return http::seeOther(page + (page.contains('?') ? "&" : "?") + "done=" + std::string(words));
}

http::Response BoardCall::notDone(const std::string& page, std::string_view words) const {
  return http::seeOther(page + (page.contains('?') ? "&" : "?") + "not=" + std::string(words));
}

http::Response BoardCall::page(std::string_view content, std::string_view section, View view,
                               int status) const {
  const bool of_event = !event.id.empty();
  view.text("csrf", who.csrf).text("who", who.name).flag("organizer", isOrganizer());
  view.list("sections", navigation(*this, section));
  view.text("live_path", of_event ? path({"live"}) : std::string());
  describeOutcome(*this, view);
  const auto home = of_event ? visitor.localized(event.name) : say("board");
  const auto name = section.empty() ? say("events") : say(section);
  view.text("section_name", name);
  return respond(visitor, {.content = content,
                           .title = name + " – " + home,
                           .view = std::move(view),
                           .status = status,
                           .home = home,
                           .home_path = "/board",
                           .script = "board.js",
                           .look = "board"});
}

http::Response BoardCall::fail(const service::Error& error) const {
  return errorPage(error, request);
}

http::Response BoardCall::fail(const store::Error& error) const {
  return errorPage(service::fromStore(error), request);
}

}  // namespace usher::backend::web
