// SPDX-License-Identifier: Apache-2.0
#include "blur.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace usher::admin {
namespace {

/// Blurs along rows and turns the picture, so that two calls blur both ways. Edges repeat their last pixel.
QImage blurRowsAndTurn(const QImage& image, int radius) {
  const int width = image.width();
  const int height = image.height();
  QImage turned(height, width, QImage::Format_ARGB32_Premultiplied);
  const int window = 2 * radius + 1;
  for (int y = 0; y < height; ++y) {
    const auto* row = reinterpret_cast<const QRgb*>(image.constScanLine(y));
    const auto at = [&](int x) { return row[std::clamp(x, 0, width - 1)]; };
    std::array<int, 4> sum{};
    const auto add = [&sum](QRgb pixel, int sign) {
      sum[0] += sign * qAlpha(pixel);
      sum[1] += sign * qRed(pixel);
      sum[2] += sign * qGreen(pixel);
      sum[3] += sign * qBlue(pixel);
    };
    for (int x = -radius; x <= radius; ++x) add(at(x), 1);
    for (int x = 0; x < width; ++x) {
      reinterpret_cast<QRgb*>(turned.scanLine(x))[y] =
          qRgba(sum[1] / window, sum[2] / window, sum[3] / window, sum[0] / window);
      add(at(x - radius), -1);
      add(at(x + radius + 1), 1);
    }
  }
  return turned;
}

}  // namespace

QImage blurred(const QImage& image, int radius) {
  if (radius < 1) return image;
  QImage result = image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
  for (int pass = 0; pass < 3; ++pass) result = blurRowsAndTurn(blurRowsAndTurn(result, radius), radius);
  return result;
}

}  // namespace usher::admin
