// SPDX-License-Identifier: Apache-2.0
#include <unicode/smpdtfmt.h>
#include <chrono>
#include <map>
#include <memory>
#include <tuple>

#include <usher/backend/locale/language.h>
#include <usher/backend/locale/local_time.h>
#include <usher/backend/locale/words.h>
#include <usher/backend/locale/zone.h>
#include <usher/contract/icu_text.h>

namespace usher::backend::locale {

namespace {

/// ICU takes long to make a format, and its formats serve one thread at a time: each thread keeps those that
/// it used.
const icu::SimpleDateFormat* formatOf(const std::string& pattern, const std::string& timezone,
                                      std::string_view language) {
  using Key = std::tuple<std::string, std::string, std::string>;
  constexpr std::size_t kAtMost = 100;
  thread_local std::map<Key, std::unique_ptr<icu::SimpleDateFormat>> formats;
  const Key key(pattern, timezone, language);
  const auto known = formats.find(key);
  if (known != formats.end()) return known->second.get();
  UErrorCode status = U_ZERO_ERROR;
  auto format = std::make_unique<icu::SimpleDateFormat>(contract::toIcu(pattern),
                                                        icu::Locale(std::string(language).c_str()), status);
  if (U_FAILURE(status)) return nullptr;
  format->adoptTimeZone(icu::TimeZone::createTimeZone(contract::toIcu(timezone)));
  if (formats.size() >= kAtMost) formats.clear();
  return (formats[key] = std::move(format)).get();
}

std::string formatted(contract::Instant at, const std::string& timezone, std::string_view language,
                      std::string_view pattern_key) {
  const auto* format = formatOf(Words::shipped().text(language, pattern_key), timezone, language);
  if (format == nullptr) return contract::formatInstant(at);
  icu::UnicodeString text;
  return contract::toUtf8(format->format(static_cast<UDate>(at.time_since_epoch().count()), text));
}

std::string_view patternKey(TimeStyle style) {
  switch (style) {
    case TimeStyle::Clock:
      return "time.clock";
    case TimeStyle::Day:
      return "time.day";
    case TimeStyle::ShortDay:
      return "time.short_day";
    case TimeStyle::Date:
      return "time.date";
    case TimeStyle::Moment:
      return "time.moment";
    case TimeStyle::ShortMoment:
      return "time.short_moment";
  }
  return "time.moment";
}

std::chrono::year_month_day dayOf(contract::Instant at, const std::string& timezone) {
  const auto zone = Zone::named(timezone);
  const auto wall =
      zone ? zone->wall(at)
           : std::chrono::local_seconds(std::chrono::floor<std::chrono::seconds>(at.time_since_epoch()));
  return std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(wall));
}

std::string range(std::string from, std::string to, std::string_view language) {
  return Words::shipped().text(language, "time.range", {{"from", std::move(from)}, {"to", std::move(to)}});
}

}  // namespace

std::string localTime(contract::Instant at, const std::string& timezone, std::string_view language,
                      TimeStyle style) {
  return formatted(at, timezone, spokenLanguage(language), patternKey(style));
}

std::string localTimes(contract::Instant from, contract::Instant to, const std::string& timezone,
                       std::string_view language) {
  const bool one_day = dayOf(from, timezone) == dayOf(to, timezone);
  return range(localTime(from, timezone, language, TimeStyle::Moment),
               localTime(to, timezone, language, one_day ? TimeStyle::Clock : TimeStyle::Moment), language);
}

std::string localDates(contract::Instant from, contract::Instant to, const std::string& timezone,
                       std::string_view language) {
  const auto first = dayOf(from, timezone);
  const auto last = dayOf(to, timezone);
  const std::string end = localTime(to, timezone, language, TimeStyle::Date);
  if (first == last) return end;
  const auto spoken = spokenLanguage(language);
  if (first.year() != last.year())
    return range(formatted(from, timezone, spoken, "time.date"), end, language);
  const bool one_month = first.month() == last.month();
  return range(formatted(from, timezone, spoken, one_month ? "time.dates_in_month" : "time.dates_in_year"),
               end, language);
}

}  // namespace usher::backend::locale
