// SPDX-License-Identifier: Apache-2.0
#include "hand.h"

#include <QFont>
#include <QPainter>
#include <QPainterPath>

#include <array>

#include "blur.h"

namespace usher::admin {
namespace {

// All in millimetres; the phone's top edge is y = 0, its middle x = 0.
constexpr QRectF kPhone(-37.5, 0, 75, kPhoneHeight);
constexpr QRectF kScreen(-34.5, 3.5, 69, 136);
constexpr QRectF kSheet(-90, -12, 180, 300);

struct Finger {
  double y;
  double reach;
  double thickness;
};
constexpr std::array<Finger, 4> kFingers = {
    {{74, 8.5, 15.5}, {90.5, 9.5, 16}, {106.5, 9, 15.5}, {121, 6.5, 13.5}}};

class Layer {
 public:
  Layer(double pixels_per_mm, bool left)
      : image_((kSheet.size() * pixels_per_mm).toSize(), QImage::Format_ARGB32_Premultiplied) {
    image_.fill(Qt::transparent);
    painter_.begin(&image_);
    painter_.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform |
                            QPainter::TextAntialiasing);
    painter_.setPen(Qt::NoPen);
    painter_.scale(pixels_per_mm, pixels_per_mm);
    painter_.translate(-kSheet.left(), -kSheet.top());
    // Drawn as a right hand: the camera sees its thumb on the right.
    if (left) painter_.scale(-1, 1);
  }
  QPainter& painter() { return painter_; }
  QImage take(int blur) {
    painter_.end();
    return blurred(image_, blur);
  }

