// SPDX-License-Identifier: Apache-2.0
#include "figure.h"

#include <QPainter>
#include <QPainterPath>
#include <QRadialGradient>

#include <span>

namespace usher::admin {
namespace {

constexpr QRgb kSkin[] = {0xF1C7A8, 0xE0A97F, 0xC98E63, 0xA66E48, 0x7D4E31, 0x5A3825, 0xEBBB98};
constexpr QRgb kHair[] = {0x1E1917, 0x3A2A20, 0x5B3F28, 0x8A6A42, 0x9A9A98, 0x15151A, 0x6E2F1E};
constexpr QRgb kClothes[] = {0x2C3A4F, 0x6B2F35, 0x33523F, 0x8C8376, 0x1F2226, 0x3F5E7C, 0xB58A3C, 0x57406B};

}  // namespace

Looks anyLooks(SplitMix& random) {
  const QColor skin(random.pick<QRgb>(kSkin));
  const QColor hair(random.pick<QRgb>(kHair));
  const QColor clothes(random.pick<QRgb>(kClothes));
  return {skin, hair, clothes};
}

QImage personFigure(const Looks& looks, int height, bool whole) {
  // Drawn in units of the head's height; a person is seven and a half of them.
  const double units = whole ? 7.5 : 3.6;
  const double scale = height / units;
  QImage image(static_cast<int>(3.4 * scale), height, QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::transparent);
  QPainter painter(&image);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.scale(scale, scale);
  painter.translate(1.7, 0);
  painter.setPen(Qt::NoPen);

  if (whole) {
    painter.setBrush(looks.clothes.darker(190));
    painter.drawRoundedRect(QRectF(-0.62, 3.6, 0.55, 3.8), 0.25, 0.25);
    painter.drawRoundedRect(QRectF(0.05, 3.6, 0.55, 3.7), 0.25, 0.25);
  }
  painter.setBrush(looks.skin.darker(125));
  painter.drawRoundedRect(QRectF(-0.24, 0.75, 0.48, 0.6), 0.2, 0.2);

  QPainterPath body(QPointF(-0.3, 1.12));
  body.cubicTo(-0.9, 1.25, -1.15, 1.35, -1.22, 1.9);
  body.lineTo(-1.3, 4.1);
  body.lineTo(1.3, 4.1);
  body.lineTo(1.22, 1.9);
  body.cubicTo(1.15, 1.35, 0.9, 1.25, 0.3, 1.12);
  body.closeSubpath();
  QLinearGradient cloth(-1.3, 0, 1.3, 0);
  cloth.setColorAt(0, looks.clothes.darker(150));
  cloth.setColorAt(0.4, looks.clothes.lighter(112));
  cloth.setColorAt(1, looks.clothes.darker(170));
  painter.setBrush(cloth);
  painter.drawPath(body);

  painter.setBrush(looks.hair);
  painter.drawEllipse(QRectF(-0.46, 0.0, 0.92, 1.02));
  QRadialGradient face(QPointF(-0.08, 0.55), 0.6);
  face.setColorAt(0, looks.skin);
  face.setColorAt(1, looks.skin.darker(130));
  painter.setBrush(face);
  painter.drawEllipse(QRectF(-0.37, 0.2, 0.74, 0.86));
  painter.setBrush(looks.hair.darker(120));
  painter.setOpacity(0.55);
  painter.drawEllipse(QRectF(-0.23, 0.52, 0.14, 0.07));
  painter.drawEllipse(QRectF(0.09, 0.52, 0.14, 0.07));
  painter.setBrush(looks.skin.darker(180));
  painter.drawEllipse(QRectF(-0.13, 0.83, 0.26, 0.06));
  return image;
}

}  // namespace usher::admin
