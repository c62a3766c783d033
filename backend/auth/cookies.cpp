// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/auth/cookies.h>

namespace usher::backend::auth {

namespace {

std::string nameOf(Cookie cookie, bool secure) {
  return std::string(secure ? "__Host-" : "") + (cookie == Cookie::Session ? "usher" : "usher-sign-in");
}

std::pair<std::string, std::string> field(Cookie cookie, const std::string& value,
                                          const http::Request& request, const std::string& life) {
  return {"Set-Cookie", nameOf(cookie, request.secure) + "=" + value + "; Path=/; HttpOnly; SameSite=Lax" +
                            (request.secure ? "; Secure" : "") + life};
}

}  // namespace

std::string_view valueOf(Cookie cookie, const http::Request& request) {
  return request.cookie(nameOf(cookie, request.secure));
}

std::pair<std::string, std::string> setCookie(Cookie cookie, const std::string& value,
                                              const http::Request& request, std::chrono::seconds life) {
  return field(cookie, value, request, life.count() > 0 ? "; Max-Age=" + std::to_string(life.count()) : "");
}

std::pair<std::string, std::string> dropCookie(Cookie cookie, const http::Request& request) {
  return field(cookie, "", request, "; Max-Age=0");
}

}  // namespace usher::backend::auth
