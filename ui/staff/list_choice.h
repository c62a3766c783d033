// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/domain/event.h>
#include <usher/ui/staff/staff_panel.h>
#include <usher/ui/words/speaking.h>

QT_BEGIN_NAMESPACE
class QScrollArea;
QT_END_NAMESPACE

namespace usher::ui {

class StaffButton;

/// The lists at which a kiosk can check in: the event's doors, and after them those of its sessions.
class ListChoice : public StaffPanel {
  Q_OBJECT

 public:
  ListChoice(const Look& look, QWidget* parent);
  /// `here`: where it checks in now; nullptr where that is not known.
  void show(const domain::EventFacts* facts, const domain::CheckInListId* here, const Speaking& speaking,
            bool touch);
  /// Where the focus goes from the one that has it: -1 up, 1 down.
  void move(int step);

 signals:
  void chosen(const usher::domain::CheckInListId& list);
  void back();

 protected:
  void arrange(const QSizeF& size) override;

 private:
  TextLabel* title_;
  TextLabel* none_;
  StaffButton* back_;
  QScrollArea* area_;
  QWidget* rows_;
  std::vector<domain::CheckInListId> lists_;
  std::vector<StaffButton*> buttons_;
  bool touch_ = false;
};

}  // namespace usher::ui
