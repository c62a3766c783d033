// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/domain/event.h>
#include <usher/domain/staff/other_event.h>
#include <usher/ui/staff/staff_panel.h>
#include <usher/ui/words/speaking.h>

QT_BEGIN_NAMESPACE
class QScrollArea;
QT_END_NAMESPACE

namespace usher::ui {

class StaffButton;

/// The event's check-in lists, one of which is chosen: its doors, after them those of its sessions, and after
/// them other events, where there are any.
class ListChoice : public StaffPanel {
  Q_OBJECT

 public:
  enum class Asks { WhereToCheckIn, WhoseGuests };

  ListChoice(const Look& look, Asks asks, QWidget* parent);
  /// `here`: what is chosen already, and can't be again; nullptr: nothing, or it is not known.
  void show(const domain::EventFacts* facts, const domain::CheckInListId* here,
            const std::vector<domain::OtherEvent>& others, const Speaking& speaking, bool touch);
  /// Where the focus goes from the one that has it: -1 up, 1 down.
  void move(int step);

 signals:
  void chosen(const usher::domain::CheckInListId& list);
  void eventChosen(const usher::domain::OtherEvent& event);
  void back();

 protected:
  /// What scrolls around the buttons would take the arrows for itself.
  bool eventFilter(QObject* watched, QEvent* event) override;
  void arrange(const QSizeF& size) override;

 private:
  void choose(std::size_t number);
  /// There are buttons for so many.
  void makeButtons(std::size_t count);

  Asks asks_;
  TextLabel* title_;
  TextLabel* none_;
  StaffButton* back_;
  QScrollArea* area_;
  QWidget* rows_;
  std::vector<domain::CheckInListId> lists_;
  std::vector<domain::OtherEvent> events_;
  std::vector<StaffButton*> buttons_;
  bool touch_ = false;
};

}  // namespace usher::ui
