// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstdio>

#include <usher/contract/instant.h>

namespace usher::contract {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

// RFC 3339 has four digits for a year.
constexpr Instant kFirst = std::chrono::sys_days{std::chrono::year{0} / 1 / 1};
constexpr Instant kLast =
    Instant{std::chrono::sys_days{std::chrono::year{9999} / 12 / 31} + days{1}} - milliseconds{1};

/// Takes digits and marks off the front of a text; a first miss makes all later ones misses.
class Scan {
 public:
  explicit Scan(std::string_view rest) : rest_(rest) {}

  int digits(std::size_t count) {
    int value = 0;
    if (rest_.size() < count) ok_ = false;
    for (std::size_t i = 0; ok_ && i < count; ++i) value = value * 10 + digit(rest_[i]);
    if (ok_) rest_.remove_prefix(count);
    return value;
  }
  bool take(std::string_view any_of) {
    if (rest_.empty() || any_of.find(rest_.front()) == any_of.npos) return false;
    rest_.remove_prefix(1);
    return true;
  }
  void expect(std::string_view any_of) { ok_ = ok_ && take(any_of); }
  /// As many digits as come, the first three of them as milliseconds.
  int fraction() {
    int value = 0;
    int weight = 100;
    if (rest_.empty()) ok_ = false;
    std::size_t count = 0;
    for (; count < rest_.size() && rest_[count] >= '0' && rest_[count] <= '9'; ++count) {
      value += weight * (rest_[count] - '0');
      weight /= 10;
    }
    ok_ = ok_ && count > 0;
    rest_.remove_prefix(count);
    return value;
  }
  bool ok() const { return ok_; }
  bool done() const { return ok_ && rest_.empty(); }

 private:
  int digit(char c) {
    if (c < '0' || c > '9') ok_ = false;
    return c - '0';
  }
  std::string_view rest_;
  bool ok_ = true;
};

}  // namespace

std::string formatInstant(Instant at) {
  at = std::clamp(at, kFirst, kLast);
  const auto day = std::chrono::floor<days>(at);
  const std::chrono::year_month_day date{day};
  const std::chrono::hh_mm_ss time{at - day};
  char text[32];
  std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", static_cast<int>(date.year()),
                static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
                static_cast<int>(time.seconds().count()), static_cast<int>(time.subseconds().count()));
  return text;
}

std::optional<Instant> parseInstant(std::string_view text) {
  Scan scan(text);
  const int year = scan.digits(4);
  scan.expect("-");
  const int month = scan.digits(2);
  scan.expect("-");
  const int day = scan.digits(2);
  scan.expect("Tt");
  const int hour = scan.digits(2);
  scan.expect(":");
  const int minute = scan.digits(2);
  scan.expect(":");
  const int second = scan.digits(2);
  const int millisecond = scan.take(".") ? scan.fraction() : 0;
  minutes offset{0};
  if (!scan.take("Zz")) {
    const bool west = scan.take("-");
    if (!west) scan.expect("+");
    const int offset_hour = scan.digits(2);
    scan.expect(":");
    const int offset_minute = scan.digits(2);
    if (offset_hour > 23 || offset_minute > 59) return std::nullopt;
    offset = hours{offset_hour} + minutes{offset_minute};
    if (west) offset = -offset;
  }
  if (!scan.done()) return std::nullopt;

  const std::chrono::year_month_day date{std::chrono::year{year},
                                         std::chrono::month{static_cast<unsigned>(month)},
                                         std::chrono::day{static_cast<unsigned>(day)}};
  // 60 is a leap second; like POSIX time, we let it be the next minute's first.
  if (!date.ok() || hour > 23 || minute > 59 || second > 60) return std::nullopt;
  const Instant at = std::chrono::sys_days{date} + hours{hour} + minutes{minute} + seconds{second} +
                     milliseconds{millisecond} - offset;
  if (at < kFirst || at > kLast) return std::nullopt;
  return at;
}

}  // namespace usher::contract
