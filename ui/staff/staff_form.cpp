// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/staff_form.h>

#include <algorithm>

#include <usher/domain/layout/person_name.h>
#include <usher/ui/staff/staff_button.h>
#include <usher/ui/staff/staff_field.h>
#include <usher/ui/widgets/text_label.h>
#include <usher/ui/words/staff_words.h>

namespace usher::ui {

namespace {

namespace staff = tokens::staff;
namespace mode = domain::staff_mode;

enum FieldNumber { Reason, Given, Family, Company };

constexpr int kReasons = 4;
constexpr double kWidest = 720;

}  // namespace

StaffForm::StaffForm(const Look& look, QWidget* parent) : StaffPanel(look, "staffForm", parent) {
  title_ = new TextLabel(look, "formTitle", {staff::kLeadIcon, staff::kHeading, domain::FontWeight::Bold, 2},
                         this);
  who_ = new TextLabel(look, "formWho", {staff::kBody, staff::kSmall, domain::FontWeight::Medium, 1}, this);
  what_ = new TextLabel(look, "formWhat", {staff::kBody, staff::kSmall}, this);
  for (const char* name : {"reason", "given", "family", "company"}) {
    const TextStyle style{staff::kSmall, staff::kLeast, domain::FontWeight::Medium, 1};
    labels_.push_back(new TextLabel(look, (QByteArray(name) + "Label").constData(), style, this));
    fields_.push_back(new StaffField(look, (QByteArray(name) + "Field").constData(), this));
  }
  for (int i = 0; i < kReasons; ++i) {
    auto* chip = new StaffButton(look, ("reason" + QByteArray::number(i)).constData(), this);
    connect(chip, &QAbstractButton::clicked, this, [this, i] {
      fields_[Reason]->setText(reasons().value(i));
      fields_[Reason]->setFocus();
    });
    reasons_.push_back(chip);
  }
  trouble_ =
      new TextLabel(look, "formTrouble", {staff::kSmall, staff::kLeast, domain::FontWeight::Medium}, this);
  send_ = new StaffButton(look, "formSend", this);
  send_->setKind(StaffButton::Kind::Main);
  back_ = new StaffButton(look, "formBack", this);
  connect(send_, &QAbstractButton::clicked, this, &StaffForm::send);
  connect(back_, &QAbstractButton::clicked, this, &StaffForm::back);
}

QStringList StaffForm::reasons() const {
  if (about_ && about_->form == mode::Form::Void) {
    return {tr("The wrong guest"), tr("Let in by mistake"), tr("The guest did not come in"),
            tr("Only tried out")};
  }
  if (about_ && about_->form == mode::Form::Reprint)
    return {tr("Lost", "a badge"), tr("Damaged", "a badge"), tr("Printed badly", "a badge"),
            tr("Details changed", "on a badge")};
  return {tr("Identity checked"), tr("Sorted out at the help desk"), tr("Agreed with the organizers"),
          tr("Badge lost, the guest is known")};
}

void StaffForm::fillWords(const mode::State& state) {
  const domain::Attendee& attendee = state.guest->ticket.attendee;
  const QString name = domain::fullName(attendee);
  who_->setWords(name.isEmpty() ? domain::oneLine(attendee.company) : name);
  switch (about_->form) {
    case mode::Form::Overrule:
      title_->setWords(tr("Let in against the door"));
      what_->setWords(tr("The door refuses this ticket. Why does the guest come in all the same?"));
      send_->setWords(tr("Let in"));
      break;
    case mode::Form::Void:
      title_->setWords(tr("Undo the last passage"));
      what_->setWords(tr("It will be as if the guest had not passed this door. Why?"));
      send_->setWords(tr("Undo"));
      break;
    case mode::Form::CorrectBadge:
      title_->setWords(tr("Correct the badge"));
      what_->setWords({});
      send_->setWords(tr("Keep"));
      break;
    case mode::Form::Reprint:
      title_->setWords(tr("Print the badge again"));
      what_->setWords(tr("Badges that came out for this guest: %1. Why another one?", "%1: a number")
                          .arg(domain::badgesOf(state.guest->history)));
      send_->setWords(tr("Print"));
      break;
    case mode::Form::Answers:
      break;
  }
  const QStringList names{tr("Reason"), tr("First name"), tr("Last name"), tr("Company")};
  for (std::size_t i = 0; i < fields_.size(); ++i) {
    labels_[i]->setWords(names[static_cast<qsizetype>(i)]);
    fields_[i]->setAccessibleName(names[static_cast<qsizetype>(i)]);
    labels_[i]->setTone({colours().quiet_ink, colours().surface});
  }
  fields_[Reason]->setPlaceholderText(tr("In your own words, or one of these"));
  const QStringList quick = reasons();
  for (int i = 0; i < kReasons; ++i) reasons_[i]->setWords(quick[i]);
  back_->setWords(tr("Back"));
}

void StaffForm::prefill(const mode::State& state) {
  const domain::Attendee& attendee = state.guest->ticket.attendee;
  fields_[Reason]->say({});
  fields_[Given]->say(attendee.given_name);
  fields_[Family]->say(attendee.family_name);
  fields_[Company]->say(attendee.company);
}

void StaffForm::show(const mode::State& state, bool touch) {
  setGround(colours().surface);
  const About about{*state.form, state.guest->ticket.id};
  const bool another = about_ != about;
  about_ = about;
  fillWords(state);
  if (another) prefill(state);
  const bool mine = state.told && state.told->deed == mode::kindOf(about.form);
  trouble_->setWords(mine ? fieldTrouble(state.told->outcome, about.form) : QString());
  trouble_->setTone({colours().stop, colours().surface});
  for (std::size_t i = 0; i < fields_.size(); ++i) {
    const bool wanted = (i == Reason) != isAboutBadge();
    fields_[i]->setVisible(wanted);
    labels_[i]->setVisible(wanted);
    fields_[i]->setReadOnly(state.doing.has_value());
    fields_[i]->setFaulty(!trouble_->text().isEmpty() && i != Company);
    fields_[i]->setAccessibleDescription(i == Company ? QString() : trouble_->text());
  }
  for (StaffButton* reason : reasons_) reason->setVisible(!isAboutBadge());
  send_->setReason(state.doing ? tr("One moment …") : QString());
  send_->setKey(touch ? QString() : tr("Enter", "the key"));
  back_->setKey(touch ? QString() : tr("Esc", "the key"));
  title_->setTone({colours().ink, colours().surface});
  who_->setTone({colours().quiet_ink, colours().surface});
  what_->setTone({colours().ink, colours().surface});
  if (another) emit opened();
}

void StaffForm::forget() {
  about_.reset();
  for (StaffField* field : fields_) {
    field->say({});
    field->setAccessibleDescription({});
  }
  for (TextLabel* label : {who_, trouble_}) label->setWords({});
}

StaffField* StaffForm::field() const {
  for (StaffField* field : fields_) {
    if (field->hasFocus()) return field;
  }
  return fields_[isAboutBadge() ? Given : Reason];
}

void StaffForm::send() {
  if (!about_ || !send_->isEnabled()) return;
  switch (about_->form) {
    case mode::Form::Overrule:
      return emit sent(mode::Overrule{fields_[Reason]->text()});
    case mode::Form::Void:
      return emit sent(mode::Void{fields_[Reason]->text()});
    case mode::Form::CorrectBadge:
      return emit sent(
          mode::CorrectBadge{fields_[Given]->text(), fields_[Family]->text(), fields_[Company]->text()});
    case mode::Form::Reprint:
      return emit sent(mode::PrintBadge{fields_[Reason]->text()});
    case mode::Form::Answers:
      return;
  }
}

double StaffForm::arrangeFields(double y, double side, double width) {
  // Both names stand in one row.
  const double half = (width - staff::kGap) / 2;
  for (std::size_t i = 0; i < fields_.size(); ++i) {
    if (fields_[i]->isHidden()) continue;
    const double x = i == Family ? side + half + staff::kGap : side;
    const double wide = i == Given || i == Family ? half : width;
    const double top = y + put(labels_[i], x, y, wide) + tokens::space::kHair;
    fields_[i]->dress();
    place(fields_[i], {x, top, wide, double(staff::kControl)});
    if (i != Given) y = top + staff::kControl + staff::kGap;
  }
  return y;
}

double StaffForm::arrangeReasons(double y, double side, double width) {
  if (reasons_.front()->isHidden()) return y;
  const double wide = (width - staff::kGap) / 2;
  for (int i = 0; i < kReasons; ++i) {
    const double x = side + (i % 2) * (wide + staff::kGap);
    place(reasons_[i],
          {x, y + (i / 2) * double(staff::kControl + tokens::space::kTight), wide, double(staff::kControl)});
  }
  return y + kReasons / 2.0 * (staff::kControl + tokens::space::kTight) + tokens::space::kTight;
}

void StaffForm::arrange(const QSizeF& size) {
  for (StaffButton* reason : reasons_) reason->setVisible(!isAboutBadge());
  if (layOut(size) <= size.height() - tokens::space::kTight) return;
  // Over a high keyboard on a small screen one types.
  for (StaffButton* reason : reasons_) reason->hide();
  layOut(size);
}

double StaffForm::layOut(const QSizeF& size) {
  const double width = std::min(kWidest, size.width() - 2 * staff::kSide);
  const double side = staff::kSide;
  double y = staff::kSide;
  y += put(title_, side, y, width);
  y += put(who_, side, y, width) + tokens::space::kTight;
  const double what = put(what_, side, y, width);
  y += what > 0 ? what + staff::kGap : 0;
  y = arrangeFields(y, side, width);
  const double trouble = put(trouble_, side, y - tokens::space::kTight, width);
  y += trouble > 0 ? trouble : 0;
  y = arrangeReasons(y, side, width) + tokens::space::kTight;
  const double back = (width - staff::kGap) * 0.4;
  place(back_, {side, y, back, double(staff::kDeed)});
  place(send_, {side + back + staff::kGap, y, width - back - staff::kGap, double(staff::kDeed)});
  return y + staff::kDeed;
}

void StaffForm::paintEvent(QPaintEvent*) {
  paintCard();
}

}  // namespace usher::ui
