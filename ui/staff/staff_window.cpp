// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/staff_window.h>

#include <QApplication>

#include <algorithm>
#include <utility>

#include <usher/ui/keyboard/touch_keyboard.h>
#include <usher/ui/staff/answers_form.h>
#include <usher/ui/staff/banner.h>
#include <usher/ui/staff/deeds.h>
#include <usher/ui/staff/group_page.h>
#include <usher/ui/staff/guest_page.h>
#include <usher/ui/staff/kiosk_page.h>
#include <usher/ui/staff/look_up.h>
#include <usher/ui/staff/preflight_page.h>
#include <usher/ui/staff/register_form.h>
#include <usher/ui/staff/requests_panel.h>
#include <usher/ui/staff/staff_button.h>
#include <usher/ui/staff/staff_field.h>
#include <usher/ui/staff/staff_form.h>
#include <usher/ui/staff/staff_header.h>
#include <usher/ui/staff/staff_keys.h>
#include <usher/ui/staff/staff_tabs.h>
#include <usher/ui/words/kiosk_readings.h>
#include <usher/ui/words/kiosk_words.h>

namespace usher::ui {

namespace mode = domain::staff_mode;

namespace {

/// What of the width the look-up gets; with a keyboard under it, more.
constexpr double kColumn = 0.38;
constexpr double kTouchColumn = 0.45;

}  // namespace

StaffWindow::StaffWindow(std::function<domain::Instant()> now, QWidget* parent)
    : StaffSurface("staffWindow", std::move(now), parent) {
  // In the order in which Tab goes.
  look_up_ = new LookUp(look(), this);
  guest_ = new GuestPage(look(), this);
  group_ = new GroupPage(look(), this);
  form_ = new StaffForm(look(), this);
  answers_ = new AnswersForm(look(), this);
  register_ = new RegisterForm(look(), this);
  keys_ = new StaffKeys(look(), this);
  requests_ = new RequestsPanel(look(), this);
  requests_->setFocusPolicy(Qt::StrongFocus);
  kiosk_page_ = new KioskPage(look(), this);
  preflight_page_ = new PreflightPage(look(), this);
  told_ = new Banner(look(), "told", this);
  told_->setFlat(true);
  keyboard_ = new TouchKeyboard(keyboard_look_, this);
  header_ = new StaffHeader(look(), this);
  for (QWidget* hidden :
       std::initializer_list<QWidget*>{guest_, group_, form_, answers_, register_, keyboard_})
    hidden->hide();
  addPage(domain::StaffPage::Requests, requests_);
  addPage(domain::StaffPage::Kiosk, kiosk_page_);
  addPage(domain::StaffPage::Preflight, preflight_page_);
  for (const auto page : {domain::StaffPage::Guests, domain::StaffPage::Requests, domain::StaffPage::Kiosk})
    header_->tabs()->add(page);
  connectPanels();
  connectKeyboard();
}

void StaffWindow::addPage(domain::StaffPage page, StaffPanel* panel) {
  pages_.emplace_back(page, panel);
  panel->hide();
}

StaffPanel* StaffWindow::panelOf(domain::StaffPage page) const {
  const auto found = std::ranges::find(pages_, page, [](const auto& one) { return one.first; });
  return found == pages_.end() ? nullptr : found->second;
}

void StaffWindow::connectPanels() {
  connect(look_up_, &LookUp::typed, this, [this](const QString& text) { emit happened(mode::Typed{text}); });
  connect(look_up_, &LookUp::registerWanted, this, [this] { emit happened(mode::RegisterWanted{}); });
  connect(register_, &RegisterForm::sent, this,
          [this](const domain::WalkInForm& form) { emit happened(mode::WalkInTyped{form}); });
  connect(register_, &RegisterForm::back, this, [this] { emit happened(mode::FormLeft{}); });
  connect(look_up_, &LookUp::filterChosen, this,
          [this](const domain::GuestFilter& filter) { emit happened(mode::FilterChosen{filter}); });
  connect(look_up_, &LookUp::narrowing, this, &StaffWindow::refresh);
  connect(look_up_, &LookUp::fieldPressed, this, [this] {
    if (touch_ && !isUpright() && look_up_->isNarrowing()) look_up_->endNarrowing();
  });
  connect(look_up_, &LookUp::wanted, this,
          [this](const domain::Claim& claim) { emit happened(mode::GuestWanted{claim}); });
  connect(guest_, &GuestPage::back, this, [this] { emit happened(mode::GuestLeft{}); });
  connect(guest_, &GuestPage::groupWanted, this, [this] { emit happened(mode::GroupWanted{}); });
  const auto open = [this](const domain::TicketId& ticket) { emit happened(mode::GuestWanted{ticket}); };
  connect(guest_, &GuestPage::guestWanted, this, open);
  connect(group_, &GroupPage::guestWanted, this, open);
  connect(group_, &GroupPage::back, this, [this] { emit happened(mode::GuestLeft{}); });
  connect(group_, &GroupPage::ticked, this,
          [this](const domain::TicketId& ticket) { emit happened(mode::GuestTicked{ticket}); });
  connect(group_, &GroupPage::allTicked, this, [this](bool here) { emit happened(mode::AllTicked{here}); });
  connect(group_, &GroupPage::letInWanted, this, [this] { emit happened(mode::LetInTicked{}); });
  connect(guest_->deeds(), &Deeds::deedWanted, this,
          [this](const mode::Deed& deed) { emit happened(mode::DeedWanted{deed}); });
  connect(guest_->deeds(), &Deeds::formWanted, this,
          [this](mode::Form form) { emit happened(mode::FormWanted{form}); });
  connect(form_, &StaffForm::sent, this,
          [this](const mode::Deed& deed) { emit happened(mode::DeedWanted{deed}); });
  connect(form_, &StaffForm::back, this, [this] { emit happened(mode::FormLeft{}); });
  connect(answers_, &AnswersForm::sent, this,
          [this](const mode::Deed& deed) { emit happened(mode::DeedWanted{deed}); });
  connect(answers_, &AnswersForm::back, this, [this] { emit happened(mode::FormLeft{}); });
  connect(header_, &StaffHeader::lockWanted, this, &StaffSurface::left);
  connect(header_->tabs(), &StaffTabs::wanted, this, &StaffWindow::pageWanted);
  connect(requests_, &RequestsPanel::happened, this, &StaffWindow::requestsHappened);
  connect(kiosk_page_, &KioskPage::happened, this, &StaffWindow::kioskHappened);
  connect(kiosk_page_, &KioskPage::refused, this, &StaffWindow::tellReason);
  connect(kiosk_page_, &KioskPage::preflightWanted, this,
          [this] { emit pageWanted(domain::StaffPage::Preflight); });
  connect(preflight_page_, &PreflightPage::happened, this, &StaffWindow::preflightHappened);
  connect(preflight_page_, &PreflightPage::back, this, [this] { emit pageWanted(domain::StaffPage::Kiosk); });
  connect(kiosk_page_, &KioskPage::guestWanted, this, [this](const domain::TicketId& ticket) {
    emit pageWanted(domain::StaffPage::Guests);
    emit happened(mode::GuestWanted{ticket});
  });
}

void StaffWindow::render(const mode::State& state) {
  state_ = state;
  reason_.clear();
  refresh();
}

void StaffWindow::showKiosk(const domain::kiosk_page::State& state) {
  // What is measured goes on while somebody reads why a button can't be pressed.
  if (kiosk_state_ && (kiosk_state_->told != state.told || kiosk_state_->doing != state.doing))
    reason_.clear();
  kiosk_state_ = state;
  refresh();
}

void StaffWindow::showRequests(const domain::requests_page::State& state) {
  requests_state_ = state;
  refresh();
}

void StaffWindow::setTestBadge(const std::vector<domain::PrintPage>& pages) {
  preflight_page_->setTestBadge(pages);
}

void StaffWindow::showPreflight(const domain::preflight::State& state) {
  preflight_state_ = state;
  refresh();
}

void StaffWindow::showPage(domain::StaffPage page) {
  if (page != domain::StaffPage::Guests && !panelOf(page)) return;
  page_ = page;
  reason_.clear();
  refresh();
}

void StaffWindow::forget() {
  state_.reset();
  requests_state_.reset();
  kiosk_state_.reset();
  preflight_state_.reset();
  page_ = domain::StaffPage::Guests;
  reason_.clear();
  look_up_->forget();
  guest_->forget();
  group_->forget();
  form_->forget();
  answers_->forget();
  register_->forget();
  requests_->forget();
  kiosk_page_->forget();
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
  return isOnGuests() && state_ && state_->guest && state_->form && !isAnswering();
}

bool StaffWindow::isAnswering() const {
  return isOnGuests() && state_ && state_->guest && state_->form == mode::Form::Answers;
}

bool StaffWindow::isRegistering() const {
  return isOnGuests() && state_ && state_->registering;
}

bool StaffWindow::hasGroup() const {
  return isOnGuests() && state_ && state_->group && !state_->guest && !state_->registering;
}

void StaffWindow::fill() {
  keyboard_look_.palette = look().palette;
  keyboard_look_.motion = false;
  keyboard_look_.unit = std::max(0.1, std::min(width(), height()) / double(tokens::size::kPortraitWidth));
  const Speaking words = speaking();
  const domain::CheckInListId* list = list_ ? &*list_ : nullptr;
  header_->show(state_ ? &state_->member : nullptr, kiosk_, words, touch_);
  const bool is_preflight = page_ == domain::StaffPage::Preflight;
  header_->tabs()->show(is_preflight ? domain::StaffPage::Kiosk : page_, touch_);
  header_->setLow(touch_ && (hasForm() || isAnswering() || isRegistering()));
  const bool is_known = kiosk_state_ && kiosk_state_->kiosk;
  header_->setChips(is_known ? chipsOf(*kiosk_state_->kiosk, kiosk_state_->readings, words)
                             : std::vector<Chip>());
  if (requests_state_) requests_->show(*requests_state_, facts(), words, touch_);
  if (kiosk_state_) kiosk_page_->show(*kiosk_state_, facts(), words, touch_);
  if (preflight_state_) preflight_page_->show(*preflight_state_, words, touch_);
  look_up_->setGround(look().palette.paper);
  keys_->show(touch_);
  const bool has_guest = state_ && state_->guest;
  const bool on_guests = isOnGuests();
  if (state_) look_up_->show(*state_, facts(), words);
  if (has_guest) guest_->show(*state_, facts(), list, words, touch_);
  if (hasForm()) {
    form_->show(*state_, touch_);
  } else if (on_guests) {
    form_->forget();
  }
  if (isAnswering()) {
    answers_->show(*state_, facts(), words, touch_);
  } else if (on_guests) {
    answers_->forget();
  }
  if (!has_guest) guest_->forget();
  const bool has_group = hasGroup();
  const bool group_comes = has_group && group_->isHidden();
  if (has_group) {
    group_->show(*state_, facts(), words, touch_);
  } else if (on_guests && !(state_ && state_->group)) {
    // Else they come back to it, and to where they were in it.
    group_->forget();
  }
  if (isRegistering()) {
    register_->show(*state_, facts(), language(), touch_);
  } else if (on_guests) {
    register_->forget();
  }
  const bool has_page = has_guest || has_group || isRegistering();
  std::vector<std::pair<QWidget*, bool>> panels{
      {look_up_, on_guests && (!isUpright() || !has_page)},
      {guest_, on_guests && has_guest && !hasForm() && !isAnswering()},
      {group_, has_group},
      {form_, hasForm()},
      {answers_, isAnswering()},
      {register_, isRegistering()},
      {keys_, on_guests && !isUpright() && !has_page},
      {keyboard_, hasKeyboard()}};
  for (const auto& [page, panel] : pages_) panels.emplace_back(panel, page == page_);
  // Before what had the focus is hidden: Qt would give it to some button, and Enter would press that.
  for (const auto& [panel, shown] : panels) {
    if (shown) panel->show();
  }
  // Whoever works by keys goes through its rows, and types on from there all the same.
  if (group_comes && isVisible()) group_->rows()->setFocus();
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
  StaffPanel* const panel = panelOf(page_);
  const bool in_page = panel             ? within(panel)
                       : isRegistering() ? within(register_)
                       : hasForm()       ? within(form_)
                       : isAnswering()   ? within(answers_)
                       : hasGroup()      ? within(group_)
                                         : state_ && state_->guest && within(guest_);
  const bool in_lists = look_up_->isChoosingList() && within(look_up_);
  const bool is_usable =
      now && now->isEnabled() && (within(header_) || within(keyboard_) || in_page || in_lists);
  if (is_usable && now->isVisible()) return;
  if (StaffField* const into = field()) {
    into->setFocus();
  } else if (isAnswering()) {
    answers_->begin();
  } else if (panel) {
    panel->setFocus();
  } else if (hasGroup()) {
    group_->rows()->setFocus();
  } else if (now != this) {
    setFocus();
  }
}

std::optional<StaffNotice> StaffWindow::told() const {
  const StaffNotice doing{StaffTone::Plain, QStringLiteral("hourglass"), tr("One moment …")};
  if (page_ == domain::StaffPage::Kiosk) {
    if (kiosk_state_ && kiosk_state_->doing) return doing;
    if (kiosk_state_ && kiosk_state_->told) return toldInWords(*kiosk_state_->told, facts(), speaking());
    return std::nullopt;
  }
  if (!isOnGuests() || !state_) return std::nullopt;
  if (state_->doing) return doing;
  const bool at_field =
      state_->told &&
      (((hasForm() || isAnswering()) && !fieldTrouble(state_->told->outcome, *state_->form).isEmpty()) ||
       (isRegistering() && !registerTrouble(state_->told->outcome).isEmpty()));
  if (state_->told && !at_field) return toldInWords(*state_->told, speaking());
  return std::nullopt;
}

void StaffWindow::fillTold() {
  if (!reason_.isEmpty()) {
    told_->show({StaffTone::Care, QStringLiteral("hand"), reason_});
  } else {
    told_->show(told().value_or(StaffNotice()));
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
  if (isUpright() && touch_ && field() && isOnGuests()) {
    const double keyboard = keyboardHeight();
    bottom -= keyboard;
    placeKeyboard({side / 2, bottom, size.width() - side, keyboard});
    bottom -= staff::kGap;
  }
  const double end = bottom;
  told_->setGeometry(inPixels({side, bottom - staff::kPassage, whole, double(staff::kPassage)}));
  bottom -= staff::kPassage + staff::kGap;
  if (page_ == domain::StaffPage::Requests) {
    // It tells itself what came of a step.
    arrangeRequests(top, end);
  } else if (StaffPanel* const panel = panelOf(page_)) {
    panel->setGeometry(inPixels({side, top, whole, bottom - top}));
    panel->rearrange();
  } else {
    arrangeGuests(top, bottom);
  }
  header_->rearrange();
  told_->rearrange();
  keyboard_->arrange();
}

void StaffWindow::arrangeRequests(double top, double bottom) {
  const double side = tokens::staff::kSide;
  const bool has_keys = touch_ && field();
  requests_->leaveRoom(has_keys ? qRound(keyboardHeight() * look().unit) : 0);
  requests_->setGeometry(inPixels({side, top, width() / look().unit - 2 * side, bottom - top}));
  requests_->rearrange();
  if (has_keys) keyboard_->setGeometry(requests_->room().translated(requests_->pos()));
}

void StaffWindow::arrangeGuests(double top, double bottom) {
  namespace staff = tokens::staff;
  const double side = staff::kSide;
  const double whole = width() / look().unit - 2 * side;
  if (isUpright()) {
    const QRect all = inPixels({side, top, whole, bottom - top});
    for (QWidget* panel :
         std::initializer_list<QWidget*>{look_up_, guest_, group_, form_, answers_, register_})
      panel->setGeometry(all);
  } else {
    const double column = whole * (touch_ ? kTouchColumn : kColumn);
    double end = bottom;
    if (hasKeyboard()) {
      const double keyboard = keyboardHeight();
      end -= keyboard;
      placeKeyboard({side, end, column, keyboard});
      end -= staff::kGap;
    }
    look_up_->setGeometry(inPixels({side, top, column, end - top}));
    const QRect page = inPixels({side + column + side, top, whole - column - side, bottom - top});
    for (QWidget* panel : std::initializer_list<QWidget*>{guest_, group_, form_, answers_, register_, keys_})
      panel->setGeometry(page);
  }
  for (StaffPanel* panel :
       std::initializer_list<StaffPanel*>{look_up_, guest_, group_, form_, answers_, register_, keys_})
    panel->rearrange();
}

void StaffWindow::tellReason(const QString& reason) {
  reason_ = reason;
  speak();
  fillTold();
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
