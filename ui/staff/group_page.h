// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/domain/event.h>
#include <usher/domain/staff/staff_mode.h>
#include <usher/ui/staff/staff_panel.h>
#include <usher/ui/words/speaking.h>

namespace usher::ui {

class GroupRows;
class GroupView;
class StaffButton;

/// All of a group before staff: who of them is here is ticked, and comes in by one deed.
class GroupPage : public StaffPanel {
  Q_OBJECT

 public:
  GroupPage(const Look& look, QWidget* parent);
  void show(const domain::staff_mode::State& state, const domain::EventFacts* facts, const Speaking& speaking,
            bool touch);
  void forget();
  /// The button of a key, e.g. Qt::Key_F2; nullptr: it has none.
  StaffButton* buttonOf(int key) const;
  /// What has the keys while the page is shown.
  QWidget* rows() const;

 signals:
  void back();
  void ticked(const usher::domain::TicketId& ticket);
  void allTicked(bool here);
  void letInWanted();
  void guestWanted(const usher::domain::TicketId& ticket);

 protected:
  void arrange(const QSizeF& size) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void fillDeeds(const domain::staff_mode::State& state);

  StaffButton* back_;
  TextLabel* title_;
  TextLabel* standing_;
  GroupRows* rows_;
  GroupView* view_;
  TextLabel* hint_;
  StaffButton* let_in_;
  StaffButton* all_;
  bool all_are_ticked_ = false;
  bool touch_ = false;
};

}  // namespace usher::ui
