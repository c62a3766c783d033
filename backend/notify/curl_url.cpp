// SPDX-License-Identifier: Apache-2.0
#include <curl/curl.h>
#include <memory>

#include <usher/backend/notify/curl_url.h>
#include <usher/backend/notify/one_line.h>

namespace usher::backend::notify {

namespace {

using Handle = std::unique_ptr<CURLU, void (*)(CURLU*)>;

std::string partOf(const Handle& url, CURLUPart part) {
  char* text = nullptr;
  if (curl_url_get(url.get(), part, &text, 0) != CURLUE_OK) return {};
  std::string copy(text);
  curl_free(text);
  return copy;
}

}  // namespace

bool Url::isLoopback() const {
  return host == "localhost" || host == "[::1]" || host.starts_with("127.");
}

std::optional<Url> parseUrl(const std::string& text) {
  const Handle url(curl_url(), curl_url_cleanup);
  if (text != oneLine(text) || text.find(' ') != text.npos) return std::nullopt;
  constexpr auto kFlags = CURLU_NON_SUPPORT_SCHEME;
  if (!url || curl_url_set(url.get(), CURLUPART_URL, text.c_str(), kFlags) != CURLUE_OK) return std::nullopt;
  Url parsed{.scheme = partOf(url, CURLUPART_SCHEME), .host = partOf(url, CURLUPART_HOST)};
  if (parsed.host.empty() || !partOf(url, CURLUPART_FRAGMENT).empty()) return std::nullopt;
  parsed.has_credentials = !partOf(url, CURLUPART_USER).empty() || !partOf(url, CURLUPART_PASSWORD).empty();
  parsed.has_query = !partOf(url, CURLUPART_QUERY).empty();
  return parsed;
}

}  // namespace usher::backend::notify
