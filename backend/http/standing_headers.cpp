// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/http/standing_headers.h>

#include <algorithm>

#include <usher/backend/http/ascii.h>
#include <usher/backend/http/form.h>

namespace usher::backend::http {

namespace {

constexpr const char* kPagePolicy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "font-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
// An SVG that is opened by itself is a document, too.
constexpr const char* kOtherPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

bool isPage(const Response& response) {
  const auto type = std::ranges::find_if(
      response.headers, [](const auto& each) { return sameName(each.first, "Content-Type"); });
  return type != response.headers.end() && mediaTypeOf(type->second) == "text/html";
}

}  // namespace

Headers standingHeaders(const Request& request, const Response& response) {
  const bool page = isPage(response);
  Headers headers = {
      // Guests' names are in most answers.
      {"Cache-Control", "no-store"},
      {"X-Content-Type-Options", "nosniff"},
      {"Referrer-Policy", "same-origin"},
      {"Cross-Origin-Resource-Policy", "same-origin"},
      {"Content-Security-Policy", page ? kPagePolicy : kOtherPolicy},
  };
  if (page) {
    headers.emplace_back("Cross-Origin-Opener-Policy", "same-origin");
    headers.emplace_back("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
  }
  if (request.secure) headers.emplace_back("Strict-Transport-Security", "max-age=31536000");
  if (!request.trace.id.empty()) headers.emplace_back("traceparent", traceparentOf(request.trace));
  return headers;
}

}  // namespace usher::backend::http
