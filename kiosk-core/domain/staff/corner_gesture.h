// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>

namespace usher::domain {

/// Of the screen, in the order in which staff touch them.
enum class Corner { TopLeft, TopRight, BottomRight, BottomLeft };

/// How staff ask for their mode where there is no keyboard: the four corners of the screen, once round from
/// the top left, clockwise, within five seconds. A guest who explores comes upon it by no chance worth
/// mentioning, and finds a page that wants a PIN.
class CornerGesture {
 public:
  static constexpr std::chrono::milliseconds kWithin{5'000};

  /// A finger went down there, or somewhere between (nullopt), at that time of a clock that is never set.
  /// True: this touch was the last of the four.
  bool touched(std::optional<Corner> corner, std::chrono::milliseconds at);

 private:
  int done_ = 0;
  std::chrono::milliseconds began_{0};
};

/// The corner of a screen of that size in which a point lies; each is a square of a ninth of the shorter
/// side.
std::optional<Corner> cornerAt(double x, double y, double width, double height);

}  // namespace usher::domain
