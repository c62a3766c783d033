// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <cstdint>
#include <functional>
#include <optional>

namespace usher::scan {

/// A call to a video device, as ioctl() takes it: 0, or the error's number (errno).
using VideoDeviceCall = std::function<int(unsigned long request, void* argument)>;

/// The device at that path, such as /dev/video0, open for as long as this or a copy of it lives; nullptr: it
/// can't be opened. Others may have it open, and stream from it.
VideoDeviceCall openVideoDevice(const QByteArray& path);

struct ControlRange {
  int least = 0;
  int most = 0;
  /// Values are `least` and so much more each; 1 or more.
  int step = 1;
  int preset = 0;

  /// What is nearest of what the control takes.
  int nearest(double value) const;
};

/// What a video device lets be set, by the numbers of linux/v4l2-controls.h (V4L2_CID_...). Some calls go to
/// the camera by its cable, and take as long as that takes.
class V4l2Controls {
 public:
  explicit V4l2Controls(VideoDeviceCall call) : call_(std::move(call)) {}

  /// nullopt: it has no such control, or none that can be set, or says of it what can't be.
  std::optional<ControlRange> range(std::uint32_t control) const;
  /// Of a control whose values are choices.
  bool offers(std::uint32_t control, int choice) const;
  std::optional<int> value(std::uint32_t control) const;
  /// Whether the device took it.
  bool set(std::uint32_t control, int value) const;

 private:
  VideoDeviceCall call_;
};

}  // namespace usher::scan