 private:
  QImage image_;
  QPainter painter_;
};

void paintArm(QPainter& painter, const Looks& looks) {
  QPainterPath palm(QPointF(-40, 78));
  palm.cubicTo(-47, 110, -47, 140, -38, 160);
  palm.cubicTo(-31, 174, -29, 186, -30, 205);
  palm.lineTo(-34, 300);
  palm.lineTo(36, 300);
  palm.lineTo(31, 205);
  palm.cubicTo(31, 186, 38, 172, 45, 156);
  palm.cubicTo(51, 140, 52, 120, 46, 104);
  palm.lineTo(30, 80);
  palm.closeSubpath();
  QLinearGradient skin(-48, 0, 52, 0);
  skin.setColorAt(0, looks.skin.darker(165));
  skin.setColorAt(0.3, looks.skin.darker(108));
  skin.setColorAt(0.62, looks.skin);
  skin.setColorAt(1, looks.skin.darker(150));
  painter.fillPath(palm, skin);
  // The phone shades the heel of the hand.
  QLinearGradient shade(0, 140, 0, 176);
  shade.setColorAt(0, QColor(20, 8, 0, 120));
  shade.setColorAt(1, QColor(20, 8, 0, 0));
  painter.fillPath(palm, shade);
  painter.setPen(QPen(looks.skin.darker(150), 0.9, Qt::SolidLine, Qt::RoundCap));
  QPainterPath crease(QPointF(33, 150));
  crease.cubicTo(22, 160, 12, 170, 8, 186);
  painter.drawPath(crease);
  painter.setPen(Qt::NoPen);

  QPainterPath sleeve(QPointF(-42, 222));
  sleeve.cubicTo(-20, 214, 22, 214, 44, 222);
  sleeve.lineTo(52, 300);
  sleeve.lineTo(-50, 300);
  sleeve.closeSubpath();
  QLinearGradient cloth(-50, 0, 52, 0);
  cloth.setColorAt(0, looks.clothes.darker(190));
  cloth.setColorAt(0.45, looks.clothes.lighter(118));
  cloth.setColorAt(1, looks.clothes.darker(200));
  painter.fillPath(sleeve, cloth);
  painter.setPen(QPen(looks.clothes.darker(160), 1.6));
  QPainterPath hem(QPointF(-43, 229));
  hem.cubicTo(-20, 221, 22, 221, 45, 229);
  painter.drawPath(hem);
  painter.setPen(Qt::NoPen);
}

void paintPhone(QPainter& painter, const QImage& screen, bool mirrored) {
  QLinearGradient metal(kPhone.topLeft(), kPhone.topRight());
  metal.setColorAt(0, QColor(0x6F747C));
  metal.setColorAt(0.04, QColor(0x23262B));
  metal.setColorAt(0.96, QColor(0x1B1D21));
  metal.setColorAt(1, QColor(0x7D828A));
  painter.setBrush(metal);
  painter.drawRoundedRect(kPhone, 9, 9);

  QPainterPath glass;
  glass.addRoundedRect(kScreen, 6.5, 6.5);
  painter.fillPath(glass, Qt::black);
  painter.save();
  painter.setClipPath(glass);
  if (mirrored) painter.scale(-1, 1);
  const double height = kScreen.width() * screen.height() / screen.width();
  const QRectF picture(kScreen.left(), kScreen.bottom() - height, kScreen.width(), height);
  painter.fillRect(QRectF(kScreen.topLeft(), picture.topRight()),
                   QColor(screen.pixel(screen.width() / 2, 0)));
  painter.drawImage(picture, screen);
  QFont font;
  font.setFamilies({"Inter", "Noto Sans"});
  font.setPixelSize(4);
  font.setWeight(QFont::DemiBold);
  painter.setFont(font);
  painter.setPen(Qt::white);
  painter.drawText(QRectF(kScreen.left() + 6, kScreen.top() + 2, 20, 8), Qt::AlignVCenter,
                   QStringLiteral("9:41"));
  painter.setPen(Qt::NoPen);
  painter.setBrush(Qt::white);
  painter.drawRoundedRect(QRectF(kScreen.right() - 14, kScreen.top() + 4.4, 7, 3.4), 1, 1);
  painter.setBrush(Qt::black);
  painter.drawEllipse(QPointF(0, kScreen.top() + 6), 2.3, 2.3);
  painter.restore();
  // Ceiling light on the glass: faint, a code must stay legible.
  QLinearGradient gleam(kScreen.topLeft(), kScreen.bottomRight());
  gleam.setColorAt(0, QColor(255, 255, 255, 34));
  gleam.setColorAt(0.32, QColor(255, 255, 255, 12));
  gleam.setColorAt(0.33, QColor(255, 255, 255, 0));
  painter.fillPath(glass, gleam);
}

void paintNail(QPainter& painter, const QRectF& nail, const QColor& skin) {
  const QColor rose(0xE8B7AA);
  painter.setBrush(QColor((2 * skin.red() + rose.red()) / 3, (2 * skin.green() + rose.green()) / 3,
                          (2 * skin.blue() + rose.blue()) / 3));
  painter.drawRoundedRect(nail, nail.height() * 0.45, nail.height() * 0.45);
  painter.setBrush(QColor(255, 255, 255, 36));
  painter.drawRoundedRect(nail.adjusted(0.8, 0.8, -1.6, -nail.height() * 0.6), 1.2, 1.2);
}

void paintFingers(QPainter& painter, const Looks& looks) {
  for (const Finger& finger : kFingers) {
    painter.save();
    painter.translate(kPhone.left(), finger.y);
    painter.rotate(-7);
    const QRectF shape(-8.5, -finger.thickness / 2, 8.5 + finger.reach, finger.thickness);
    const double radius = finger.thickness * 0.42;
    painter.setBrush(QColor(0, 0, 0, 70));
    painter.drawRoundedRect(shape.translated(1.2, 2.2), radius, radius);
    QLinearGradient skin(shape.topLeft(), shape.bottomLeft());
    skin.setColorAt(0, looks.skin.darker(122));
    skin.setColorAt(0.35, looks.skin.lighter(106));
    skin.setColorAt(1, looks.skin.darker(150));
    painter.setBrush(skin);
    painter.drawRoundedRect(shape, radius, radius);
    QLinearGradient turn(shape.topLeft(), shape.topRight());
    turn.setColorAt(0, QColor(30, 12, 4, 130));
    turn.setColorAt(0.45, QColor(30, 12, 4, 0));
    painter.setBrush(turn);
    painter.drawRoundedRect(shape, radius, radius);
    paintNail(painter, QRectF(finger.reach - 6.6, -finger.thickness * 0.24, 5.2, finger.thickness * 0.48),
              looks.skin);
    painter.restore();
  }
}

void paintThumb(QPainter& painter, const Looks& looks) {
  QPainterPath thumb(QPointF(52, 140));
  thumb.cubicTo(56, 122, 51, 102, 46.5, 88);
  thumb.cubicTo(44, 79, 40, 71.5, 34.5, 72.5);
  thumb.cubicTo(28.5, 73.5, 28.5, 82, 30, 90);
  thumb.cubicTo(32, 102, 34, 112, 34.5, 124);
  thumb.cubicTo(35, 138, 38, 150, 44, 154);
  thumb.closeSubpath();
  painter.fillPath(thumb.translated(-1.6, 2.4), QColor(0, 0, 0, 70));
  QLinearGradient skin(28, 110, 54, 100);
  skin.setColorAt(0, looks.skin.darker(130));
  skin.setColorAt(0.4, looks.skin.lighter(107));
  skin.setColorAt(1, looks.skin.darker(140));
  painter.fillPath(thumb, skin);
  painter.setPen(QPen(looks.skin.darker(128), 0.6, Qt::SolidLine, Qt::RoundCap));
  for (int i = 0; i < 3; ++i)
    painter.drawLine(QPointF(36.5 + i * 0.4, 101 + 2.2 * i), QPointF(45 + i * 0.4, 98.5 + 2.2 * i));
  painter.setPen(Qt::NoPen);
  painter.save();
  painter.translate(36.5, 80);
  painter.rotate(74);
  paintNail(painter, QRectF(-5.4, -3.7, 8.6, 7.2), looks.skin);
  painter.restore();
}

}  // namespace

Hand holdPhone(const QImage& screen, const Looks& looks, bool left, double pixels_per_mm) {
  const int soft = std::max(1, static_cast<int>(pixels_per_mm / 5));
  Layer back(pixels_per_mm, left);
  paintArm(back.painter(), looks);
  Layer phone(pixels_per_mm, left);
  paintPhone(phone.painter(), screen, left);
  Layer front(pixels_per_mm, left);
  paintFingers(front.painter(), looks);
  paintThumb(front.painter(), looks);

  Hand hand;
  hand.image = back.take(soft);
  QPainter together(&hand.image);
  together.drawImage(0, 0, phone.take(0));
  together.drawImage(0, 0, front.take(soft));
  hand.middle = (kPhone.center() - kSheet.topLeft()) * pixels_per_mm;
  return hand;
}

}  // namespace usher::admin
