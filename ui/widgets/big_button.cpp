// SPDX-License-Identifier: Apache-2.0
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

#include <usher/paper/house_font.h>
#include <usher/ui/widgets/big_button.h>
#include <usher/ui/widgets/icon.h>
#include <usher/ui/words/direction.h>

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
  connect(this, &QAbstractButton::toggled, this, &BigButton::takeToggle);
  connect(this, &QAbstractButton::released, this, [this] { animatePress(false); });
}

void BigButton::animatePress(bool down) {
  if (!look_.motion) return update();
  press_.setDirection(down ? QAbstractAnimation::Forward : QAbstractAnimation::Backward);
  press_.start();
}

void BigButton::setKind(Kind kind) {
  kind_ = kind;
  if (kind != Kind::Choice) chosen_ = false;
  setCheckable(kind == Kind::Choice);
  setEnabled(kind != Kind::Told);
  update();
}

void BigButton::setChosen(bool chosen) {
  chosen_ = chosen;
  setChecked(chosen);
}

void BigButton::takeToggle(bool on) {
  // Assistive technology toggles what can be checked, and does not click it.
  if (on == chosen_) return;
  setChecked(chosen_);
  emit clicked();
}

void BigButton::setWords(const QString& words) {
  // An ampersand is a character here, not a mnemonic.
  setText(QString(words).replace(u'&', QStringLiteral("&&")));
  setAccessibleName(words);
  shown_words_ = words;
}

void BigButton::setShape(const QString& icon) {
  shape_ = icon;
  update();
}

void BigButton::setMark(const QString& icon) {
  mark_ = icon;
  update();
}

QStringList BigButton::shapes() const {
  QStringList all;
  for (const QString& shape : {shape_, mark_}) {
    if (!shape.isEmpty()) all << shape;
  }
  return all;
}

void BigButton::setSign(const QString& icon, const QString& spoken) {
  setText({});
  setAccessibleName(spoken);
  shown_words_.clear();
  setShape(icon);
}

Tone BigButton::tone() const {
  const tokens::Palette& colours = look_.palette;
  switch (kind_) {
    case Kind::Main:
      return {colours.paper, colours.action};
    case Kind::Quiet:
      return {colours.ink, colours.surface};
    case Kind::Choice:
      return {colours.ink, isChecked() ? colours.accent_tint : colours.surface};
    case Kind::Told:
      return {colours.ink, colours.surface};
  }
  return {};
}

bool BigButton::isStacked() const {
  if (kind_ != Kind::Choice) return false;
  return width() < look_.px(2.0 * tokens::size::kTouch) || height() >= look_.px(tokens::size::kMainTouch);
}

double BigButton::contentWidth(int size) const {
  const auto count = static_cast<int>(shapes().size());
  if (shown_words_.isEmpty()) {
    return look_.px(count * tokens::size::kLeadIcon + std::max(0, count - 1) * tokens::space::kSmall);
  }
  const QFontMetricsF metrics(paper::houseFont(domain::FontWeight::Medium, look_.px(size)));
  const int icon = isStacked() ? 0 : look_.px(tokens::size::kIcon + tokens::space::kSmall);
  return metrics.horizontalAdvance(shown_words_) + count * icon;
}

int BigButton::fontSize() const {
  const int beside = isStacked() ? tokens::space::kTight + tokens::space::kHair : tokens::space::kMedium;
  const double room = width() - 2.0 * look_.px(beside);
  int size = look_.grown(tokens::type::kBody);
  if (most_ > 0) size = std::min(size, most_);
  while (size > tokens::type::kLeast && contentWidth(size) > room) size -= kSizeStep;
  return size;
}

void BigButton::makeAlike(const std::vector<BigButton*>& buttons) {
  int size = tokens::type::kLargeMost;
  for (BigButton* button : buttons) {
    button->most_ = 0;
    size = std::min(size, button->fontSize());
  }
  for (BigButton* button : buttons) {
    button->most_ = size;
    button->update();
  }
}

bool BigButton::isWhole() const {
  return contentWidth(fontSize()) <= width();
}

void BigButton::paintFace(QPainter& painter) const {
  const tokens::Palette& colours = look_.palette;
  const Tone words = tone();
  const bool chosen = kind_ == Kind::Choice && isChecked();
  double edge = 0;
  QRgb edge_colour = words.ground;
  if (kind_ != Kind::Main) {
    const bool loud = kind_ == Kind::Quiet;
    edge = std::max(1, look_.px(tokens::size::kStroke));
    edge_colour = chosen ? colours.accent : (loud ? colours.ink : colours.line);
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
}

void BigButton::paintWords(QPainter& painter) const {
  const bool to_the_left = layoutDirection() == Qt::RightToLeft;
  const QRgb ink = tone().ink;
  const int size = fontSize();
  const QFont font = paper::houseFont(domain::FontWeight::Medium, look_.px(size));
  const QFontMetricsF metrics(font);
  const double content = contentWidth(size);
  double x = (width() - content) / 2;
  double baseline = (height() + metrics.capHeight()) / 2;
  const QStringList all = shapes();
  if (!all.isEmpty()) {
    const double icon = look_.px(shown_words_.isEmpty() ? tokens::size::kLeadIcon : tokens::size::kIcon);
    const double step = icon + look_.px(tokens::space::kSmall);
    double left = x;
    double top = (height() - icon) / 2;
    if (isStacked()) {
      // A shape has air of its own around it.
      const double half = (icon + metrics.capHeight()) / 2;
      left = (width() - icon - static_cast<double>(all.size() - 1) * step) / 2;
      top = height() / 2.0 - half;
      baseline = height() / 2.0 + half;
    } else if (!to_the_left) {
      x += static_cast<double>(all.size()) * step;
    }
    for (const QString& shape : all) {
      const QRectF box(to_the_left ? width() - left - icon : left, top, icon, icon);
      paintIcon(painter, shape, box, ink, layoutDirection());
      left += step;
    }
  }
  if (shown_words_.isEmpty()) return;
  painter.setFont(font);
  painter.setPen(QColor::fromRgb(ink));
  painter.setLayoutDirection(directionOfWords(shown_words_, layoutDirection()));
  painter.drawText(QPointF(x, baseline), shown_words_);
}

void BigButton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  paintFace(painter);
  paintWords(painter);
}

}  // namespace usher::ui
