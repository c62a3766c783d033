// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/domain/staff/staff_mode.h>
#include <usher/ui/staff/staff_panel.h>

namespace usher::ui {

class StaffButton;

/// All that can be done to a guest, a button each, always at the same places. What can't be done now says
/// why. Whose questions are open is not let in before: then what leads to them has the place of letting in.
class Deeds : public StaffPanel {
  Q_OBJECT

 public:
  Deeds(const Look& look, QWidget* parent);
  void show(const domain::staff_mode::State& state, const domain::CheckInListId* list, bool touch);
  /// What it needs at that width, logical.
  double heightFor(double width) const;
  /// The button of a key, e.g. Qt::Key_F2; nullptr: it has none.
  StaffButton* buttonOf(int key) const;

 signals:
  void deedWanted(const usher::domain::staff_mode::Deed& deed);
  void formWanted(usher::domain::staff_mode::Form form);

 protected:
  void arrange(const QSizeF& size) override;

 private:
  struct Button {
    StaffButton* button;
    domain::StaffDeed deed;
    Qt::Key key;
    /// Which it is of all places.
    int place;
  };
  std::vector<Button> buttons_;
  /// A badge came out for the guest before.
  bool is_again_ = false;
};

}  // namespace usher::ui
