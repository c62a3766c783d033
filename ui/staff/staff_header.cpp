// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/staff_header.h>

#include <QKeySequence>
#include <QPainter>

#include <algorithm>
#include <utility>

#include <usher/ui/staff/chip_row.h>
#include <usher/ui/staff/staff_button.h>
#include <usher/ui/staff/staff_tabs.h>
#include <usher/ui/widgets/text_label.h>
#include <usher/ui/words/staff_words.h>

namespace usher::ui {

namespace {

namespace staff = tokens::staff;

/// From this width on all of it stands in one row.
constexpr double kOneRow = 1100;
/// From this width on that is with room: who is signed in has one line, and tabs say their keys.
constexpr double kWideRow = 1600;

}  // namespace

StaffHeader::StaffHeader(const Look& look, QWidget* parent) : StaffPanel(look, "staffHeader", parent) {
  event_ =
      new TextLabel(look, "staffEvent", {staff::kBody, staff::kSmall, domain::FontWeight::Bold, 1}, this);
  kiosk_ =
      new TextLabel(look, "staffKiosk", {staff::kSmall, staff::kLeast, domain::FontWeight::Regular, 1}, this);
  member_ =
      new TextLabel(look, "staffMember", {staff::kSmall, staff::kLeast, domain::FontWeight::Medium, 2}, this);
  tabs_ = new StaffTabs(look, this);
  chips_ = new ChipRow(look, "staffChips", this);
  lock_ = new StaffButton(look, "staffLock", this);
  lock_->setShape(QStringLiteral("lock"));
  lock_->setKind(StaffButton::Kind::Quiet);
  connect(lock_, &QAbstractButton::clicked, this, &StaffHeader::lockWanted);
}

void StaffHeader::show(const domain::StaffMember* member, const QString& kiosk, const Speaking& speaking,
                       bool touch) {
  setGround(colours().surface);
  event_->setWords(speaking.event_name);
  kiosk_->setWords(kiosk);
  member_name_ = member ? speaking.isolated(member->name) : QString();
  member_role_ = member ? roleInWords(member->role) : QString();
  event_->setTone({colours().ink, colours().surface});
  kiosk_->setTone({colours().quiet_ink, colours().surface});
  member_->setTone({colours().ink, colours().surface});
  lock_->setWords(tr("Lock"));
  lock_->setKey(touch ? QString() : QKeySequence(Qt::CTRL | Qt::Key_L).toString(QKeySequence::NativeText));
}

void StaffHeader::setChips(std::vector<Chip> chips) {
  chips_->setChips(std::move(chips));
}

double StaffHeader::heightFor(double width) const {
  if (width >= kOneRow || low_) return staff::kHeader;
  return staff::kHeader + staff::kControl + tokens::space::kHair;
}

void StaffHeader::arrange(const QSizeF& size) {
  const double lock = lock_->naturalWidth();
  place(lock_, {size.width() - staff::kSide / 2.0 - lock, (staff::kHeader - staff::kControl) / 2.0, lock,
                double(staff::kControl)});
  if (size.width() >= kOneRow) {
    arrangeInOneRow(size.width(), lock);
  } else {
    arrangeInTwoRows(size.width(), lock);
  }
  tabs_->rearrange();
  const bool is_whole = size.width() >= kOneRow || !low_;
  tabs_->setVisible(is_whole);
  chips_->setVisible(is_whole && !chips_->chips().empty());
}

void StaffHeader::arrangeNames(double width) {
  const double upper = event_->fit(width);
  const double lower = kiosk_->fit(width);
  const double top = (staff::kHeader - upper - lower) / 2;
  put(event_, staff::kSide, top, width);
  put(kiosk_, staff::kSide, top + upper, width);
}

double StaffHeader::arrangeMember(double end, double most, bool is_one_line) {
  member_->setWords(member_name_.isEmpty() ? QString()
                    : is_one_line ? tr("%1 · %2", "%1: a name, %2: a role").arg(member_name_, member_role_)
                                  : member_name_ + QChar::LineSeparator + member_role_);
  const double width = std::min(most, member_->naturalWidth() + 4);
  const double high = member_->fit(width);
  put(member_, end - width, (staff::kHeader - high) / 2, width);
  return width;
}

void StaffHeader::arrangeInOneRow(double width, double lock) {
  const bool is_wide = width >= kWideRow;
  const double names = width * (is_wide ? 0.17 : 0.155);
  arrangeNames(names);
  const double tabs = is_wide ? tabs_->naturalWidth() : tabs_->leastWidth();
  const double begin = staff::kSide + names + staff::kGap;
  place(tabs_, {begin, 0, tabs, double(staff::kHeader)});
  const double end = width - staff::kSide - lock - staff::kGap;
  const double member = arrangeMember(end, width * (is_wide ? 0.16 : 0.11), is_wide);
  const double chips = begin + tabs + staff::kGap;
  chips_->setAtEnd(true);
  place(chips_, {chips, 0, std::max(1.0, end - member - staff::kSide - chips), double(staff::kHeader)});
}

void StaffHeader::arrangeInTwoRows(double width, double lock) {
  const double room = width - 3 * staff::kSide - lock;
  arrangeNames(room * 0.5);
  arrangeMember(width - staff::kSide - lock - staff::kGap, room * 0.5 - staff::kGap, true);
  const double tabs = tabs_->leastWidth();
  // The words of a tab begin inside of it, where the names above do.
  const double begin = staff::kSide - tokens::space::kSmall;
  place(tabs_, {begin, double(staff::kHeader), tabs, double(staff::kControl)});
  const double chips = begin + tabs + staff::kGap;
  chips_->setAtEnd(true);
  place(chips_, {chips, double(staff::kHeader), std::max(1.0, width - staff::kSide - chips),
                 double(staff::kControl)});
}

void StaffHeader::paintEvent(QPaintEvent* event) {
  StaffPanel::paintEvent(event);
  const int edge = std::max(1, look().px(1));
  QPainter(this).fillRect(QRect(0, height() - edge, width(), edge), QColor::fromRgb(colours().line));
}

}  // namespace usher::ui
