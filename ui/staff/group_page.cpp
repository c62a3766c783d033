// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/group_page.h>

#include <algorithm>

#include <usher/ui/staff/group_rows.h>
#include <usher/ui/staff/group_view.h>
#include <usher/ui/staff/staff_button.h>
#include <usher/ui/widgets/text_label.h>
#include <usher/ui/words/group_words.h>

namespace usher::ui {

namespace staff = tokens::staff;
namespace mode = domain::staff_mode;

namespace {

/// What the one deed gets of the row of buttons.
constexpr double kDeedShare = 0.62;

}  // namespace

GroupPage::GroupPage(const Look& look, QWidget* parent) : StaffPanel(look, "groupPage", parent) {
  title_ =
      new TextLabel(look, "groupTitle", {staff::kName, staff::kHeading, domain::FontWeight::Bold, 2}, this);
  standing_ = new TextLabel(look, "groupStanding",
                            {staff::kBody, staff::kSmall, domain::FontWeight::Regular, 2}, this);
  rows_ = new GroupRows(this);
  view_ = new GroupView(look, rows_, this);
  connect(view_, &GroupView::ticked, this, [this](int row) { emit ticked(rows_->ticket(row)); });
  connect(view_, &GroupView::opened, this, [this](int row) { emit guestWanted(rows_->ticket(row)); });
  hint_ =
      new TextLabel(look, "groupHint", {staff::kSmall, staff::kLeast, domain::FontWeight::Regular, 2}, this);
  let_in_ = new StaffButton(look, "groupLetIn", this);
  let_in_->setShape(QStringLiteral("enter"));
  let_in_->setKind(StaffButton::Kind::Main);
  connect(let_in_, &QAbstractButton::clicked, this, &GroupPage::letInWanted);
  all_ = new StaffButton(look, "groupAll", this);
  connect(all_, &QAbstractButton::clicked, this, [this] { emit allTicked(!all_are_ticked_); });
  back_ = new StaffButton(look, "groupBack", this);
  back_->setShape(QStringLiteral("arrow-left"));
  back_->setKind(StaffButton::Kind::Quiet);
  connect(back_, &QAbstractButton::clicked, this, &GroupPage::back);
}

void GroupPage::show(const mode::State& state, const domain::EventFacts* facts, const Speaking& speaking,
                     bool touch) {
  setGround(colours().surface);
  touch_ = touch;
  const domain::GuestsTogether& all = state.group->file.all;
  title_->setWords(groupInWords(all));
  title_->setTone({colours().ink, colours().surface});
  standing_->setWords(standingInWords(all));
  standing_->setTone({colours().quiet_ink, colours().surface});
  const GroupView::Place at = view_->place();
  rows_->show(*state.group, facts, speaking);
  view_->goTo(at);
  view_->setAccessibleName(title_->text());
  QStringList hints{touch ? tr("Tap a name to say who is here; the sign at its end opens the guest.")
                          : tr("Space says who is here, Enter opens the guest.")};
  if (all.more() > 0)
    hints.prepend(tr("%n more of them come up here once these are in.", nullptr, all.more()));
  hint_->setWords(hints.join(u' '));
  hint_->setTone({colours().quiet_ink, colours().surface});
  back_->setWords(tr("Back"));
  back_->setKey(touch ? QString() : tr("Esc", "the key"));
  fillDeeds(state);
}

void GroupPage::fillDeeds(const mode::State& state) {
  const auto& guests = state.group->file.all.guests;
  const auto may = std::ranges::count_if(guests, domain::mayComeIn);
  const auto here = static_cast<int>(state.group->ticked().size());
  all_are_ticked_ = here == may;
  const QString wait = state.doing ? tr("One moment …") : QString();
  const QString places = state.group->lacksPlaces()
                             ? tr("Only %n place(s) left for those who are not enrolled: please untick some.",
                                  nullptr, static_cast<int>(*state.group->file.all.places))
                             : QString();
  // A disabled button gives the keys to the next: the way back, which a second Enter would take.
  if (state.doing && (let_in_->hasFocus() || all_->hasFocus())) view_->setFocus();
  const QString nobody = may == 0 ? tr("None of them can come in now.") : QString();
  let_in_->setWords(here > 0 ? tr("Let in %n guest(s)", nullptr, here) : tr("Let in"));
  let_in_->setKey(touch_ ? QString() : tr("F2", "the key"));
  let_in_->setReason(!wait.isEmpty()     ? wait
                     : !nobody.isEmpty() ? nobody
                     : here == 0         ? tr("Nobody is ticked.")
                                         : places);
  all_->setWords(all_are_ticked_ && may > 0 ? tr("Tick nobody") : tr("Tick all"));
  all_->setKey(touch_ ? QString() : tr("F3", "the key"));
  all_->setReason(!wait.isEmpty() ? wait : nobody);
}

void GroupPage::forget() {
  rows_->forget();
  for (TextLabel* label : {title_, standing_, hint_}) label->setWords({});
  view_->setAccessibleName({});
}

StaffButton* GroupPage::buttonOf(int key) const {
  if (key == Qt::Key_F2) return let_in_;
  return key == Qt::Key_F3 ? all_ : nullptr;
}

QWidget* GroupPage::rows() const {
  return view_;
}

void GroupPage::arrange(const QSizeF& size) {
  dressScrolling(*view_, look(), touch_);
  const double side = staff::kSide;
  const double width = size.width() - 2 * side;
  double y = tokens::space::kSmall;
  const double back = std::max<double>(back_->naturalWidth(), staff::kControl);
  place(back_, {side - tokens::space::kSmall, y, back, double(staff::kControl)});
  // Where the page is low the title stands beside the way back: the guests get the room.
  const bool is_low = size.height() < size.width();
  const double x = is_low ? side + back - tokens::space::kTight : side;
  const double room = is_low ? side + width - x : width;
  y += is_low ? std::max(0.0, (staff::kControl - title_->fit(room)) / 2) : staff::kControl;
  y += put(title_, x, y, room);
  y += put(standing_, x, y, room);
  y = std::max(y, double(tokens::space::kSmall + staff::kControl)) + tokens::space::kSmall;
  const double foot = size.height() - side - staff::kDeed;
  const double deed = (width - staff::kGap) * kDeedShare;
  place(let_in_, {side, foot, deed, double(staff::kDeed)});
  place(all_, {side + deed + staff::kGap, foot, width - deed - staff::kGap, double(staff::kDeed)});
  const double hint = hint_->fit(width);
  put(hint_, side, foot - staff::kGap - hint, width);
  const double bottom = foot - staff::kGap - hint - staff::kGap;
  place(view_,
        {side - tokens::space::kSmall, y, width + 2 * tokens::space::kSmall, std::max(1.0, bottom - y)});
}

void GroupPage::paintEvent(QPaintEvent*) {
  paintCard();
}

}  // namespace usher::ui
