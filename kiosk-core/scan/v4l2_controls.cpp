// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/v4l2_controls.h>

#include <linux/videodev2.h>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <memory>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace usher::scan {

VideoDeviceCall openVideoDevice(const QByteArray& path) {
  const int file = open(path.constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
  if (file < 0) return nullptr;
  const std::shared_ptr<const int> device(new int(file), [](const int* opened) {
    close(*opened);
    delete opened;
  });
  return [device](unsigned long request, void* argument) {
    int result = 0;
    do result = ioctl(*device, request, argument);
    while (result < 0 && errno == EINTR);
    return result < 0 ? errno : 0;
  };
}

int ControlRange::nearest(double value) const {
  const double within = std::clamp<double>(value, least, most);
  const double steps = std::round((within - least) / step);
  return std::min(most, least + static_cast<int>(steps) * step);
}

std::optional<ControlRange> V4l2Controls::range(std::uint32_t control) const {
  v4l2_queryctrl query{};
  query.id = control;
  if (call_(VIDIOC_QUERYCTRL, &query) != 0) return std::nullopt;
  if (query.flags & (V4L2_CTRL_FLAG_DISABLED | V4L2_CTRL_FLAG_READ_ONLY)) return std::nullopt;
  // Some cameras' firmware has the one above the other, or all zeros.
  if (query.minimum >= query.maximum) return std::nullopt;
  const bool sane = query.default_value >= query.minimum && query.default_value <= query.maximum;
  return ControlRange{query.minimum, query.maximum, std::max(1, query.step),
                      sane ? query.default_value : query.minimum};
}

bool V4l2Controls::offers(std::uint32_t control, int choice) const {
  v4l2_querymenu query{};
  query.id = control;
  query.index = static_cast<std::uint32_t>(choice);
  return call_(VIDIOC_QUERYMENU, &query) == 0;
}

std::optional<int> V4l2Controls::value(std::uint32_t control) const {
  v4l2_control asked{};
  asked.id = control;
  if (call_(VIDIOC_G_CTRL, &asked) != 0) return std::nullopt;
  return asked.value;
}

bool V4l2Controls::set(std::uint32_t control, int value) const {
  v4l2_control wanted{};
  wanted.id = control;
  wanted.value = value;
  return call_(VIDIOC_S_CTRL, &wanted) == 0;
}

}  // namespace usher::scan
