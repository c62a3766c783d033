// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/staff_button.h>

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

#include <usher/ui/staff/staff_text.h>
#include <usher/ui/widgets/icon.h>

namespace usher::ui {

namespace {

namespace staff = tokens::staff;

constexpr float kPressedShade = 0.16F;
constexpr float kHoverShade = 0.05F;

StaffLine lineOf(const QString& words, int size, QRgb ink = 0) {
  return {words, size, domain::FontWeight::Medium, ink};
}

}  // namespace

StaffButton::StaffButton(const Look& look, const char* object_name, QWidget* parent)
    : QPushButton(parent), look_(look) {
  setObjectName(QLatin1String(object_name));
  // A finger or the mouse leaves the focus in the field.
  setFocusPolicy(Qt::TabFocus);
  setAutoDefault(true);
  setAttribute(Qt::WA_Hover);
}

void StaffButton::setKind(Kind kind) {
  kind_ = kind;
  update();
}

void StaffButton::setChosen(bool chosen) {
  setCheckable(true);
  setChecked(chosen);
}

bool StaffButton::isFilled() const {
  return isEnabled() && (kind_ == Kind::Main || (kind_ == Kind::Choice && isChecked()));
}

void StaffButton::setWords(const QString& words) {
  // An ampersand is a character here, not a mnemonic.
  setText(QString(words).replace(u'&', QStringLiteral("&&")));
  setAccessibleName(words);
  words_ = words;
  update();
}

void StaffButton::setShape(const QString& icon) {
  shape_ = icon;
  update();
}

void StaffButton::setKey(const QString& key) {
  key_ = key;
  describe();
  update();
}

void StaffButton::setReason(const QString& reason) {
  reason_ = reason;
  setEnabled(reason.isEmpty());
  setToolTip(reason);
  describe();
  update();
}

void StaffButton::describe() {
  setAccessibleDescription(reason_.isEmpty() ? key_ : reason_);
}

Tone StaffButton::tone() const {
  const tokens::Palette& colours = look_.palette;
  if (!isEnabled()) return {colours.quiet_ink, colours.paper};
  if (isFilled()) return {colours.paper, colours.action};
  if (kind_ == Kind::Tab && !isChecked()) return {colours.quiet_ink, colours.surface};
  return {colours.ink, colours.surface};
}

double StaffButton::keyWidth() const {
  if (key_.isEmpty()) return 0;
  return widthOf(look_, lineOf(key_, staff::kLeast)) + 2.0 * look_.px(tokens::space::kTight);
}

double StaffButton::contentWidth(int size, bool with_key) const {
  double width = 2.0 * look_.px(tokens::space::kSmall) + widthOf(look_, lineOf(words_, size)) + 2;
  if (!shape_.isEmpty()) width += look_.px(staff::kIcon + staff::kGap);
  if (with_key && !key_.isEmpty()) width += look_.px(staff::kGap) + keyWidth();
  return width;
}

double StaffButton::naturalWidth(bool with_key) const {
  return contentWidth(staff::kBody, with_key) / look_.unit;
}

bool StaffButton::showsKeyIn(double width) const {
  return contentWidth(staff::kSmall, true) <= width * look_.unit;
}

double StaffButton::wordsWidth(double width) const {
  const double shape = shape_.isEmpty() ? 0 : look_.px(staff::kIcon + staff::kGap);
  return width - 2.0 * look_.px(tokens::space::kSmall) - shape;
}

bool StaffButton::isOneLine(double width) const {
  // Edges are rounded to whole pixels.
  return contentWidth(staff::kBody, false) <= width + 2;
}

double StaffButton::heightFor(double width) const {
  if (isOneLine(width * look_.unit)) return staff::kControl;
  const double lines = heightOfLines(look_, lineOf(words_, staff::kBody), wordsWidth(width * look_.unit));
  return std::max<double>(staff::kControl, lines / look_.unit + 2 * tokens::space::kSmall);
}

std::pair<int, bool> StaffButton::fitted() const {
  if (wraps_) return {staff::kBody, false};
  for (int size = staff::kBody; size >= staff::kSmall; --size) {
    if (contentWidth(size, true) <= width()) return {size, true};
  }
  int size = staff::kBody;
  while (size > staff::kLeast && contentWidth(size, false) > width()) --size;
  return {size, false};
}

bool StaffButton::isWhole() const {
  if (wraps_) return heightFor(width() / look_.unit) * look_.unit <= height() + 1;
  const auto [size, with_key] = fitted();
  return contentWidth(size, with_key) <= width() + 1;
}

void StaffButton::paintFace(QPainter& painter) const {
  const tokens::Palette& colours = look_.palette;
  const Tone words = tone();
  const bool is_bare = kind_ == Kind::Quiet || kind_ == Kind::Tab;
  const double edge = isFilled() ? 0 : look_.px(staff::kStroke);
  const double radius = look_.px(staff::kRadius);
  const QRectF face = QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2);
  QPen pen = edge > 0 ? QPen(QColor::fromRgb(isEnabled() ? colours.quiet_ink : colours.line), edge)
                      : QPen(Qt::NoPen);
  if (is_bare) pen = Qt::NoPen;
  painter.setPen(pen);
  if (is_bare) {
    painter.setBrush(Qt::NoBrush);
  } else {
    painter.setBrush(QColor::fromRgb(words.ground));
  }
  painter.drawRoundedRect(face, radius, radius);
  if (isEnabled() && (isDown() || underMouse())) {
    QColor shade = QColor::fromRgb(words.ink);
    shade.setAlphaF(isDown() ? kPressedShade : kHoverShade);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shade);
    painter.drawRoundedRect(face, radius, radius);
  }
  if (kind_ == Kind::Tab && isChecked()) {
    const double bar = look_.px(staff::kFocus);
    painter.fillRect(QRectF(0, height() - bar, width(), bar), QColor::fromRgb(colours.accent));
  }
  if (hasFocus()) {
    const double ring = look_.px(staff::kFocus);
    painter.setPen(QPen(QColor::fromRgb(colours.accent), ring));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2), radius,
                            radius);
    if (!isFilled()) return;
    // On the dark face a ring alone is hard to see.
    const double line = look_.px(staff::kStroke);
    const double inside = ring + line / 2;
    painter.setPen(QPen(QColor::fromRgb(words.ink), line));
    painter.drawRoundedRect(QRectF(rect()).adjusted(inside, inside, -inside, -inside), radius - ring,
                            radius - ring);
  }
}

