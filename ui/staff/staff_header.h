// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/domain/staff/member.h>
#include <usher/ui/staff/chip.h>
#include <usher/ui/staff/staff_panel.h>
#include <usher/ui/words/speaking.h>

namespace usher::ui {

class ChipRow;
class StaffButton;

/// Where one is, who is signed in, how the kiosk does, and the way out.
class StaffHeader : public StaffPanel {
  Q_OBJECT

 public:
  StaffHeader(const Look& look, QWidget* parent);
  void show(const domain::StaffMember* member, const QString& kiosk, const Speaking& speaking, bool touch);
  void setChips(std::vector<Chip> chips);
  /// What it needs at that width, logical.
  double heightFor(double width) const;

 signals:
  void lockWanted();

 protected:
  void arrange(const QSizeF& size) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  TextLabel* event_;
  TextLabel* kiosk_;
  TextLabel* member_;
  ChipRow* chips_;
  StaffButton* lock_;
};

}  // namespace usher::ui
