// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>

#include <optional>
#include <vector>

#include <usher/domain/staff/staff_mode.h>
#include <usher/ui/staff/chip.h>
#include <usher/ui/staff/guest_rows.h>
#include <usher/ui/staff/staff_surface.h>

namespace usher::ui {

class Banner;
class GuestPage;
class LookUp;
class RegisterForm;
class StaffButton;
class StaffField;
class StaffForm;
class StaffHeader;
class StaffKeys;
class TouchKeyboard;

/// All that staff see while their mode is open: renders a State, and says what they did. It decides nothing.
/// GUI thread.
class StaffWindow : public StaffSurface {
  Q_OBJECT

 public:
  explicit StaffWindow(std::function<domain::Instant()> now, QWidget* parent = nullptr);

  void render(const domain::staff_mode::State& state);
  void forget() override;

  /// The kiosk's name, as staff call it.
  void setKiosk(const QString& name);
  /// The check-in list of this kiosk: what can be undone here.
  void setList(const std::optional<domain::CheckInListId>& list);
  /// How the kiosk does: network, queue, age of the data.
  void setChips(std::vector<Chip> chips);
  /// What is marked in the rows; without one, nothing is.
  void highlightWith(Highlighter highlighter);
  /// Fingers use it: everything is larger, and a keyboard is on the screen.
  void setTouch(bool touch);

 signals:
  void happened(const usher::domain::staff_mode::Event& event);

 protected:
  void fill() override;
  double unitFor(const QSizeF& pixels) const override;
  bool take(const QWidget& on, const QEvent& event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  void connectKeyboard();
  void fillTold();
  void arrange();
  QRect inPixels(QRectF logical) const;
  bool isUpright() const { return height() > width(); }
  bool hasForm() const;
  bool isRegistering() const;
  /// Where one types now, and where the focus belongs while no button has it; nullptr: nowhere.
  StaffField* field() const;
  void giveFocus();
  void openKeyboard();
  void tellReason(const QString& reason);
  void stepBack();
  void pressEnter();
  /// In the rows, or in what there is to read of a guest.
  void moveBy(int step, bool page);
  bool takeCommand(const QKeyEvent& key);

  std::optional<domain::staff_mode::State> state_;
  QString kiosk_;
  std::optional<domain::CheckInListId> list_;
  bool touch_ = false;
  StaffHeader* header_;
  LookUp* look_up_;
  GuestPage* guest_;
  StaffForm* form_;
  RegisterForm* register_;
  StaffKeys* keys_;
  Banner* told_;
  /// Its keys are as large as a guest's.
  Look keyboard_look_;
  TouchKeyboard* keyboard_;
  StaffField* typed_into_ = nullptr;
  QString keyboard_language_;
  /// Of a button that can't be pressed, and was.
  QString reason_;
  QPointer<const StaffButton> refused_;
};

}  // namespace usher::ui
