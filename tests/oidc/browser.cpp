// SPDX-License-Identifier: Apache-2.0
#include "browser.h"

#include <curl/curl.h>

#include <string_view>

namespace usher::backend::tests {

namespace {

constexpr long kPatienceSeconds = 60;

std::size_t take(char* bytes, std::size_t size, std::size_t count, void* to) {
  static_cast<std::string*>(to)->append(bytes, size * count);
  return size * count;
}

std::string textOf(void* curl, CURLINFO what) {
  const char* text = nullptr;
  curl_easy_getinfo(curl, what, &text);
  return text ? text : "";
}

}  // namespace

Browser::Browser() : curl_(curl_easy_init()) {
  // Turns cookies on.
  curl_easy_setopt(curl_, CURLOPT_COOKIEFILE, "");
}

Browser::~Browser() {
  curl_easy_cleanup(curl_);
}

Page Browser::get(const std::string& url, const std::string& bearer) {
  curl_easy_setopt(curl_, CURLOPT_HTTPGET, 1L);
  if (bearer.empty()) return go(url, false);
  curl_easy_setopt(curl_, CURLOPT_HTTPAUTH, CURLAUTH_BEARER);
  curl_easy_setopt(curl_, CURLOPT_XOAUTH2_BEARER, bearer.c_str());
  return go(url, false);
}

Page Browser::follow(const std::string& url) {
  curl_easy_setopt(curl_, CURLOPT_HTTPGET, 1L);
  return go(url, true);
}

Page Browser::post(const std::string& url, const std::string& form, const std::string& user) {
  curl_easy_setopt(curl_, CURLOPT_POSTFIELDSIZE, static_cast<long>(form.size()));
  curl_easy_setopt(curl_, CURLOPT_COPYPOSTFIELDS, form.c_str());
  if (!user.empty()) {
    curl_easy_setopt(curl_, CURLOPT_HTTPAUTH, CURLAUTH_BASIC);
    curl_easy_setopt(curl_, CURLOPT_USERPWD, user.c_str());
  }
  return go(url, false);
}

Page Browser::go(const std::string& url, bool follows) {
  Page page;
  curl_easy_setopt(curl_, CURLOPT_URL, url.c_str());
  curl_easy_setopt(curl_, CURLOPT_NOPROXY, "*");
  curl_easy_setopt(curl_, CURLOPT_TIMEOUT, kPatienceSeconds);
  curl_easy_setopt(curl_, CURLOPT_FOLLOWLOCATION, follows ? 1L : 0L);
  curl_easy_setopt(curl_, CURLOPT_MAXREDIRS, 20L);
  curl_easy_setopt(curl_, CURLOPT_WRITEFUNCTION, take);
  curl_easy_setopt(curl_, CURLOPT_WRITEDATA, &page.body);
  if (curl_easy_perform(curl_) == CURLE_OK) curl_easy_getinfo(curl_, CURLINFO_RESPONSE_CODE, &page.status);
  page.url = textOf(curl_, CURLINFO_EFFECTIVE_URL);
  page.redirect = textOf(curl_, CURLINFO_REDIRECT_URL);
  curl_header* refresh = nullptr;
  constexpr std::string_view kAtOnce = "0;url=";
  if (curl_easy_header(curl_, "Refresh", 0, CURLH_HEADER, -1, &refresh) == CURLHE_OK &&
      std::string_view(refresh->value).starts_with(kAtOnce)) {
    page.refresh = refresh->value + kAtOnce.size();
  }
  curl_easy_setopt(curl_, CURLOPT_HTTPAUTH, CURLAUTH_NONE);
  curl_easy_setopt(curl_, CURLOPT_XOAUTH2_BEARER, nullptr);
  curl_easy_setopt(curl_, CURLOPT_USERPWD, nullptr);
  return page;
}

}  // namespace usher::backend::tests
