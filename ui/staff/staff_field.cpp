// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/staff_field.h>

#include <QPainter>
#include <QSignalBlocker>

#include <usher/paper/house_font.h>
#include <usher/ui/keyboard/tidy_field.h>
#include <usher/ui/widgets/icon.h>

namespace usher::ui {

namespace staff = tokens::staff;

StaffField::StaffField(const Look& look, const char* object_name, QWidget* parent)
    : QLineEdit(parent), look_(look) {
  setObjectName(QLatin1String(object_name));
  setFrame(false);
  setContextMenuPolicy(Qt::NoContextMenu);
  setDragEnabled(false);
  setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
  connect(this, &QLineEdit::textEdited, this, &StaffField::tidy);
}

void StaffField::setShape(const QString& icon) {
  shape_ = icon;
}

void StaffField::setFaulty(bool faulty) {
  faulty_ = faulty;
  update();
}

void StaffField::say(const QString& text) {
  if (this->text() == text) return;
  const QSignalBlocker quiet(this);
  setText(text);
}

void StaffField::dress() {
  setFont(paper::houseFont(domain::FontWeight::Medium, look_.px(staff::kBody)));
  const int side = look_.px(tokens::space::kSmall);
  const int shape = shape_.isEmpty() ? 0 : look_.px(staff::kIcon + staff::kGap);
  const bool to_the_left = layoutDirection() == Qt::RightToLeft;
  setTextMargins(side + (to_the_left ? 0 : shape), 0, side + (to_the_left ? shape : 0), 0);
}

void StaffField::take(std::optional<TypedForm> form, const QString& language) {
  form_ = form;
  language_ = language;
}

std::optional<QString> StaffField::value() const {
  return form_ ? valueOf(*form_, text(), language_) : std::optional(text());
}

void StaffField::tidy() {
  if (form_) ui::tidy(*this, *form_, language_);
}

void StaffField::type(const QString& text) {
  insert(text);
  tidy();
}

void StaffField::replaceLast(const QString& text) {
  backspace();
  type(text);
}

void StaffField::paintEvent(QPaintEvent* event) {
  const tokens::Palette& colours = look_.palette;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const double edge = look_.px(hasFocus() ? staff::kFocus : staff::kStroke);
  const double radius = look_.px(staff::kRadius);
  const QRgb line = faulty_ ? colours.stop : hasFocus() ? colours.accent : colours.quiet_ink;
  painter.setPen(QPen(QColor::fromRgb(line), edge));
  painter.setBrush(QColor::fromRgb(colours.surface));
  painter.drawRoundedRect(QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), radius, radius);
  if (!shape_.isEmpty()) {
    const double icon = look_.px(staff::kIcon);
    const double side = look_.px(tokens::space::kSmall);
    const bool to_the_left = layoutDirection() == Qt::RightToLeft;
    paintIcon(painter, shape_,
              {to_the_left ? width() - side - icon : side, (height() - icon) / 2, icon, icon},
              colours.quiet_ink, layoutDirection());
  }
  painter.end();

  QPalette words = palette();
  words.setColor(QPalette::Base, Qt::transparent);
  words.setColor(QPalette::Text, QColor::fromRgb(colours.ink));
  words.setColor(QPalette::PlaceholderText, QColor::fromRgb(colours.quiet_ink));
  words.setColor(QPalette::Highlight, QColor::fromRgb(colours.accent));
  words.setColor(QPalette::HighlightedText, QColor::fromRgb(colours.paper));
  if (words != palette()) setPalette(words);
  QLineEdit::paintEvent(event);
}

}  // namespace usher::ui
