// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/web/board/board_call.h>

#include <algorithm>
#include <array>

#include <usher/backend/http/form.h>
#include <usher/backend/http/responses.h>
#include <usher/backend/web/board/board_error.h>
#include <usher/backend/web/error_page.h>
#include <usher/backend/web/page.h>
#include <usher/backend/web/paths.h>

namespace usher::backend::web {

namespace {

namespace permission = auth::permission;

struct Section {
  /// Of its words, and, but for the first, of its path.
  std::string_view name;
  auth::Role needed;
};
constexpr std::array<Section, 10> kSections = {{{"arrivals", permission::kSeeArrivals},
                                                {"requests", permission::kServeRequests},
                                                {"incidents", permission::kSettleEntries},
                                                {"kiosks", permission::kSeeKiosks},
                                                {"staff", permission::kAppointStaff},
                                                {"guests", permission::kLookUpGuests},
                                                {"messages", permission::kSeeMessages},
                                                {"badges", permission::kSetUpEvents},
                                                {"files", permission::kImport},
                                                {"settings", permission::kSetUpEvents}}};

std::vector<View> navigation(const BoardCall& call, std::string_view here) {
  std::vector<View> links;
  if (call.event.id.empty()) return links;
  for (const auto& [name, needed] : kSections) {
    if (!call.may(needed)) continue;
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

/// `page`, which has a title, with what all pages of the board have around them.
http::Response framed(const BoardCall& call, Page page, std::string_view section) {
  const bool of_event = !call.event.id.empty();
  page.view.text("csrf", call.who.csrf)
      .text("who", call.who.name)
      .flag("organizer", call.may(auth::Role::Organizer));
  page.view.list("sections", navigation(call, section));
  page.view.text("live_path", of_event ? call.path({"live"}) : std::string());
  describeOutcome(call, page.view);
  page.home = of_event ? call.visitor.localized(call.event.name) : call.say("board");
  page.title += " – " + page.home;
  page.home_path = "/board";
  page.script = "board.js";
  page.look = "board";
  return respond(call.visitor, page);
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

std::string BoardCall::lately(contract::Instant at) const {
  using locale::TimeStyle;
  const bool today = when(at, TimeStyle::Date) == when(now(), TimeStyle::Date);
  return when(at, today ? TimeStyle::Clock : TimeStyle::ShortMoment);
}

std::string BoardCall::worded(std::string_view prefix, const std::string& fact) const {
  auto key = std::string(prefix) + fact;
  std::ranges::replace(key, ' ', '_');
  return locale::Words::shipped().has("board." + key) ? say(key) : fact;
}

http::Response BoardCall::back(const std::string& page, std::string_view words) const {
  return http::seeOther(page + (page.contains('?') ? "&" : "?") + "done=" + std::string(words));
}

http::Response BoardCall::notDone(const std::string& page, std::string_view words) const {
  return http::seeOther(page + (page.contains('?') ? "&" : "?") + "not=" + std::string(words));
}

http::Response BoardCall::page(std::string_view content, std::string_view section, View view,
                               int status) const {
  const auto name = section.empty() ? say("events") : say(section);
  view.text("section_name", name);
  return framed(*this, {.content = content, .title = name, .view = std::move(view), .status = status},
                section);
}

http::Response BoardCall::fail(int status) const {
  auto error = boardError(status, request, visitor);
  const bool of_event = !event.id.empty();
  error.view.text("section_name", "");
  error.view.text("start_path", of_event ? path({}) : "/board");
  error.view.text("start_name", of_event ? say("arrivals") : say("events"));
  return framed(*this,
                {.content = "board_error",
                 .title = std::move(error.title),
                 .view = std::move(error.view),
                 .status = status},
                "");
}

http::Response BoardCall::fail(const service::Error& error) const {
  return refusedWith(error, fail(http::statusOf(error.code)));
}

http::Response BoardCall::fail(const store::Error& error) const {
  return fail(service::fromStore(error));
}

}  // namespace usher::backend::web
