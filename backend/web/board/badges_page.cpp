// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>
#include <optional>

#include <usher/backend/http/form.h>
#include <usher/backend/http/responses.h>
#include <usher/backend/web/assets.h>
#include <usher/backend/web/board/board_call.h>
#include <usher/backend/web/board/ready_templates.h>
#include <usher/backend/web/form_text.h>
#include <usher/contract/base64.h>
#include <usher/contract/utf8.h>

namespace usher::backend::web {

namespace {

/// Characters, as the page's field counts them, or more.
constexpr std::size_t kLongestGuest = 200;
/// What browsers take a millimetre for.
constexpr double kPixelsPerMm = 96 / 25.4;
constexpr const char* kFirst[] = {"badge_4x3in", "agenda_a4"};

/// What is in the form.
struct Draft {
  std::string paper;
  std::string text;
  /// Whom it is shown for; "": made-up guests.
  std::string guest;
  /// It came by the form, and is kept nowhere else.
  bool is_unsaved = false;
};

std::string paperOf(const std::string& said) {
  return contract::isTemplatePaper(said) ? said : std::string(contract::kTemplatePapers[0]);
}

std::string pageOf(const BoardCall& call, const std::string& paper) {
  return call.path({"badges"}) + "?paper=" + paper;
}

const ReadyTemplate* readyOf(std::string_view id) {
  const auto found = std::ranges::find(readyTemplates(), id, &ReadyTemplate::id);
  return found == readyTemplates().end() ? nullptr : &*found;
}

/// As it is kept: browsers end lines of forms with two characters.
std::string withoutReturns(std::string text) {
  std::erase(text, '\r');
  return text;
}

/// The last word is the family's; whoever has one alone is called by it.
service::ProofGuest guestOf(const std::string& name) {
  const auto blank = name.rfind(' ');
  if (blank == name.npos) return {.given_name = name};
  return {.given_name = name.substr(0, blank), .family_name = name.substr(blank + 1)};
}

std::string millimetres(double length) {
  return std::to_string(static_cast<int>(std::lround(length)));
}

View faultView(const BoardCall& call, const service::TemplateFault& fault) {
  View view;
  view.text("line", fault.line == 0 ? std::string() : std::to_string(fault.line));
  view.text("column", std::to_string(fault.column)).text("reason", fault.reason);
  view.text("place", fault.line == 0 ? std::string()
                                     : call.say("template_place", {{"line", std::int64_t{fault.line}},
                                                                   {"column", std::int64_t{fault.column}}}));
  return view;
}

View pageView(const BoardCall& call, const service::TemplateProof::Page& page, bool is_one_of_several) {
  View view;
  const auto pixels = [](double length) { return std::to_string(std::lround(length * kPixelsPerMm)); };
  // No file that somebody could ask for: it shows what is being written, to who writes it.
  view.text("picture", "data:image/png;base64," + contract::toBase64(page.picture));
  view.text("width", pixels(page.width)).text("height", pixels(page.height)).text("guest", page.guest);
  view.text("number", is_one_of_several ? call.say("template_page", {{"number", std::int64_t{page.number}}})
                                        : std::string());
  view.text("size", millimetres(page.width) + " × " + millimetres(page.height) + " mm");
  return view;
}

/// What is not among the pages; "": all is.
std::string moreOf(const BoardCall& call, const service::TemplateProof& proof) {
  std::string more;
  if (proof.more_pages > 0)
    more = call.say("template_more_pages", {{"count", std::int64_t{proof.more_pages}}}) + " ";
  if (proof.more_guests > 0)
    more += call.say("template_more_guests", {{"count", std::int64_t{proof.more_guests}}});
  return more;
}

/// What came of looking at the draft, for the page.
View proofView(const BoardCall& call, const service::TemplateProof& proof) {
  View view;
  std::vector<View> faults;
  for (const auto& fault : proof.faults) faults.push_back(faultView(call, fault));
  const auto count = static_cast<std::int64_t>(faults.size());
  view.text("wrong", faults.empty() ? std::string() : call.say("template_faults", {{"count", count}}));
  view.text("right", faults.empty() ? call.say("template_right") : std::string());
  view.list("faults", std::move(faults));
  std::vector<View> pages;
  for (const auto& page : proof.pages) {
    const auto several = std::ranges::count(proof.pages, page.guest, &service::TemplateProof::Page::guest);
    pages.push_back(pageView(call, page, several > 1));
  }
  view.list("pages", std::move(pages));
  view.text("more", moreOf(call, proof));
  return view;
}

View nothingShown() {
  return View().text("wrong", "").text("right", "").list("faults", {}).list("pages", {}).text("more", "");
}

std::vector<View> readyViews(const BoardCall& call, const std::string& paper) {
  std::vector<View> views;
  for (const auto& ready : readyTemplates()) {
    if (ready.paper != paper) continue;
    views.emplace_back();
    views.back().text("id", std::string(ready.id)).text("name", call.visitor.localized(ready.name));
  }
  return views;
}

http::Response badgesPage(const BoardCall& call, const Draft& draft, View proof, int status = 200) {
  const auto own = call.board.services.templates.text(call.event.id, draft.paper);
  if (!own) return call.fail(own.error());
  View view;
  const bool offered = call.board.services.template_proofs.areOffered();
  std::vector<View> papers;
  for (const auto paper : contract::kTemplatePapers) {
    const std::string name(paper);
    papers.emplace_back();
    papers.back().text("path", pageOf(call, name)).text("name", call.say("template_of_" + name));
    papers.back().flag("here", name == draft.paper);
  }
  view.list("papers", std::move(papers));
  view.text("standing", call.say(own->has_value() ? "template_own" : "template_none"));
  view.flag("has_own", own->has_value()).flag("missing", !offered);
  view.text("paper", draft.paper).text("badges_path", call.path({"badges"}));
  if (!offered) {
    view.flag("editor", false);
    return call.page("board_badges", "badges", std::move(view), status);
  }
  View editor;
  editor.text("template", draft.text).text("guest", draft.guest).flag("unsaved", draft.is_unsaved);
  editor.text("script", Assets::shipped().path("badges.js"));
  editor.list("ready", readyViews(call, draft.paper)).part("proof", std::move(proof));
  view.part("editor", std::move(editor));
  return call.page("board_badges", "badges", std::move(view), status);
}

/// The page with what could not be looked at, and why.
http::Response notLookedAt(const BoardCall& call, const Draft& draft, const service::Error& error) {
  if (error.code != service::Error::TooMany) return call.fail(error);
  auto view = nothingShown();
  view.text("wrong", call.say("template_busy"));
  auto response = badgesPage(call, draft, std::move(view), 429);
  response.headers.emplace_back("Retry-After", std::to_string(error.retry_after_s));
  return response;
}

http::Response preview(const BoardCall& call, const Draft& draft) {
  const auto proof = call.board.services.template_proofs.show(draft.paper, draft.text, guestOf(draft.guest));
  if (!proof) return notLookedAt(call, draft, proof.error());
  return badgesPage(call, draft, proofView(call, *proof));
}

http::Response save(const BoardCall& call, const Draft& draft) {
  const auto faults = call.board.services.templates.put(call.event.id, draft.paper, draft.text);
  if (!faults) return notLookedAt(call, draft, faults.error());
  if (!faults->empty())
    return badgesPage(call, draft, proofView(call, {.faults = *faults, .pages = {}}), 422);
  return call.back(pageOf(call, draft.paper), "template");
}

}  // namespace

http::Answer showBadges(const BoardCall& call) {
  Draft draft{.paper = paperOf(call.asked("paper")), .text = {}, .guest = {}};
  const auto own = call.board.services.templates.text(call.event.id, draft.paper);
  if (!own) return call.fail(own.error());
  const auto* ready = readyOf(call.asked("from"));
  if (ready == nullptr || ready->paper != draft.paper) ready = nullptr;
  if (ready == nullptr && !*own)
    ready = readyOf(draft.paper == contract::kTemplatePapers[0] ? kFirst[0] : kFirst[1]);
  draft.text = ready != nullptr ? std::string(ready->text) : **own;
  return badgesPage(call, draft, nothingShown());
}

http::Answer editBadges(const BoardCall& call) {
  const auto form = http::formOf(call.request);
  if (!form) return call.notDone(call.path({"badges"}), "understood");
  Draft draft{.paper = paperOf(form->text("paper")),
              .text = withoutReturns(form->text("template")),
              .guest = oneLine(form->text("guest")),
              .is_unsaved = true};
  if (contract::codePoints(draft.guest) > kLongestGuest) draft.guest.clear();
  const auto wanted = form->text("do");
  if (wanted == "remove") {
    const auto removed = call.board.services.templates.remove(call.event.id, draft.paper);
    if (!removed) return call.fail(removed.error());
    return call.back(pageOf(call, draft.paper), "template_gone");
  }
  if (!call.board.services.template_proofs.areOffered())
    return call.notDone(pageOf(call, draft.paper), "template_missing");
  if (draft.text.size() > contract::kMostTemplateBytes) {
    const service::TemplateFault fault{0, 0, call.say("template_large")};
    return badgesPage(call, draft, proofView(call, {.faults = {fault}, .pages = {}}), 422);
  }
  return wanted == "save" ? save(call, draft) : preview(call, draft);
}

}  // namespace usher::backend::web
