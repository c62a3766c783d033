// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/staff_window.h>

#include <QApplication>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

#include <usher/ui/keyboard/touch_keyboard.h>
#include <usher/ui/staff/banner.h>
#include <usher/ui/staff/deeds.h>
#include <usher/ui/staff/guest_page.h>
#include <usher/ui/staff/look_up.h>
#include <usher/ui/staff/register_form.h>
#include <usher/ui/staff/staff_button.h>
#include <usher/ui/staff/staff_field.h>
#include <usher/ui/staff/staff_form.h>
#include <usher/ui/staff/staff_header.h>
#include <usher/ui/staff/staff_keys.h>

namespace usher::ui {

namespace mode = domain::staff_mode;

namespace {

/// What of the width the look-up gets; with a keyboard under it, more.
constexpr double kColumn = 0.38;
constexpr double kTouchColumn = 0.45;
/// Beside a page, keys are as low as a fingertip allows.
constexpr double kLowKeys = 0.84;

}  // namespace

StaffWindow::StaffWindow(std::function<domain::Instant()> now, QWidget* parent)
    : StaffSurface("staffWindow", std::move(now), parent) {
  // In the order in which Tab goes.
  look_up_ = new LookUp(look(), this);
  guest_ = new GuestPage(look(), this);
  form_ = new StaffForm(look(), this);
  register_ = new RegisterForm(look(), this);
  keys_ = new StaffKeys(look(), this);
  told_ = new Banner(look(), "told", this);
  told_->setFlat(true);
  keyboard_ = new TouchKeyboard(keyboard_look_, this);
  header_ = new StaffHeader(look(), this);
  for (QWidget* hidden : std::initializer_list<QWidget*>{guest_, form_, register_, keyboard_}) hidden->hide();
  connect(look_up_, &LookUp::typed, this, [this](const QString& text) { emit happened(mode::Typed{text}); });
  connect(look_up_, &LookUp::registerWanted, this, [this] { emit happened(mode::RegisterWanted{}); });
  connect(register_, &RegisterForm::sent, this,
          [this](const domain::WalkInForm& form) { emit happened(mode::WalkInTyped{form}); });
  connect(register_, &RegisterForm::back, this, [this] { emit happened(mode::FormLeft{}); });
  connect(look_up_, &LookUp::filterChosen, this,
          [this](const domain::GuestFilter& filter) { emit happened(mode::FilterChosen{filter}); });
  connect(look_up_, &LookUp::wanted, this,
          [this](const domain::Claim& claim) { emit happened(mode::GuestWanted{claim}); });
  connect(guest_, &GuestPage::back, this, [this] { emit happened(mode::GuestLeft{}); });
  connect(guest_->deeds(), &Deeds::deedWanted, this,
          [this](const mode::Deed& deed) { emit happened(mode::DeedWanted{deed}); });
  connect(guest_->deeds(), &Deeds::formWanted, this,
          [this](mode::Form form) { emit happened(mode::FormWanted{form}); });
  connect(form_, &StaffForm::sent, this,
          [this](const mode::Deed& deed) { emit happened(mode::DeedWanted{deed}); });
  connect(form_, &StaffForm::back, this, [this] { emit happened(mode::FormLeft{}); });
  connect(header_, &StaffHeader::lockWanted, this, &StaffSurface::left);
  connectKeyboard();
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
  for (const StaffField* one : fields) {
    connect(one, &QLineEdit::textChanged, this, &StaffWindow::openKeyboard);
    connect(one, &QLineEdit::cursorPositionChanged, this, &StaffWindow::openKeyboard);
  }
  // Keys are made there, and Qt is amid its chain of focus when it tells of this.
  connect(qApp, &QApplication::focusChanged, this, &StaffWindow::openKeyboard, Qt::QueuedConnection);
}

void StaffWindow::openKeyboard() {
  StaffField* const into = field();
  if (!touch_ || !into) return;
  speak();
  if (std::exchange(typed_into_, into) != into || keyboard_language_ != language()) {
    keyboard_language_ = language();
    const bool is_reason = state_ && state_->form && *state_->form != mode::Form::CorrectBadge;
    const TypedForm form = register_->isEmail(into) ? TypedForm::Email
                           : is_reason              ? TypedForm::Words
                                                    : TypedForm::Name;
    keyboard_->open(form, language());
  }
  keyboard_->setBefore(into->before());
}

void StaffWindow::render(const mode::State& state) {
  state_ = state;
  reason_.clear();
  refresh();
}

void StaffWindow::forget() {
  state_.reset();
  reason_.clear();
  look_up_->forget();
  guest_->forget();
  form_->forget();
  register_->forget();
  told_->show({});
  refresh();
}

void StaffWindow::setKiosk(const QString& name) {
  kiosk_ = name;
  refresh();
}

void StaffWindow::setList(const std::optional<domain::CheckInListId>& list) {
  list_ = list;
  refresh();
}

void StaffWindow::setChips(std::vector<Chip> chips) {
  header_->setChips(std::move(chips));
  refresh();
}

void StaffWindow::highlightWith(Highlighter highlighter) {
  look_up_->highlightWith(std::move(highlighter));
  refresh();
}

void StaffWindow::setTouch(bool touch) {
  touch_ = touch;
  look_up_->setTouch(touch);
  refresh();
}

double StaffWindow::unitFor(const QSizeF& pixels) const {
  namespace staff = tokens::staff;
  const double longer = std::max(pixels.width(), pixels.height());
  const double shorter = std::min(pixels.width(), pixels.height());
  // What is as large as a fingertip there is as large as a line of text here.
  if (touch_) return shorter / staff::kTouchSide;
  const double wanted = std::min(longer / staff::kDeskWidth, shorter / staff::kDeskHeight);
  const double room = pixels.width() >= pixels.height()
                          ? std::min(longer / staff::kLeastWidth, shorter / staff::kLeastHeight)
                          : shorter / staff::kTouchSide;
  return std::max(wanted, std::min(1.0, room));
}

bool StaffWindow::hasForm() const {
  return state_ && state_->guest && state_->form;
}

bool StaffWindow::isRegistering() const {
  return state_ && state_->registering;
}

StaffField* StaffWindow::field() const {
  if (isRegistering()) return register_->field();
  if (hasForm()) return form_->field();
  if (isUpright() && state_ && state_->guest) return nullptr;
  return look_up_->field();
}

void StaffWindow::fill() {
  keyboard_look_.palette = look().palette;
  keyboard_look_.motion = false;
  keyboard_look_.unit = std::max(0.1, std::min(width(), height()) / double(tokens::size::kPortraitWidth));
  const Speaking words = speaking();
  const domain::CheckInListId* list = list_ ? &*list_ : nullptr;
  header_->show(state_ ? &state_->member : nullptr, kiosk_, words, touch_);
  look_up_->setGround(look().palette.paper);
  keys_->show(touch_);
  const bool has_guest = state_ && state_->guest;
  if (state_) look_up_->show(*state_, facts(), words);
  if (has_guest) guest_->show(*state_, facts(), list, words, touch_);
  if (hasForm()) {
    form_->show(*state_, touch_);
  } else {
    form_->forget();
  }
  if (!has_guest) guest_->forget();
  if (isRegistering()) {
    register_->show(*state_, facts(), language(), touch_);
  } else {
    register_->forget();
  }
  const bool has_page = has_guest || isRegistering();
  const std::initializer_list<std::pair<QWidget*, bool>> panels{{look_up_, !isUpright() || !has_page},
                                                                {guest_, has_guest && !hasForm()},
                                                                {form_, hasForm()},
                                                                {register_, isRegistering()},
                                                                {keys_, !isUpright() && !has_page},
                                                                {keyboard_, touch_ && field() != nullptr}};
  // Before what had the focus is hidden: Qt would give it to some button, and Enter would press that.
  for (const auto& [panel, shown] : panels) {
    if (shown) panel->show();
  }
  giveFocus();
  for (const auto& [panel, shown] : panels) {
    if (!shown) panel->hide();
  }
  fillTold();
  openKeyboard();
  arrange();
}

void StaffWindow::giveFocus() {
  if (!isVisible()) return;
  QWidget* const now = QApplication::focusWidget();
  const auto within = [now](const QWidget* panel) { return now == panel || panel->isAncestorOf(now); };
  const bool in_page = isRegistering() ? within(register_)
                       : hasForm()     ? within(form_)
                                       : state_ && state_->guest && within(guest_);
  const bool is_usable = now && now->isEnabled() && (within(header_) || within(keyboard_) || in_page);
  if (is_usable && now->isVisible()) return;
  if (StaffField* const into = field()) {
    into->setFocus();
  } else if (now != this) {
    setFocus();
  }
}

void StaffWindow::fillTold() {
  if (!reason_.isEmpty()) {
    told_->show({StaffTone::Care, QStringLiteral("hand"), reason_});
  } else if (state_ && state_->doing) {
    told_->show({StaffTone::Plain, QStringLiteral("hourglass"), tr("One moment …")});
  } else if (state_ && state_->told &&
             !(hasForm() && !fieldTrouble(state_->told->outcome, *state_->form).isEmpty()) &&
             !(isRegistering() && !registerTrouble(state_->told->outcome).isEmpty())) {
    told_->show(toldInWords(*state_->told, speaking()));
  } else {
    told_->show({});
  }
  told_->rearrange();
}

QRect StaffWindow::inPixels(QRectF logical) const {
  const double unit = look().unit;
  if (layoutDirection() == Qt::RightToLeft) logical.moveLeft(width() / unit - logical.right());
  return {QPoint(qRound(logical.left() * unit), qRound(logical.top() * unit)),
          QPoint(qRound(logical.right() * unit) - 1, qRound(logical.bottom() * unit) - 1)};
}

void StaffWindow::arrange() {
  namespace staff = tokens::staff;
  const QSizeF size = QSizeF(this->size()) / look().unit;
  const double side = staff::kSide;
  const double head = header_->heightFor(size.width());
  header_->setGeometry(inPixels({0, 0, size.width(), head}));
  const double top = head + staff::kGap + tokens::space::kHair;
  double bottom = size.height() - staff::kGap;
  const double whole = size.width() - 2 * side;
  const bool has_keys = touch_ && field() != nullptr;
  const double key = isUpright() ? tokens::size::kKey : tokens::size::kKey * kLowKeys;
  const double keyboard = has_keys ? keyboard_->heightFor(key) * keyboard_look_.unit / look().unit : 0;
  if (isUpright() && has_keys) {
    bottom -= keyboard;
    keyboard_->setGeometry(inPixels({side / 2, bottom, size.width() - side, keyboard}));
    bottom -= staff::kGap;
  }
  told_->setGeometry(inPixels({side, bottom - staff::kPassage, whole, double(staff::kPassage)}));
  bottom -= staff::kPassage + staff::kGap;
  if (isUpright()) {
    const QRect all = inPixels({side, top, whole, bottom - top});
    for (QWidget* panel : std::initializer_list<QWidget*>{look_up_, guest_, form_, register_})
      panel->setGeometry(all);
  } else {
    const double column = whole * (touch_ ? kTouchColumn : kColumn);
    double end = bottom;
    if (has_keys) {
      end -= keyboard;
      keyboard_->setGeometry(inPixels({side, end, column, keyboard}));
      end -= staff::kGap;
    }
    look_up_->setGeometry(inPixels({side, top, column, end - top}));
    const QRect page = inPixels({side + column + side, top, whole - column - side, bottom - top});
    for (QWidget* panel : std::initializer_list<QWidget*>{guest_, form_, register_, keys_})
      panel->setGeometry(page);
  }
  for (StaffPanel* panel :
       std::initializer_list<StaffPanel*>{header_, look_up_, guest_, form_, register_, keys_, told_}) {
    panel->rearrange();
  }
  keyboard_->arrange();
}

void StaffWindow::tellReason(const QString& reason) {
  reason_ = reason;
  speak();
  fillTold();
}

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

void StaffWindow::stepBack() {
  if (hasForm() || isRegistering()) return emit happened(mode::FormLeft{});
  if (state_ && state_->guest) return emit happened(mode::GuestLeft{});
  look_up_->field()->clear();
}

void StaffWindow::pressEnter() {
  if (isRegistering()) return register_->send();
  if (hasForm()) return form_->send();
  if (field()) look_up_->open();
}

void StaffWindow::moveBy(int step, bool page) {
  if (hasForm() || isRegistering()) return;
  const bool reads = state_ && state_->guest && (page || isUpright());
  if (reads) return guest_->scroll(step);
  look_up_->move(page ? step * look_up_->pageOfRows() : step);
}

bool StaffWindow::takeCommand(const QKeyEvent& event) {
  if (event.modifiers() == Qt::ControlModifier && event.key() == Qt::Key_L) {
    emit left();
    return true;
  }
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
  StaffButton* const button = guest_->deeds()->buttonOf(event.key());
  if (!button) return false;
  if (guest_->isHidden()) return true;
  if (button->isEnabled()) {
    button->click();
  } else {
    tellReason(button->reason());
  }
  return true;
}

void StaffWindow::keyPressEvent(QKeyEvent* event) {
  if (takeCommand(*event)) return;
  StaffField* const search = look_up_->field();
  const bool types =
      !event->text().isEmpty() && event->text().front().isPrint() &&
      !event->modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
  if (hasForm() || isRegistering() || search->isReadOnly()) return StaffSurface::keyPressEvent(event);
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

void StaffWindow::focusInEvent(QFocusEvent* event) {
  StaffSurface::focusInEvent(event);
  if (field()) giveFocus();
}

void StaffWindow::showEvent(QShowEvent* event) {
  StaffSurface::showEvent(event);
  giveFocus();
}

}  // namespace usher::ui
