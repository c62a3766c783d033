// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/web/error_page.h>

#include <usher/backend/http/responses.h>
#include <usher/backend/web/page.h>

namespace usher::backend::web {

http::Response errorPage(int status, const http::Request& request) {
  const Visitor visitor(request);
  const auto words = "web.error_" + std::to_string(status);
  const auto kind = locale::Words::shipped().has(words + "_title") ? words : std::string("web.error_other");
  View view;
  view.text("title", visitor.say(kind + "_title"));
  view.text("what_to_do", visitor.say(kind + "_text"));
  view.text("status", std::to_string(status));
  view.flag("try_again", request.method == "GET" && (status == 429 || status >= 500));
  return respond(
      visitor,
      {.content = "error", .title = visitor.say(kind + "_title"), .view = std::move(view), .status = status});
}

http::Response errorPage(const service::Error& error, const http::Request& request) {
  return refusedWith(error, errorPage(http::statusOf(error.code), request));
}

http::Response refusedWith(const service::Error& error, http::Response page) {
  if (error.retry_after_s > 0) page.headers.emplace_back("Retry-After", std::to_string(error.retry_after_s));
  page.cause = error.cause;
  return page;
}

http::Response onPageError(int status, const std::string& /*type*/, const std::string& /*detail*/,
                           const http::Request& request) {
  return errorPage(status, request);
}

}  // namespace usher::backend::web
