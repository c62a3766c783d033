// SPDX-License-Identifier: Apache-2.0
#include "film.h"

#include <algorithm>
#include <array>

#include "../corpus/approaches.h"
#include "../corpus/kinds.h"
#include "camera_frame.h"

namespace usher::scan::soak {

namespace {

constexpr int kStillsOfKind = 4;
constexpr int kIdleFrames = 12;
constexpr int kApproaches = 6;
/// Pixels that a picture is moved to any side.
constexpr int kTremble = 8;
constexpr int kLoudest = 6;
constexpr std::size_t kNoiseStarts = 4096;

/// A simpler camera's, with half of the pixels a side.
void halve(corpus::Frame& frame) {
  const QSize half = frame.picture.size() / 2;
  frame.picture = frame.picture.scaled(half, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                      .convertToFormat(QImage::Format_Grayscale8);
}

}  // namespace

Film::Film(std::uint64_t seed) : dice_(seed, "film", 0) {
  for (const corpus::Kind& kind : corpus::kinds()) {
    auto& frames = kind.codes == 0 ? idle_ : stills_;
    const int count = kind.codes == 0 ? kIdleFrames : kStillsOfKind;
    for (int number = 0; number < count; ++number) {
      frames.push_back(corpus::frameOf(kind, seed, number));
      if (number % 2 == 1) halve(frames.back());
    }
  }
  for (int number = 0; number < kApproaches; ++number) {
    approaches_.push_back(corpus::approach(seed, number));
    if (number % 2 == 1) std::ranges::for_each(approaches_.back(), halve);
  }
  const auto width = static_cast<std::size_t>(idle_.front().picture.width());
  for (std::size_t i = 0; i < kNoiseStarts + width; ++i)
    noise_.push_back(static_cast<std::int8_t>(dice_.below(2 * kLoudest + 1) - kLoudest));
}

void Film::cut() {
  scene_.clear();
  shown_ = 0;
  const auto any = [this](const auto& all) {
    return &all[static_cast<std::size_t>(dice_.below(int(all.size())))];
  };
  if (dice_.chance(35)) {
    scene_.push_back(any(idle_));
    length_ = 30 + dice_.below(90);
  } else if (dice_.chance(50)) {
    scene_.push_back(any(stills_));
    length_ = 10 + dice_.below(40);
  } else {
    for (const corpus::Frame& frame : *any(approaches_)) scene_.push_back(&frame);
    length_ = corpus::kFramesOfApproach + dice_.below(30);
  }
  const QSize whole = scene_.front()->picture.size();
  const int narrower = dice_.below(20);
  const int lower = dice_.below(20);
  size_ = whole - QSize(2 * kTremble + narrower, 2 * kTremble + lower);
  const auto formats = cameraFormats();
  format_ = formats[static_cast<std::size_t>(dice_.below(int(formats.size())))];
}

Film::Shown Film::next() {
  if (shown_ == length_) cut();
  const auto at = std::min(static_cast<std::size_t>(shown_++), scene_.size() - 1);
  const corpus::Frame& frame = *scene_[at];
  const int left = dice_.below(2 * kTremble + 1);
  const int top = dice_.below(2 * kTremble + 1);
  std::array<std::uint16_t, 256> starts{};
  for (std::uint16_t& start : starts) start = static_cast<std::uint16_t>(dice_.below(kNoiseStarts));
  return {cameraFrame(frame.picture, {QPoint(left, top), size_}, format_, noise_, starts), &frame.codes};
}

}  // namespace usher::scan::soak
