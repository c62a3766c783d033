// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/pin_dots.h>

#include <QPainter>

#include <algorithm>

namespace usher::ui {

namespace {
/// As many as PINs have that the backend makes.
constexpr int kUsual = 6;
constexpr double kDot = 28;
constexpr double kApart = 24;
}  // namespace

PinDots::PinDots(const Look& look, QWidget* parent) : QWidget(parent), look_(look) {
  setObjectName(QStringLiteral("pinDots"));
  setAttribute(Qt::WA_TransparentForMouseEvents);
}

void PinDots::setCount(int count) {
  count_ = count;
  setAccessibleName(tr("%n digits", nullptr, count));
  update();
}

void PinDots::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const double dot = look_.unit * kDot;
  const double step = dot + look_.unit * kApart;
  const int all = std::max(count_, kUsual);
  const double edge = std::max(1, look_.px(tokens::size::kStroke));
  double x = layoutDirection() == Qt::RightToLeft ? width() - (all * step - look_.unit * kApart) : 0;
  for (int i = 0; i < all; ++i, x += step) {
    painter.setPen(QPen(QColor::fromRgb(look_.palette.ink), edge));
    painter.setBrush(i < count_ ? QColor::fromRgb(look_.palette.ink) : QColor(Qt::transparent));
    painter.drawEllipse(
        QRectF(x, (height() - dot) / 2, dot, dot).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2));
  }
}

}  // namespace usher::ui
