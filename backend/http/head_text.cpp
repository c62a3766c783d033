// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/http/head_text.h>

#include <boost/beast/http/status.hpp>

#include <algorithm>
#include <chrono>
#include <span>
#include <string_view>

#include <usher/backend/http/ascii.h>
#include <usher/backend/http/date.h>
#include <usher/backend/http/standing_headers.h>

namespace usher::backend::http {

namespace bhttp = boost::beast::http;

namespace {

constexpr std::size_t kUsualBytes = 640;

using Fields = std::span<const std::pair<std::string, std::string>>;

bool has(Fields fields, std::string_view name) {
  return std::ranges::any_of(fields, [&](const auto& each) { return sameName(each.first, name); });
}

void append(std::string& head, std::string_view name, std::string_view value) {
  head.append(name).append(": ").append(value).append("\r\n");
}

/// Without what would end a header's line: a value may have been made of a stranger's bytes.
void appendGiven(std::string& head, std::string_view name, std::string_view value) {
  const auto begin = head.size() + name.size() + 2;
  append(head, name, value);
  for (auto& c : std::span(head).subspan(begin, value.size())) {
    const auto byte = static_cast<unsigned char>(c);
    constexpr unsigned char kFirstPrintable = 0x20;
    constexpr unsigned char kDelete = 0x7F;
    if ((byte < kFirstPrintable && c != '\t') || byte == kDelete) c = ' ';
  }
}

/// One text serves all answers of a second.
const std::string& dateNow() {
  thread_local std::chrono::sys_seconds of;
  thread_local std::string text;
  const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
  if (text.empty() || now != of) text = httpDate(now);
  of = now;
  return text;
}

}  // namespace

std::string headText(const Request& request, const Response& response, const Headers& how) {
  const Fields given = response.headers;
  std::string head;
  head.reserve(kUsualBytes);
  const auto reason = bhttp::obsolete_reason(bhttp::int_to_status(static_cast<unsigned>(response.status)));
  head.append("HTTP/1.1 ").append(std::to_string(response.status)).append(" ");
  head.append(reason.data(), reason.size()).append("\r\n");
  const auto say = [&](std::string_view name, std::string_view value) {
    if (!has(given, name) && !has(how, name)) append(head, name, value);
  };
  say("Server", "usher-backend/" USHER_VERSION);
  say("Date", dateNow());
  for (const auto& [name, value] : standingHeaders(request, response)) say(name, value);
  for (auto rest = given; !rest.empty(); rest = rest.subspan(1)) {
    const auto& [name, value] = rest.front();
    const bool counts = sameName(name, "Set-Cookie") || !has(rest.subspan(1), name);
    if (counts && !has(how, name)) appendGiven(head, name, value);
  }
  for (const auto& [name, value] : how) append(head, name, value);
  return head.append("\r\n");
}

}  // namespace usher::backend::http
