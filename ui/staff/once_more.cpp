// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/once_more.h>

#include <algorithm>

#include <usher/ui/staff/staff_button.h>
#include <usher/ui/widgets/text_label.h>

namespace usher::ui {

namespace {

namespace staff = tokens::staff;

constexpr double kWidest = 720;

}  // namespace

OnceMore::OnceMore(const Look& look, QWidget* parent) : StaffPanel(look, "onceMore", parent) {
  title_ = new TextLabel(look, "onceMoreTitle",
                         {staff::kLeadIcon, staff::kHeading, domain::FontWeight::Bold, 3}, this);
  what_ = new TextLabel(look, "onceMoreWhat", {staff::kBody, staff::kSmall}, this);
  back_ = new StaffButton(look, "onceMoreBack", this);
  yes_ = new StaffButton(look, "onceMoreYes", this);
  yes_->setKind(StaffButton::Kind::Main);
  connect(back_, &QAbstractButton::clicked, this, &OnceMore::back);
  connect(yes_, &QAbstractButton::clicked, this, &OnceMore::confirmed);
}

void OnceMore::show(const DeedQuestion& question, bool touch) {
  setGround(colours().surface);
  title_->setWords(question.title);
  what_->setWords(question.what);
  yes_->setWords(question.yes);
  back_->setWords(tr("Back"));
  yes_->setKey(touch ? QString() : tr("Enter", "the key"));
  back_->setKey(touch ? QString() : tr("Esc", "the key"));
  title_->setTone({colours().ink, colours().surface});
  what_->setTone({colours().ink, colours().surface});
}

void OnceMore::arrange(const QSizeF& size) {
  const double width = std::min(kWidest, size.width());
  double y = put(title_, 0, 0, width) + tokens::space::kTight;
  y += put(what_, 0, y, width) + staff::kSide;
  const double back = (width - staff::kGap) * 0.4;
  place(back_, {0, y, back, double(staff::kDeed)});
  place(yes_, {back + staff::kGap, y, width - back - staff::kGap, double(staff::kDeed)});
}

}  // namespace usher::ui
