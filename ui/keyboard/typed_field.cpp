// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/keyboard/typed_field.h>

#include <QPainter>

#include <usher/paper/house_font.h>
#include <usher/ui/keyboard/tidy_field.h>

namespace usher::ui {

TypedField::TypedField(const Look& look, const char* object_name, QWidget* parent)
    : QLineEdit(parent), look_(look) {
  setObjectName(QLatin1String(object_name));
  setFrame(false);
  setContextMenuPolicy(Qt::NoContextMenu);
  setDragEnabled(false);
  setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
  connect(this, &QLineEdit::textEdited, this, &TypedField::tidy);
  connect(this, &QLineEdit::textChanged, this, &TypedField::moved);
  connect(this, &QLineEdit::cursorPositionChanged, this, &TypedField::moved);
}

void TypedField::ask(TypedForm form, const QString& language) {
  form_ = form;
  language_ = language;
  // Not clear(), which can be undone.
  setText({});
}

std::optional<QString> TypedField::value() const {
  return valueOf(form_, text(), language_);
}

void TypedField::tidy() {
  ui::tidy(*this, form_, language_);
}

void TypedField::type(const QString& text) {
  insert(text);
  tidy();
}

void TypedField::replaceLast(const QString& text) {
  backspace();
  type(text);
}

void TypedField::arrange() {
  setFont(paper::houseFont(domain::FontWeight::Medium, look_.px(look_.grown(tokens::type::kLead))));
  const int side = look_.px(tokens::space::kMedium);
  setTextMargins(side, 0, side, 0);
}

void TypedField::paintEvent(QPaintEvent* event) {
  const tokens::Palette& colours = look_.palette;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const double edge = std::max(1, look_.px(tokens::size::kStroke) * (hasFocus() ? 2 : 1));
  const double radius = look_.px(tokens::radius::kControl);
  painter.setPen(QPen(QColor::fromRgb(hasFocus() ? colours.accent : colours.ink), edge));
  painter.setBrush(QColor::fromRgb(colours.surface));
  painter.drawRoundedRect(QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), radius, radius);
  painter.end();

  QPalette words = palette();
  words.setColor(QPalette::Base, Qt::transparent);
  words.setColor(QPalette::Text, QColor::fromRgb(colours.ink));
  words.setColor(QPalette::Highlight, QColor::fromRgb(colours.accent));
  words.setColor(QPalette::HighlightedText, QColor::fromRgb(colours.paper));
  if (words != palette()) setPalette(words);
  QLineEdit::paintEvent(event);
}

}  // namespace usher::ui
