// SPDX-License-Identifier: Apache-2.0
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

#include <usher/ui/pages/language_sheet.h>
#include <usher/ui/words/translations.h>

namespace usher::ui {

namespace space = tokens::space;
namespace measure = tokens::size;

namespace {
/// How much of the page stays to be seen.
constexpr double kDim = 0.45;
}  // namespace

LanguageSheet::LanguageSheet(const Look& look, const QStringList& languages, QWidget* parent)
    : Page(look, "languageSheet", parent) {
  for (const QString& language : languages) {
    auto* button = new BigButton(look, "language", BigButton::Kind::Choice, this);
    button->setObjectName(QStringLiteral("sheet_%1").arg(language));
    button->setKind(BigButton::Kind::Choice);
    button->setProperty("language", language);
    button->setWords(nameOfLanguage(language));
    connect(button, &QAbstractButton::clicked, this, [this, language] {
      hide();
      emit languageChosen(language);
    });
    languages_.push_back(button);
  }
  close_ = new BigButton(look, "closeLanguages", BigButton::Kind::Quiet, this);
  close_->setShape(QStringLiteral("close"));
  connect(close_, &QAbstractButton::clicked, this, &QWidget::hide);
  hide();
}

void LanguageSheet::open(const QString& spoken) {
  for (BigButton* button : languages_) {
    const bool chosen = button->property("language").toString() == spoken;
    button->setChecked(chosen);
    button->setShape(chosen ? QStringLiteral("check") : QString());
  }
  close_->setWords(tr("Close"));
  setGeometry(parentWidget()->rect());
  arrange();
  raise();
  show();
}

void LanguageSheet::arrangeColumns(const QSizeF& size, double width, int columns) {
  const double gap = space::kMedium;
  const double inside = width - 2 * space::kPage;
  const double each = (inside - (columns - 1) * gap) / columns;
  const auto count = static_cast<int>(languages_.size());
  const int rows = (count + columns - 1) / columns;
  const double height = 2 * space::kPage + (rows + 1) * measure::kTouch + rows * gap + space::kSmall;
  // Rounded above, and off the screen below.
  const QRectF card((size.width() - width) / 2, size.height() - height, width,
                    height + tokens::radius::kFrame);
  setCard(card);
  for (int i = 0; i < count; ++i) {
    const double x = card.left() + space::kPage + (i % columns) * (each + gap);
    const double y = card.top() + space::kPage + (i / columns) * (measure::kTouch + gap);
    place(languages_[static_cast<std::size_t>(i)], {x, y, each, measure::kTouch});
  }
  place(close_, {card.left() + space::kPage, size.height() - space::kPage - measure::kTouch, inside,
                 measure::kTouch});
}

void LanguageSheet::arrangePortrait(const QSizeF& size) {
  arrangeColumns(size, size.width(), 2);
}

void LanguageSheet::arrangeLandscape(const QSizeF& size) {
  arrangeColumns(size, std::min<double>(size.width(), 2 * measure::kTouchWidth), 3);
}

void LanguageSheet::mousePressEvent(QMouseEvent* event) {
  // Nothing below is touched by the finger that closes.
  event->accept();
  if (!cardInPixels().contains(event->position().toPoint())) hide();
}

void LanguageSheet::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  QColor dim = QColor::fromRgb(tokens::kStandard.ink);
  dim.setAlphaF(static_cast<float>(kDim));
  painter.fillRect(rect(), dim);
  paintCard(painter, tokens::radius::kFrame);
}

}  // namespace usher::ui
