// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <deque>
#include <optional>

#include <usher/scan/scan_exchange.h>

namespace usher::scan {

struct ExposureSettings {
  /// What one frame shows is chance: most frames of this long must say the same, of twice as long where no
  /// code is seen in what is too bright.
  std::chrono::milliseconds watched{250};
  /// So long after a step frames are still of the exposure before.
  std::chrono::milliseconds settles{250};
  /// Back at its own exposure a camera takes longer: it gets there step by step, as its automatic does.
  std::chrono::milliseconds comes_back{4'000};
  /// Nobody is there when nothing was seen of a code, and nothing too bright, for this long.
  std::chrono::milliseconds nobody_after{2'000};
  /// What is too bright for this long without a code in it is a lamp or the sun.
  std::chrono::milliseconds lamp_after{6'000};
  /// Stops from what the camera finds right by itself.
  int darkest = -8;
  int brightest = 2;
};

/// How much darker or brighter than it does by itself a camera should expose, so that the code that is held
/// up can be read: a telephone's screen in a dark hall is white all over where the camera exposes for the
/// hall. Pure: the time is that of the frames' arrival.
class ExposureSteps {
 public:
  explicit ExposureSteps(ExposureSettings settings = {}) : settings_(settings) {}

  /// For every frame looked at, in their order. Stops (each doubles or halves the light): below 0 darker; 0
  /// the camera's own automatic.
  int see(const FrameReading& frame);
  int stops() const { return stops_; }

 private:
  using Time = ScanTiming::Time;

  enum class Sign { Nothing, Read, Code, CodeTooBright, TooBright, TooDark };
  struct Glance {
    Time at;
    Sign sign;
  };

  Sign signOf(const FrameReading& frame) const;
  /// Of the frame, what is at the top now and was not while nobody was there.
  double newlyClipped(const FrameLight& light) const;
  void learnRoom(const FrameLight& light, Time now);
  /// Which way most of what was watched says: -1, 0, 1.
  int wanted(Time now) const;
  void step(int direction, Time now);
  void goTo(int stops, Time now);

  ExposureSettings settings_;
  int stops_ = 0;
  Time stepped_{};
  int last_direction_ = 0;
  /// Where the last code was read that was too bright before.
  int usual_ = 0;
  /// By so much at once, while it goes one way.
  int stride_ = 2;
  int turns_ = 0;
  std::deque<Glance> glances_;
  std::optional<Time> somebody_;
  /// Since nobody was there.
  bool code_seen_ = false;
  /// Since when it has been too bright without a code.
  std::optional<Time> bright_since_;
  std::optional<FrameLight> room_;
  bool room_is_new_ = false;
  Time room_learnt_{};
};

}  // namespace usher::scan
