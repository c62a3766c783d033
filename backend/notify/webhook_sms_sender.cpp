// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <string_view>

#include <usher/backend/notify/curl.h>
#include <usher/backend/notify/one_line.h>
#include <usher/backend/notify/webhook_sms_sender.h>
#include <usher/contract/contact.h>

namespace usher::backend::notify {

namespace {

constexpr std::size_t kLongestAnswer = 2000;
constexpr std::size_t kLongestSaid = 300;

std::size_t keepAnswer(char* data, std::size_t size, std::size_t count, void* answer) {
  auto& kept = *static_cast<std::string*>(answer);
  const std::string_view part(data, size * count);
  kept += part.substr(0, kLongestAnswer - std::min(kept.size(), kLongestAnswer));
  return part.size();
}

Handover judged(long status, const std::string& answer) {
  constexpr std::array<long, 6> kRefusals = {400, 406, 410, 413, 415, 422};
  constexpr std::array<long, 3> kOfThisMessage = {408, 409, 425};
  const auto has = [status](const auto& statuses) {
    return std::ranges::find(statuses, status) != statuses.end();
  };
  constexpr long kSuccess = 200;
  constexpr long kAfterSuccess = 300;
  if (status >= kSuccess && status < kAfterSuccess) return {};
  const auto said = oneLine("HTTP " + std::to_string(status) + " " + answer, kLongestSaid);
  if (has(kRefusals)) return {Handover::GiveUp, false, said};
  return {Handover::TryAgain, !has(kOfThisMessage), said};
}

}  // namespace

struct WebhookSmsSender::Connection {
  std::array<char, CURL_ERROR_SIZE> complaint{};
  CurlHandle curl;
};

WebhookSmsSender::WebhookSmsSender(WebhookOptions options)
    : options_(std::move(options)), connection_(std::make_unique<Connection>()) {
  connection_->curl = newCurl("http,https", options_.ca_file, connection_->complaint.data());
  auto* curl = connection_->curl.get();
  curl_easy_setopt(curl, CURLOPT_URL, options_.url.c_str());
  // A redirection is a wrong setting, and a token must not follow one.
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, keepAnswer);
}

WebhookSmsSender::~WebhookSmsSender() = default;

Handover WebhookSmsSender::send(const Sms& sms) {
  if (!contract::isPhone(sms.to)) return {Handover::GiveUp, false, "this is no phone number"};
  CurlList headers;
  append(headers, "Content-Type: application/json");
  append(headers, "Accept: application/json");
  append(headers, "Idempotency-Key: " + sms.id);
  if (!sms.traceparent.empty()) append(headers, "traceparent: " + sms.traceparent);
  for (const auto& header : options_.headers) append(headers, header);
  const auto body = options_.body.fill(sms);
  std::string answer;

  auto* curl = connection_->curl.get();
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers.get());
  curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(body.size()));
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body.c_str());
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, &answer);
  connection_->complaint[0] = '\0';
  const auto result = curl_easy_perform(curl);
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, nullptr);
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, nullptr);
  if (result != CURLE_OK) {
    const std::string_view complaint(connection_->complaint.data());
    return {Handover::TryAgain, true, oneLine(complaint.empty() ? curl_easy_strerror(result) : complaint)};
  }
  long status = 0;
  curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
  return judged(status, answer);
}

}  // namespace usher::backend::notify
