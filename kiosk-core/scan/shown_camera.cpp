// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/shown_camera.h>

#include <cstdlib>

namespace usher::scan {

namespace {

/// Of 255, in the mean of a part of the frame: a sensor's noise is less.
constexpr int kChanged = 12;
/// Of the frame's parts: a hand has more. All at once is a lamp, or the camera's exposure.
constexpr int kLeastParts = 6;
constexpr int kMostParts = FrameLight::kColumns * FrameLight::kRows * 3 / 4;

bool hasMoved(const FrameLight& before, const FrameLight& now) {
  int parts = 0;
  for (std::size_t i = 0; i < now.mean.size(); ++i) {
    if (std::abs(now.mean[i] - before.mean[i]) > kChanged) ++parts;
  }
  return parts >= kLeastParts && parts <= kMostParts;
}

}  // namespace

std::size_t ShownCamera::see(std::size_t camera, const FrameReading& frame) {
  const Time now = frame.timing.arrived;
  Camera& seen = cameras_[camera];
  seen.lost = false;
  if (!frame.codes.empty() || frame.unread) seen.code = now;
  if (seen.before && hasMoved(*seen.before, frame.light)) seen.moved = now;
  seen.before = frame.light;
  const Camera& shown = cameras_[shown_];
  const bool code = seen.code == now && isQuiet(shown.code, now);
  const bool moved = seen.moved == now && isQuiet(shown.code, now) && isQuiet(shown.moved, now);
  if (shown.lost || code || moved) shown_ = camera;
  return shown_;
}

std::size_t ShownCamera::lose(std::size_t camera) {
  cameras_[camera] = {.lost = true};
  for (std::size_t other = 0; other < cameras_.size() && cameras_[shown_].lost; ++other) {
    if (!cameras_[other].lost) shown_ = other;
  }
  return shown_;
}

bool ShownCamera::isBusy(std::size_t camera, Time now) const {
  return !isQuiet(cameras_[camera].code, now) || !isQuiet(cameras_[camera].moved, now);
}

}  // namespace usher::scan
