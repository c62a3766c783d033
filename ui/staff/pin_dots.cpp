// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/pin_dots.h>

#include <QPainter>

namespace usher::ui {

PinDots::PinDots(const Look& look, int wanted, QWidget* parent)
    : QWidget(parent), look_(look), wanted_(wanted) {
  setObjectName(QStringLiteral("pinDots"));
}

void PinDots::setTyped(int typed, bool faulty) {
  typed_ = typed;
  faulty_ = faulty;
  setAccessibleName(tr("%1 of %2 digits", "of a PIN").arg(typed).arg(wanted_));
  update();
}

void PinDots::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const tokens::Palette& colours = look_.palette;
  const double step = double(width()) / wanted_;
  const double size = look_.px(tokens::space::kWide);
  const double edge = look_.px(tokens::size::kStroke + 1);
  const QRgb ink = faulty_ ? colours.stop : colours.ink;
  for (int i = 0; i < wanted_; ++i) {
    // They fill from where one begins to read.
    const int place = layoutDirection() == Qt::RightToLeft ? wanted_ - 1 - i : i;
    const QPointF centre((place + 0.5) * step, height() / 2.0);
    painter.setPen(QPen(QColor::fromRgb(i < typed_ || faulty_ ? ink : colours.quiet_ink), edge));
    painter.setBrush(i < typed_ ? QBrush(QColor::fromRgb(ink)) : QBrush(Qt::NoBrush));
    painter.drawEllipse(centre, (size - edge) / 2, (size - edge) / 2);
  }
}

}  // namespace usher::ui
