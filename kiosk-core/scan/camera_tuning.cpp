// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/camera_tuning.h>

#include <linux/v4l2-controls.h>

#include <algorithm>
#include <cmath>

namespace usher::scan {

namespace {

/// A hand trembles: for longer, codes are blurred and frames late.
constexpr double kLongestTime = 333;

/// How the camera exposes by itself: nearly all can only change the time, and say so.
std::optional<int> automaticOf(const V4l2Controls& controls) {
  if (!controls.range(V4L2_CID_EXPOSURE_AUTO)) return std::nullopt;
  for (const int choice : {int{V4L2_EXPOSURE_APERTURE_PRIORITY}, int{V4L2_EXPOSURE_AUTO}}) {
    if (controls.offers(V4L2_CID_EXPOSURE_AUTO, choice)) return choice;
  }
  return std::nullopt;
}

/// Where there is such a control.
void setIfThere(const V4l2Controls& controls, std::uint32_t control, int value) {
  if (const auto range = controls.range(control)) controls.set(control, range->nearest(value));
}

}  // namespace

CameraTuning::CameraTuning(V4l2Controls controls, TuningSettings settings)
    : controls_(std::move(controls)), settings_(settings) {}

QStringList CameraTuning::begin() {
  QStringList refused;
  automatic_ = automaticOf(controls_);
  time_ = controls_.range(V4L2_CID_EXPOSURE_ABSOLUTE);
  const bool can_expose = time_ && controls_.offers(V4L2_CID_EXPOSURE_AUTO, V4L2_EXPOSURE_MANUAL);
  if (!can_expose) time_.reset();
  gain_ = controls_.range(V4L2_CID_GAIN);
  stops_ = 0;
  if (settings_.exposure.how != Tuned::AsItIs) {
    // Frames that come late in the dark are blurred, too; and what lies behind a telephone does not matter.
    setIfThere(controls_, V4L2_CID_EXPOSURE_AUTO_PRIORITY, 0);
    setIfThere(controls_, V4L2_CID_BACKLIGHT_COMPENSATION, 0);
  }
  if (settings_.exposure.how == Tuned::Automatic) {
    if (!can_expose || !automatic_) refused << QStringLiteral("exposure");
    exposeByItself();
  }
  if (settings_.exposure.how == Tuned::Fixed && (!can_expose || !exposeFor(settings_.exposure.value)))
    refused << QStringLiteral("exposure");

  const auto focus = controls_.range(V4L2_CID_FOCUS_ABSOLUTE);
  if (settings_.focus.how == Tuned::Automatic) setIfThere(controls_, V4L2_CID_FOCUS_AUTO, 1);
  if (settings_.focus.how == Tuned::Fixed) {
    setIfThere(controls_, V4L2_CID_FOCUS_AUTO, 0);
    if (!focus || !controls_.set(V4L2_CID_FOCUS_ABSOLUTE, focus->nearest(settings_.focus.value)))
      refused << QStringLiteral("focus");
  }
  return refused;
}

void CameraTuning::expose(int stops) {
  if (settings_.exposure.how != Tuned::Automatic || !automatic_ || !time_ || stops == stops_) return;
  const bool by_itself = stops_ == 0;
  stops_ = stops;
  if (stops == 0) return exposeByItself();
  if (by_itself) {
    learnOwn();
  }
  const double wanted = own_time_ * std::exp2(stops);
  exposeFor(std::min(wanted, std::max<double>(own_time_, kLongestTime)));
  if (!gain_ || !own_gain_) return;
  // Where time alone can't make it dark enough.
  controls_.set(V4L2_CID_GAIN, wanted < time_->least ? gain_->least : gain_->nearest(*own_gain_));
}

/// Some cameras don't tell what their automatic does, but what was set last: for that the telephone before
/// was exposed.
void CameraTuning::learnOwn() {
  own_gain_ = controls_.value(V4L2_CID_GAIN);
  const auto time = controls_.value(V4L2_CID_EXPOSURE_ABSOLUTE);
  if (time && time != set_time_) {
    own_time_ = std::max(1, *time);
  } else if (own_time_ == 0) {
    own_time_ = std::max(1, time_->preset);
  }
}

void CameraTuning::exposeByItself() {
  // The gain that was set is let go by the automatic where it has it in hand; else it is to be as it was.
  if (gain_ && own_gain_) controls_.set(V4L2_CID_GAIN, gain_->nearest(*own_gain_));
  own_gain_.reset();
  if (automatic_) controls_.set(V4L2_CID_EXPOSURE_AUTO, *automatic_);
}

bool CameraTuning::exposeFor(double tenths_of_ms) {
  set_time_ = time_->nearest(tenths_of_ms);
  // One after the other: the time can't be set before.
  return controls_.set(V4L2_CID_EXPOSURE_AUTO, V4L2_EXPOSURE_MANUAL) &&
         controls_.set(V4L2_CID_EXPOSURE_ABSOLUTE, *set_time_);
}

}  // namespace usher::scan
