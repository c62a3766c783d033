// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "store_under_test.h"

namespace usher::backend::tests {

/// What EventStore::redeem() has to do with seats that guests take and give back at a kiosk.
class EnrolmentOpContract : public QObject {
  Q_OBJECT

 public:
  explicit EnrolmentOpContract(MakeStore make) : make_(std::move(make)) {}

 private slots:
  void init();

  void aFreeSeatIsTakenAndTold();
  void whereItIsFullTheGuestWaits();
  void whoLeavesLetsTheNextMoveUp();
  void whoWaitsMayLeaveTheLine();
  void comingTwiceOrLeavingTwiceIsNoHarm();
  void sentAgainItChangesNothing();
  void aSessionThatWasOverIsRefused();
  void theHistorySaysWhatCameOfIt();

 private:
  contract::OpResult send(int op, int ticket, bool leaves = false, std::int64_t at_ms = 1000);
  contract::TicketRow ticket(int number);
  contract::Fill fill();

  MakeStore make_;
  StoreUnderTest store_;
};

}  // namespace usher::backend::tests
