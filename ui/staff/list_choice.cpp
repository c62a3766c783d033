// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/list_choice.h>

#include <QByteArray>
#include <QKeyEvent>
#include <QScrollArea>

#include <algorithm>

#include <usher/ui/staff/staff_button.h>
#include <usher/ui/widgets/text_label.h>
#include <usher/ui/words/kiosk_words.h>

namespace usher::ui {

namespace {

namespace staff = tokens::staff;

/// From this width on two of them stand in a row.
constexpr double kTwoInARow = 900;

QByteArray nameOf(ListChoice::Asks asks, const QByteArray& part) {
  return (asks == ListChoice::Asks::WhereToCheckIn ? "list" : "door") + part;
}

std::vector<domain::CheckInList> doorsFirst(const domain::EventFacts* facts) {
  if (!facts) return {};
  std::vector<domain::CheckInList> lists = facts->lists;
  std::ranges::stable_partition(lists, [](const domain::CheckInList& one) { return !one.session; });
  return lists;
}

}  // namespace

ListChoice::ListChoice(const Look& look, Asks asks, QWidget* parent)
    : StaffPanel(look, nameOf(asks, "Choice").constData(), parent), asks_(asks) {
  title_ = new TextLabel(look, nameOf(asks, "ChoiceTitle").constData(),
                         {staff::kHeading, staff::kBody, domain::FontWeight::Bold, 2}, this);
  none_ = new TextLabel(look, nameOf(asks, "ChoiceNone").constData(), {staff::kBody, staff::kSmall}, this);
  area_ = new QScrollArea(this);
  area_->setObjectName(QString::fromLatin1(nameOf(asks, "Area")));
  area_->setFrameShape(QFrame::NoFrame);
  area_->setFocusPolicy(Qt::NoFocus);
  area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  rows_ = new QWidget(area_);
  area_->setWidget(rows_);
  rows_->installEventFilter(this);
  for (QWidget* bare : {area_->viewport(), rows_}) bare->setAutoFillBackground(false);
  back_ = new StaffButton(look, nameOf(asks, "ChoiceBack").constData(), this);
  back_->setShape(QStringLiteral("arrow-left"));
  back_->setKind(StaffButton::Kind::Quiet);
  connect(back_, &QAbstractButton::clicked, this, &ListChoice::back);
}

void ListChoice::choose(std::size_t number) {
  if (number < lists_.size()) return emit chosen(lists_[number]);
  emit eventChosen(events_[number - lists_.size()]);
}

void ListChoice::makeButtons(std::size_t count) {
  while (buttons_.size() < count) {
    const std::size_t number = buttons_.size();
    const QByteArray name = nameOf(asks_, QByteArray::number(qulonglong(number)));
    auto* button = new StaffButton(look(), name.constData(), rows_);
    button->setAtStart(true);
    connect(button, &QAbstractButton::clicked, this, [this, number] { choose(number); });
    setTabOrder(buttons_.empty() ? back_ : buttons_.back(), button);
    buttons_.push_back(button);
  }
  for (std::size_t i = 0; i < buttons_.size(); ++i) buttons_[i]->setVisible(i < count);
}

void ListChoice::show(const domain::EventFacts* facts, const domain::CheckInListId* here,
                      const std::vector<domain::OtherEvent>& others, const Speaking& speaking, bool touch) {
  // In front of a page that is a card, or in the column of those who are looked for.
  const QRgb paper = asks_ == Asks::WhereToCheckIn ? colours().surface : colours().paper;
  setGround(paper);
  touch_ = touch;
  title_->setWords(asks_ == Asks::WhereToCheckIn ? tr("Where shall this kiosk check in?")
                                                 : tr("Guests of which door?"));
  title_->setTone({colours().ink, paper});
  back_->setWords(tr("Back"));
  back_->setKey(touch ? QString() : tr("Esc", "the key"));
  const std::vector<domain::CheckInList> lists = doorsFirst(facts);
  events_ = others;
  const bool is_alone = lists.size() <= 1 && events_.empty();
  none_->setWords(is_alone ? tr("The event has no other check-in list.") : QString());
  none_->setTone({colours().ink, paper});
  lists_.clear();
  for (const domain::CheckInList& one : lists) lists_.push_back(one.id);
  makeButtons(lists_.size() + events_.size());
  for (std::size_t i = 0; i < lists.size(); ++i) {
    const bool is_here = here && *here == lists[i].id;
    buttons_[i]->setShape(is_here            ? QStringLiteral("check")
                          : lists[i].session ? QStringLiteral("calendar")
                                             : QStringLiteral("enter"));
    buttons_[i]->setWords(listInWords(lists[i].id, facts, speaking));
    buttons_[i]->setReason(is_here ? tr("This kiosk checks in there now.") : QString());
    if (!is_here) buttons_[i]->setToolTip(buttons_[i]->text());
  }
  for (std::size_t i = 0; i < events_.size(); ++i) {
    StaffButton* const button = buttons_[lists_.size() + i];
    button->setShape(QStringLiteral("signpost"));
    button->setWords(otherEventInWords(events_[i], speaking));
    button->setReason({});
    button->setToolTip(button->text());
  }
}

void ListChoice::move(int step) {
  std::vector<StaffButton*> usable;
  for (StaffButton* one : buttons_) {
    if (one->isVisible() && one->isEnabled()) usable.push_back(one);
  }
  if (usable.empty()) return;
  const auto focused = std::ranges::find_if(usable, [](const StaffButton* one) { return one->hasFocus(); });
  const auto last = static_cast<std::ptrdiff_t>(usable.size()) - 1;
  const std::ptrdiff_t next =
      focused == usable.end() ? 0 : std::clamp<std::ptrdiff_t>(focused - usable.begin() + step, 0, last);
  usable[static_cast<std::size_t>(next)]->setFocus(Qt::TabFocusReason);
  area_->ensureWidgetVisible(usable[static_cast<std::size_t>(next)], 0, look().px(staff::kGap));
}

bool ListChoice::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::KeyPress) return StaffPanel::eventFilter(watched, event);
  switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_PageUp:
      move(-1);
      return true;
    case Qt::Key_Down:
    case Qt::Key_PageDown:
      move(1);
      return true;
    default:
      return StaffPanel::eventFilter(watched, event);
  }
}

