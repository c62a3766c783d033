// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <vector>

#include <usher/domain/staff/kiosk_page.h>
#include <usher/ui/staff/staff_panel.h>

namespace usher::ui {

class StaffButton;

/// All that can be done about the kiosk, a button each, always at the same places: what is wanted rarely
/// stands behind one of them. How loud and how bright it is, as a row of steps. What can't be done now says
/// why.
class KioskDeeds : public StaffPanel {
  Q_OBJECT

 public:
  KioskDeeds(const Look& look, QWidget* parent);
  void show(const domain::kiosk_page::State& state, bool touch);
  /// What it needs at that width, logical.
  double heightFor(double width) const;
  /// The button of a key, e.g. Qt::Key_F2; nullptr: it has none.
  StaffButton* buttonOf(int key) const;
  /// Those that are wanted rarely take the place of the others.
  void showRare(bool rare);
  bool showsRare() const { return rare_; }

 signals:
  void deedWanted(const usher::domain::kiosk_page::Deed& deed);
  /// Another list is wanted.
  void listsWanted();
  void preflightWanted();

 protected:
  void arrange(const QSizeF& size) override;

 private:
  struct Button {
    StaffButton* button;
    Qt::Key key;
  };
  /// How much of something, in percent.
  struct Steps {
    TextLabel* label;
    std::vector<int> percents;
    std::vector<StaffButton*> buttons;
  };
  Steps addSteps(const char* name, std::vector<int> percents,
                 const std::function<domain::kiosk_page::Deed(int)>& deed);
  void showSteps(Steps& steps, const domain::kiosk_page::Deed& deed, const std::optional<int>& now,
                 const domain::kiosk_page::State& state);
  double arrangeSteps(Steps& steps, double y, double width);

  bool isShown(std::size_t number) const;
  int columnsFor(double width) const;

  std::vector<Button> buttons_;
  bool rare_ = false;
  bool touch_ = false;
  /// It ends what it began.
  bool training_ = false;
  Steps volume_;
  Steps brightness_;
};

}  // namespace usher::ui
