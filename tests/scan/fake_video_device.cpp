// SPDX-License-Identifier: Apache-2.0
#include "fake_video_device.h"

#include <linux/videodev2.h>

#include <algorithm>
#include <cerrno>

namespace usher::scan {

namespace {

bool isByItself(const std::map<std::uint32_t, FakeVideoDevice::Control>& controls, std::uint32_t id) {
  const auto is = [&](std::uint32_t master, int manual) {
    const auto found = controls.find(master);
    return found != controls.end() && found->second.value != manual;
  };
  if (id == V4L2_CID_EXPOSURE_ABSOLUTE) return is(V4L2_CID_EXPOSURE_AUTO, V4L2_EXPOSURE_MANUAL);
  return id == V4L2_CID_FOCUS_ABSOLUTE && is(V4L2_CID_FOCUS_AUTO, 0);
}

}  // namespace

FakeVideoDevice FakeVideoDevice::webcam() {
  FakeVideoDevice device;
  device.add(V4L2_CID_EXPOSURE_AUTO, {.most = 3, .preset = 3, .value = 3, .choices = {1, 3}});
  device.add(V4L2_CID_EXPOSURE_ABSOLUTE, {.least = 3, .most = 2047, .preset = 250, .value = 333});
  device.add(V4L2_CID_EXPOSURE_AUTO_PRIORITY, {.most = 1, .value = 1});
  device.add(V4L2_CID_BACKLIGHT_COMPENSATION, {.most = 1, .value = 1});
  device.add(V4L2_CID_GAIN, {.most = 255, .preset = 64, .value = 120});
  device.add(V4L2_CID_FOCUS_AUTO, {.most = 1, .preset = 1, .value = 0});
  device.add(V4L2_CID_FOCUS_ABSOLUTE, {.most = 250, .step = 5, .value = 0});
  return device;
}

void FakeVideoDevice::add(std::uint32_t id, const Control& control) {
  const std::lock_guard lock(state_->mutex);
  state_->controls[id] = control;
}

void FakeVideoDevice::remove(std::uint32_t id) {
  const std::lock_guard lock(state_->mutex);
  state_->controls.erase(id);
}

int FakeVideoDevice::value(std::uint32_t id) const {
  const std::lock_guard lock(state_->mutex);
  return state_->controls.at(id).value;
}

void FakeVideoDevice::put(std::uint32_t id, int value) {
  const std::lock_guard lock(state_->mutex);
  state_->controls.at(id).value = value;
}

void FakeVideoDevice::refuse(std::uint32_t id) {
  const std::lock_guard lock(state_->mutex);
  state_->controls.at(id).refuses = true;
}

std::vector<std::pair<std::uint32_t, int>> FakeVideoDevice::taken() const {
  const std::lock_guard lock(state_->mutex);
  return state_->taken;
}

VideoDeviceCall FakeVideoDevice::open() const {
  return [state = state_](unsigned long request, void* argument) { return call(*state, request, argument); };
}

int FakeVideoDevice::call(State& state, unsigned long request, void* argument) {
  const std::lock_guard lock(state.mutex);
  // Each of the four begins with the control's number.
  const std::uint32_t id = *static_cast<std::uint32_t*>(argument);
  const auto found = state.controls.find(id);
  if (found == state.controls.end()) return EINVAL;
  Control& control = found->second;
  if (request == VIDIOC_QUERYCTRL) {
    auto& query = *static_cast<v4l2_queryctrl*>(argument);
    query.minimum = control.least;
    query.maximum = control.most;
    query.step = control.step;
    query.default_value = control.preset;
    query.flags = control.flags | (isByItself(state.controls, id) ? V4L2_CTRL_FLAG_INACTIVE : 0);
    return 0;
  }
  if (request == VIDIOC_QUERYMENU) {
    const auto& query = *static_cast<v4l2_querymenu*>(argument);
    return control.choices.contains(static_cast<int>(query.index)) ? 0 : EINVAL;
  }
  auto& wanted = *static_cast<v4l2_control*>(argument);
  if (request == VIDIOC_G_CTRL) {
    wanted.value = control.value;
    return 0;
  }
  if (request != VIDIOC_S_CTRL) return ENOTTY;
  if (control.refuses) return EIO;
  if (control.flags & V4L2_CTRL_FLAG_READ_ONLY || isByItself(state.controls, id)) return EACCES;
  if (!control.choices.empty() && !control.choices.contains(wanted.value)) return EINVAL;
  if (wanted.value < control.least || wanted.value > control.most) return ERANGE;
  control.value = wanted.value;
  state.taken.emplace_back(id, wanted.value);
  return 0;
}

}  // namespace usher::scan
