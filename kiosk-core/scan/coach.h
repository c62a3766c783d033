// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <chrono>
#include <deque>
#include <optional>

#include <usher/domain/code_trouble.h>

namespace usher::scan {

struct CoachSettings {
  /// What is seen in one frame is chance: advice comes when most frames of this long say the same.
  std::chrono::milliseconds watched{800};
  /// Nobody reads words that change more often.
  std::chrono::milliseconds least_shown{1'500};
};

/// When a guest is told what to do about a code that can't be read, and what. Pure: time is an argument.
class Coach {
 public:
  using Time = std::chrono::steady_clock::time_point;

  explicit Coach(CoachSettings settings = {}) : settings_(settings) {}

  /// For every frame looked at: what is wrong with the code it shows, if there is one that is not read; or
  /// that a code was read, which ends all advice. `now` does not go back. The advice that stands.
  std::optional<domain::CodeTrouble> see(std::optional<domain::CodeTrouble> trouble, bool read, Time now);

 private:
  struct Glance {
    Time at;
    std::optional<domain::CodeTrouble> trouble;
  };

  std::optional<domain::CodeTrouble> commonest() const;

  CoachSettings settings_;
  std::deque<Glance> glances_;
  std::optional<domain::CodeTrouble> advice_;
  Time advised_{};
};

}  // namespace usher::scan