void ListChoice::arrange(const QSizeF& size) {
  dressScrolling(*area_, look(), touch_);
  const double back = back_->naturalWidth();
  place(back_, {-tokens::space::kSmall, 0, back, double(staff::kControl)});
  const double begin = back - tokens::space::kTight;
  const double high = title_->fit(size.width() - begin, staff::kControl);
  place(title_, {begin, (staff::kControl - high) / 2, size.width() - begin, high});
  double y = staff::kControl + tokens::space::kTight;
  const double none = put(none_, 0, y, size.width());
  y += none > 0 ? none + staff::kGap : 0;
  place(area_, {0, y, size.width(), std::max(1.0, size.height() - y)});
  const int columns = size.width() >= kTwoInARow ? 2 : 1;
  // The bar that scrolls stands beside them.
  const double width = size.width() - staff::kSide;
  const double wide = (width + staff::kGap) / columns - staff::kGap;
  const auto count = static_cast<int>(lists_.size() + events_.size());
  const double each = staff::kDeed + tokens::space::kTight;
  const double unit = look().unit;
  rows_->resize(area_->width(), qRound((count + columns - 1) / columns * each * unit));
  for (int i = 0; i < count; ++i) {
    const double left = (i % columns) * (wide + staff::kGap);
    const double x = layoutDirection() == Qt::RightToLeft ? rows_->width() / unit - left - wide : left;
    buttons_[static_cast<std::size_t>(i)]->setGeometry(qRound(x * unit), qRound(i / columns * each * unit),
                                                       qRound(wide * unit), qRound(staff::kDeed * unit));
  }
  const bool scrolls = rows_->height() > area_->height();
  area_->setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
}

}  // namespace usher::ui
