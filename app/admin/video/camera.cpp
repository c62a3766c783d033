// SPDX-License-Identifier: Apache-2.0
#include "camera.h"

#include <QPainter>
#include <QRadialGradient>

#include <algorithm>

#include "../demo/split_mix.h"

namespace usher::admin {

Camera::Camera(QSize size, std::uint64_t seed)
    : seed_(seed), corners_(size, QImage::Format_ARGB32_Premultiplied) {
  corners_.fill(Qt::transparent);
  QPainter painter(&corners_);
  QRadialGradient dark(QPointF(size.width() / 2.0, size.height() / 2.0), size.width() * 0.62);
  dark.setColorAt(0.45, QColor(0, 0, 0, 0));
  dark.setColorAt(1, QColor(8, 6, 4, 120));
  painter.fillRect(corners_.rect(), dark);

  SplitMix random(seed);
  for (std::int8_t& grain : noise_) {
    // The sum of four even draws is nearly normal; a deviation of about two and a half grey levels.
    int sum = 0;
    for (int i = 0; i < 4; ++i) sum += static_cast<int>(random.below(9)) - 4;
    grain = static_cast<std::int8_t>(sum / 2);
  }
}

void Camera::develop(QImage& image, std::uint64_t frame) const {
  QPainter painter(&image);
  painter.drawImage(0, 0, corners_);
  painter.end();
  SplitMix random(seed_ ^ (frame * 0xD1342543DE82EF95U));
  const auto shade = [](int value, int grain) { return std::clamp(value + grain, 0, 255); };
  for (int y = 0; y < image.height(); ++y) {
    auto* row = reinterpret_cast<QRgb*>(image.scanLine(y));
    std::uint64_t at = random.next();
    for (int x = 0; x < image.width(); ++x, ++at) {
      const int light = noise_[at & 0xFFFFU];
      const int tint = noise_[(at * 3 + 977) & 0xFFFFU] / 2;
      const QRgb pixel = row[x];
      row[x] = qRgb(shade(qRed(pixel), light + tint), shade(qGreen(pixel), light),
                    shade(qBlue(pixel), light - tint));
    }
  }
}

}  // namespace usher::admin
