// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/domain/event.h>
#include <usher/domain/staff/kiosk_page.h>
#include <usher/ui/staff/staff_panel.h>
#include <usher/ui/words/speaking.h>

namespace usher::ui {

class Banner;
class IncidentCard;
class ReadingGrid;

/// What there is to read of the kiosk, and to settle, as high as it needs to be: it stands in something that
/// scrolls.
class KioskBody : public StaffPanel {
  Q_OBJECT

 public:
  KioskBody(const Look& look, QWidget* parent);
  void show(const domain::kiosk_page::State& state, const domain::EventFacts* facts,
            const Speaking& speaking);
  /// Nothing of a guest is left.
  void forget();
  /// Lays itself out in `width` real pixels, and takes the height that it needs.
  void takeWidth(int width);

 signals:
  void deedWanted(const usher::domain::kiosk_page::Deed& deed);
  void guestWanted(const usher::domain::TicketId& ticket);

 protected:
  void arrange(const QSizeF&) override {}

 private:
  double layOut(double width);
  double layOutIncidents(double y, double width);
  void addIncident();

  Banner* summary_;
  /// One of each concern, in their order.
  ReadingGrid* readings_;
  TextLabel* incidents_title_;
  std::vector<IncidentCard*> incidents_;
  std::size_t shown_incidents_ = 0;
  TextLabel* versions_;
};

}  // namespace usher::ui
