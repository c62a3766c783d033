// SPDX-License-Identifier: Apache-2.0
#include <curl/curl.h>
#include <usher/backend/auth/public_url.h>

#include <memory>

namespace usher::backend::auth {

namespace {

using Url = std::unique_ptr<CURLU, decltype(&curl_url_cleanup)>;

/// Null where `text` is no URL with a host.
Url parsed(const std::string& text) {
  Url url(curl_url(), curl_url_cleanup);
  if (url && curl_url_set(url.get(), CURLUPART_URL, text.c_str(), CURLU_DISALLOW_USER) != CURLUE_OK)
    url.reset();
  return url;
}

/// "" where the URL has no such part.
std::string partOf(const Url& url, CURLUPart part) {
  char* text = nullptr;
  if (curl_url_get(url.get(), part, &text, 0) != CURLUE_OK) return {};
  const std::unique_ptr<char, decltype(&curl_free)> owned(text, curl_free);
  return text;
}

bool isThisMachine(const std::string& host) {
  return host == "localhost" || host == "127.0.0.1" || host == "[::1]";
}

}  // namespace

bool isConfidentialUrl(const std::string& text) {
  const auto url = parsed(text);
  if (!url) return false;
  const auto scheme = partOf(url, CURLUPART_SCHEME);
  return scheme == "https" || (scheme == "http" && isThisMachine(partOf(url, CURLUPART_HOST)));
}

std::expected<std::string, std::string> publicUrlOf(const std::string& text) {
  const auto url = parsed(text);
  if (!url) return std::unexpected("be a URL, as in https://events.example.org");
  if (!isConfidentialUrl(text))
    return std::unexpected("begin with https:// (http:// serves for this machine alone)");
  const auto path = partOf(url, CURLUPART_PATH);
  if (path != "/" || !partOf(url, CURLUPART_QUERY).empty() || !partOf(url, CURLUPART_FRAGMENT).empty())
    return std::unexpected("end with the host or port: the backend wants a host name of its own, not a path");
  // As browsers write an Origin: lower case, no default port.
  const auto scheme = partOf(url, CURLUPART_SCHEME);
  const auto port = partOf(url, CURLUPART_PORT);
  std::string host = partOf(url, CURLUPART_HOST);
  for (char& c : host) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  const bool standard = port.empty() || port == (scheme == "https" ? "443" : "80");
  return scheme + "://" + host + (standard ? "" : ":" + port);
}

}  // namespace usher::backend::auth
