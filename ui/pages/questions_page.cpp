// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>

#include <usher/ui/pages/questions_page.h>

namespace usher::ui {

namespace space = tokens::space;
namespace measure = tokens::size;

namespace {

/// All that can be tapped stands below this, of the height; in landscape the answers have a half for
/// themselves.
constexpr double kReach = 0.55;
constexpr double kLandscapeOptions = 0.5;

}  // namespace

QuestionsPage::QuestionsPage(const Look& look, QWidget* parent)
    : AskPage(look, "questionsPage", "question", parent) {}

void QuestionsPage::show(const Asked& asked) {
  const bool another = asked_ != asked.id;
  asked_ = asked.id;
  ask(asked.words, another);
  offer(asked.options);
  arrange();
}

void QuestionsPage::offer(const std::vector<Option>& options) {
  while (buttons_.size() < options.size()) {
    const auto number = buttons_.size();
    auto* button = new BigButton(look(), QByteArray("answer" + QByteArray::number(number)).constData(),
                                 BigButton::Kind::Quiet, this);
    connect(button, &QAbstractButton::clicked, this, [this, number] { choose(number); });
    buttons_.push_back(button);
  }
  texts_.clear();
  for (std::size_t i = 0; i < buttons_.size(); ++i) {
    buttons_[i]->setVisible(i < options.size());
    if (i >= options.size()) {
      buttons_[i]->setWords({});
      continue;
    }
    buttons_[i]->setKind(options[i].kind);
    buttons_[i]->setWords(options[i].words);
    texts_.push_back(options[i].text);
  }
}

void QuestionsPage::choose(std::size_t option) {
  if (asked_.isEmpty() || !isSettled() || option >= texts_.size()) return;
  emit answered(texts_[option]);
}

void QuestionsPage::forget() {
  if (asked_.isEmpty()) return;
  asked_.clear();
  forgetWords();
  offer({});
}

double QuestionsPage::arrangeOptions(const QRectF& room) {
  const auto count = static_cast<double>(texts_.size());
  if (count == 0) return 0;
  const double gap = space::kMedium;
  const auto rowsIn = [&](double touch) {
    return std::max(1.0, std::floor((room.height() + gap) / (touch + gap)));
  };
  // Wide and tall for a few; side by side, and at last of the least height, for many.
  double touch = measure::kMainTouch;
  double columns = std::ceil(count / rowsIn(touch));
  if (columns > 2) {
    touch = measure::kTouch;
    columns = std::ceil(count / rowsIn(touch));
  }
  const double rows = std::ceil(count / columns);
  const double width = (room.width() - (columns - 1) * gap) / columns;
  const double height = rows * touch + (rows - 1) * gap;
  for (std::size_t i = 0; i < texts_.size(); ++i) {
    const double column = std::floor(static_cast<double>(i) / rows);
    const double row = static_cast<double>(i) - column * rows;
    place(buttons_[i],
          {room.left() + column * (width + gap), room.bottom() - height + row * (touch + gap), width, touch});
  }
  return height;
}

void QuestionsPage::arrangePortrait(const QSizeF& size) {
  const QRectF foot = footOfPortrait(size);
  const double reach = size.height() * kReach + space::kSmall;
  const double options = arrangeOptions({foot.left(), reach, foot.width(), foot.bottom() - reach});
  arrangeWords({0, 0, size.width(), foot.bottom() - options - space::kPage}, space::kPage, space::kPage);
}

void QuestionsPage::arrangeLandscape(const QSizeF& size) {
  const double half = size.width() * kLandscapeOptions;
  arrangeWords({0, 0, half, size.height()}, space::kHall, space::kPage);
  const double left = half + space::kPage;
  const double width = size.width() - left - space::kPage;
  const double back_top = size.height() - space::kPage - measure::kTouch;
  place(backButton(), besideLanguages({left, back_top, width, measure::kTouch}));
  arrangeOptions({left, space::kPage, width, back_top - space::kWide - space::kPage});
}

}  // namespace usher::ui
