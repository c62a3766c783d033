// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>

#include <usher/domain/flow/screen.h>

namespace usher::kiosk {

/// How long a guest waits, from the camera's frame with their code to "take your badge", and how often they
/// had to tap meanwhile. Pure; times are the caller's, and never go back.
class GuestTime {
 public:
  using Moment = std::chrono::steady_clock::time_point;
  using Length = std::chrono::steady_clock::duration;

  struct Served {
    /// To the welcome.
    Length welcomed;
    /// To the badge, welcome and printer included.
    Length badge;
    int taps = 0;
  };

  /// `frame`: when the frame with the code arrived.
  void codeSeen(Moment frame);
  void tapped();
  /// With each new screen; an answer with the first on which that guest's badge is ready.
  std::optional<Served> turnedTo(const domain::Screen& screen, Moment now);

 private:
  std::optional<Moment> code_;
  std::optional<Moment> welcome_;
  int taps_ = 0;
};

}  // namespace usher::kiosk
