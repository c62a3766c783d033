// SPDX-License-Identifier: Apache-2.0
#include <usher/ui/staff/kiosk_body.h>

#include <algorithm>

#include <usher/ui/staff/banner.h>
#include <usher/ui/staff/incident_card.h>
#include <usher/ui/staff/reading_card.h>
#include <usher/ui/staff/reading_grid.h>
#include <usher/ui/widgets/text_label.h>

namespace usher::ui {

namespace {

namespace staff = tokens::staff;
namespace page = domain::kiosk_page;

/// What waits longest is seen first; the rest comes when that is settled.
constexpr std::size_t kMostIncidents = 50;

}  // namespace

KioskBody::KioskBody(const Look& look, QWidget* parent) : StaffPanel(look, "kioskBody", parent) {
  summary_ = new Banner(look, "kioskSummary", this);
  // In the order of domain::Concern.
  readings_ = new ReadingGrid(look, "kioskReadings",
                              {"camera", "scanner", "badges", "agendas", "network", "queue", "data", "clock",
                               "disk", "nearby", "neighbours", "incidents"},
                              this);
  incidents_title_ = new TextLabel(look, "incidentsHeading",
                                   {staff::kSmall, staff::kLeast, domain::FontWeight::Medium, 1}, this);
  versions_ =
      new TextLabel(look, "kioskVersions", {staff::kLeast, staff::kLeast, domain::FontWeight::Regular}, this);
}

void KioskBody::addIncident() {
  auto* card = new IncidentCard(look(), incidents_.size(), this);
  connect(card, &IncidentCard::deedWanted, this, &KioskBody::deedWanted);
  connect(card, &IncidentCard::guestWanted, this, &KioskBody::guestWanted);
  incidents_.push_back(card);
}

void KioskBody::show(const page::State& state, const domain::EventFacts* facts, const Speaking& speaking) {
  setGround(colours().surface);
  summary_->show(state.kiosk
                     ? summaryInWords(state.readings)
                     : StaffNotice{StaffTone::Plain, QStringLiteral("hourglass"), tr("One moment …")});
  readings_->setGround(colours().surface);
  for (ReadingCard* card : readings_->cards()) card->hide();
  for (const domain::Reading& reading : state.readings) {
    ReadingCard* const card = readings_->cards()[static_cast<std::size_t>(reading.concern)];
    card->show(toneOf(reading.level), shapeOf(reading.level),
               readingInWords(reading, *state.kiosk, speaking));
    card->QWidget::show();
  }
  shown_incidents_ = std::min(state.incidents.size(), kMostIncidents);
  while (incidents_.size() < shown_incidents_) addIncident();
  for (std::size_t i = 0; i < incidents_.size(); ++i) {
    incidents_[i]->setVisible(i < shown_incidents_);
    if (i < shown_incidents_) incidents_[i]->show(state.incidents[i], state, facts, speaking);
  }
  incidents_title_->setWords(shown_incidents_ > 0 ? tr("To settle") : QString());
  incidents_title_->setTone({colours().quiet_ink, colours().surface});
  versions_->setWords(state.kiosk ? versionsInWords(*state.kiosk) : QString());
  versions_->setTone({colours().quiet_ink, colours().surface});
}

void KioskBody::forget() {
  for (IncidentCard* card : incidents_) delete card;
  incidents_.clear();
  shown_incidents_ = 0;
}

void KioskBody::takeWidth(int width) {
  const double height = layOut(width / look().unit);
  resize(width, qRound(height * look().unit));
  // What is turned over stands by the width that it has only now.
  layOut(width / look().unit);
}

double KioskBody::layOutIncidents(double y, double width) {
  if (shown_incidents_ == 0) {
    incidents_title_->hide();
    return y;
  }
  y += tokens::space::kTight;
  y += put(incidents_title_, 0, y, width) + tokens::space::kHair;
  for (std::size_t i = 0; i < shown_incidents_; ++i) {
    const double high = incidents_[i]->heightFor(width);
    place(incidents_[i], {0, y, width, high});
    incidents_[i]->rearrange();
    y += high + staff::kGap;
  }
  return y;
}

double KioskBody::layOut(double width) {
  const double high = summary_->heightFor(width);
  place(summary_, {0, 0, width, high});
  summary_->rearrange();
  double y = high + staff::kGap;
  const double readings = readings_->heightFor(width);
  place(readings_, {0, y, width, readings});
  readings_->rearrange();
  y = layOutIncidents(y + readings, width) + tokens::space::kTight;
  y += put(versions_, staff::kGap, y, width - 2 * staff::kGap);
  return y + tokens::space::kTight;
}

}  // namespace usher::ui
