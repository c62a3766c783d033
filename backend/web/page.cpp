// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/web/page.h>

#include <usher/backend/http/responses.h>
#include <usher/backend/locale/language.h>
#include <usher/backend/web/assets.h>
#include <usher/backend/web/templates.h>

namespace usher::backend::web {

namespace {

std::string languageCookie(const Visitor& visitor) {
  return "lang=" + visitor.language() + "; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly" +
         (visitor.secure() ? "; Secure" : "");
}

std::vector<View> otherLanguages(const Visitor& visitor) {
  std::vector<View> others;
  for (const auto language : locale::kLanguages) {
    if (language == visitor.language()) continue;
    View other;
    other.text("tag", std::string(language));
    other.text("path", visitor.hereIn(language));
    // In its own words: who does not read this page's language has to find it.
    other.text("name", locale::Words::shipped().text(language, "web.language"));
    others.push_back(std::move(other));
  }
  return others;
}

}  // namespace

http::Response respond(const Visitor& visitor, const Page& page) {
  const auto& assets = Assets::shipped();
  View view = page.view;
  view.text("page_language", visitor.language());
  view.text("page_title", page.title);
  view.text("page_home", page.home);
  view.text("page_home_path", page.home_path);
  view.text("page_look", std::string(page.look));
  view.flag("page_is_public", page.is_public);
  view.text("page_style", assets.path("usher.css"));
  view.text("page_event_style", page.event_style).text("page_logo", page.logo_path);
  view.text("page_favicon", assets.path("favicon.svg"));
  view.text("page_script", page.script.empty() ? std::string() : assets.path(page.script));
  view.list("page_other_languages",
            page.can_return || visitor.canReturn() ? otherLanguages(visitor) : std::vector<View>());
  auto response =
      http::html(Templates::shipped().render(page.content, view, visitor.language()), page.status);
  response.headers.emplace_back("Content-Language", visitor.language());
  response.headers.emplace_back("Vary", "Accept-Language, Cookie");
  if (visitor.chose()) response.headers.emplace_back("Set-Cookie", languageCookie(visitor));
  return response;
}

}  // namespace usher::backend::web
