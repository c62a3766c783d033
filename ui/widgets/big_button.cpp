// SPDX-License-Identifier: Apache-2.0
#include <QFontMetricsF>
#include <QPainter>

#include <usher/paper/house_font.h>
#include <usher/ui/widgets/big_button.h>
#include <usher/ui/widgets/icon.h>

namespace usher::ui {

namespace {
constexpr int kSizeStep = 2;
constexpr double kPressedShade = 0.16;
}  // namespace

BigButton::BigButton(const Look& look, const char* object_name, Kind kind, QWidget* parent)
    : QPushButton(parent), look_(look), kind_(kind) {
  setObjectName(QLatin1String(object_name));
  // A finger leaves no focus behind; a keyboard finds the button by Tab.
  setFocusPolicy(Qt::TabFocus);
  // Enter presses it, as Space does: a keypad may have no other key for it.
  setAutoDefault(true);
  press_.setStartValue(0.0);
  press_.setEndValue(1.0);
  press_.setEasingCurve(QEasingCurve::OutCubic);
  press_.setDuration(tokens::duration::kPress);
  connect(&press_, &QVariantAnimation::valueChanged, this, [this] { update(); });
  connect(this, &QAbstractButton::pressed, this, [this] { animatePress(true); });
  connect(this, &QAbstractButton::released, this, [this] { animatePress(false); });
}

void BigButton::animatePress(bool down) {
  if (!look_.motion) return update();
  press_.setDirection(down ? QAbstractAnimation::Forward : QAbstractAnimation::Backward);
  press_.start();
}

void BigButton::setKind(Kind kind) {
  kind_ = kind;
  setCheckable(kind == Kind::Choice);
  setEnabled(kind != Kind::Told);
  update();
}

void BigButton::setWords(const QString& words) {
  // An ampersand is a character here, not a mnemonic.
  setText(QString(words).replace(u'&', QStringLiteral("&&")));
  setAccessibleName(words);
}

void BigButton::setShape(const QString& icon) {
  shape_ = icon;
  update();
}

Tone BigButton::tone() const {
  const tokens::Palette& colours = look_.palette;
  switch (kind_) {
    case Kind::Main:
      return {colours.paper, colours.ink};
    case Kind::Quiet:
      return {colours.ink, colours.surface};
    case Kind::Choice:
      return {colours.ink, isChecked() ? colours.accent_tint : colours.surface};
    case Kind::Told:
      return {colours.ink, colours.surface};
  }
  return {};
}

double BigButton::contentWidth(int size) const {
  const QFontMetricsF metrics(paper::houseFont(domain::FontWeight::Medium, look_.px(size)));
  const double icon = shape_.isEmpty() ? 0 : look_.px(tokens::size::kIcon + tokens::space::kSmall);
  return metrics.horizontalAdvance(accessibleName()) + icon;
}

int BigButton::fontSize() const {
  const double room = width() - 2.0 * look_.px(tokens::space::kMedium);
  int size = tokens::type::kBody;
  while (size > tokens::type::kLeast && contentWidth(size) > room) size -= kSizeStep;
  return size;
}

bool BigButton::isWhole() const {
  return contentWidth(fontSize()) <= width();
}

void BigButton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const tokens::Palette& colours = look_.palette;
  const Tone words = tone();

  const bool chosen = kind_ == Kind::Choice && isChecked();
  double edge = 0;
  QRgb edge_colour = words.ground;
  if (kind_ == Kind::Quiet || kind_ == Kind::Choice || kind_ == Kind::Told) {
    edge = std::max(1, look_.px(tokens::size::kStroke));
    edge_colour = chosen ? colours.accent : (kind_ == Kind::Quiet ? colours.ink : colours.line);
    if (chosen) edge *= 2;
  }
  const double radius = look_.px(tokens::radius::kControl);
  const QRectF face = QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2);
  painter.setPen(edge > 0 ? QPen(QColor::fromRgb(edge_colour), edge) : QPen(Qt::NoPen));
  painter.setBrush(QColor::fromRgb(words.ground));
  painter.drawRoundedRect(face, radius, radius);

  const double pressed = look_.motion ? press_.currentValue().toDouble() : (isDown() ? 1.0 : 0.0);
  if (pressed > 0 && isEnabled()) {
    QColor shade = QColor::fromRgb(words.ink);
    shade.setAlphaF(static_cast<float>(kPressedShade * pressed));
    painter.setPen(Qt::NoPen);
    painter.setBrush(shade);
    painter.drawRoundedRect(face, radius, radius);
  }
  if (hasFocus() && look_.keys) {
    const double inset = edge + look_.px(tokens::size::kFocus);
    painter.setPen(QPen(QColor::fromRgb(words.ink), std::max(1, look_.px(tokens::size::kFocus / 2))));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius - inset,
                            radius - inset);
  }

  const int size = fontSize();
  const QFont font = paper::houseFont(domain::FontWeight::Medium, look_.px(size));
  double x = (width() - contentWidth(size)) / 2;
  if (!shape_.isEmpty()) {
    const double icon = look_.px(tokens::size::kIcon);
    paintIcon(painter, shape_, QRectF(x, (height() - icon) / 2, icon, icon), words.ink);
    x += look_.px(tokens::size::kIcon + tokens::space::kSmall);
  }
  painter.setFont(font);
  painter.setPen(QColor::fromRgb(words.ink));
  const QFontMetricsF metrics(font);
  painter.drawText(QPointF(x, (height() + metrics.capHeight()) / 2), accessibleName());
}

}  // namespace usher::ui
