// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/requests_panel.h>

#include <QApplication>
#include <QKeyEvent>
#include <QListView>

#include <algorithm>
#include <iterator>

#include <usher/domain/staff/request_step.h>
#include <usher/ui/staff/banner.h>
#include <usher/ui/staff/decline_form.h>
#include <usher/ui/staff/quiet_hint.h>
#include <usher/ui/staff/request_page.h>
#include <usher/ui/staff/request_row_painter.h>
#include <usher/ui/staff/request_rows.h>
#include <usher/ui/staff/staff_button.h>
#include <usher/ui/staff/staff_field.h>
#include <usher/ui/widgets/text_label.h>
#include <usher/ui/words/staff_request_words.h>

namespace usher::ui {

namespace staff = tokens::staff;
namespace page = domain::requests_page;
using page::Filter;

namespace {

/// From this width on the chosen one stands beside the list, which gets so much of it.
constexpr double kBeside = 800;
constexpr double kColumn = 0.56;
/// What the chosen one, or why it can't be had, needs where it stands below the list.
constexpr double kPageHeight = 430;
/// Three rows are always seen.
constexpr double kLeastRows = 3;

}  // namespace

RequestsPanel::RequestsPanel(const Look& look, QWidget* parent) : StaffPanel(look, "requestsPanel", parent) {
  const auto add = [&](const char* name, Filter filter) {
    auto* button = new StaffButton(look, name, this);
    connect(button, &QAbstractButton::clicked, this,
            [this, filter] { emit happened(page::FilterWanted{filter}); });
    filters_.push_back({button, filter});
  };
  add("filterAll", Filter::All);
  add("filterWaiting", Filter::Waiting);
  add("filterTakenOn", Filter::TakenOn);
  add("filterSettled", Filter::Settled);
  rows_ = new RequestRows(this);
  view_ = new QListView(this);
  view_->setObjectName(QStringLiteral("requestRows"));
  view_->setModel(rows_);
  view_->setItemDelegate(new RequestRowPainter(look, view_));
  view_->setFrameShape(QFrame::NoFrame);
  view_->setFocusPolicy(Qt::NoFocus);
  view_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  view_->setUniformItemSizes(true);
  view_->viewport()->setAutoFillBackground(false);
  view_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  view_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  connect(view_, &QListView::clicked, this, [this](const QModelIndex& index) { choose(index.row()); });
  none_ = new QuietHint(look, "requestsNone", this);
  page_ = new RequestPage(look, this);
  connect(page_, &RequestPage::stepWanted, this,
          [this](domain::RequestState to) { emit happened(page::StepWanted{to}); });
  connect(page_, &RequestPage::refused, this, &RequestsPanel::tellReason);
  form_ = new DeclineForm(look, this);
  connect(form_, &DeclineForm::sent, this, [this](const QString& reason) {
    emit happened(page::StepWanted{domain::RequestState::Declined, reason});
  });
  connect(form_, &DeclineForm::back, this, [this] { emit happened(page::DeclineLeft{}); });
  keys_ = new QuietHint(look, "requestsKeys", this);
  told_ = new Banner(look, "requestsTold", this);
  told_->setFlat(true);
  for (QWidget* hidden : std::initializer_list<QWidget*>{page_, form_, keys_}) hidden->hide();
}

void RequestsPanel::show(const page::State& state, const domain::EventFacts* facts, const Speaking& speaking,
                         bool touch) {
  setGround(colours().paper);
  state_ = state;
  touch_ = touch;
  fillFilters();
  rows_->show(shown(state), facts, speaking);
  view_->setAccessibleName(tr("Requests of guests"));
  const domain::RequestFile* const chosen = chosenIn(state);
  const int row = chosen ? rows_->numberOf(chosen->request.id) : -1;
  if (view_->currentIndex().row() != row) {
    view_->setCurrentIndex(row < 0 ? QModelIndex() : rows_->index(row));
    if (row >= 0) view_->scrollTo(rows_->index(row));
  }
  none_->show(state.known
                  ? noneInWords(state.filter)
                  : StaffNotice{StaffTone::Plain, QStringLiteral("hourglass"), tr("One moment …"), {}});
  keys_->show({StaffTone::Plain, QStringLiteral("hand"), tr("Choose a request"),
               touch ? tr("Take it on, so that nobody else goes for it too.")
                     : tr("↑ and ↓ choose, Enter takes the next step: take on, then done.")});
  const bool declines = chosen && state.declining;
  if (chosen) {
    page_->show(*chosen, state.doing.has_value(), facts, speaking, touch);
  } else {
    page_->forget();
  }
  if (declines) {
    form_->show(state, facts, speaking, touch);
  } else {
    form_->forget();
  }
  form_->setVisible(declines);
  page_->setVisible(chosen && !declines);
  fillTold(facts, speaking);
  rearrange();
  // By a finger too: the words come from a keyboard on the screen.
  if (declines && isVisible() && !form_->isAncestorOf(QApplication::focusWidget()))
    form_->field()->setFocus();
}

void RequestsPanel::fillFilters() {
  for (const auto& [button, filter] : filters_) {
    button->setWords(filterInWords(filter, countOf(*state_, filter)));
    const bool is_on = filter == state_->filter;
    button->setKind(is_on ? StaffButton::Kind::Plain : StaffButton::Kind::Quiet);
    button->setAccessibleDescription(is_on ? tr("chosen") : QString());
  }
}

void RequestsPanel::fillTold(const domain::EventFacts* facts, const Speaking& speaking) {
  if (state_->doing) {
    told_->show({StaffTone::Plain, QStringLiteral("hourglass"), tr("One moment …")});
  } else if (state_->told && !(state_->declining && !reasonTrouble(*state_->told).isEmpty())) {
    told_->show(toldInWords(*state_->told, facts, speaking));
  } else if (state_->unreadable) {
    told_->show({StaffTone::Stop, QStringLiteral("wrench"), tr("This kiosk can’t read its data."),
                 tr("There may be news.")});
  } else if (state_->known && state_->known->more) {
    told_->show({StaffTone::Plain, QStringLiteral("hourglass"), tr("There are more: these are the oldest.")});
  } else {
    told_->show({});
  }
}

void RequestsPanel::tellReason(const QString& reason) {
  told_->show({StaffTone::Care, QStringLiteral("hand"), reason});
  told_->rearrange();
}

void RequestsPanel::forget() {
  state_.reset();
  rows_->forget();
  page_->forget();
  form_->forget();
  told_->show({});
  for (QWidget* part : std::initializer_list<QWidget*>{page_, form_}) part->hide();
}

StaffField* RequestsPanel::field() const {
  return form_->isHidden() ? nullptr : form_->field();
}

StaffField* RequestsPanel::reasonField() const {
  return form_->field();
}

void RequestsPanel::choose(int row) {
  emit happened(page::RequestChosen{rows_->request(row)});
}

void RequestsPanel::move(int rows) {
  if (rows_->rowCount() == 0) return;
  const QModelIndex now = view_->currentIndex();
  // Where none is chosen, the first one is, whichever way.
  choose(now.isValid() ? std::clamp(now.row() + rows, 0, rows_->rowCount() - 1) : 0);
}

int RequestsPanel::pageOfRows() const {
  return std::max(1, view_->viewport()->height() / std::max(1, look().px(staff::kRow)) - 1);
}

void RequestsPanel::filterBy(int places) {
  const auto now = std::ranges::find(filters_, state_->filter, &FilterButton::filter) - filters_.begin();
  const auto to = now + places;
  if (to >= 0 && to < std::ssize(filters_))
    emit happened(page::FilterWanted{filters_[static_cast<std::size_t>(to)].filter});
}

void RequestsPanel::pressEnter() {
  if (field()) return form_->send();
  const domain::RequestFile* const chosen = chosenIn(*state_);
  if (!chosen) return move(1);
  const auto next = domain::nextStepOf(chosen->request);
  press(*page_->buttonOf(next.value_or(domain::RequestState::Done)));
}

void RequestsPanel::press(StaffButton& button) {
  if (button.isEnabled()) {
    button.click();
  } else {
    tellReason(button.reason());
  }
}

bool RequestsPanel::takeKey(const QKeyEvent& key) {
  if (!state_ || key.modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
    return false;
  const bool types = field() != nullptr;
  const bool to_the_left = layoutDirection() == Qt::RightToLeft;
  switch (key.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
      const bool is_page = key.key() == Qt::Key_PageUp || key.key() == Qt::Key_PageDown;
      const bool is_up = key.key() == Qt::Key_Up || key.key() == Qt::Key_PageUp;
      if (!types) move((is_up ? -1 : 1) * (is_page ? pageOfRows() : 1));
      return true;
    }
    case Qt::Key_Left:
    case Qt::Key_Right:
      if (types) return false;
      filterBy((key.key() == Qt::Key_Right) != to_the_left ? 1 : -1);
      return true;
    default:
      break;
  }
  // What is held down is done once.
  if (key.isAutoRepeat()) return false;
  switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
      pressEnter();
      return true;
    case Qt::Key_Escape:
      if (types) emit happened(page::DeclineLeft{});
      return types;
    default:
      break;
  }
  StaffButton* const button = page_->buttonOf(key.key());
  if (button && !page_->isHidden()) press(*button);
  return button != nullptr;
}

