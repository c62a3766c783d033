// SPDX-License-Identifier: Apache-2.0
#include "hall.h"

#include <QLinearGradient>
#include <QPainter>
#include <QRadialGradient>

#include <cmath>

#include "../demo/split_mix.h"
#include "blur.h"
#include "figure.h"

namespace usher::admin {
namespace {

constexpr int kShrink = 4;

QImage clear(QSize size) {
  QImage image(size, QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::transparent);
  return image;
}

/// Walls, a row of tall windows, a desk, banners and a shining floor.
QImage paintRoom(QSize size, SplitMix& random) {
  QImage image = clear(size);
  QPainter painter(&image);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  const double w = size.width();
  const double h = size.height();

  QLinearGradient wall(0, 0, 0, h * 0.7);
  wall.setColorAt(0, QColor(0x4A443E));
  wall.setColorAt(0.5, QColor(0x8E8375));
  wall.setColorAt(1, QColor(0xA39686));
  painter.fillRect(image.rect(), wall);

  for (int i = 0; i < 5; ++i) {
    const double x = w * (0.02 + 0.125 * i);
    QLinearGradient day(0, 0, 0, h * 0.6);
    day.setColorAt(0, QColor(0xDDE9F2));
    day.setColorAt(1, QColor(0xF6F1E4));
    painter.setBrush(day);
    painter.setOpacity(0.85);
    painter.drawRect(QRectF(x, h * 0.12, w * 0.095, h * 0.47));
  }
  painter.setOpacity(1);

  QLinearGradient floor(0, h * 0.66, 0, h);
  floor.setColorAt(0, QColor(0x9A8B78));
  floor.setColorAt(1, QColor(0x4C4339));
  painter.fillRect(QRectF(0, h * 0.66, w, h * 0.34), floor);
  painter.setBrush(QColor(246, 241, 228, 60));
  for (int i = 0; i < 5; ++i) painter.drawRect(QRectF(w * (0.02 + 0.125 * i), h * 0.68, w * 0.085, h * 0.24));

  // Banners to the right, each with a lighter field.
  for (int i = 0; i < 3; ++i) {
    const double x = w * (0.70 + 0.1 * i);
    painter.setBrush(i == 1 ? QColor(0x2F4BFF) : QColor(0x24325A));
    painter.drawRect(QRectF(x, h * 0.10, w * 0.065, h * 0.42));
    painter.setBrush(QColor(255, 255, 255, 120));
    painter.drawRect(QRectF(x + w * 0.012, h * 0.17, w * 0.04, h * 0.05));
  }
  painter.setBrush(QColor(0x5A4030));
  painter.drawRoundedRect(QRectF(w * 0.60, h * 0.58, w * 0.36, h * 0.15), 4, 4);
  painter.setBrush(QColor(0xB98D62));
  painter.drawRect(QRectF(w * 0.59, h * 0.565, w * 0.38, h * 0.025));
  // Plants left of the desk.
  for (int i = 0; i < 14; ++i) {
    painter.setBrush(QColor::fromHsl(95 + static_cast<int>(random.below(40)), 90,
                                     50 + static_cast<int>(random.below(40))));
    const QPointF leaf(w * (0.53 + 0.05 * random.unit()), h * (0.45 + 0.2 * random.unit()));
    painter.drawEllipse(leaf, w * 0.012, h * 0.045);
  }
  painter.end();
  return blurred(image, 4);
}

/// Lamps as a lens out of focus shows them: even discs with a brighter rim.
QImage paintLamps(QSize size, SplitMix& random) {
  QImage image = clear(size);
  QPainter painter(&image);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  constexpr QRgb kTint[] = {0xFFE2AE, 0xFFF1D6, 0xFFD08A, 0xE8F0FF};
  for (int i = 0; i < 34; ++i) {
    const bool string = i < 20;  // a string of small lamps, and single large ones
    const double t = i / 19.0;
    const double x = string ? t : random.unit();
    const double y =
        string ? 0.06 + 0.10 * std::sin(M_PI * std::fmod(2 * t, 1.0)) : 0.02 + 0.30 * random.unit();
    const double radius =
        (string ? 0.014 + 0.006 * random.unit() : 0.02 + 0.035 * random.unit()) * size.height() * 1.6;
    const QPointF centre(x * size.width(), y * size.height());
    QColor tint(random.pick<QRgb>(kTint));
    QRadialGradient disc(centre, radius);
    tint.setAlpha(string ? 150 : 70);
    disc.setColorAt(0, tint);
    disc.setColorAt(0.8, tint);
    tint.setAlpha(string ? 200 : 110);
    disc.setColorAt(0.92, tint);
    tint.setAlpha(0);
    disc.setColorAt(1, tint);
    painter.setBrush(disc);
    painter.drawEllipse(centre, radius, radius);
  }
  return image;
}

}  // namespace

Hall::Hall(QSize size, std::uint64_t seed, double duration)
    : size_(size), small_((size + QSize(kShrink - 1, kShrink - 1)) / kShrink), duration_(duration) {
  SplitMix random(seed);
  room_ = paintRoom(small_, random);
  lamps_ = paintLamps(small_ * 2, random);
  for (int i = 0; i < 9; ++i) {
    // The further away, the smaller, the higher in the picture, the softer.
    const double depth = 1 - i / 9.0;
    const double height = small_.height() * (0.34 + 0.30 * (1 - depth));
    const Looks looks = anyLooks(random);
    QImage figure(static_cast<int>(height), static_cast<int>(height) + 16,
                  QImage::Format_ARGB32_Premultiplied);
    figure.fill(Qt::transparent);
    QPainter painter(&figure);
    const QImage sharp = personFigure(looks, static_cast<int>(height), true);
    painter.drawImage((figure.width() - sharp.width()) / 2, 8, sharp);
    painter.end();
    const double start = random.unit();
    const double wanted = duration_ / (16 + 14 * random.unit());
    const double laps = std::max(1.0, std::round(wanted)) * (random.chance(50) ? 1 : -1);
    walkers_.push_back(
        {blurred(figure, 2), start, laps, height, small_.height() * (0.74 + 0.2 * (1 - depth))});
  }
}

QImage Hall::at(double time) const {
  QImage small = room_.copy();
  QPainter painter(&small);
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  const double round = time / duration_;
  for (const Walker& walker : walkers_) {
    const double along = walker.start + walker.laps * round;
    const double place = along - std::floor(along);
    const double x = (place * 1.4 - 0.2) * small_.width() - walker.figure.width() / 2.0;
    const double step =
        0.012 * walker.height * std::sin(2 * M_PI * std::round(duration_ * 1.7) * round + walker.start * 40);
    painter.drawImage(QPointF(x, walker.floor - walker.height + step), walker.figure);
  }
  painter.end();

  QImage full(size_, QImage::Format_RGB32);
  QPainter whole(&full);
  whole.setRenderHint(QPainter::SmoothPixmapTransform);
  whole.drawImage(QRectF(QPointF(), size_), small, QRectF(small.rect()));
  whole.setCompositionMode(QPainter::CompositionMode_Screen);
  whole.drawImage(QRectF(QPointF(), size_), lamps_, QRectF(lamps_.rect()));
  return full;
}

}  // namespace usher::admin
