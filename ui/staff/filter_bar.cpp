// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/filter_bar.h>

#include <algorithm>
#include <array>
#include <utility>

#include <usher/ui/staff/staff_button.h>
#include <usher/ui/words/kiosk_words.h>

namespace usher::ui {

namespace {

namespace staff = tokens::staff;
using domain::DoorState;

/// Of what keeps a ticket out staff look for all at once.
const std::array<std::vector<DoorState>, 4> kStates{
    {{DoorState::NotYetIn},
     {DoorState::Inside},
     {DoorState::Left},
     {DoorState::Unpaid, DoorState::Cancelled, DoorState::Blocked}}};
constexpr double kHeight = staff::kChip + tokens::space::kTight;

template <class List, class One>
bool holds(const List& list, const One& one) {
  return std::ranges::find(list, one) != list.end();
}

}  // namespace

FilterBar::FilterBar(const Look& look, QWidget* parent) : StaffPanel(look, "filterBar", parent) {
  everybody_ = new StaffButton(look, "filterNone", this);
  connect(everybody_, &QAbstractButton::clicked, this, [this] { emit chosen({}); });
  for (std::size_t i = 0; i < kStates.size(); ++i) {
    auto* button =
        new StaffButton(look, QByteArray("filterState" + QByteArray::number(int(i))).constData(), this);
    connect(button, &QAbstractButton::clicked, this, [this, i] { toggle(kStates[i]); });
    states_.push_back(button);
  }
  list_ = new StaffButton(look, "filterList", this);
  connect(list_, &QAbstractButton::clicked, this, &FilterBar::toggleList);
}

void FilterBar::toggle(const std::vector<DoorState>& states) {
  domain::GuestFilter filter = filter_;
  const bool was_on = holds(filter.states, states.front());
  for (const DoorState state : states) {
    std::erase(filter.states, state);
    if (!was_on) filter.states.push_back(state);
  }
  emit chosen(filter);
}

void FilterBar::toggle(const domain::TicketTypeId& type) {
  domain::GuestFilter filter = filter_;
  if (std::erase(filter.types, type) == 0) filter.types.push_back(type);
  emit chosen(filter);
}

void FilterBar::toggleList() {
  if (!filter_.list) return emit listWanted();
  domain::GuestFilter filter = filter_;
  filter.list.reset();
  emit chosen(filter);
}

void FilterBar::takeList(const domain::CheckInListId& list) {
  domain::GuestFilter filter = filter_;
  filter.list = list;
  emit chosen(filter);
}

void FilterBar::makeTypes(const domain::EventFacts& facts) {
  const bool same = std::ranges::equal(types_, facts.ticket_types, {}, &Type::id, &domain::TicketType::id);
  if (same) return;
  for (const Type& type : types_) delete type.button;
  types_.clear();
  for (const domain::TicketType& type : facts.ticket_types) {
    const QByteArray name = "filterType" + QByteArray::number(int(types_.size()));
    auto* button = new StaffButton(look(), name.constData(), this);
    button->setVisible(isVisibleTo(parentWidget()));
    connect(button, &QAbstractButton::clicked, this, [this, id = type.id] { toggle(id); });
    types_.push_back({type.id, button});
    // In the order in which they stand.
    setTabOrder(button, list_);
  }
}

void FilterBar::show(const domain::GuestFilter& filter, const domain::EventFacts* facts,
                     const Speaking& speaking) {
  filter_ = filter;
  const std::array<QString, 4> words{tr("Not yet in"), tr("Inside"), tr("Left"), tr("Not to be let in")};
  const auto dress = [](StaffButton& button, bool on) {
    button.setKind(on ? StaffButton::Kind::Main : StaffButton::Kind::Plain);
    button.setShape(on ? QStringLiteral("check") : QString());
    button.setAccessibleDescription(on ? tr("chosen", "a filter") : QString());
  };
  everybody_->setWords(tr("Everybody"));
  dress(*everybody_, !filter.narrows());
  for (std::size_t i = 0; i < states_.size(); ++i) {
    states_[i]->setWords(words[i]);
    dress(*states_[i], holds(filter.states, kStates[i].front()));
  }
  const bool has_lists = facts && facts->lists.size() > 1;
  list_->setVisible(has_lists || filter.list);
  list_->setWords(filter.list ? listInWords(*filter.list, facts, speaking) : tr("Of one door …"));
  dress(*list_, filter.list.has_value());
  if (!facts) return;
  makeTypes(*facts);
  // One type alone would leave nobody out.
  for (std::size_t i = 0; i < types_.size(); ++i) {
    types_[i].button->setWords(facts->ticket_types[i].name.in(speaking.language));
    types_[i].button->setVisible(types_.size() > 1);
    dress(*types_[i].button, holds(filter.types, types_[i].id));
  }
}

template <class Use>
double FilterBar::eachPlace(double width, Use&& use) const {
  double x = 0;
  double y = 0;
  const auto put = [&](StaffButton* button) {
    const double wide = std::min(width, button->naturalWidth());
    if (x > 0 && x + wide > width) {
      x = 0;
      y += kHeight + tokens::space::kTight;
    }
    use(button, QRectF(x, y, wide, kHeight));
    x += wide + tokens::space::kTight;
  };
  put(everybody_);
  for (StaffButton* button : states_) put(button);
  if (types_.size() > 1) {
    for (const Type& type : types_) put(type.button);
  }
  if (!list_->isHidden()) put(list_);
  return y + kHeight;
}

double FilterBar::heightFor(double width) const {
  return eachPlace(width, [](StaffButton*, const QRectF&) {});
}

void FilterBar::arrange(const QSizeF& size) {
  setGround(colours().paper);
  eachPlace(size.width(), [this](StaffButton* button, const QRectF& at) { place(button, at); });
}

}  // namespace usher::ui
