// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <vector>

#include <usher/scan/scan_exchange.h>

namespace usher::scan {

struct ShownSettings {
  /// Where nothing has happened for this long, nobody is.
  std::chrono::milliseconds quiet_after{1'500};
};

/// Which of several cameras guests see themselves in: where a code is; else where something moves, unless it
/// still does where they are looking. Pure: the time is that of the frames' arrival.
class ShownCamera {
 public:
  explicit ShownCamera(std::size_t cameras, ShownSettings settings = {})
      : settings_(settings), cameras_(cameras) {}

  /// For every frame looked at. The camera that is to be shown.
  std::size_t see(std::size_t camera, const FrameReading& frame);
  /// One that sends nothing is not shown.
  std::size_t lose(std::size_t camera);
  std::size_t shown() const { return shown_; }
  /// Something happens before it: each of its frames is worth the reading.
  bool isBusy(std::size_t camera, ScanTiming::Time now) const;

 private:
  using Time = ScanTiming::Time;
  struct Camera {
    std::optional<FrameLight> before;
    std::optional<Time> code;
    std::optional<Time> moved;
    bool lost = false;
  };

  bool isQuiet(const std::optional<Time>& last, Time now) const {
    return !last || now - *last >= settings_.quiet_after;
  }

  ShownSettings settings_;
  std::vector<Camera> cameras_;
  std::size_t shown_ = 0;
};

}  // namespace usher::scan
