// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/domain/event.h>
#include <usher/domain/staff/guest_filter.h>
#include <usher/ui/staff/staff_panel.h>
#include <usher/ui/words/speaking.h>

namespace usher::ui {

class StaffButton;

/// Whom staff look for: a button for each way a guest can stand, for each ticket type, and for the door whose
/// guests they are. What is pressed is a Main button; nothing pressed is everybody.
class FilterBar : public StaffPanel {
  Q_OBJECT

 public:
  FilterBar(const Look& look, QWidget* parent);

  void show(const domain::GuestFilter& filter, const domain::EventFacts* facts, const Speaking& speaking);
  /// A door was chosen: with it, what was chosen before.
  void takeList(const domain::CheckInListId& list);
  /// Logical, where it is so wide.
  double heightFor(double width) const;

 signals:
  void chosen(const usher::domain::GuestFilter& filter);
  /// A door is to be chosen: which?
  void listWanted();

 protected:
  void arrange(const QSizeF& size) override;

 private:
  void toggle(const std::vector<domain::DoorState>& states);
  void toggle(const domain::TicketTypeId& type);
  void toggleList();
  void makeTypes(const domain::EventFacts& facts);
  /// Calls use(button, place) for each; returns the height of all.
  template <class Use>
  double eachPlace(double width, Use&& use) const;

  domain::GuestFilter filter_;
  StaffButton* everybody_;
  std::vector<StaffButton*> states_;
  struct Type {
    domain::TicketTypeId id;
    StaffButton* button;
  };
  std::vector<Type> types_;
  StaffButton* list_;
};

}  // namespace usher::ui
