// SPDX-License-Identifier: Apache-2.0
// What keys, and fingers in vain, do in staff mode.
#include <usher/ui/staff/staff_window.h>

#include <QKeyEvent>

#include <usher/ui/staff/answers_form.h>
#include <usher/ui/staff/group_page.h>
#include <usher/ui/staff/guest_page.h>
#include <usher/ui/staff/look_up.h>
#include <usher/ui/staff/register_form.h>
#include <usher/ui/staff/requests_panel.h>
#include <usher/ui/staff/staff_button.h>
#include <usher/ui/staff/staff_field.h>
#include <usher/ui/staff/staff_form.h>

namespace usher::ui {

namespace mode = domain::staff_mode;

bool StaffWindow::take(const QWidget& on, const QEvent& event) {
  const bool is_press =
      event.type() == QEvent::MouseButtonPress || event.type() == QEvent::MouseButtonDblClick;
  const auto* button = qobject_cast<const StaffButton*>(&on);
  if (is_press && button && !button->reason().isEmpty()) {
    refused_ = button;
    tellReason(button->reason());
  } else if (!reason_.isEmpty() && !(refused_ && on.isAncestorOf(refused_))) {
    // What was pressed in vain is told to each widget around it too.
    tellReason({});
  }
  return false;
}

StaffButton* StaffWindow::buttonOf(int key) const {
  return hasGroup() ? group_->buttonOf(key) : guest_->buttonOf(key);
}

void StaffWindow::stepBack() {
  if (hasForm() || isAnswering() || isRegistering()) return emit happened(mode::FormLeft{});
  if (state_ && (state_->guest || state_->group)) return emit happened(mode::GuestLeft{});
  if (look_up_->isChoosingList()) return look_up_->leaveLists();
  look_up_->field()->clear();
}

void StaffWindow::pressEnter() {
  if (isRegistering()) return register_->send();
  if (isAnswering()) return answers_->send();
  if (hasForm()) return form_->send();
  if (field()) look_up_->open();
}

void StaffWindow::moveBy(int step, bool page) {
  if (isAnswering()) return page ? answers_->scroll(step) : answers_->move(step);
  if (hasForm() || isRegistering()) return;
  const bool reads = state_ && state_->guest && (page || isUpright());
  if (reads) return guest_->scroll(step);
  look_up_->move(page ? step * look_up_->pageOfRows() : step);
}

bool StaffWindow::takePageKey(const QKeyEvent& event) {
  if (event.modifiers() == Qt::ControlModifier && event.key() == Qt::Key_L) {
    emit left();
    return true;
  }
  const int number = event.key() - Qt::Key_1;
  if (event.modifiers() == Qt::ControlModifier && number >= 0 && number <= int(domain::StaffPage::Kiosk)) {
    const auto wanted = static_cast<domain::StaffPage>(number);
    if (wanted == domain::StaffPage::Guests || panelOf(wanted)) emit pageWanted(wanted);
    return true;
  }
  if (isOnGuests() || event.key() != Qt::Key_Escape || event.isAutoRepeat()) return false;
  emit pageWanted(page_ == domain::StaffPage::Preflight ? domain::StaffPage::Kiosk
                                                        : domain::StaffPage::Guests);
  return true;
}

bool StaffWindow::takeCommand(const QKeyEvent& event) {
  switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
      moveBy(event.key() == Qt::Key_Up ? -1 : 1, false);
      return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
      moveBy(event.key() == Qt::Key_PageUp ? -1 : 1, true);
      return true;
    default:
      break;
  }
  // What is held down is done once.
  if (event.isAutoRepeat()) return false;
  switch (event.key()) {
    case Qt::Key_Escape:
      stepBack();
      return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      pressEnter();
      return true;
    default:
      break;
  }
  if (event.key() == Qt::Key_F9) {
    emit happened(mode::RegisterWanted{});
    return true;
  }
  StaffButton* const button = buttonOf(event.key());
  if (!button) return false;
  if (guest_->isHidden() && !hasGroup()) return true;
  if (button->isEnabled()) {
    button->click();
  } else {
    tellReason(button->reason());
  }
  return true;
}

void StaffWindow::keyPressEvent(QKeyEvent* event) {
  if (page_ == domain::StaffPage::Requests && requests_->takeKey(*event)) return;
  if (takePageKey(*event)) return;
  if (!isOnGuests()) return StaffSurface::keyPressEvent(event);
  if (takeCommand(*event)) return;
  StaffField* const search = look_up_->field();
  const bool types =
      !event->text().isEmpty() && event->text().front().isPrint() &&
      !event->modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
  if (hasForm() || isAnswering() || isRegistering() || search->isReadOnly())
    return StaffSurface::keyPressEvent(event);
  if (types) {
    search->setFocus();
    search->type(event->text());
  } else if (event->key() == Qt::Key_Backspace) {
    search->setFocus();
    search->backspace();
  } else {
    StaffSurface::keyPressEvent(event);
  }
}

}  // namespace usher::ui
