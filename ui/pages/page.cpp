// SPDX-License-Identifier: Apache-2.0
#include <QPainter>

#include <algorithm>

#include <usher/ui/pages/page.h>

namespace usher::ui {

namespace {

QRect toPixels(const QRectF& logical, double unit) {
  // Edges, not sizes, are rounded: what touches in the design touches on the screen.
  return {QPoint(qRound(logical.left() * unit), qRound(logical.top() * unit)),
          QPoint(qRound(logical.right() * unit) - 1, qRound(logical.bottom() * unit) - 1)};
}

}  // namespace

Page::Page(const Look& look, const char* object_name, QWidget* parent) : QWidget(parent), look_(look) {
  setObjectName(QLatin1String(object_name));
}

void Page::arrange() {
  const QSizeF logical = QSizeF(size()) / look_.unit;
  if (logical.height() >= logical.width()) {
    arrangePortrait(logical);
  } else {
    arrangeLandscape(logical);
  }
  update();
}

void Page::place(QWidget* widget, const QRectF& logical) const {
  widget->setGeometry(toPixels(logical, look_.unit));
}

void Page::setGround(QRgb ground) {
  ground_ = ground;
}

void Page::setBlock(const QRectF& block, QRgb colour) {
  block_ = block;
  block_colour_ = colour;
}

void Page::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

void Page::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), QColor::fromRgb(ground_));
  if (!block_.isNull()) painter.fillRect(toPixels(block_, look_.unit), QColor::fromRgb(block_colour_));
  if (card_.isNull()) return;
  painter.setRenderHint(QPainter::Antialiasing);
  const double edge = std::max(1, look_.px(tokens::size::kStroke));
  const double radius = look_.px(tokens::radius::kCard);
  painter.setPen(QPen(QColor::fromRgb(look_.palette.line), edge));
  painter.setBrush(QColor::fromRgb(look_.palette.surface));
  painter.drawRoundedRect(
      QRectF(toPixels(card_, look_.unit)).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), radius, radius);
}

}  // namespace usher::ui
