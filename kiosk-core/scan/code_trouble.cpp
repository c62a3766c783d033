// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/code_trouble.h>

#include <algorithm>
#include <array>
#include <cmath>

#include <usher/scan/drawn_pattern.h>

namespace usher::scan {

using domain::CodeTrouble;

namespace {

/// Below this many pixels a module nothing is read for sure.
constexpr double kLeastModule = 2.2;
/// Above it a code of version 3 fills a picture of 720 lines.
constexpr double kLargestModule = 22;
/// Of 255: sensors have nothing above it, and what is white is hardly below.
constexpr int kBlownOut = 250;
/// Of a code half is light; more than this, or next to no contrast in what is light, is glare.
constexpr double kMostBlownOut = 0.62;
/// Light modules of a code in good light have at least this.
constexpr int kDimWhite = 70;
/// Of dark to light, the modules of a blurred edge.
constexpr double kBlurredEdge = 0.6;

QPolygonF cornersOf(const FinderTriple& triple) {
  const auto [along, down] = moduleSteps(triple);
  // Three and a half modules from a finder pattern's middle to the code's corner.
  const QPointF right = along * 3.5;
  const QPointF below = down * 3.5;
  const QPointF fourth = triple.right.middle + triple.below.middle - triple.corner.middle;
  return QPolygonF({triple.corner.middle - right - below, triple.right.middle + right - below,
                    fourth + right + below, triple.below.middle - right + below});
}

/// Brightness of the frame within a code, and how steeply it changes.
struct Light {
  std::array<int, 256> pixels{};
  /// To the next pixel along the row, and down the column.
  std::array<int, 256> along{};
  std::array<int, 256> down{};
  int count = 0;

  void add(int pixel, int beside, int below) {
    ++pixels[static_cast<std::size_t>(pixel)];
    ++along[static_cast<std::size_t>(std::abs(beside - pixel))];
    ++down[static_cast<std::size_t>(std::abs(below - pixel))];
    ++count;
  }
  /// Below which so much lies.
  static int quantile(const std::array<int, 256>& values, int count, double part) {
    int below = static_cast<int>(part * count);
    for (int value = 0; value < 256; ++value) {
      below -= values[static_cast<std::size_t>(value)];
      if (below < 0) return value;
    }
    return 255;
  }
};

Light lightOf(const CodeRegion& region, const QPolygonF& corners, const LuminanceView& frame) {
  Light light;
  const QRect area = corners.boundingRect().toAlignedRect() & region.area;
  // About two thousand places are enough.
  const int step = std::max(1, area.width() / 45);
  for (int y = area.top(); y < area.bottom(); y += step) {
    const std::uint8_t* row = frame.data + static_cast<std::ptrdiff_t>(y) * frame.row_stride;
    for (int x = area.left(); x < area.right(); x += step) {
      if (!corners.containsPoint(QPointF(x, y), Qt::OddEvenFill)) continue;
      const std::uint8_t* pixel = row + static_cast<std::ptrdiff_t>(x) * frame.pixel_stride;
      light.add(*pixel, pixel[frame.pixel_stride], pixel[frame.row_stride]);
    }
  }
  return light;
}

bool isInView(const QPolygonF& corners, const LuminanceView& frame) {
  return QRectF(0, 0, frame.width, frame.height).contains(corners.boundingRect());
}

CodeTrouble troubleOf(const CodeRegion& region, const QPolygonF& corners, const LuminanceView& frame) {
  const double module = region.triple.module;
  if (!isInView(corners, frame)) return module > kLargestModule ? CodeTrouble::Near : CodeTrouble::PartInView;
  const Light light = lightOf(region, corners, frame);
  if (light.count == 0) return CodeTrouble::PartInView;
  const int white = Light::quantile(light.pixels, light.count, 0.9);
  const int black = Light::quantile(light.pixels, light.count, 0.1);
  int blown_out = 0;
  for (std::size_t value = kBlownOut; value < light.pixels.size(); ++value) blown_out += light.pixels[value];
  if (blown_out > kMostBlownOut * light.count) return CodeTrouble::Glare;
  if (module < kLeastModule) return CodeTrouble::Far;
  if (white < kDimWhite) return CodeTrouble::Dark;
  // Where edges are as sharp as the pixels, the steepest steps are as high as from black to white.
  // One that moves is blurred along its way alone.
  const int steepest = std::max(1, std::min(Light::quantile(light.along, light.count, 0.97),
                                            Light::quantile(light.down, light.count, 0.97)));
  const double edge = static_cast<double>(white - black) / steepest / module;
  if (edge > kBlurredEdge) return CodeTrouble::Blurred;
  // Something lies on one of its corners.
  if (region.lost) return CodeTrouble::PartInView;
  return CodeTrouble::Damaged;
}

}  // namespace

UnreadCode unreadCode(const CodeRegion& region, const LuminanceView& frame) {
  const QPolygonF corners = cornersOf(region.triple);
  return {corners, troubleOf(region, corners, frame)};
}

}  // namespace usher::scan
