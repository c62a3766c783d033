// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>
#include <QVideoFrame>

#include <cstdint>
#include <string>
#include <vector>

#include "../corpus/dice.h"
#include "../corpus/shot.h"

namespace usher::scan::soak {

/// What a camera at a door shows, for as long as one looks: guests of all kinds who come up and hold still,
/// and nobody. Each frame is moved and has noise of its own, so that none comes twice; size and format change
/// from scene to scene. Made up from some hundred frames of tests/scan/corpus.
class Film {
 public:
  explicit Film(std::uint64_t seed);

  struct Shown {
    QVideoFrame frame;
    /// What may be read in it; lives as long as the film.
    const std::vector<std::string>* codes = nullptr;
  };
  Shown next();

 private:
  void cut();

  corpus::Dice dice_;
  std::vector<corpus::Frame> stills_;
  std::vector<corpus::Frame> idle_;
  std::vector<std::vector<corpus::Frame>> approaches_;
  std::vector<std::int8_t> noise_;

  /// The scene: its frames, of which the last one stays.
  std::vector<const corpus::Frame*> scene_;
  int shown_ = 0;
  int length_ = 0;
  QSize size_;
  QVideoFrameFormat::PixelFormat format_ = QVideoFrameFormat::Format_Invalid;
};

}  // namespace usher::scan::soak
