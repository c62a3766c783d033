// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/guest_page.h>

#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

#include <usher/domain/layout/person_name.h>
#include <usher/ui/staff/chip_row.h>
#include <usher/ui/staff/deeds.h>
#include <usher/ui/staff/file_body.h>
#include <usher/ui/staff/staff_button.h>
#include <usher/ui/widgets/text_label.h>
#include <usher/ui/words/staff_words.h>

namespace usher::ui {

namespace staff = tokens::staff;
namespace mode = domain::staff_mode;

GuestPage::GuestPage(const Look& look, QWidget* parent) : StaffPanel(look, "guestPage", parent) {
  name_ = new TextLabel(look, "fileName", {staff::kName, staff::kHeading, domain::FontWeight::Bold, 3}, this);
  company_ =
      new TextLabel(look, "fileCompany", {staff::kBody, staff::kSmall, domain::FontWeight::Regular, 2}, this);
  state_ = new ChipRow(look, "fileState", this);
  state_->setAtEnd(true);
  area_ = new QScrollArea(this);
  area_->setObjectName(QStringLiteral("fileArea"));
  area_->setFrameShape(QFrame::NoFrame);
  area_->setFocusPolicy(Qt::NoFocus);
  area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  body_ = new FileBody(look, area_);
  area_->setWidget(body_);
  connect(body_, &FileBody::companionWanted, this, &GuestPage::guestWanted);
  connect(body_->groupButton(), &QAbstractButton::clicked, this, &GuestPage::groupWanted);
  deeds_ = new Deeds(look, this);
  back_ = new StaffButton(look, "fileBack", this);
  back_->setShape(QStringLiteral("arrow-left"));
  back_->setKind(StaffButton::Kind::Quiet);
  connect(back_, &QAbstractButton::clicked, this, &GuestPage::back);
}

void GuestPage::show(const mode::State& state, const domain::EventFacts* facts,
                     const domain::CheckInListId* list, const Speaking& speaking, bool touch) {
  setGround(colours().surface);
  touch_ = touch;
  const domain::Attendee& attendee = state.guest->ticket.attendee;
  const QString name = domain::fullName(attendee);
  const QString company = domain::oneLine(attendee.company);
  name_->setWords(!name.isEmpty() ? name : !company.isEmpty() ? company : tr("No name yet"));
  company_->setWords(name.isEmpty() ? QString() : company);
  name_->setTone({colours().ink, colours().surface});
  company_->setTone({colours().quiet_ink, colours().surface});
  state_->setChips({chipOf(state.guest->state)});
  back_->setWords(tr("Back"));
  back_->setKey(touch ? QString() : tr("Esc", "the key"));
  deeds_->setGround(colours().surface);
  deeds_->show(state, list, touch);
  body_->show(*state.guest, facts, speaking, touch);
  body_->groupButton()->setReason(state.doing ? tr("One moment …") : QString());
  if (shown_ != state.guest->ticket.id) area_->verticalScrollBar()->setValue(0);
  shown_ = state.guest->ticket.id;
}

void GuestPage::forget() {
  shown_.reset();
  name_->setWords({});
  company_->setWords({});
  state_->setChips({});
  body_->forget();
}

StaffButton* GuestPage::buttonOf(int key) const {
  if (key != Qt::Key_F5) return deeds_->buttonOf(key);
  return body_->groupButton()->isHidden() ? nullptr : body_->groupButton();
}

void GuestPage::scroll(int pages) {
  QScrollBar* const bar = area_->verticalScrollBar();
  bar->setValue(bar->value() + pages * bar->pageStep() * 3 / 4);
}

void GuestPage::arrange(const QSizeF& size) {
  dressScrolling(*area_, look(), touch_);
  QPalette own = area_->palette();
  own.setColor(QPalette::Window, QColor::fromRgb(colours().surface));
  area_->setPalette(own);
  const double side = staff::kSide;
  const double width = size.width() - 2 * side;
  double y = tokens::space::kSmall;
  const double back = std::max<double>(back_->naturalWidth(), staff::kControl);
  place(back_, {side - tokens::space::kSmall, y, back, double(staff::kControl)});
  const double chip = state_->wholeWidth() / look().unit + tokens::space::kTight;
  place(state_, {side + width - chip, y, chip, double(staff::kControl)});
  // Where the page is low the name stands beside the way back: what there is to read gets the room.
  const bool is_low = size.height() < size.width();
  const double x = is_low ? side + back - tokens::space::kTight : side;
  const double room = is_low ? side + width - chip - staff::kGap - x : width;
  y += is_low ? std::max(0.0, (staff::kControl - name_->fit(room)) / 2) : staff::kControl;
  y += put(name_, x, y, room);
  y += put(company_, x, y, room);
  y = std::max(y, double(tokens::space::kSmall + staff::kControl));
  y += tokens::space::kSmall;
  const double deeds = deeds_->heightFor(width);
  const double foot = size.height() - staff::kSide - deeds;
  place(deeds_, {side, foot, width, deeds});
  deeds_->rearrange();
  place(area_, {side, y, width + side - tokens::space::kTight, std::max(1.0, foot - staff::kGap - y)});
  body_->takeWidth(look().px(width));
  const bool scrolls = body_->height() > area_->height();
  area_->setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
}

void GuestPage::paintEvent(QPaintEvent*) {
  paintCard();
}

}  // namespace usher::ui
