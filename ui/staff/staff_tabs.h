// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/domain/staff/staff_page.h>
#include <usher/ui/staff/staff_panel.h>

namespace usher::ui {

class StaffButton;

/// The pages of staff mode, a tab each; Ctrl and its number does the same.
class StaffTabs : public StaffPanel {
  Q_OBJECT

 public:
  StaffTabs(const Look& look, QWidget* parent);
  /// In the order of StaffPage.
  void add(domain::StaffPage page);
  void show(domain::StaffPage shown, bool touch);
  /// How wide (logical) it likes to be: with the names of the keys, or without.
  double naturalWidth() const;
  double leastWidth() const;

 signals:
  void wanted(usher::domain::StaffPage page);

 protected:
  void arrange(const QSizeF& size) override;
  /// The header's ground, and the line under it, are behind them.
  void paintEvent(QPaintEvent*) override {}

 private:
  struct Tab {
    domain::StaffPage page;
    StaffButton* button;
  };
  std::vector<Tab> tabs_;
};

}  // namespace usher::ui
