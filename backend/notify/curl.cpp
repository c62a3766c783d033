// SPDX-License-Identifier: Apache-2.0
#include <mutex>
#include <new>

#include <usher/backend/notify/curl.h>

namespace usher::backend::notify {

namespace {

constexpr long kConnectSeconds = 15;
constexpr long kSeconds = 60;
// Servers hang up on who is silent for long, and a mail that meets that would be tried again.
constexpr long kFreshSeconds = 20;

}  // namespace

CurlHandle newCurl(const char* protocols, const std::string& ca_file, char* complaint) {
  static std::once_flag once;
  std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
  CurlHandle handle(curl_easy_init());
  if (!handle) throw std::bad_alloc();
  auto* curl = handle.get();
  curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, protocols);
  curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, kConnectSeconds);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, kSeconds);
  curl_easy_setopt(curl, CURLOPT_MAXAGE_CONN, kFreshSeconds);
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);
  curl_easy_setopt(curl, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
  if (!ca_file.empty()) curl_easy_setopt(curl, CURLOPT_CAINFO, ca_file.c_str());
  curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, complaint);
  return handle;
}

void append(CurlList& list, const std::string& text) {
  auto* longer = curl_slist_append(list.get(), text.c_str());
  if (longer == nullptr) throw std::bad_alloc();
  list.release();
  list.reset(longer);
}

}  // namespace usher::backend::notify
