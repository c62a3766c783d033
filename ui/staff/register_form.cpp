// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/register_form.h>

#include <algorithm>
#include <array>

#include <usher/ui/staff/staff_button.h>
#include <usher/ui/staff/staff_field.h>
#include <usher/ui/widgets/text_label.h>
#include <usher/ui/words/staff_words.h>

namespace usher::ui {

namespace {

namespace staff = tokens::staff;
namespace mode = domain::staff_mode;

enum FieldNumber { Given, Family, Company, Email };

constexpr double kWidest = 720;

}  // namespace

RegisterForm::RegisterForm(const Look& look, QWidget* parent) : StaffPanel(look, "registerForm", parent) {
  title_ = new TextLabel(look, "registerTitle",
                         {staff::kLeadIcon, staff::kHeading, domain::FontWeight::Bold, 2}, this);
  what_ = new TextLabel(look, "registerWhat", {staff::kBody, staff::kSmall}, this);
  for (const char* name : {"newGiven", "newFamily", "newCompany", "newEmail"}) {
    const TextStyle style{staff::kSmall, staff::kLeast, domain::FontWeight::Medium, 1};
    labels_.push_back(new TextLabel(look, (QByteArray(name) + "Label").constData(), style, this));
    fields_.push_back(new StaffField(look, (QByteArray(name) + "Field").constData(), this));
  }
  trouble_ = new TextLabel(look, "registerTrouble",
                           {staff::kSmall, staff::kLeast, domain::FontWeight::Medium}, this);
  send_ = new StaffButton(look, "registerSend", this);
  send_->setKind(StaffButton::Kind::Main);
  back_ = new StaffButton(look, "registerBack", this);
  connect(send_, &QAbstractButton::clicked, this, &RegisterForm::send);
  connect(back_, &QAbstractButton::clicked, this, &RegisterForm::back);
}

void RegisterForm::makeTypes(const domain::EventFacts& facts) {
  std::vector<domain::TicketTypeId> at_door;
  for (const domain::TicketType& type : facts.ticket_types) {
    if (type.at_door) at_door.push_back(type.id);
  }
  if (std::ranges::equal(types_, at_door, {}, &Type::id)) return;
  for (const Type& type : types_) delete type.button;
  types_.clear();
  type_.reset();
  for (const domain::TicketTypeId& id : at_door) {
    const QByteArray name = "newType" + QByteArray::number(static_cast<int>(types_.size()));
    auto* button = new StaffButton(look(), name.constData(), this);
    button->setVisible(isVisibleTo(parentWidget()));
    connect(button, &QAbstractButton::clicked, this, [this, id] {
      type_ = id;
      dressTypes();
    });
    types_.push_back({id, button});
  }
}

void RegisterForm::dressTypes() {
  if (!type_ && !types_.empty()) type_ = types_.front().id;
  for (const Type& type : types_) {
    const bool on = type.id == type_;
    type.button->setKind(on ? StaffButton::Kind::Main : StaffButton::Kind::Plain);
    type.button->setShape(on ? QStringLiteral("check") : QString());
    type.button->setAccessibleDescription(on ? tr("chosen", "a ticket type") : QString());
  }
}

void RegisterForm::show(const mode::State& state, const domain::EventFacts* facts, const QString& language,
                        bool touch) {
  setGround(colours().surface);
  language_ = language;
  if (facts) {
    makeTypes(*facts);
    for (const Type& type : types_) {
      const domain::TicketType* known = facts->ticketType(type.id);
      type.button->setWords(known ? known->name.in(language) : QString());
    }
  }
  dressTypes();
  title_->setWords(tr("Register a guest"));
  what_->setWords(types_.empty() ? tr("This event gives no tickets at the door.")
                                 : tr("The guest gets a ticket and comes in with a badge."));
  const std::array<QString, 4> names{tr("First name"), tr("Last name"), tr("Company"),
                                     tr("E-mail for the ticket; may stay empty")};
  const bool mine = state.told && state.told->deed == domain::StaffDeed::RegisterWalkIn;
  trouble_->setWords(mine ? registerTrouble(state.told->outcome) : QString());
  trouble_->setTone({colours().stop, colours().surface});
  for (std::size_t i = 0; i < fields_.size(); ++i) {
    labels_[i]->setWords(names[i]);
    labels_[i]->setTone({colours().quiet_ink, colours().surface});
    fields_[i]->setAccessibleName(names[i]);
    fields_[i]->setReadOnly(state.doing.has_value());
    const bool is_name = i == Given || i == Family;
    fields_[i]->setFaulty(!trouble_->text().isEmpty() && is_name);
    fields_[i]->setAccessibleDescription(is_name ? trouble_->text() : QString());
  }
  send_->setWords(tr("Register and let in"));
  send_->setReason(types_.empty() ? what_->text() : state.doing ? tr("One moment …") : QString());
  send_->setKey(touch ? QString() : tr("Enter", "the key"));
  back_->setWords(tr("Back"));
  back_->setKey(touch ? QString() : tr("Esc", "the key"));
  title_->setTone({colours().ink, colours().surface});
  what_->setTone({colours().ink, colours().surface});
}

void RegisterForm::forget() {
  type_.reset();
  for (StaffField* field : fields_) {
    field->say({});
    field->setAccessibleDescription({});
  }
  trouble_->setWords({});
}

StaffField* RegisterForm::field() const {
  for (StaffField* field : fields_) {
    if (field->hasFocus()) return field;
  }
  return fields_[Given];
}

bool RegisterForm::isEmail(const StaffField* field) const {
  return field == fields_[Email];
}

void RegisterForm::send() {
  if (!type_ || !send_->isEnabled()) return;
  emit sent({.type = *type_,
             .given_name = fields_[Given]->text(),
             .family_name = fields_[Family]->text(),
             .company = fields_[Company]->text(),
             .language = language_,
             .email = fields_[Email]->text()});
}

double RegisterForm::arrangeTypes(double y, double side, double width) {
  // One type needs no choice.
  for (const Type& type : types_) type.button->setVisible(types_.size() > 1);
  if (types_.size() < 2) return y;
  double x = 0;
  for (const Type& type : types_) {
    const double wide = std::min(width, type.button->naturalWidth());
    if (x > 0 && x + wide > width) {
      x = 0;
      y += staff::kControl + tokens::space::kTight;
    }
    place(type.button, {side + x, y, wide, double(staff::kControl)});
    x += wide + tokens::space::kTight;
  }
  return y + staff::kControl + tokens::space::kTight;
}

void RegisterForm::arrange(const QSizeF& size) {
  // Over a high keyboard on a small screen it goes without saying.
  if (layOut(size, true) > size.height() - tokens::space::kTight) layOut(size, false);
}

double RegisterForm::layOut(const QSizeF& size, bool with_what) {
  const double width = std::min(kWidest, size.width() - 2 * staff::kSide);
  const double side = staff::kSide;
  double y = with_what ? double(staff::kSide) : double(staff::kGap);
  // What is wrong takes the place of what goes without saying.
  const bool only_trouble = !with_what && !trouble_->text().isEmpty();
  if (only_trouble) {
    title_->hide();
    y += put(trouble_, side, y, width) + tokens::space::kTight;
  } else {
    y += put(title_, side, y, width);
  }
  if (with_what) {
    y += put(what_, side, y, width) + staff::kGap;
  } else {
    what_->hide();
  }
  y = arrangeTypes(y, side, width);
  // Two in a row: over the keyboard of a tablet there is room for two rows.
  const double half = (width - staff::kGap) / 2;
  const double gap = with_what ? staff::kGap : tokens::space::kTight;
  for (std::size_t i = 0; i < fields_.size(); i += 2) {
    const double other = side + half + staff::kGap;
    const double words = std::max(put(labels_[i], side, y, half), put(labels_[i + 1], other, y, half));
    y += words + tokens::space::kHair;
    for (const std::size_t k : {i, i + 1}) {
      fields_[k]->dress();
      place(fields_[k], {k == i ? side : other, y, half, double(staff::kControl)});
    }
    y += staff::kControl + gap;
  }
  if (!only_trouble) y += put(trouble_, side, y - tokens::space::kTight, width);
  const double back = half * 0.8;
  place(back_, {side, y, back, double(staff::kDeed)});
  place(send_, {side + back + staff::kGap, y, width - back - staff::kGap, double(staff::kDeed)});
  return y + staff::kDeed;
}

void RegisterForm::paintEvent(QPaintEvent*) {
  paintCard();
}

}  // namespace usher::ui
