// SPDX-License-Identifier: Apache-2.0
#include <unicode/dtfmtsym.h>
#include <array>
#include <map>
#include <regex>

#include <usher/backend/exchange/text.h>
#include <usher/backend/exchange/wall_time.h>

namespace usher::backend::exchange {

namespace {

using namespace std::chrono;

/// Longer than any date; the expressions below are not for texts of any length.
constexpr std::size_t kLongest = 64;

using Match = std::match_results<std::string::const_iterator>;

int number(const std::ssub_match& digits) {
  return digits.matched && digits.length() > 0 ? std::stoi(digits.str()) : 0;
}

/// Months by their folded names, whole and short, in English and German.
const std::map<std::string, unsigned>& months() {
  static const auto names = [] {
    std::map<std::string, unsigned> found = {{"mrz", 3}, {"sept", 9}};
    for (const char* language : {"en", "de"}) {
      UErrorCode status = U_ZERO_ERROR;
      const icu::DateFormatSymbols symbols(icu::Locale(language), status);
      for (const auto width : {icu::DateFormatSymbols::WIDE, icu::DateFormatSymbols::ABBREVIATED}) {
        for (const auto context : {icu::DateFormatSymbols::FORMAT, icu::DateFormatSymbols::STANDALONE}) {
          int32_t count = 0;
          const auto* months = symbols.getMonths(count, context, width);
          for (int32_t i = 0; i < count; ++i) {
            std::string name;
            months[i].toUTF8String(name);
            found.emplace(squeezed(name), static_cast<unsigned>(i + 1));
          }
        }
      }
    }
    return found;
  }();
  return names;
}

std::optional<local_days> dayOf(int y, int m, int d) {
  // Two digits: this century.
  const year_month_day date{year{y < 100 ? 2000 + y : y}, month{static_cast<unsigned>(m)},
                            day{static_cast<unsigned>(d)}};
  if (!date.ok()) return std::nullopt;
  return local_days(date);
}

struct Date {
  std::expected<local_days, WallFault> day;
  std::string rest;
};

std::expected<local_days, WallFault> orFault(std::optional<local_days> day) {
  if (!day) return std::unexpected(WallFault::Unreadable);
  return *day;
}

std::expected<local_days, WallFault> slashed(int first, int second, int y, SlashOrder order) {
  const auto day_first = dayOf(y, second, first);
  const auto month_first = dayOf(y, first, second);
  if (order == SlashOrder::DayFirst) return orFault(day_first);
  if (order == SlashOrder::MonthFirst) return orFault(month_first);
  if (day_first && month_first && first != second) return std::unexpected(WallFault::Ambiguous);
  return orFault(day_first ? day_first : month_first);
}

const std::regex& slashDate() {
  static const std::regex expression(R"(^(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})(?!\d)(.*)$)");
  return expression;
}

/// nullopt where the text does not begin with a date.
std::optional<Date> readDate(const std::string& text, SlashOrder order) {
  static const std::regex iso(R"(^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)(.*)$)");
  static const std::regex basic(R"(^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z?))?$)");
  static const std::regex dotted(R"(^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})(?!\d)(.*)$)");
  static const std::regex day_month(R"(^(\d{1,2})\.?[ -]([^\d\s.,-]+)\.?,?[ -](\d{4}|\d{2})(?!\d)(.*)$)");
  static const std::regex month_day(R"(^([^\d\s.,-]+)\.? (\d{1,2}),? (\d{4})(?!\d)(.*)$)");
  Match found;
  const auto named = [&](const std::ssub_match& name, int y, int d) {
    const auto known = months().find(squeezed(name.str()));
    return known == months().end() ? std::nullopt : dayOf(y, static_cast<int>(known->second), d);
  };
  if (std::regex_match(text, found, basic)) {
    const auto second = found[6].matched ? ":" + found[6].str() : std::string();
    const auto time = found[4].matched ? found[4].str() + ":" + found[5].str() + second + found[7].str() : "";
    return Date{orFault(dayOf(number(found[1]), number(found[2]), number(found[3]))), time};
  }
  if (std::regex_match(text, found, iso)) {
    return Date{orFault(dayOf(number(found[1]), number(found[2]), number(found[3]))), found[4]};
  }
  if (std::regex_match(text, found, dotted)) {
    return Date{orFault(dayOf(number(found[3]), number(found[2]), number(found[1]))), found[4]};
  }
  if (std::regex_match(text, found, slashDate())) {
    return Date{slashed(number(found[1]), number(found[2]), number(found[3]), order), found[4]};
  }
  if (std::regex_match(text, found, day_month)) {
    return Date{orFault(named(found[2], number(found[3]), number(found[1]))), found[4]};
  }
  if (std::regex_match(text, found, month_day)) {
    return Date{orFault(named(found[1], number(found[3]), number(found[2]))), found[4]};
  }
  return std::nullopt;
}

bool readTime(const std::string& text, WallTime& wall) {
  static const std::regex expression(R"(^(\d{1,2})(?:[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?)?)"
                                     R"( ?(am|pm|a\.m\.|p\.m\.|uhr|h)? ?(z|[+-]\d{2}:?\d{2})?$)",
                                     std::regex::icase);
  Match found;
  if (!std::regex_match(text, found, expression)) return false;
  int hour = number(found[1]);
  const int minute = number(found[2]);
  const int second = number(found[3]);
  const auto suffix = squeezed(found[4].str());
  // "14" alone is no time.
  if (!found[2].matched && suffix.empty()) return false;
  if (suffix == "am" || suffix == "pm") {
    if (hour < 1 || hour > 12) return false;
    hour = hour % 12 + (suffix == "pm" ? 12 : 0);
  }
  if (minute > 59 || second > 59 || hour > 24 || (hour == 24 && minute + second > 0)) return false;
  wall.time = hours(hour) + minutes(minute) + seconds(second);
  if (found[5].matched) {
    const auto offset = found[5].str();
    wall.offset = minutes(0);
    if (offset.size() > 1) {
      const int h = std::stoi(offset.substr(1, 2));
      const int m = std::stoi(offset.substr(offset.size() - 2));
      if (h > 23 || m > 59) return false;
      wall.offset = (offset[0] == '-' ? -1 : 1) * minutes(h * 60 + m);
    }
  }
  return true;
}

/// "Thu, 26 Nov" and "Donnerstag 26.11." begin with what the date says as well.
std::string withoutWeekday(const std::string& text) {
  static const std::regex expression(R"(^([^\d\s,.]+)(?:\.|,|\.,)? ?(?=\d)(.*)$)");
  Match found;
  if (!std::regex_match(text, found, expression) || months().contains(squeezed(found[1].str()))) return text;
  return found[2];
}

std::string timeIn(const std::string& rest) {
  static const std::regex expression(R"(^(?:t|,? (?:at |um )?|,)(.*)$)", std::regex::icase);
  Match found;
  return std::regex_match(rest, found, expression) ? found[1].str() : rest;
}

}  // namespace

SlashOrder slashOrder(const std::vector<std::string_view>& dates) {
  bool day_first = false;
  bool month_first = false;
  for (const auto date : dates) {
    const auto line = date.size() > kLongest ? std::string() : withoutWeekday(oneLine(date));
    Match found;
    if (!std::regex_match(line, found, slashDate())) continue;
    day_first = day_first || number(found[1]) > 12;
    month_first = month_first || number(found[2]) > 12;
  }
  if (day_first == month_first) return SlashOrder::Unknown;
  return day_first ? SlashOrder::DayFirst : SlashOrder::MonthFirst;
}

std::expected<WallTime, WallFault> readWallTime(std::string_view text, SlashOrder order) {
  if (text.size() > kLongest) return std::unexpected(WallFault::Unreadable);
  const auto line = withoutWeekday(oneLine(text));
  WallTime wall;
  const auto date = readDate(line, order);
  if (!date) {
    if (!readTime(line, wall)) return std::unexpected(WallFault::Unreadable);
    return wall;
  }
  if (!date->day) return std::unexpected(date->day.error());
  wall.day = *date->day;
  if (!date->rest.empty() && !readTime(timeIn(date->rest), wall))
    return std::unexpected(WallFault::Unreadable);
  return wall;
}

std::optional<contract::Instant> instantOf(const WallTime& wall, const locale::Zone& zone) {
  const local_seconds local = wall.day.value() + wall.time.value();
  if (!wall.offset) return zone.instant(local);
  return contract::Instant(local.time_since_epoch() - *wall.offset);
}

std::optional<seconds> readDuration(std::string_view text) {
  static const std::regex clock(R"(^(\d{1,3}):(\d{2})(?::(\d{2}))?(?: ?h)?$)", std::regex::icase);
  static const std::regex count(R"(^(\d{1,5})(?: ?(?:m|min|mins|minutes|minuten|'))?$)", std::regex::icase);
  static const std::regex spoken(
      R"(^(\d{1,3}) ?(?:h|hours?|std\.?|stunden?)(?: ?(\d{1,2}) ?(?:m|min|minutes|minuten)?)?$)",
      std::regex::icase);
  static const std::regex iso(R"(^PT?(?=\d)(?:(\d{1,3})H)?(?:(\d{1,5})M)?(?:(\d{1,5})S)?$)",
                              std::regex::icase);
  if (text.size() > kLongest) return std::nullopt;
  const auto line = oneLine(text);
  Match found;
  seconds length{0};
  if (std::regex_match(line, found, clock)) {
    if (number(found[2]) > 59 || number(found[3]) > 59) return std::nullopt;
    length = hours(number(found[1])) + minutes(number(found[2])) + seconds(number(found[3]));
  } else if (std::regex_match(line, found, count)) {
    length = minutes(number(found[1]));
  } else if (std::regex_match(line, found, spoken) || std::regex_match(line, found, iso)) {
    length = hours(number(found[1])) + minutes(number(found[2]));
    if (found.size() > 3) length += seconds(number(found[3]));
  } else {
    return std::nullopt;
  }
  if (length <= seconds{0} || length > days{7}) return std::nullopt;
  return length;
}

}  // namespace usher::backend::exchange
