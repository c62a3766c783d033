// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/domain/staff/member.h>
#include <usher/domain/staff/staff_page.h>
#include <usher/ui/staff/chip.h>
#include <usher/ui/staff/staff_panel.h>
#include <usher/ui/words/speaking.h>

namespace usher::ui {

class ChipRow;
class StaffButton;
class StaffTabs;

/// Where one is, the pages, who is signed in, how the kiosk does, and the way out.
class StaffHeader : public StaffPanel {
  Q_OBJECT

 public:
  StaffHeader(const Look& look, QWidget* parent);
  void show(const domain::StaffMember* member, const QString& kiosk, const Speaking& speaking, bool touch);
  void setChips(std::vector<Chip> chips);
  StaffTabs* tabs() const { return tabs_; }
  /// Where it stands in two rows, the second goes: somebody fills a form in and needs the room.
  void setLow(bool low) { low_ = low; }
  /// What it needs at that width, logical.
  double heightFor(double width) const;

 signals:
  void lockWanted();

 protected:
  void arrange(const QSizeF& size) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void arrangeInOneRow(double width, double lock);
  void arrangeInTwoRows(double width, double lock);
  /// Two lines where one is, within the bar.
  void arrangeNames(double width);
  /// At most that wide; name and role beside each other, or on top of each other.
  double arrangeMember(double end, double most, bool is_one_line);

  TextLabel* event_;
  TextLabel* kiosk_;
  TextLabel* member_;
  bool low_ = false;
  QString member_name_;
  QString member_role_;
  StaffTabs* tabs_;
  ChipRow* chips_;
  StaffButton* lock_;
};

}  // namespace usher::ui
