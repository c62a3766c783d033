// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/widgets/signature_pad.h>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace usher::ui {

namespace {
/// Of the sheet's width: where the line is to sign on, and the ink's thickness.
constexpr double kMargin = 0.06;
constexpr double kBaseline = 0.28;
constexpr double kInk = 0.008;
/// Half of a cross, of the sheet's height.
constexpr double kCross = 0.25;
}  // namespace

SignaturePad::SignaturePad(const Look& look, QWidget* parent) : QAbstractButton(parent), look_(look) {
  setObjectName(QStringLiteral("signaturePad"));
  setCursor(Qt::CrossCursor);
  setFocusPolicy(Qt::TabFocus);
  connect(this, &QAbstractButton::clicked, this, &SignaturePad::drawCross);
}

void SignaturePad::drawCross() {
  const QRectF sheet(0, 0, domain::kSignatureWidth, domain::kSignatureHeight);
  const double half = kCross * domain::kSignatureHeight;
  const QRect cross =
      QRectF(sheet.center() - QPointF(half, half), sheet.center() + QPointF(half, half)).toRect();
  strokes_ = {{cross.topLeft(), cross.bottomRight()}, {cross.topRight(), cross.bottomLeft()}};
  update();
  emit changed();
}

void SignaturePad::clear() {
  if (strokes_.empty()) return;
  strokes_.clear();
  update();
  emit changed();
}

QPoint SignaturePad::onSheet(const QPointF& at) const {
  return {std::clamp(qRound(at.x() / width() * domain::kSignatureWidth), 0, domain::kSignatureWidth),
          std::clamp(qRound(at.y() / height() * domain::kSignatureHeight), 0, domain::kSignatureHeight)};
}

void SignaturePad::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
  QAbstractButton::keyPressEvent(event);
}

void SignaturePad::mouseReleaseEvent(QMouseEvent* event) {
  // A finger signs; the button is for keys and for assistive technology.
  event->accept();
}

void SignaturePad::mousePressEvent(QMouseEvent* event) {
  strokes_.push_back({onSheet(event->position())});
  update();
  emit changed();
}

void SignaturePad::mouseMoveEvent(QMouseEvent* event) {
  if (strokes_.empty() || !event->buttons().testFlag(Qt::LeftButton)) return;
  const QPoint at = onSheet(event->position());
  if (strokes_.back().back() == at) return;
  strokes_.back().push_back(at);
  update();
  emit changed();
}

void SignaturePad::paintEvent(QPaintEvent*) {
  const tokens::Palette& colours = look_.palette;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const double edge = std::max(1, look_.px(tokens::size::kStroke));
  const double radius = look_.px(tokens::radius::kControl);
  painter.setPen(QPen(QColor::fromRgb(colours.ink), edge));
  painter.setBrush(QColor::fromRgb(colours.surface));
  painter.drawRoundedRect(QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), radius, radius);
  if (hasFocus() && look_.keys) {
    const double inset = edge + look_.px(tokens::size::kFocus);
    painter.setPen(QPen(QColor::fromRgb(colours.ink), std::max(1, look_.px(tokens::size::kFocus / 2))));
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius - inset,
                            radius - inset);
  }
  painter.setPen(QPen(QColor::fromRgb(colours.quiet_ink), edge, Qt::DashLine, Qt::RoundCap));
  const double margin = width() * kMargin;
  painter.drawLine(QPointF(margin, width() * kBaseline), QPointF(width() - margin, width() * kBaseline));

  painter.scale(static_cast<double>(width()) / domain::kSignatureWidth,
                static_cast<double>(height()) / domain::kSignatureHeight);
  painter.setPen(QPen(QColor::fromRgb(colours.ink), kInk * domain::kSignatureWidth, Qt::SolidLine,
                      Qt::RoundCap, Qt::RoundJoin));
  painter.setBrush(Qt::NoBrush);
  for (const domain::Stroke& stroke : strokes_) {
    QPainterPath path(stroke.front());
    for (const QPoint& point : stroke) path.lineTo(point);
    if (stroke.size() == 1) path.lineTo(QPointF(stroke.front()) + QPointF(0.1, 0));
    painter.drawPath(path);
  }
}

}  // namespace usher::ui
