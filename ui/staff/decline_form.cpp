// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/decline_form.h>

#include <algorithm>

#include <usher/ui/staff/staff_button.h>
#include <usher/ui/staff/staff_field.h>
#include <usher/ui/widgets/text_label.h>
#include <usher/ui/words/staff_request_words.h>

namespace usher::ui {

namespace {

namespace staff = tokens::staff;

constexpr int kReasons = 4;
constexpr double kWidest = 720;
/// From this width on reasons stand two in a row.
constexpr double kTwoInARow = 480;

}  // namespace

DeclineForm::DeclineForm(const Look& look, QWidget* parent) : StaffPanel(look, "declineForm", parent) {
  title_ =
      new TextLabel(look, "declineTitle", {staff::kHeading, staff::kBody, domain::FontWeight::Bold, 2}, this);
  who_ =
      new TextLabel(look, "declineWho", {staff::kBody, staff::kSmall, domain::FontWeight::Medium, 1}, this);
  label_ = new TextLabel(look, "declineLabel", {staff::kSmall, staff::kLeast, domain::FontWeight::Medium, 2},
                         this);
  field_ = new StaffField(look, "declineField", this);
  trouble_ =
      new TextLabel(look, "declineTrouble", {staff::kSmall, staff::kLeast, domain::FontWeight::Medium}, this);
  for (int i = 0; i < kReasons; ++i) {
    auto* chip = new StaffButton(look, ("declineReason" + QByteArray::number(i)).constData(), this);
    connect(chip, &QAbstractButton::clicked, this, [this, i] {
      field_->setText(reasons().value(i));
      field_->setFocus();
    });
    reasons_.push_back(chip);
  }
  back_ = new StaffButton(look, "declineBack", this);
  send_ = new StaffButton(look, "declineSend", this);
  send_->setKind(StaffButton::Kind::Main);
  connect(send_, &QAbstractButton::clicked, this, &DeclineForm::send);
  connect(back_, &QAbstractButton::clicked, this, &DeclineForm::back);
}

QStringList DeclineForm::reasons() const {
  return {tr("None are left"), tr("Please come to the desk"), tr("That is only there later"),
          tr("We don’t have that here")};
}

void DeclineForm::show(const domain::requests_page::State& state, const domain::EventFacts* facts,
                       const Speaking& speaking, bool touch) {
  const domain::RequestFile* const file = chosenIn(state);
  if (!file) return;
  setGround(colours().surface);
  const bool another = about_ != file->request.id;
  about_ = file->request.id;
  if (another) field_->say({});
  title_->setWords(tr("Can’t be had: %1", "%1: a thing").arg(thingOf(file->request, facts, speaking)));
  who_->setWords(nameOf(file->attendee));
  label_->setWords(tr("Why? The guest is told, in your words."));
  trouble_->setWords(state.told ? reasonTrouble(*state.told) : QString());
  title_->setTone({colours().ink, colours().surface});
  who_->setTone({colours().quiet_ink, colours().surface});
  label_->setTone({colours().quiet_ink, colours().surface});
  trouble_->setTone({colours().stop, colours().surface});
  field_->setPlaceholderText(tr("In your own words, or one of these"));
  field_->setAccessibleName(label_->text());
  field_->setAccessibleDescription(trouble_->text());
  field_->setFaulty(!trouble_->text().isEmpty());
  field_->setReadOnly(state.doing.has_value());
  const QStringList quick = reasons();
  for (int i = 0; i < kReasons; ++i) reasons_[i]->setWords(quick[i]);
  back_->setWords(tr("Back"));
  back_->setKey(touch ? QString() : tr("Esc", "the key"));
  send_->setWords(tr("Decline"));
  send_->setKey(touch ? QString() : tr("Enter", "the key"));
  send_->setReason(state.doing ? tr("One moment …") : QString());
  if (another) emit opened();
}

void DeclineForm::forget() {
  about_.reset();
  field_->say({});
  field_->setAccessibleDescription({});
  for (TextLabel* label : {title_, who_, trouble_}) label->setWords({});
}

void DeclineForm::send() {
  if (about_ && send_->isEnabled()) emit sent(field_->text());
}

void DeclineForm::arrange(const QSizeF& size) {
  for (StaffButton* reason : reasons_) reason->show();
  if (layOut(size) <= size.height() - tokens::space::kTight) return;
  // Over a high keyboard on a small screen one types.
  for (StaffButton* reason : reasons_) reason->hide();
  layOut(size);
}

double DeclineForm::layOut(const QSizeF& size) {
  const double width = std::min(kWidest, size.width() - 2 * staff::kSide);
  const double side = staff::kSide;
  double y = tokens::space::kSmall;
  y += put(title_, side, y, width);
  y += put(who_, side, y, width) + tokens::space::kTight;
  y += put(label_, side, y, width) + tokens::space::kHair;
  field_->dress();
  place(field_, {side, y, width, double(staff::kControl)});
  y += staff::kControl + tokens::space::kHair;
  y += put(trouble_, side, y, width) + tokens::space::kTight;
  if (!reasons_.front()->isHidden()) {
    const int columns = width >= kTwoInARow ? 2 : 1;
    const double wide = (width + staff::kGap) / columns - staff::kGap;
    const double high = staff::kControl + tokens::space::kTight;
    for (int i = 0; i < kReasons; ++i) {
      const double x = side + (i % columns) * (wide + staff::kGap);
      place(reasons_[i], {x, y + (i / columns) * high, wide, double(staff::kControl)});
    }
    y += kReasons / columns * high;
  }
  y += tokens::space::kTight;
  const double back = (width - staff::kGap) * 0.4;
  place(back_, {side, y, back, double(staff::kDeed)});
  place(send_, {side + back + staff::kGap, y, width - back - staff::kGap, double(staff::kDeed)});
  return y + staff::kDeed;
}

void DeclineForm::paintEvent(QPaintEvent*) {
  paintCard();
}

}  // namespace usher::ui
