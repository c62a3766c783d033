// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/look_up.h>

#include <QEvent>
#include <QListView>

#include <algorithm>

#include <usher/ui/staff/filter_bar.h>
#include <usher/ui/staff/guest_row_painter.h>
#include <usher/ui/staff/list_choice.h>
#include <usher/ui/staff/staff_button.h>
#include <usher/ui/staff/staff_field.h>
#include <usher/ui/widgets/text_label.h>
#include <usher/ui/words/kiosk_words.h>
#include <usher/ui/words/staff_words.h>

namespace usher::ui {

namespace staff = tokens::staff;
namespace mode = domain::staff_mode;

LookUp::LookUp(const Look& look, QWidget* parent) : StaffPanel(look, "lookUp", parent) {
  field_ = new StaffField(look, "staffSearch", this);
  field_->setShape(QStringLiteral("search"));
  rows_ = new GuestRows(this);
  rows_view_ = new QListView(this);
  rows_view_->setObjectName(QStringLiteral("staffRows"));
  rows_view_->setModel(rows_);
  rows_view_->setItemDelegate(new GuestRowPainter(look, rows_view_));
  rows_view_->setFrameShape(QFrame::NoFrame);
  // The keyboard stays in the field, and moves in the rows from there.
  rows_view_->setFocusPolicy(Qt::NoFocus);
  rows_view_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  rows_view_->setUniformItemSizes(true);
  rows_view_->viewport()->setAutoFillBackground(false);
  rows_view_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  rows_view_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  filter_button_ = new StaffButton(look, "filter", this);
  filter_ = new FilterBar(look, this);
  filter_->hide();
  connect(filter_button_, &QAbstractButton::clicked, this, [this] {
    if (isNarrowing()) return endNarrowing();
    filter_->setVisible(true);
    rearrange();
    emit narrowing();
  });
  field_->installEventFilter(this);
  connect(filter_, &FilterBar::chosen, this, &LookUp::filterChosen);
  lists_ = new ListChoice(look, ListChoice::Asks::WhoseGuests, this);
  lists_->hide();
  connect(filter_, &FilterBar::listWanted, this, [this] {
    lists_->setVisible(true);
    rearrange();
    lists_->move(0);
  });
  connect(lists_, &ListChoice::chosen, this, [this](const domain::CheckInListId& list) {
    leaveLists();
    filter_->takeList(list);
  });
  connect(lists_, &ListChoice::back, this, &LookUp::leaveLists);
  register_ = new StaffButton(look, "register", this);
  register_->setShape(QStringLiteral("plus"));
  connect(register_, &QAbstractButton::clicked, this, &LookUp::registerWanted);
  hint_ = new TextLabel(look, "staffHint", {staff::kSmall, staff::kLeast}, this);
  connect(field_, &QLineEdit::textChanged, this, [this](const QString& text) {
    opens_once_found_ = false;
    leaveLists();
    emit typed(text);
  });
  connect(rows_view_, &QListView::clicked, this, [this](const QModelIndex& index) {
    choose(index.row());
    openChosen();
  });
}

void LookUp::choose(int row) {
  if (row < 0) return rows_view_->setCurrentIndex({});
  rows_view_->setCurrentIndex(rows_->index(row));
  rows_view_->scrollTo(rows_->index(row));
}

bool LookUp::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::MouseButtonPress) emit fieldPressed();
  return StaffPanel::eventFilter(watched, event);
}

bool LookUp::isNarrowing() const {
  return !filter_->isHidden();
}

void LookUp::endNarrowing() {
  leaveLists();
  filter_->hide();
  rearrange();
  emit narrowing();
}

bool LookUp::isChoosingList() const {
  return !lists_->isHidden();
}

void LookUp::leaveLists() {
  if (lists_->isHidden()) return;
  field_->setFocus();
  lists_->hide();
  rearrange();
}

void LookUp::move(int rows) {
  if (isChoosingList()) return lists_->move(rows);
  if (rows_->rowCount() == 0) return;
  const int now = rows_view_->currentIndex().isValid() ? rows_view_->currentIndex().row() : -1;
  choose(std::clamp(now + rows, 0, rows_->rowCount() - 1));
}

int LookUp::pageOfRows() const {
  return std::max(1, rows_view_->viewport()->height() / std::max(1, look().px(staff::kRow)) - 1);
}

void LookUp::openChosen() {
  const QModelIndex chosen = rows_view_->currentIndex();
  if (chosen.isValid()) emit wanted(rows_->ticket(chosen.row()));
}

void LookUp::open() {
  const QString text = field_->text();
  if (text.trimmed().isEmpty()) return;
  if (rows_->typed() != text) {
    opens_once_found_ = true;
    return;
  }
  if (rows_->rowCount() > 0) return openChosen();
  if (const auto code = domain::TicketCode::parse(text.toUtf8())) emit wanted(*code);
}

