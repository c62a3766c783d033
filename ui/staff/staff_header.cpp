// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/staff_header.h>

#include <QKeySequence>
#include <QPainter>

#include <algorithm>
#include <utility>

#include <usher/ui/staff/chip_row.h>
#include <usher/ui/staff/staff_button.h>
#include <usher/ui/widgets/text_label.h>
#include <usher/ui/words/staff_words.h>

namespace usher::ui {

namespace {

namespace staff = tokens::staff;

/// From this width on all of it stands in one row.
constexpr double kOneRow = 1100;

}  // namespace

StaffHeader::StaffHeader(const Look& look, QWidget* parent) : StaffPanel(look, "staffHeader", parent) {
  event_ =
      new TextLabel(look, "staffEvent", {staff::kBody, staff::kSmall, domain::FontWeight::Bold, 1}, this);
  kiosk_ =
      new TextLabel(look, "staffKiosk", {staff::kSmall, staff::kLeast, domain::FontWeight::Regular, 1}, this);
  member_ =
      new TextLabel(look, "staffMember", {staff::kSmall, staff::kLeast, domain::FontWeight::Medium, 1}, this);
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
  member_->setWords(member ? tr("%1 · %2", "%1: a name, %2: a role")
                                 .arg(speaking.isolated(member->name), roleInWords(member->role))
                           : QString());
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
  if (width >= kOneRow) return staff::kHeader;
  return staff::kHeader + (chips_->chips().empty() ? 0 : staff::kChip + staff::kGap);
}

void StaffHeader::arrange(const QSizeF& size) {
  const double side = staff::kSide;
  const double bar = staff::kHeader;
  const double lock = lock_->naturalWidth();
  place(lock_, {size.width() - side / 2 - lock, (bar - staff::kControl) / 2, lock, double(staff::kControl)});
  const bool one_row = size.width() >= kOneRow;
  const double room = size.width() - 2 * side - lock - staff::kSide;
  chips_->setAtEnd(one_row);
  const double names = one_row ? room * 0.28 : room * 0.5;
  const double most = one_row ? room * 0.26 : room - names - staff::kGap;
  const double member = std::min(most, member_->naturalWidth() + 4);
  // Two lines at the left: where one is.
  const double upper = event_->fit(names);
  const double lower = kiosk_->fit(names);
  const double top = (bar - upper - lower) / 2;
  put(event_, side, top, names);
  put(kiosk_, side, top + upper, names);
  const double high = member_->fit(member);
  const double end = size.width() - side - lock - staff::kGap;
  put(member_, end - member, (bar - high) / 2, member);
  if (one_row) {
    const double begin = side + names + staff::kSide;
    place(chips_, {begin, 0, std::max(1.0, end - member - staff::kSide - begin), bar});
  } else {
    place(chips_, {side, bar, size.width() - 2 * side, double(staff::kChip)});
  }
  chips_->setVisible(!chips_->chips().empty());
}

void StaffHeader::paintEvent(QPaintEvent* event) {
  StaffPanel::paintEvent(event);
  const int edge = std::max(1, look().px(1));
  QPainter(this).fillRect(QRect(0, height() - edge, width(), edge), QColor::fromRgb(colours().line));
}

}  // namespace usher::ui
