// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include <usher/backend/http/message.h>

namespace usher::backend::auth {

enum class Cookie {
  Session,
  /// Which browser began a sign-in at the provider.
  SignIn,
};

/// "" where it is absent. Over TLS only a cookie of the __Host- kind counts
/// (https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis), which no other host can have set.
std::string_view valueOf(Cookie cookie, const http::Request& request);

/// Set-Cookie: for this host alone, out of scripts' reach, not sent along by other sites' forms. `life` zero:
/// until the browser closes.
std::pair<std::string, std::string> setCookie(Cookie cookie, const std::string& value,
                                              const http::Request& request, std::chrono::seconds life = {});
/// Makes the browser forget it.
std::pair<std::string, std::string> dropCookie(Cookie cookie, const http::Request& request);

}  // namespace usher::backend::auth
