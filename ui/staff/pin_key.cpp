// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/pin_key.h>

#include <QPainter>

#include <usher/paper/house_font.h>
#include <usher/ui/widgets/icon.h>

namespace usher::ui {

namespace {
constexpr float kPressedShade = 0.18F;
}  // namespace

PinKey::PinKey(const Look& look, const QString& object_name, QWidget* parent)
    : QPushButton(parent), look_(look) {
  setObjectName(object_name);
  setFocusPolicy(Qt::TabFocus);
  setAutoDefault(true);
}

void PinKey::setDigit(int digit) {
  setText(QString::number(digit));
  setAccessibleName(text());
}

void PinKey::setShape(const QString& icon, const QString& spoken) {
  shape_ = icon;
  setAccessibleName(spoken);
  update();
}

void PinKey::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const tokens::Palette& colours = look_.palette;
  const QRgb ink = isEnabled() ? colours.ink : colours.quiet_ink;
  const double edge = std::max(1, look_.px(tokens::size::kStroke));
  const double radius = look_.px(tokens::radius::kControl);
  painter.setPen(QPen(QColor::fromRgb(isEnabled() ? colours.quiet_ink : colours.line), edge));
  painter.setBrush(QColor::fromRgb(isEnabled() ? colours.surface : colours.paper));
  const QRectF face = QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2);
  painter.drawRoundedRect(face, radius, radius);
  if (isDown()) {
    QColor shade = QColor::fromRgb(ink);
    shade.setAlphaF(kPressedShade);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shade);
    painter.drawRoundedRect(face, radius, radius);
  }
  if (hasFocus()) {
    const double ring = look_.px(tokens::size::kFocus);
    painter.setPen(QPen(QColor::fromRgb(colours.accent), ring));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2), radius,
                            radius);
  }
  if (!shape_.isEmpty()) {
    const double side = look_.px(tokens::size::kLeadIcon * 0.8);
    return paintIcon(painter, shape_, {(width() - side) / 2, (height() - side) / 2, side, side}, ink,
                     layoutDirection());
  }
  painter.setFont(paper::houseFont(domain::FontWeight::Medium, look_.px(tokens::type::kLead)));
  painter.setPen(QColor::fromRgb(ink));
  painter.drawText(rect(), Qt::AlignCenter, text());
}

}  // namespace usher::ui
