// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>

#include <optional>
#include <utility>
#include <vector>

#include <usher/domain/staff/kiosk_page.h>
#include <usher/domain/staff/preflight.h>
#include <usher/domain/staff/requests_page.h>
#include <usher/domain/staff/staff_mode.h>
#include <usher/domain/staff/staff_page.h>
#include <usher/ui/keyboard/typed_form.h>
#include <usher/ui/staff/guest_rows.h>
#include <usher/ui/staff/staff_surface.h>
#include <usher/ui/words/staff_words.h>

namespace usher::ui {

class AnswersForm;
class Banner;
class GroupPage;
class GuestPage;
class KioskPage;
class LookUp;
class PreflightPage;
class RegisterForm;
class RequestsPanel;
class StaffButton;
class StaffField;
class StaffForm;
class StaffHeader;
class StaffKeys;
class StaffPanel;
class TouchKeyboard;

/// All that staff see while their mode is open: renders a State a page, and says what they did. It decides
/// nothing, not even which page is shown. GUI thread.
class StaffWindow : public StaffSurface {
  Q_OBJECT

 public:
  explicit StaffWindow(std::function<domain::Instant()> now, QWidget* parent = nullptr);

  void render(const domain::staff_mode::State& state);
  /// Of the kiosk's page, and of the chips in the header; forgotten with the rest when this is hidden.
  void showKiosk(const domain::kiosk_page::State& state);
  /// What guests asked for; ages are as of now: to be shown again each minute. Forgotten as the rest is.
  void showRequests(const domain::requests_page::State& state);
  /// Whether the kiosk is ready for guests. Forgotten as the rest is.
  void showPreflight(const domain::preflight::State& state);
  /// See PreflightPage.
  void setTestBadge(const std::vector<domain::PrintPage>& pages);
  /// At first, and each time after this was hidden, it is Guests. One that has no panel is not shown.
  void showPage(domain::StaffPage page);
  void forget() override;

  /// The kiosk's name, as staff call it.
  void setKiosk(const QString& name);
  /// The check-in list of this kiosk: what can be undone here.
  void setList(const std::optional<domain::CheckInListId>& list);
  /// What is marked in the rows; without one, nothing is.
  void highlightWith(Highlighter highlighter);
  /// Fingers use it: everything is larger, and a keyboard is on the screen.
  void setTouch(bool touch);

 signals:
  void happened(const usher::domain::staff_mode::Event& event);
  void requestsHappened(const usher::domain::requests_page::Event& event);
  void kioskHappened(const usher::domain::kiosk_page::Event& event);
  void preflightHappened(const usher::domain::preflight::Event& event);
  /// Answered by showPage(), and by kiosk_page::PageLeft where the kiosk's was shown. Whoever holds up a
  /// guest's code while another page is shown wants Guests too; that is for the composition to see.
  void pageWanted(usher::domain::StaffPage page);

 protected:
  void fill() override;
  double unitFor(const QSizeF& pixels) const override;
  bool take(const QWidget& on, const QEvent& event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  void connectPanels();
  void connectKeyboard();
  /// `panel` is all that is shown of that page. It has to take the focus (Qt::StrongFocus), since keys come
  /// to it then, and lets those pass that it does not know.
  void addPage(domain::StaffPage page, StaffPanel* panel);
  /// nullptr for Guests, which has several.
  StaffPanel* panelOf(domain::StaffPage page) const;
  bool isOnGuests() const { return page_ == domain::StaffPage::Guests; }
  void fillTold();
  void arrange();
  QRect inPixels(QRectF logical) const;
  bool isUpright() const { return height() > width(); }
  /// One in which one types before the deed, over the guest's page.
  bool hasForm() const;
  bool isAnswering() const;
  bool isRegistering() const;
  bool hasGroup() const;
  /// Fingers type. On a low page what guests are narrowed down by takes its place.
  bool hasKeyboard() const;
  /// Where one types now, and where the focus belongs while no button has it; nullptr: nowhere.
  StaffField* field() const;
  void giveFocus();
  void openKeyboard();
  /// Its keys, where it had others; returns whether there is another number of them.
  bool openKeyboardFor(StaffField& into);
  void placeKeyboard(QRectF logical);
  TypedForm typedFormOf(const StaffField* field) const;
  void arrangeGuests(double top, double bottom);
  void arrangeRequests(double top, double bottom);
  double keyboardHeight() const;
  void tellReason(const QString& reason);
  /// Of the page that is shown.
  std::optional<StaffNotice> told() const;
  /// Of a deed that can be done on the page that is shown; nullptr: it has none.
  StaffButton* buttonOf(int key) const;
  void stepBack();
  void pressEnter();
  /// In the rows, or in what there is to read of a guest.
  void moveBy(int step, bool page);
  bool takeCommand(const QKeyEvent& key);
  /// Of any page.
  bool takePageKey(const QKeyEvent& key);

  std::optional<domain::staff_mode::State> state_;
  std::optional<domain::requests_page::State> requests_state_;
  std::optional<domain::kiosk_page::State> kiosk_state_;
  std::optional<domain::preflight::State> preflight_state_;
  domain::StaffPage page_ = domain::StaffPage::Guests;
  QString kiosk_;
  std::optional<domain::CheckInListId> list_;
  bool touch_ = false;
  StaffHeader* header_;
  LookUp* look_up_;
  GuestPage* guest_;
  GroupPage* group_;
  StaffForm* form_;
  AnswersForm* answers_;
  RegisterForm* register_;
  StaffKeys* keys_;
  RequestsPanel* requests_;
  KioskPage* kiosk_page_;
  PreflightPage* preflight_page_;
  std::vector<std::pair<domain::StaffPage, StaffPanel*>> pages_;
  Banner* told_;
  /// Its keys are as large as a guest's.
  Look keyboard_look_;
  TouchKeyboard* keyboard_;
  StaffField* typed_into_ = nullptr;
  TypedForm typed_form_ = TypedForm::Words;
  QString keyboard_language_;
  /// Of a button that can't be pressed, and was.
  QString reason_;
  QPointer<const StaffButton> refused_;
};

}  // namespace usher::ui