void LookUp::show(const mode::State& state, const domain::EventFacts* facts, const Speaking& speaking) {
  field_->setPlaceholderText(tr("Name, company, booking or code"));
  field_->setAccessibleName(tr("Find a guest"));
  field_->say(state.typed);
  field_->setReadOnly(state.doing.has_value());
  rows_view_->setAccessibleName(tr("Guests found"));
  filter_button_->setWords(tr("Filter"));
  filter_button_->setShape(state.filter.narrows() ? QStringLiteral("check") : QStringLiteral("filter"));
  filter_button_->setKind(state.filter.narrows() ? StaffButton::Kind::Main : StaffButton::Kind::Plain);
  register_->setWords(tr("Register a guest"));
  register_->setKey(touch_ ? QString() : tr("F9", "the key"));
  register_->setReason(domain::may(state.member.role, domain::StaffDeed::RegisterWalkIn)
                           ? QString()
                           : onlyFor(domain::leastRole(domain::StaffDeed::RegisterWalkIn)));
  filter_->show(state.filter, facts, speaking);
  lists_->show(facts, state.filter.list ? &*state.filter.list : nullptr, {}, speaking, touch_);

  const QModelIndex before = rows_view_->currentIndex();
  const bool same_question = rows_->typed() == state.found.typed;
  std::optional<domain::TicketId> chosen;
  if (state.guest) {
    chosen = state.guest->ticket.id;
  } else if (same_question && before.isValid()) {
    chosen = rows_->ticket(before.row());
  }
  rows_->show(state.found, facts, speaking, highlighter_);
  const int row = chosen ? rows_->numberOf(*chosen) : -1;
  if (row >= 0 || !rows_view_->currentIndex().isValid()) {
    choose(row >= 0 ? row : std::min(0, rows_->rowCount() - 1));
  }
  fillHint(state, facts, speaking);
  if (opens_once_found_ && rows_->typed() == field_->text()) {
    opens_once_found_ = false;
    // Whoever renders is not done yet.
    QMetaObject::invokeMethod(this, &LookUp::open, Qt::QueuedConnection);
  }
}

void LookUp::fillHint(const mode::State& state, const domain::EventFacts* facts, const Speaking& speaking) {
  QString words;
  if (state.typed.trimmed().isEmpty()) {
    words =
        tr("Begin to type: parts of a name, a company or a code are enough; of a booking, type its whole "
           "reference.");
  } else if (state.found.typed == state.typed && rows_->rowCount() == 0) {
    words =
        state.filter.narrows()
            ? tr("Nobody of those chosen is found by that. Without the filter there may be others.")
            : tr("Nobody is found by that. Fewer letters find more; a whole code can be opened as it is.");
  } else if (state.found.more || state.found.rows.size() > GuestRows::kMost) {
    words = tr("There are more: type on.");
  }
  if (state.filter.list && rows_->rowCount() > 0) {
    const QString there = tr("As they stand at: %1", "%1: a check-in list")
                              .arg(listInWords(*state.filter.list, facts, speaking));
    words = words.isEmpty() ? there : there + QStringLiteral(" · ") + words;
  }
  hint_->setWords(words);
  hint_->setTone({colours().quiet_ink, colours().paper});
}

void LookUp::forget() {
  opens_once_found_ = false;
  filter_->hide();
  lists_->hide();
  field_->say({});
  rows_->show({}, nullptr, {{}, {}, EventTime({}, {}, {}), {}}, {});
  hint_->setWords({});
}

void LookUp::arrange(const QSizeF& size) {
  setGround(colours().paper);
  dressScrolling(*rows_view_, look(), touch_);
  field_->dress();
  const double button = std::min(filter_button_->naturalWidth(), size.width() / 3);
  place(field_, {0, 0, size.width() - button - staff::kGap, staff::kControl});
  place(filter_button_, {size.width() - button, 0, button, staff::kControl});
  double top = staff::kControl + staff::kGap;
  if (!filter_->isHidden()) {
    const double high = filter_->heightFor(size.width());
    place(filter_, {0, top, size.width(), high});
    filter_->rearrange();
    top += high + staff::kGap;
  }
  double bottom = size.height();
  if (isChoosingList()) {
    for (QWidget* behind : std::initializer_list<QWidget*>{hint_, register_, rows_view_}) behind->hide();
    place(lists_, {0, top, size.width(), std::max(0.0, bottom - top)});
    return lists_->rearrange();
  }
  const bool none = rows_->rowCount() == 0;
  if (none) {
    const double words =
        put(hint_, tokens::space::kTight, top, size.width() - 2 * tokens::space::kTight, bottom - top);
    const double wide = std::min(size.width(), register_->naturalWidth());
    place(register_, {0, top + words + staff::kGap, wide, double(staff::kControl)});
  } else if (!hint_->text().isEmpty()) {
    const double room = staff::kSmall * 1.4;
    bottom -= room + tokens::space::kTight;
    put(hint_, tokens::space::kTight, bottom + tokens::space::kTight / 2.0,
        size.width() - tokens::space::kSmall, room);
  } else {
    hint_->hide();
  }
  register_->setVisible(none);
  rows_view_->setVisible(!none);
  place(rows_view_, {0, top, size.width(), std::max(0.0, bottom - top)});
}

}  // namespace usher::ui
