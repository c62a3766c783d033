// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

#include <usher/domain/flow/advance.h>

namespace usher::kiosk {

/// Holds the one screen there is and lets events change it. GUI thread.
class Journey : public QObject {
  Q_OBJECT
 public:
  explicit Journey(domain::FlowSettings settings, QObject* parent = nullptr);

  const domain::Screen& screen() const { return screen_; }
  void post(const domain::FlowEvent& event);

 signals:
  void screenChanged(const usher::domain::Screen& screen);
  void redeemWanted(const usher::domain::effect::Redeem& redeem);
  void answerWanted(const usher::domain::effect::Answer& answer);
  void searchWanted(const usher::domain::effect::Find& wanted);
  void typesWanted(const usher::domain::effect::OfferTypes& wanted);
  void registrationWanted(const usher::domain::effect::Register& wanted);
  void requestWanted(const usher::domain::effect::AskFor& request);
  void seatWanted(const usher::domain::effect::ChangeSeat& wanted);
  void seatsWanted(const usher::domain::effect::TellSeats& wanted);
  void printWanted(const usher::domain::effect::Print& print);
  /// The present page will be left by itself after this.
  void pageEndsIn(std::chrono::milliseconds after);

 private:
  void run(const domain::Effect& effect);
  void log(const domain::Screen& before) const;

  domain::FlowSettings settings_;
  domain::Screen screen_;
  QTimer timer_;
  std::uint64_t timer_visit_ = 0;
};

}  // namespace usher::kiosk
