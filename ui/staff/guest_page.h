// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/domain/event.h>
#include <usher/domain/staff/staff_mode.h>
#include <usher/ui/staff/staff_panel.h>
#include <usher/ui/words/speaking.h>

QT_BEGIN_NAMESPACE
class QScrollArea;
QT_END_NAMESPACE

namespace usher::ui {

class ChipRow;
class Deeds;
class FileBody;
class StaffButton;

/// The guest before staff: who they are, what the door says, where they have been, and what can be done.
class GuestPage : public StaffPanel {
  Q_OBJECT

 public:
  GuestPage(const Look& look, QWidget* parent);
  /// Only where state.guest is one.
  void show(const domain::staff_mode::State& state, const domain::EventFacts* facts,
            const domain::CheckInListId* list, const Speaking& speaking, bool touch);
  void forget();
  Deeds* deeds() const { return deeds_; }
  /// The button of a key, e.g. Qt::Key_F2; nullptr: it has none.
  StaffButton* buttonOf(int key) const;
  /// Up or down in what there is to read.
  void scroll(int pages);

 signals:
  void back();
  /// Another one of the group, or all of them.
  void guestWanted(const usher::domain::TicketId& ticket);
  void groupWanted();

 protected:
  void arrange(const QSizeF& size) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  TextLabel* name_;
  TextLabel* company_;
  ChipRow* state_;
  StaffButton* back_;
  QScrollArea* area_;
  FileBody* body_;
  Deeds* deeds_;
  std::optional<domain::TicketId> shown_;
  bool touch_ = false;
};

}  // namespace usher::ui
