// SPDX-License-Identifier: Apache-2.0
#include <QPainter>

#include <algorithm>

#include <usher/ui/pages/page.h>
#include <usher/ui/widgets/big_button.h>

namespace usher::ui {

namespace space = tokens::space;

Page::Page(const Look& look, const char* object_name, QWidget* parent) : QWidget(parent), look_(look) {
  setObjectName(QLatin1String(object_name));
  languages_ = new BigButton(look, "languages", BigButton::Kind::Quiet, this);
  languages_->hide();
  connect(languages_, &QAbstractButton::clicked, this, &Page::languagesWanted);
}

void Page::offerLanguages() {
  languages_->show();
}

void Page::arrange() {
  const QSizeF logical = QSizeF(size()) / look_.unit;
  languages_->setSign(QStringLiteral("globe"), tr("Language"));
  besideLanguages({space::kPage, logical.height() - space::kPage - tokens::size::kTouch,
                   logical.width() - 2 * space::kPage, tokens::size::kTouch});
  if (logical.height() >= logical.width()) {
    arrangePortrait(logical);
  } else {
    arrangeLandscape(logical);
  }
  update();
}

QRect Page::toPixels(QRectF logical) const {
  if (layoutDirection() == Qt::RightToLeft) logical.moveLeft(width() / look_.unit - logical.right());
  const double unit = look_.unit;
  // Edges, not sizes, are rounded: what touches in the design touches on the screen.
  return {QPoint(qRound(logical.left() * unit), qRound(logical.top() * unit)),
          QPoint(qRound(logical.right() * unit) - 1, qRound(logical.bottom() * unit) - 1)};
}

void Page::place(QWidget* widget, const QRectF& logical) const {
  widget->setGeometry(toPixels(logical));
}

QRectF Page::besideLanguages(const QRectF& row) const {
  if (languages_->isHidden()) return row;
  const double side = tokens::size::kTouch;
  place(languages_, {row.right() - side, row.top(), side, row.height()});
  return row.adjusted(0, 0, -side - space::kMedium, 0);
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
  if (!block_.isNull()) painter.fillRect(toPixels(block_), QColor::fromRgb(block_colour_));
  if (!card_.isNull()) paintCard(painter, tokens::radius::kCard);
}

void Page::paintCard(QPainter& painter, double logical_radius) const {
  painter.setRenderHint(QPainter::Antialiasing);
  const double edge = std::max(1, look_.px(tokens::size::kStroke));
  const double radius = look_.px(logical_radius);
  painter.setPen(QPen(QColor::fromRgb(look_.palette.line), edge));
  painter.setBrush(QColor::fromRgb(look_.palette.surface));
  painter.drawRoundedRect(QRectF(cardInPixels()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), radius,
                          radius);
}

}  // namespace usher::ui
