// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/keyboard/key_cap.h>

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>

#include <usher/paper/house_font.h>
#include <usher/ui/widgets/icon.h>

namespace usher::ui {

namespace {
constexpr float kHeldShade = 0.22F;
}  // namespace

KeyCap::KeyCap(const Look& look, QWidget* parent) : QAbstractButton(parent), look_(look) {
  setAttribute(Qt::WA_TransparentForMouseEvents);
  // A Tab from the field leads to the keyboard as one thing; arrows move inside it.
  setFocusPolicy(Qt::NoFocus);
}

void KeyCap::setKey(const Key& key, bool on) {
  key_ = key;
  on_ = on;
  setAccessibleName(spokenName());
  update();
}

void KeyCap::setHeld(bool held) {
  held_ = held;
  update();
}

QString KeyCap::spokenName() const {
  switch (key_.action) {
    case Key::Action::Erase:
      return tr("Delete the last letter");
    case Key::Action::Space:
      return tr("Space");
    case Key::Action::Shift:
      return key_.text.isEmpty() ? tr("Capital letters") : key_.text;
    case Key::Action::Symbols:
      return tr("Digits and signs");
    case Key::Action::Letters:
      return tr("Letters");
    case Key::Action::Type:
    case Key::Action::OtherScript:
      break;
  }
  return key_.text;
}

QString KeyCap::icon() const {
  if (!key_.text.isEmpty()) return {};
  if (key_.action == Key::Action::Erase) return QStringLiteral("erase");
  if (key_.action == Key::Action::Shift) return QStringLiteral("shift");
  if (key_.action == Key::Action::Space) return QStringLiteral("space");
  return {};
}

Tone KeyCap::tone() const {
  const tokens::Palette& colours = look_.palette;
  if (on_) return {colours.paper, colours.ink};
  const bool types = key_.action == Key::Action::Type || key_.action == Key::Action::Space;
  return {colours.ink, types ? colours.surface : colours.well};
}

QFont KeyCap::face() const {
  return paper::houseFont(domain::FontWeight::Medium,
                          look_.px(key_.text.size() > 1 ? tokens::type::kSmall : tokens::type::kLead));
}

bool KeyCap::isWhole() const {
  return QFontMetricsF(face()).horizontalAdvance(key_.text) <= width();
}

void KeyCap::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Tone colours = tone();
  const double half_gap = look_.px(tokens::space::kTight) / 2.0;
  const double edge = std::max(1, look_.px(tokens::size::kStroke) / 2);
  const double inset = half_gap + edge / 2;
  const QRectF body = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
  const double radius = look_.px(tokens::radius::kSmall);
  painter.setPen(QPen(QColor::fromRgb(look_.palette.quiet_ink), edge));
  painter.setBrush(QColor::fromRgb(colours.ground));
  painter.drawRoundedRect(body, radius, radius);
  if (held_ || isDown()) {
    QColor shade = QColor::fromRgb(colours.ink);
    shade.setAlphaF(kHeldShade);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shade);
    painter.drawRoundedRect(body, radius, radius);
  }
  if (hasFocus()) {
    const double ring = look_.px(tokens::size::kFocus);
    painter.setPen(QPen(QColor::fromRgb(colours.ink), ring / 2.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(body.adjusted(ring, ring, -ring, -ring), radius / 2, radius / 2);
  }
  if (const QString shape = icon(); !shape.isEmpty()) {
    const double side = look_.px(tokens::size::kIcon);
    paintIcon(painter, shape, QRectF((width() - side) / 2, (height() - side) / 2, side, side), colours.ink,
              layoutDirection());
    return;
  }
  painter.setFont(face());
  painter.setPen(QColor::fromRgb(colours.ink));
  painter.drawText(QRectF(rect()), Qt::AlignCenter, key_.text);
}

void KeyCap::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Left:
      return emit moved(-1, 0);
    case Qt::Key_Right:
      return emit moved(1, 0);
    case Qt::Key_Up:
      return emit moved(0, -1);
    case Qt::Key_Down:
      return emit moved(0, 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Select:
      return click();
    default:
      break;
  }
  const QString text = event->text();
  const bool command = event->modifiers().testFlag(Qt::ControlModifier);
  if (!text.isEmpty() && text.front().isPrint() && !command) return emit hardwareTyped(text);
  QAbstractButton::keyPressEvent(event);
}

}  // namespace usher::ui
