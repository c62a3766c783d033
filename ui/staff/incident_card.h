// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/domain/event.h>
#include <usher/domain/staff/kiosk_page.h>
#include <usher/ui/staff/staff_panel.h>
#include <usher/ui/words/speaking.h>

namespace usher::ui {

class Icon;
class StaffButton;

/// Something that staff have to settle, and the ways to settle it.
class IncidentCard : public StaffPanel {
  Q_OBJECT

 public:
  /// The names of its parts end in `number`: incidentTitle0, settleRight0, settleMistake0, settleSeen0,
  /// badgeIsThere0, badgeAgain0, badgeNotWanted0 …
  IncidentCard(const Look& look, std::size_t number, QWidget* parent);
  void show(const domain::kiosk_page::ToSettle& incident, const domain::kiosk_page::State& state,
            const domain::EventFacts* facts, const Speaking& speaking);
  /// What it needs at that width, logical.
  double heightFor(double width);

 signals:
  void deedWanted(const usher::domain::kiosk_page::Deed& deed);
  /// Their file is to be opened.
  void guestWanted(const usher::domain::TicketId& ticket);

 protected:
  void arrange(const QSizeF& size) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  double layOut(double width, bool places);
  void settle(domain::Resolution resolution);
  void settle(domain::kiosk_page::SettleBadge::Step step);

  std::optional<domain::OpId> incident_;
  std::optional<domain::TicketId> ticket_;
  Icon* shape_;
  TextLabel* title_;
  TextLabel* who_;
  TextLabel* lines_;
  StaffButton* guest_;
  StaffButton* right_;
  StaffButton* mistake_;
  StaffButton* seen_;
  StaffButton* is_there_;
  StaffButton* again_;
  StaffButton* not_wanted_;
};

}  // namespace usher::ui
