// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>
#include <utility>

#include <usher/ui/widgets/session_cards.h>

namespace usher::ui {

namespace {
constexpr double kColumns = 2;
/// Larger words need the whole width.
constexpr double kLargeColumns = 1;
}  // namespace

SessionCards::SessionCards(const Look& look, QByteArray name, QWidget* parent)
    : QWidget(parent), look_(look), name_(std::move(name)) {}

void SessionCards::setCards(std::vector<Card> cards) {
  cards_ = std::move(cards);
  if (first_ >= cards_.size()) first_ = 0;
  if (!cards_.empty()) return;
  for (SessionCard* widget : widgets_) widget->setSession({});
  shown_ = 0;
}

QString SessionCards::day() const {
  return first_ < cards_.size() ? cards_[first_].day : QString();
}

std::size_t SessionCards::countFrom(std::size_t first) const {
  std::size_t count = 0;
  while (count < fitting_ && first + count < cards_.size() && cards_[first + count].day == cards_[first].day)
    ++count;
  return count;
}

std::size_t SessionCards::beginOf(std::size_t card) const {
  std::size_t begin = 0;
  while (begin < cards_.size()) {
    const std::size_t next = begin + countFrom(begin);
    if (next > card) return begin;
    begin = next;
  }
  return 0;
}

void SessionCards::turn(bool later) {
  if (later && hasLater()) {
    first_ += shown_;
  } else if (!later && hasEarlier()) {
    first_ = beginOf(first_ - 1);
  }
}

void SessionCards::fit(double width, double height, double least_height) {
  const double gap = tokens::space::kMedium;
  const double columns = look_.large_text ? kLargeColumns : kColumns;
  const double rows = std::max(1.0, std::floor((height + gap) / (least_height + gap)));
  fitting_ = static_cast<std::size_t>(rows * columns);
  first_ = beginOf(first_);
  shown_ = countFrom(first_);
  const double each = (width - (columns - 1) * gap) / columns;
  const double high = (height - (rows - 1) * gap) / rows;
  const bool to_the_left = layoutDirection() == Qt::RightToLeft;
  while (widgets_.size() < shown_) {
    const auto number = widgets_.size();
    auto* card = new SessionCard(look_, (name_ + QByteArray::number(number)).constData(), this);
    connect(card, &QAbstractButton::clicked, this, [this, number] {
      if (number < shown_) emit tapped(first_ + number);
    });
    widgets_.push_back(card);
  }
  for (std::size_t i = 0; i < widgets_.size(); ++i) {
    widgets_[i]->setVisible(i < shown_);
    widgets_[i]->setSession(i < shown_ ? cards_[first_ + i].words : SessionCard::Words());
    if (i >= shown_) continue;
    const auto place = static_cast<double>(i);
    const double row = std::floor(place / columns);
    const double along = (place - row * columns) * (each + gap);
    const double x = to_the_left ? width - along - each : along;
    const double y = row * (high + gap);
    widgets_[i]->setGeometry(
        QRect(QPoint(look_.px(x), look_.px(y)), QPoint(look_.px(x + each) - 1, look_.px(y + high) - 1)));
    widgets_[i]->arrange();
  }
}

}  // namespace usher::ui
