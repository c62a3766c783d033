// SPDX-License-Identifier: Apache-2.0
// Where staff type, and the keyboard on the screen for it.
#include <usher/ui/staff/staff_window.h>

#include <QApplication>

#include <algorithm>
#include <iterator>
#include <utility>

#include <usher/ui/keyboard/touch_keyboard.h>
#include <usher/ui/staff/answers_form.h>
#include <usher/ui/staff/look_up.h>
#include <usher/ui/staff/register_form.h>
#include <usher/ui/staff/requests_panel.h>
#include <usher/ui/staff/staff_field.h>
#include <usher/ui/staff/staff_form.h>

namespace usher::ui {

namespace mode = domain::staff_mode;

namespace {

/// Beside a page, keys are as low as a fingertip allows.
constexpr double kLowKeys = 0.84;

}  // namespace

StaffField* StaffWindow::field() const {
  if (page_ == domain::StaffPage::Requests) return requests_->field();
  if (isRegistering()) return register_->field();
  if (isAnswering()) return answers_->field();
  if (hasForm()) return form_->field();
  if (!isOnGuests() || (isUpright() && state_ && (state_->guest || state_->group))) return nullptr;
  return look_up_->field();
}

bool StaffWindow::hasKeyboard() const {
  const StaffField* const into = field();
  const bool is_narrowing = !isUpright() && into == look_up_->field() && look_up_->isNarrowing();
  return touch_ && into && !is_narrowing;
}

void StaffWindow::connectKeyboard() {
  const auto typing = [this](auto&& change) {
    StaffField* const into = field();
    if (into && !into->isReadOnly()) change(*into);
  };
  connect(keyboard_, &TouchKeyboard::typed, this,
          [typing](const QString& text) { typing([&](StaffField& into) { into.type(text); }); });
  connect(keyboard_, &TouchKeyboard::replaced, this,
          [typing](const QString& text) { typing([&](StaffField& into) { into.replaceLast(text); }); });
  connect(keyboard_, &TouchKeyboard::erased, this,
          [typing] { typing([](StaffField& into) { into.backspace(); }); });
  std::vector<StaffField*> fields = form_->fields();
  std::ranges::copy(register_->fields(), std::back_inserter(fields));
  fields.push_back(look_up_->field());
  fields.push_back(requests_->reasonField());
  for (const StaffField* one : fields) {
    connect(one, &QLineEdit::textChanged, this, &StaffWindow::openKeyboard);
    connect(one, &QLineEdit::cursorPositionChanged, this, &StaffWindow::openKeyboard);
  }
  connect(answers_, &AnswersForm::typing, this, &StaffWindow::openKeyboard);
  // Keys are made there, and Qt is amid its chain of focus when it tells of this.
  connect(qApp, &QApplication::focusChanged, this, &StaffWindow::openKeyboard, Qt::QueuedConnection);
}

TypedForm StaffWindow::typedFormOf(const StaffField* field) const {
  if (field->form()) return *field->form();
  if (register_->isEmail(field)) return TypedForm::Email;
  const bool is_reason = field == requests_->reasonField() ||
                         (state_ && state_->form && *state_->form != mode::Form::CorrectBadge);
  return is_reason ? TypedForm::Words : TypedForm::Name;
}

void StaffWindow::openKeyboard() {
  StaffField* const into = field();
  if (!touch_) return;
  // Of what is asked not all is typed.
  const bool comes_or_goes = isAnswering() && keyboard_->isHidden() == (into != nullptr);
  if (comes_or_goes) keyboard_->setVisible(into != nullptr);
  const bool is_other = into && openKeyboardFor(*into);
  if (into) keyboard_->setBefore(into->before());
  if (comes_or_goes || is_other) arrange();
}

bool StaffWindow::openKeyboardFor(StaffField& into) {
  speak();
  const TypedForm form = typedFormOf(&into);
  const bool is_other_field = std::exchange(typed_into_, &into) != &into;
  const bool is_other_form = std::exchange(typed_form_, form) != form;
  const bool is_other_language = std::exchange(keyboard_language_, language()) != language();
  if (!is_other_field && !is_other_form && !is_other_language) return false;
  keyboard_->open(form, language());
  return is_other_form;
}

void StaffWindow::placeKeyboard(QRectF box) {
  const double pad = kPadWidth * keyboard_look_.unit / look().unit;
  if (isPad(typed_form_) && box.width() > pad)
    box.setRect(box.center().x() - pad / 2, box.top(), pad, box.height());
  keyboard_->setGeometry(inPixels(box));
}

double StaffWindow::keyboardHeight() const {
  const double key = isUpright() ? tokens::size::kKey : tokens::size::kKey * kLowKeys;
  return keyboard_->heightFor(key) * keyboard_look_.unit / look().unit;
}

}  // namespace usher::ui
