// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/ui/staff/staff_panel.h>

namespace usher::ui {

class Icon;

/// Where a guest's file would stand, while there is none: what to do, and by which keys.
class StaffKeys : public StaffPanel {
  Q_OBJECT

 public:
  StaffKeys(const Look& look, QWidget* parent);
  void show(bool touch);

 protected:
  void arrange(const QSizeF& size) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  Icon* shape_;
  TextLabel* title_;
  std::vector<TextLabel*> keys_;
  std::vector<TextLabel*> meanings_;
};

}  // namespace usher::ui
