// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>

#include <usher/domain/flow/screen.h>

namespace usher::kiosk {

/// When the program is begun anew because the camera's pictures do not come back: with nobody before it, and
/// once an hour at most, where it does not help. Pure: time is an argument.
class CameraRestart {
 public:
  /// Seconds since 1970.
  using Time = std::chrono::seconds;
  static constexpr Time kAtMostEvery = std::chrono::hours(1);

  /// `last`: when it was done last, by the program that this one was before.
  explicit CameraRestart(std::optional<Time> last = lastOne()) : last_(last) {}

  /// `staff`: somebody of the staff is at it.
  bool due(const domain::Screen& screen, bool staff, Time now) const;

  /// In this process' environment, which a program that takes its place begins with.
  static std::optional<Time> lastOne();
  static void noteOne(Time now);

 private:
  std::optional<Time> last_;
};

}  // namespace usher::kiosk
