// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <charconv>
#include <chrono>

#include <usher/contract/answer_text.h>

namespace usher::contract {
namespace {

constexpr std::size_t kMostWholeDigits = 9;
constexpr std::size_t kMostDecimals = 4;
constexpr int kMostUnits = 4;

bool isDigit(char c) {
  return c >= '0' && c <= '9';
}

bool areDigits(std::string_view text, std::size_t most) {
  return !text.empty() && text.size() <= most && std::ranges::all_of(text, isDigit);
}

int toInt(std::string_view digits) {
  int number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

/// Takes what it is asked for from the front of path data.
class PathReader {
 public:
  explicit PathReader(std::string_view text) : rest_(text) {}

  bool atEnd() const { return rest_.empty(); }

  bool take(char c) {
    if (rest_.empty() || rest_.front() != c) return false;
    rest_.remove_prefix(1);
    return true;
  }

  bool takeNumber() {
    take('-');
    const auto length = std::ranges::find_if_not(rest_, isDigit) - rest_.begin();
    if (length < 1 || length > kMostUnits) return false;
    rest_.remove_prefix(static_cast<std::size_t>(length));
    return true;
  }

  /// A blank stands between two numbers where the second one has no sign of its own.
  bool takeNext() {
    const bool parted = take(' ') || (!rest_.empty() && rest_.front() == '-');
    return parted && takeNumber();
  }

  bool takeStroke() {
    if (!take('M') || !takeNumber() || !takeNext() || !take('l') || !takeNumber() || !takeNext())
      return false;
    while (!atEnd() && rest_.front() != 'M') {
      if (!takeNext() || !takeNext()) return false;
    }
    return true;
  }

 private:
  std::string_view rest_;
};

}  // namespace

bool isNumberText(std::string_view text) {
  const auto point = text.find('.');
  if (!areDigits(text.substr(0, point), kMostWholeDigits)) return false;
  return point == text.npos || areDigits(text.substr(point + 1), kMostDecimals);
}

bool isDateText(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
  const auto year = text.substr(0, 4);
  const auto month = text.substr(5, 2);
  const auto day = text.substr(8, 2);
  if (!areDigits(year, 4) || !areDigits(month, 2) || !areDigits(day, 2)) return false;
  return std::chrono::year_month_day(std::chrono::year(toInt(year)),
                                     std::chrono::month(static_cast<unsigned>(toInt(month))),
                                     std::chrono::day(static_cast<unsigned>(toInt(day))))
      .ok();
}

bool isSignatureText(std::string_view text) {
  PathReader path(text);
  do {
    if (!path.takeStroke()) return false;
  } while (!path.atEnd());
  return true;
}

}  // namespace usher::contract
