// SPDX-License-Identifier: Apache-2.0
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

#include <usher/ui/pages/preferences_sheet.h>
#include <usher/ui/words/translations.h>

namespace usher::ui {

namespace space = tokens::space;
namespace measure = tokens::size;

namespace {
/// How much of the page stays to be seen.
constexpr double kDim = 0.45;
constexpr int kColumns = 3;
/// A shape, and two lines below it.
constexpr double kAidHeight = 160;
constexpr double kTall = 1.7;
}  // namespace

PreferencesSheet::PreferencesSheet(const Look& look, const QStringList& languages, QWidget* parent)
    : Page(look, "preferencesSheet", parent) {
  for (const QString& language : languages) {
    auto* button = new BigButton(look, "language", BigButton::Kind::Choice, this);
    button->setObjectName(QStringLiteral("sheet_%1").arg(language));
    button->setKind(BigButton::Kind::Choice);
    button->setProperty("language", language);
    button->setWords(nameOfLanguage(language));
    button->setVisible(languages.size() > 1);
    connect(button, &QAbstractButton::clicked, this, [this, language] {
      hide();
      emit languageChosen(language);
    });
    languages_.push_back(button);
  }
  if (languages.size() < 2) languages_.clear();
  contrast_ = addAid("highContrast", "contrast", &domain::Aids::contrast);
  large_text_ = addAid("largerText", "larger", &domain::Aids::large_text);
  low_reach_ = addAid("lowReach", "lower", &domain::Aids::low_reach);
  speech_ = addAid("readAloud", "aloud", &domain::Aids::speech);
  close_ = new BigButton(look, "closePreferences", BigButton::Kind::Quiet, this);
  close_->setShape(QStringLiteral("close"));
  connect(close_, &QAbstractButton::clicked, this, &QWidget::hide);
  hide();
  offerSpeech(false);
}

BigButton* PreferencesSheet::addAid(const char* object_name, const char* icon, bool domain::Aids::* aid) {
  auto* button = new BigButton(look(), object_name, BigButton::Kind::Choice, this);
  button->setKind(BigButton::Kind::Choice);
  button->setShape(QLatin1String(icon));
  connect(button, &QAbstractButton::clicked, this, [this, aid] {
    domain::Aids wanted = chosen_;
    wanted.*aid = !(wanted.*aid);
    emit aidsChosen(wanted);
  });
  return button;
}

void PreferencesSheet::offerSpeech(bool offered) {
  speech_offered_ = offered;
  speech_->setVisible(offered);
  aids_ = {contrast_, large_text_, low_reach_};
  if (offered) aids_.push_back(speech_);
  if (!isHidden()) arrange();
}

void PreferencesSheet::mark(BigButton* aid, const QString& words, bool on) {
  aid->setWords(words);
  aid->setChosen(on);
  aid->setMark(on ? QStringLiteral("check") : QString());
}

void PreferencesSheet::open(const QString& language, const domain::Aids& aids) {
  chosen_ = aids;
  for (BigButton* button : languages_) {
    const bool chosen = button->property("language").toString() == language;
    button->setChosen(chosen);
    button->setShape(chosen ? QStringLiteral("check") : QString());
  }
  mark(contrast_, tr("High contrast"), aids.contrast);
  mark(large_text_, tr("Larger text"), aids.large_text);
  mark(low_reach_, tr("Lower down"), aids.low_reach);
  mark(speech_, tr("Read aloud"), aids.speech);
  close_->setWords(tr("Close"));
  setAccessibleName(tr("Language, larger text, reading aloud"));
  arrange();
  raise();
  show();
}

double PreferencesSheet::arrangeRows(const std::vector<BigButton*>& buttons, const QRectF& room, int columns,
                                     double touch) {
  const double gap = space::kMedium;
  const double each = (room.width() - (columns - 1) * gap) / columns;
  const auto count = static_cast<int>(buttons.size());
  const int rows = (count + columns - 1) / columns;
  const double top = room.bottom() - rows * (touch + gap) + gap;
  for (int i = 0; i < count; ++i) {
    const double x = room.left() + (i % columns) * (each + gap);
    place(buttons[static_cast<std::size_t>(i)], {x, top + (i / columns) * (touch + gap), each, touch});
  }
  BigButton::makeAlike(buttons);
  return rows == 0 ? room.bottom() : top - space::kWide;
}

void PreferencesSheet::arrangeCard(const QSizeF& size, double width) {
  const double left = (size.width() - width) / 2;
  QRectF room(left + space::kPage, 0, width - 2 * space::kPage, size.height() - space::kPage);
  room.setBottom(arrangeRows({close_}, room, 1, measure::kTouch));
  const auto aids = static_cast<int>(aids_.size());
  // Two rows, and larger words, where a screen is tall.
  const bool is_tall = size.height() > kTall * size.width();
  room.setBottom(arrangeRows(aids_, room, is_tall && aids > kColumns ? 2 : aids, kAidHeight));
  const double top = arrangeRows(languages_, room, kColumns, measure::kTouch) + space::kWide - space::kPage;
  // Rounded above, and off the screen below.
  setCard({left, top, width, size.height() - top + tokens::radius::kFrame});
}

void PreferencesSheet::arrangePortrait(const QSizeF& size) {
  arrangeCard(size, size.width());
}

void PreferencesSheet::arrangeLandscape(const QSizeF& size) {
  arrangeCard(size, std::min<double>(size.width(), 2 * measure::kTouchWidth));
}

bool PreferencesSheet::hasRoom() const {
  // Buttons find the size of their words by themselves.
  return true;
}

void PreferencesSheet::hideEvent(QHideEvent* event) {
  Page::hideEvent(event);
  emit closed();
}

void PreferencesSheet::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) return hide();
  Page::keyPressEvent(event);
}

void PreferencesSheet::mousePressEvent(QMouseEvent* event) {
  // Nothing below is touched by the finger that closes.
  event->accept();
  if (!cardInPixels().contains(event->position().toPoint())) hide();
}

void PreferencesSheet::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  QColor dim = QColor::fromRgb(tokens::kStandard.ink);
  dim.setAlphaF(static_cast<float>(kDim));
  painter.fillRect(rect(), dim);
  paintCard(painter, tokens::radius::kFrame);
}

}  // namespace usher::ui