void RequestsPanel::arrange(const QSizeF& size) {
  dressScrolling(*view_, look(), touch_);
  const bool is_empty = rows_->rowCount() == 0;
  const bool has_page = !page_->isHidden() || !form_->isHidden();
  const bool is_beside = size.width() >= kBeside;
  const double room = room_height_ > 0 ? room_height_ / look().unit + staff::kGap : 0;
  double bottom = size.height() - staff::kPassage - (is_beside ? 0 : room);
  place(told_, {0, bottom, size.width(), double(staff::kPassage)});
  told_->rearrange();
  bottom -= staff::kGap;
  double width = size.width();
  keys_->setVisible(is_beside && !has_page && !is_empty);
  if (is_beside) {
    // Where nothing can be chosen, that there is nothing gets all the room.
    if (has_page || !is_empty) width *= kColumn;
    const double begin = size.width() * kColumn + staff::kSide;
    for (StaffPanel* part : std::initializer_list<StaffPanel*>{page_, form_, keys_})
      place(part, {begin, 0, size.width() - begin, bottom});
    bottom -= room;
  } else if (has_page) {
    // Over a keyboard that leaves no room for both, what one types into is what counts.
    const bool fits = bottom >= kPageHeight + staff::kControl + kLeastRows * staff::kRow;
    const double high = fits || !field() ? std::min(kPageHeight, bottom * 0.6) : bottom;
    for (StaffPanel* part : std::initializer_list<StaffPanel*>{page_, form_})
      place(part, {0, bottom - high, width, high});
    bottom -= high + staff::kGap;
  }
  const double top = staff::kControl + staff::kGap;
  const bool has_list = bottom > top;
  const double each = (width + staff::kGap) / static_cast<double>(filters_.size());
  double x = 0;
  for (const FilterButton& one : filters_) {
    place(one.button, {x, 0, each - staff::kGap, double(staff::kControl)});
    one.button->setVisible(has_list);
    x += each;
  }
  const QRectF list(0, top, width, std::max(1.0, bottom - top));
  place(view_, list);
  place(none_, list);
  room_ = QRect(is_beside ? view_->x() : 0,
                is_beside ? view_->geometry().bottom() + 1 + look().px(staff::kGap) : height() - room_height_,
                is_beside ? view_->width() : this->width(), room_height_);
  view_->setVisible(has_list && !is_empty);
  none_->setVisible(has_list && is_empty);
  for (StaffPanel* part : std::initializer_list<StaffPanel*>{page_, form_, keys_, none_}) part->rearrange();
}

}  // namespace usher::ui
