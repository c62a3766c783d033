// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>
#include <utility>

#include <usher/ui/widgets/item_cards.h>

namespace usher::ui {

namespace {
constexpr double kColumns = 2;
/// Larger words need the whole width.
constexpr double kLargeColumns = 1;
}  // namespace

ItemCards::ItemCards(const Look& look, QByteArray name, QWidget* parent)
    : QWidget(parent), look_(look), name_(std::move(name)) {}

void ItemCards::setCards(const std::vector<Card>& cards) {
  count_ = cards.size();
  while (cards_.size() < count_) {
    const auto number = cards_.size();
    auto* card = new ItemCard(look_, (name_ + QByteArray::number(number)).constData(), this);
    connect(card, &QAbstractButton::clicked, this, [this, number] {
      if (number < count_) emit tapped(number);
    });
    cards_.push_back(card);
  }
  for (std::size_t i = 0; i < cards_.size(); ++i) {
    const Card card = i < count_ ? cards[i] : Card{.kind = ItemCard::Kind::Told};
    cards_[i]->setItem(card.shape, card.name, card.detail, card.kind);
    cards_[i]->setPicture(card.picture);
    cards_[i]->setChosen(card.chosen);
  }
  if (count_ == 0) first_ = 0;
}

void ItemCards::turn() {
  first_ += fitting_;
  if (first_ >= count_) first_ = 0;
}

double ItemCards::fit(double width, double most_height, double least_height) {
  const double gap = tokens::space::kMedium;
  const double columns = look_.large_text ? kLargeColumns : kColumns;
  const double rows = std::max(1.0, std::floor((most_height + gap) / (least_height + gap)));
  fitting_ = static_cast<std::size_t>(rows * columns);
  if (first_ >= count_) first_ = 0;
  const std::size_t shown = std::min(fitting_, count_ - first_);
  const double needed = std::ceil(static_cast<double>(shown) / columns);
  const double each = (width - (columns - 1) * gap) / columns;
  const double high = (most_height - (rows - 1) * gap) / rows;
  const bool to_the_left = layoutDirection() == Qt::RightToLeft;
  for (std::size_t i = 0; i < cards_.size(); ++i) {
    const bool here = i >= first_ && i < first_ + shown;
    cards_[i]->setVisible(here);
    if (!here) continue;
    const auto place = static_cast<double>(i - first_);
    const double row = std::floor(place / columns);
    const double along = (place - row * columns) * (each + gap);
    const double x = to_the_left ? width - along - each : along;
    const double y = row * (high + gap);
    cards_[i]->setGeometry(
        QRect(QPoint(look_.px(x), look_.px(y)), QPoint(look_.px(x + each) - 1, look_.px(y + high) - 1)));
    cards_[i]->arrange();
  }
  return needed * high + std::max(0.0, needed - 1) * gap;
}

}  // namespace usher::ui
