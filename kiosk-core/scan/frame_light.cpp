// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/frame_light.h>

#include <QRect>

#include <algorithm>

namespace usher::scan {

namespace {

/// The top of cameras that use all values, and of those that end at 235, as broadcast does.
constexpr int kTop = 250;
constexpr int kBroadcastTop = 233;
/// What goes beyond it uses all values.
constexpr int kBroadcastMost = 240;
/// Every so manyth pixel, along and down.
constexpr int kStep = 8;
/// Less of a code's place is none.
constexpr int kLeastSide = 8;

/// Of a part's pixels looked at.
struct Count {
  int all = 0;
  int at_top = 0;
  int at_broadcast_top = 0;
  int sum = 0;

  void add(int pixel) {
    ++all;
    sum += pixel;
    if (pixel >= kTop) ++at_top;
    if (pixel >= kBroadcastTop) ++at_broadcast_top;
  }
  double share(bool broadcast) const {
    return all == 0 ? 0.0 : static_cast<double>(broadcast ? at_broadcast_top : at_top) / all;
  }
};

}  // namespace

FrameLight lightOf(const LuminanceView& frame, const QRectF& code) {
  FrameLight light;
  if (!frame.data || frame.width < 1 || frame.height < 1) return light;
  std::array<Count, std::tuple_size_v<decltype(light.clipped)>> parts;
  Count in_code;
  int brightest = 0;
  const auto pixelAt = [&](int x, int y) {
    return int{frame.data[static_cast<std::ptrdiff_t>(y) * frame.row_stride +
                          static_cast<std::ptrdiff_t>(x) * frame.pixel_stride]};
  };
  for (int y = 0; y < frame.height; y += kStep) {
    const int row = y * FrameLight::kRows / frame.height;
    for (int x = 0; x < frame.width; x += kStep) {
      const int column = x * FrameLight::kColumns / frame.width;
      const int pixel = pixelAt(x, y);
      brightest = std::max(brightest, pixel);
      parts[static_cast<std::size_t>(row * FrameLight::kColumns + column)].add(pixel);
    }
  }
  // A small code is looked at more closely.
  const QRect place = code.toAlignedRect() & QRect(0, 0, frame.width, frame.height);
  const int step = std::clamp(std::min(place.width(), place.height()) / 24, 1, kStep);
  const bool has_place = place.width() >= kLeastSide && place.height() >= kLeastSide;
  for (int y = place.top(); has_place && y <= place.bottom(); y += step) {
    for (int x = place.left(); x <= place.right(); x += step) in_code.add(pixelAt(x, y));
  }

  const bool broadcast = brightest <= kBroadcastMost;
  std::ranges::transform(parts, light.clipped.begin(), [&](const Count& part) {
    return static_cast<std::uint8_t>(part.share(broadcast) * 255 + 0.5);
  });
  std::ranges::transform(parts, light.mean.begin(), [](const Count& part) {
    return static_cast<std::uint8_t>(part.all == 0 ? 0 : part.sum / part.all);
  });
  if (has_place) light.code_clipped = in_code.share(broadcast);
  return light;
}

}  // namespace usher::scan
