// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/exposure_steps.h>

#include <algorithm>
#include <cmath>

namespace usher::scan {

using domain::CodeTrouble;

namespace {

/// Of a code half is light; at the top of what the camera can say even more is where light ran into the dark.
constexpr double kCodeTooBright = 0.55;
/// Of the frame: a telephone an arm's length away has more.
constexpr double kFrameTooBright = 0.01;
/// Once it turned back and forth so often it stays where it is: the light is not what is wrong.
constexpr int kMostTurns = 3;
/// What goes out in the room is forgotten at once, what goes on is learnt slowly.
constexpr double kForgetSeconds = 1;
constexpr double kLearnSeconds = 20;

}  // namespace

int ExposureSteps::see(const FrameReading& frame) {
  const Time now = frame.timing.arrived;
  if (!room_ || (room_is_new_ && now - stepped_ >= settings_.settles)) {
    // It is followed for as long as the camera comes back to its own exposure: the first frames are darker.
    room_ = frame.light;
    room_is_new_ = room_is_new_ && now - stepped_ < settings_.comes_back;
    room_learnt_ = now;
  }
  const Sign sign = signOf(frame);
  if (sign != Sign::Nothing) somebody_ = now;
  if (sign != Sign::TooBright) bright_since_.reset();
  if (sign == Sign::TooBright && !bright_since_) bright_since_ = now;
  if (sign == Sign::Read && stops_ < 0) usual_ = stops_;

  const bool no_code = sign == Sign::Nothing || sign == Sign::TooBright;
  if (!no_code) code_seen_ = true;
  const bool nobody = !somebody_ || now - *somebody_ >= settings_.nobody_after;
  const bool lamp = bright_since_ && now - *bright_since_ >= settings_.lamp_after;
  if (nobody || lamp) {
    // Or it would be too bright again at once.
    room_is_new_ = room_is_new_ || (stops_ != 0 && !code_seen_) || lamp;
    code_seen_ = false;
    bright_since_.reset();
    turns_ = last_direction_ = 0;
    stride_ = 2;
    if (stops_ != 0) goTo(0, now);
  }
  if (stops_ == 0 && sign == Sign::Nothing) learnRoom(frame.light, now);
  // It is of the exposure before.
  if (now - stepped_ < settings_.settles) return stops_;

  if (sign == Sign::Read) {
    glances_.clear();
    // The exposure is right: what the next one needs is not what it was turned back and forth for.
    turns_ = last_direction_ = 0;
    stride_ = 2;
    return stops_;
  }
  glances_.push_back({now, sign});
  while (glances_.size() > 1 && now - glances_[1].at >= 2 * settings_.watched) glances_.pop_front();
  if (const int direction = wanted(now); direction != 0) step(direction, now);
  return stops_;
}

ExposureSteps::Sign ExposureSteps::signOf(const FrameReading& frame) const {
  if (!frame.codes.empty()) return Sign::Read;
  const bool glare = frame.unread && frame.unread->trouble == CodeTrouble::Glare;
  if (glare || frame.light.code_clipped.value_or(0) > kCodeTooBright) return Sign::CodeTooBright;
  if (frame.unread) {
    return frame.unread->trouble == CodeTrouble::Dark ? Sign::TooDark : Sign::Code;
  }
  return newlyClipped(frame.light) > kFrameTooBright ? Sign::TooBright : Sign::Nothing;
}

double ExposureSteps::newlyClipped(const FrameLight& light) const {
  double more = 0;
  for (std::size_t i = 0; i < light.clipped.size(); ++i)
    more += std::max(0, light.clipped[i] - room_->clipped[i]);
  return more / (255.0 * static_cast<double>(light.clipped.size()));
}

void ExposureSteps::learnRoom(const FrameLight& light, Time now) {
  const double seconds = std::chrono::duration<double>(now - room_learnt_).count();
  // In steps that a share of 255 has room for.
  if (seconds < kForgetSeconds) return;
  room_learnt_ = now;
  for (std::size_t i = 0; i < light.clipped.size(); ++i) {
    const double more = light.clipped[i] - room_->clipped[i];
    const double part = 1 - std::exp(-seconds / (more < 0 ? kForgetSeconds : kLearnSeconds));
    // Away from where it is, or it would never quite arrive.
    const double learnt = room_->clipped[i] + std::copysign(std::ceil(std::abs(more) * part), more);
    room_->clipped[i] = static_cast<std::uint8_t>(learnt);
  }
}

int ExposureSteps::wanted(Time now) const {
  const auto said = [&](auto since, auto is) {
    std::size_t all = 0;
    std::size_t these = 0;
    for (const Glance& glance : glances_) {
      if (now - glance.at > since) continue;
      ++all;
      if (is(glance.sign)) ++these;
    }
    // One older than what is watched shows that so long was watched.
    return now - glances_.front().at >= since && 2 * these > all;
  };
  const auto code_too_bright = [](Sign sign) { return sign == Sign::CodeTooBright; };
  const auto too_bright = [](Sign sign) { return sign == Sign::CodeTooBright || sign == Sign::TooBright; };
  const auto too_dark = [](Sign sign) { return sign == Sign::TooDark; };
  if (said(settings_.watched, code_too_bright) || said(2 * settings_.watched, too_bright)) return -1;
  // Once it is known that it is a telephone, each frame says as much as a code.
  if (stops_ < 0 && said(settings_.watched, too_bright)) return -1;
  return said(settings_.watched, too_dark) ? 1 : 0;
}

void ExposureSteps::step(int direction, Time now) {
  if (last_direction_ != 0 && direction != last_direction_) {
    stride_ = 1;
    ++turns_;
  }
  if (turns_ > kMostTurns) return;
  last_direction_ = direction;
  const bool first = stops_ == 0 && direction < 0;
  const int to = first ? std::min(-stride_, usual_) : stops_ + direction * stride_;
  goTo(std::clamp(to, settings_.darkest, settings_.brightest), now);
}

void ExposureSteps::goTo(int stops, Time now) {
  glances_.clear();
  if (stops == stops_) return;
  stops_ = stops;
  stepped_ = now;
}

}  // namespace usher::scan