void StaffButton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  paintFace(painter);
  const auto [size, with_key] = fitted();
  const Tone colours = tone();
  const bool to_the_left = layoutDirection() == Qt::RightToLeft;
  const double side = look_.px(tokens::space::kSmall);
  QRectF room = QRectF(rect()).adjusted(side, 0, -side, 0);
  if (with_key && !key_.isEmpty()) {
    const double wide = keyWidth();
    const double high = look_.px(staff::kHeading);
    const QRectF cap(to_the_left ? room.left() : room.right() - wide, room.center().y() - high / 2, wide,
                     high);
    painter.setPen(
        QPen(QColor::fromRgb(isFilled() ? colours.ink : look_.palette.line), std::max(1, look_.px(1))));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(cap, look_.px(tokens::space::kHair), look_.px(tokens::space::kHair));
    const QRgb ink = isFilled() ? colours.ink : look_.palette.quiet_ink;
    const StaffLine line = lineOf(key_, staff::kLeast, ink);
    const double inside = (wide - widthOf(look_, line)) / 2;
    paintLine(painter, look_, line, cap.adjusted(inside, 0, 2, 0), Qt::LeftToRight);
    const double taken = wide + look_.px(staff::kGap);
    room = to_the_left ? room.adjusted(taken, 0, 0, 0) : room.adjusted(0, 0, -taken, 0);
  } else if (key_.isEmpty() && !at_start_) {
    // Without a key the words stand in the middle.
    const double rest = (width() - contentWidth(size, false)) / 2;
    if (rest > 0) room.adjust(rest, 0, -rest, 0);
  }
  if (!shape_.isEmpty()) {
    const double icon = look_.px(staff::kIcon);
    const QRectF box(to_the_left ? room.right() - icon : room.left(), room.center().y() - icon / 2, icon,
                     icon);
    paintIcon(painter, shape_, box, colours.ink, layoutDirection());
    const double taken = icon + look_.px(staff::kGap);
    room = to_the_left ? room.adjusted(0, 0, -taken, 0) : room.adjusted(taken, 0, 0, 0);
  }
  const StaffLine words = lineOf(words_, size, colours.ink);
  if (wraps_ && !isOneLine(width())) {
    paintLines(painter, look_, words, room, layoutDirection());
  } else {
    paintLine(painter, look_, words, room, layoutDirection());
  }
}

void StaffButton::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
      return event->ignore();
    default:
      return QPushButton::keyPressEvent(event);
  }
}

}  // namespace usher::ui
