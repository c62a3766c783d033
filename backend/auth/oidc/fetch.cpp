// SPDX-License-Identifier: Apache-2.0
#include <curl/curl.h>
#include <usher/backend/auth/oidc/fetch.h>
#include <usher/backend/http/percent.h>
#include <usher/backend/http/trace.h>

#include <memory>

namespace usher::backend::auth::oidc {

namespace {

struct Incoming {
  std::string body;
  std::size_t most;
};

std::size_t take(char* bytes, std::size_t size, std::size_t count, void* to) {
  auto& incoming = *static_cast<Incoming*>(to);
  if (incoming.body.size() + size * count > incoming.most) return 0;
  incoming.body.append(bytes, size * count);
  return size * count;
}

std::string encoded(const std::vector<std::pair<std::string, std::string>>& form) {
  std::string text;
  for (const auto& [name, value] : form)
    text += (text.empty() ? "" : "&") + http::percentEncoded(name) + "=" + http::percentEncoded(value);
  return text;
}

}  // namespace

std::expected<Fetched, std::string> fetch(const FetchRequest& request, const FetchLimits& limits) {
  static const bool started = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
  const std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> curl(started ? curl_easy_init() : nullptr,
                                                                 curl_easy_cleanup);
  if (!curl) return std::unexpected("libcurl cannot be used");
  Incoming incoming{{}, limits.bytes};
  char error[CURL_ERROR_SIZE] = "";
  const auto form = encoded(request.form);
  const bool secure = request.url.starts_with("https://");
  const auto set = [&](CURLoption option, auto value) { curl_easy_setopt(curl.get(), option, value); };
  set(CURLOPT_URL, request.url.c_str());
  set(CURLOPT_PROTOCOLS_STR, secure ? "https" : "http");
  set(CURLOPT_FOLLOWLOCATION, 0L);
  set(CURLOPT_NOSIGNAL, 1L);
  set(CURLOPT_TIMEOUT_MS, static_cast<long>(limits.time.count()));
  set(CURLOPT_ERRORBUFFER, error);
  set(CURLOPT_WRITEFUNCTION, take);
  set(CURLOPT_WRITEDATA, &incoming);
  set(CURLOPT_USERAGENT, "usher-backend/" USHER_VERSION);
  // Whoever listens to this machine's own traffic is in already; a proxy elsewhere is not.
  if (!secure) set(CURLOPT_NOPROXY, "*");
  const auto trace = "traceparent: " + (request.traceparent.empty() ? http::traceparentOf(http::traceOf({}))
                                                                    : request.traceparent);
  curl_slist* list = nullptr;
  for (const auto& line : {std::string("Accept: application/json"), trace}) {
    // Where there is no memory for one more, the list stays as it is.
    if (auto* longer = curl_slist_append(list, line.c_str())) list = longer;
  }
  const std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> headers(list, curl_slist_free_all);
  set(CURLOPT_HTTPHEADER, headers.get());
  if (!request.form.empty()) {
    set(CURLOPT_POSTFIELDSIZE, static_cast<long>(form.size()));
    set(CURLOPT_POSTFIELDS, form.c_str());
  }
  if (!request.user.empty()) {
    set(CURLOPT_HTTPAUTH, static_cast<long>(CURLAUTH_BASIC));
    set(CURLOPT_USERNAME, request.user.c_str());
    set(CURLOPT_PASSWORD, request.password.c_str());
  }
  if (!request.bearer.empty()) {
    set(CURLOPT_HTTPAUTH, static_cast<long>(CURLAUTH_BEARER));
    set(CURLOPT_XOAUTH2_BEARER, request.bearer.c_str());
  }
  const auto code = curl_easy_perform(curl.get());
  if (code == CURLE_WRITE_ERROR) return std::unexpected("the answer is too large");
  if (code != CURLE_OK) return std::unexpected(error[0] != '\0' ? error : curl_easy_strerror(code));
  long status = 0;
  curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &status);
  return Fetched{static_cast<int>(status), std::move(incoming.body)};
}

}  // namespace usher::backend::auth::oidc
