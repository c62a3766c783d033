// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/asked_question.h>

#include <algorithm>

#include <usher/ui/staff/option_button.h>
#include <usher/ui/staff/option_row.h>
#include <usher/ui/staff/staff_field.h>
#include <usher/ui/widgets/text_label.h>
#include <usher/ui/words/question_words.h>

namespace usher::ui {

namespace {

namespace staff = tokens::staff;
using domain::AnswerForm;

/// Numbers and dates are short, and look so.
constexpr double kShortField = 260;

QByteArray named(std::size_t number, const char* part) {
  return "asked" + QByteArray::number(qulonglong(number)) + part;
}

}  // namespace

AskedQuestion::AskedQuestion(const Look& look, std::size_t number, QWidget* parent)
    : StaffPanel(look, named(number, "").constData(), parent) {
  words_ = new TextLabel(look, named(number, "Question").constData(),
                         {staff::kBody, staff::kSmall, domain::FontWeight::Bold}, this);
  note_ = new TextLabel(look, named(number, "Note").constData(), {staff::kSmall, staff::kLeast}, this);
  field_ = new StaffField(look, named(number, "Field").constData(), this);
  options_ = new OptionRow(look, named(number, "Option"), this);
  connect(field_, &QLineEdit::textChanged, this, &AskedQuestion::follow);
  connect(options_, &OptionRow::changed, this, &AskedQuestion::follow);
}

bool AskedQuestion::isTyped() const {
  return question_ && (question_->form == AnswerForm::Text || question_->form == AnswerForm::Number ||
                       question_->form == AnswerForm::Date);
}

void AskedQuestion::offer(const Speaking& speaking) {
  std::vector<OptionRow::Option> options;
  switch (question_->form) {
    case AnswerForm::Choice:
      for (const domain::Choice& choice : question_->choices)
        options.push_back({choice.text.in(speaking.language), choice.id});
      break;
    case AnswerForm::Consent:
      options = {{tr("Agrees", "a guest, to a consent"), QStringLiteral("yes")},
                 {tr("Does not agree", "a guest, to a consent"), QStringLiteral("no")}};
      break;
    case AnswerForm::Signature:
      // Who has to sign has no choice.
      if (!question_->required)
        options = {{tr("Signs at a kiosk", "a guest"), QString()},
                   {tr("Does not sign", "a guest"), QStringLiteral("no")}};
      break;
    case AnswerForm::Text:
    case AnswerForm::Number:
    case AnswerForm::Date:
      break;
  }
  const bool is_signed = question_->form == AnswerForm::Signature;
  options_->offer(words_->text(), std::move(options), !question_->required && !is_signed);
  if (is_signed && !options_->chosen() && !question_->required) options_->choose(QString());
}

void AskedQuestion::show(const domain::Question& question, const Speaking& speaking, bool held) {
  setGround(colours().surface);
  const bool is_another = !question_ || question_->id != question.id || question_->form != question.form;
  if (is_another) forget();
  question_ = question;
  const QString text = question.text.in(speaking.language);
  words_->setWords(text);
  words_->setTone({colours().ink, colours().surface});
  offer(speaking);
  field_->setVisible(isTyped());
  if (isTyped()) {
    // A date is written otherwise in another language.
    if (!language_.isEmpty() && language_ != speaking.language) field_->say({});
    field_->take(typedFormOf(question.form), speaking.language);
  }
  language_ = speaking.language;
  field_->setReadOnly(held);
  options_->setHeld(held);
  options_->setGround(colours().surface);
  // Nothing to choose from would lie over what is said.
  options_->setVisible(!isTyped() && options_->entry());
  field_->setAccessibleName(text);
  fillNote();
}

void AskedQuestion::forget() {
  question_.reset();
  language_.clear();
  complains_ = false;
  field_->say({});
  field_->setFaulty(false);
  field_->setAccessibleName({});
  field_->setAccessibleDescription({});
  options_->choose(std::nullopt);
  options_->offer({}, {}, false);
  for (TextLabel* label : {words_, note_}) label->setWords({});
}

std::optional<domain::Answer> AskedQuestion::answer() const {
  if (!question_) return std::nullopt;
  if (isTyped()) return domain::Answer{question_->id, field_->value().value_or(QString())};
  const QString chosen = options_->chosen().value_or(QString());
  if (domain::isForGuestAlone(*question_) && chosen.isEmpty()) return std::nullopt;
  return domain::Answer{question_->id, chosen};
}

bool AskedQuestion::isLacking() const {
  if (!question_ || domain::isForGuestAlone(*question_)) return false;
  if (isTyped() && !field_->text().isEmpty()) return !field_->value();
  return question_->required && (isTyped() || !options_->chosen());
}

bool AskedQuestion::staysOpen() const {
  if (!question_) return false;
  if (domain::isForGuestAlone(*question_)) return !answer();
  return options_->chosen() && domain::isRefusal(*question_, *options_->chosen());
}

void AskedQuestion::complain() {
  complains_ = isLacking();
  fillNote();
}

void AskedQuestion::follow() {
  if (!isLacking()) complains_ = false;
  fillNote();
  emit changed();
}

void AskedQuestion::fillNote() {
  if (!question_) return;
  QStringList notes;
  bool is_wrong = complains_;
  const QString hint = answerHint(question_->form, language_);
  if (question_->form == AnswerForm::Signature) {
    notes << (question_->required
                  ? tr("The guest signs this at a kiosk, by holding up their code.")
                  : tr("If the guest wants to: they sign at a kiosk, by holding up their code."));
  } else if (staysOpen()) {
    is_wrong = true;
    notes << tr("Nobody comes in without agreeing to this. It stays open.");
  } else if (complains_) {
    notes << (isTyped() && !field_->text().isEmpty() ? tr("That is not complete yet.")
                                                     : tr("Please answer this one."));
    if (!hint.isEmpty()) notes << hint;
  } else {
    notes << (question_->required ? tr("Has to be answered", "a question")
                                  : tr("May stay empty", "a question"));
    if (!hint.isEmpty()) notes << hint;
  }
  note_->setWords(notes.join(QStringLiteral(" · ")));
  note_->setTone({is_wrong ? colours().stop : colours().quiet_ink, colours().surface});
  field_->setFaulty(complains_);
  field_->setAccessibleDescription(note_->text());
}

QWidget* AskedQuestion::entry() const {
  if (!question_) return nullptr;
  return isTyped() ? static_cast<QWidget*>(field_) : options_->entry();
}

std::vector<QWidget*> AskedQuestion::stops() const {
  std::vector<QWidget*> all{field_};
  std::ranges::copy(options_->buttons(), std::back_inserter(all));
  return all;
}

StaffField* AskedQuestion::field() const {
  return isTyped() ? field_ : nullptr;
}

double AskedQuestion::layOut(double width, bool places) {
  double y = 0;
  for (TextLabel* label : {words_, note_}) y += places ? put(label, 0, y, width) : label->fit(width);
  if (!entry()) return y;
  y += tokens::space::kTight;
  if (isTyped()) {
    const bool is_long = question_->form == AnswerForm::Text;
    if (places) {
      field_->dress();
      place(field_, {0, y, is_long ? width : std::min(width, kShortField), double(staff::kControl)});
    }
    return y + staff::kControl;
  }
  const double high = options_->heightFor(width);
  if (places) {
    place(options_, {0, y, width, high + tokens::space::kHair});
    options_->rearrange();
  }
  return y + high;
}

double AskedQuestion::heightFor(double width) {
  return layOut(width, false);
}

void AskedQuestion::arrange(const QSizeF& size) {
  layOut(size.width(), true);
}

}  // namespace usher::ui
