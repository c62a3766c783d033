// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/kiosk_page.h>

#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <initializer_list>

#include <usher/ui/staff/arrivals_panel.h>
#include <usher/ui/staff/kiosk_body.h>
#include <usher/ui/staff/kiosk_deeds.h>
#include <usher/ui/staff/list_choice.h>
#include <usher/ui/staff/once_more.h>
#include <usher/ui/staff/staff_button.h>
#include <usher/ui/words/kiosk_words.h>

namespace usher::ui {

namespace {

namespace staff = tokens::staff;
namespace page = domain::kiosk_page;

/// What of the width there is to read on, beside plot and deeds.
constexpr double kReading = 0.45;
/// On a low page they stand beside each other; the plot is as high as it is told upright.
constexpr double kPlot = 190;

}  // namespace

KioskPage::KioskPage(const Look& look, QWidget* parent) : StaffPanel(look, "kioskPage", parent) {
  setFocusPolicy(Qt::StrongFocus);
  area_ = new QScrollArea(this);
  area_->setObjectName(QStringLiteral("kioskArea"));
  area_->setFrameShape(QFrame::NoFrame);
  area_->setFocusPolicy(Qt::NoFocus);
  area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  body_ = new KioskBody(look, area_);
  area_->setWidget(body_);
  area_->viewport()->setAutoFillBackground(false);
  arrivals_ = new ArrivalsPanel(look, this);
  deeds_ = new KioskDeeds(look, this);
  once_more_ = new OnceMore(look, this);
  lists_ = new ListChoice(look, ListChoice::Asks::WhereToCheckIn, this);
  connectParts();
}

void KioskPage::connectParts() {
  const auto want = [this](const page::Deed& deed) { emit happened(page::DeedWanted{deed}); };
  const auto back = [this] { emit happened(page::FrontLeft{}); };
  connect(body_, &KioskBody::deedWanted, this, want);
  connect(body_, &KioskBody::guestWanted, this, &KioskPage::guestWanted);
  connect(deeds_, &KioskDeeds::deedWanted, this, want);
  connect(deeds_, &KioskDeeds::preflightWanted, this, &KioskPage::preflightWanted);
  connect(deeds_, &KioskDeeds::listsWanted, this, [this] { emit happened(page::ListsWanted{}); });
  connect(once_more_, &OnceMore::confirmed, this, [this] { emit happened(page::Confirmed{}); });
  connect(once_more_, &OnceMore::back, this, back);
  connect(lists_, &ListChoice::chosen, this,
          [want](const domain::CheckInListId& list) { want(page::SwitchList{list}); });
  connect(lists_, &ListChoice::eventChosen, this,
          [want](const domain::OtherEvent& event) { want(page::SwitchEvent{event}); });
  connect(lists_, &ListChoice::back, this, back);
}

bool KioskPage::isAsking() const {
  return front_ && std::holds_alternative<page::Confirming>(*front_);
}

bool KioskPage::isChoosing() const {
  return front_ && std::holds_alternative<page::ChoosingList>(*front_);
}

void KioskPage::show(const page::State& state, const domain::EventFacts* facts, const Speaking& speaking,
                     bool touch) {
  setGround(colours().surface);
  touch_ = touch;
  front_ = state.front;
  body_->show(state, facts, speaking);
  arrivals_->show(state.arrivals, speaking);
  deeds_->show(state, touch);
  if (isAsking())
    once_more_->show(questionOf(std::get<page::Confirming>(*front_).deed, facts, speaking), touch);
  if (isChoosing()) {
    const domain::CheckInListId* here = state.kiosk && state.kiosk->list ? &*state.kiosk->list : nullptr;
    const auto others = state.kiosk ? state.kiosk->other_events : std::vector<domain::OtherEvent>();
    lists_->show(facts, here, others, speaking, touch);
  }
  const std::initializer_list<std::pair<QWidget*, bool>> parts{{area_, !front_},
                                                               {arrivals_, !front_},
                                                               {deeds_, !front_},
                                                               {once_more_, isAsking()},
                                                               {lists_, isChoosing()}};
  // Before what has the focus is hidden: Qt would give it to some button, and Enter would press that.
  for (const auto& [part, shown] : parts) {
    if (!shown && part->isAncestorOf(focusWidget())) setFocus();
  }
  for (const auto& [part, shown] : parts) part->setVisible(shown);
}

void KioskPage::forget() {
  front_.reset();
  body_->forget();
}

void KioskPage::arrange(const QSizeF& size) {
  dressScrolling(*area_, look(), touch_);
  const double side = staff::kSide;
  const QRectF inside(side, side, size.width() - 2 * side, size.height() - 2 * side);
  place(once_more_, inside);
  once_more_->rearrange();
  place(lists_, inside);
  lists_->rearrange();
  arrangeBody(size);
}

void KioskPage::arrangeBody(const QSizeF& size) {
  const double side = staff::kSide;
  const double foot = size.height() - side;
  const bool is_low = size.height() < size.width();
  const double whole = size.width() - 2 * side;
  const double reading = is_low ? whole * kReading - side : whole;
  // Where they stand beside each other, the other column begins there.
  const double x = is_low ? side + reading + 2 * side : side;
  const double rest = size.width() - side - x;
  const double deeds = deeds_->heightFor(rest);
  place(deeds_, {x, foot - deeds, rest, deeds});
  deeds_->rearrange();
  const double end = foot - deeds - side;
  const double plot = is_low ? side : end - kPlot;
  place(arrivals_, {x, plot, rest, std::max(1.0, end - plot)});
  arrivals_->rearrange();
  const double bottom = is_low ? foot : plot - staff::kGap;
  place(area_, {side, side, reading + side - tokens::space::kTight, std::max(1.0, bottom - side)});
  body_->takeWidth(look().px(reading));
  const bool scrolls = body_->height() > area_->height();
  area_->setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
}

void KioskPage::paintEvent(QPaintEvent*) {
  paintCard();
  if (!front_ && height() < width()) {
    const bool to_the_left = layoutDirection() == Qt::RightToLeft;
    const int between = to_the_left ? (area_->x() + arrivals_->geometry().right()) / 2
                                    : (area_->geometry().right() + arrivals_->x()) / 2;
    const double edge = std::max(1, look().px(1));
    QPainter(this).fillRect(
        QRectF(between, look().px(staff::kSide), edge, height() - 2 * look().px(staff::kSide)),
        QColor::fromRgb(colours().line));
  }
}

void KioskPage::hideEvent(QHideEvent* event) {
  StaffPanel::hideEvent(event);
  deeds_->showRare(false);
}

bool KioskPage::takeArrow(int key) {
  const bool is_up = key == Qt::Key_Up || key == Qt::Key_PageUp;
  const bool is_page = key == Qt::Key_PageUp || key == Qt::Key_PageDown;
  if (!is_up && key != Qt::Key_Down && key != Qt::Key_PageDown) return false;
  if (isChoosing()) {
    lists_->move(is_up ? -1 : 1);
  } else if (!front_) {
    QScrollBar* const bar = area_->verticalScrollBar();
    const int step = is_page ? bar->pageStep() * 3 / 4 : look().px(staff::kRow);
    bar->setValue(bar->value() + (is_up ? -step : step));
  }
  return true;
}

void KioskPage::keyPressEvent(QKeyEvent* event) {
  if (event->modifiers() & ~Qt::KeypadModifier) return event->ignore();
  if (takeArrow(event->key())) return;
  // What is held down is done once.
  if (event->isAutoRepeat()) return event->ignore();
  if (front_ && event->key() == Qt::Key_Escape) return emit happened(page::FrontLeft{});
  if (!front_ && deeds_->showsRare() && event->key() == Qt::Key_Escape) return deeds_->showRare(false);
  if (isAsking() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
    return emit happened(page::Confirmed{});
  StaffButton* const button = front_ ? nullptr : deeds_->buttonOf(event->key());
  if (!button) return event->ignore();
  if (button->isEnabled()) {
    button->click();
  } else {
    emit refused(button->reason());
  }
}

}  // namespace usher::ui
