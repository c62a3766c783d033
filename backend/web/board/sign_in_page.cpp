// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/web/board/sign_in_page.h>

#include <algorithm>

#include <usher/backend/http/percent.h>
#include <usher/backend/web/page.h>
#include <usher/backend/web/text_field.h>

namespace usher::backend::web {

namespace {

std::string reasonOf(const Visitor& visitor, const auth::SignInView& sign_in) {
  if (sign_in.error.empty()) return {};
  const auto seconds = std::max<std::int64_t>(1, sign_in.retry_after.count());
  if (sign_in.error == "too-many-tries")
    return visitor.say("board.sign_in_too_many_tries", {{"seconds", seconds}});
  auto key = "board.sign_in_" + sign_in.error;
  std::ranges::replace(key, '-', '_');
  return visitor.say(locale::Words::shipped().has(key) ? key : "board.sign_in_sign_in_failed");
}

}  // namespace

http::Response signInPage(const http::Request& request, const auth::SignInView& sign_in) {
  const Visitor visitor(request);
  View view;
  view.text("reason", reasonOf(visitor, sign_in)).text("next", sign_in.next);
  view.flag("offers_password", sign_in.offers_password);
  view.text("provider_path", sign_in.offers_provider
                                 ? "/board/sign-in/oidc?next=" + http::percentEncoded(sign_in.next)
                                 : std::string());
  view.part("name_field", TextField("name", "name", visitor.say("board.name"), sign_in.name, 100)
                              .autocomplete("username")
                              .required()
                              .view());
  view.part("password_field", TextField("password", "password", visitor.say("board.password"), "", 1000)
                                  .type("password")
                                  .autocomplete("current-password")
                                  .required()
                                  .view());
  return respond(visitor, {.content = "board_sign_in",
                           .title = visitor.say("board.sign_in"),
                           .view = std::move(view),
                           .home = visitor.say("board.board"),
                           .home_path = "/board",
                           .look = "board"});
}

}  // namespace usher::backend::web
