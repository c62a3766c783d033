// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "store_under_test.h"

namespace usher::backend::tests {

/// What EventStore::redeem() has to do with each kind of op.
class OpContract : public QObject {
  Q_OBJECT

 public:
  explicit OpContract(MakeStore make) : make_(std::move(make)) {}

 private slots:
  void init();

  void everyKindIsTakenInOnce_data();
  void everyKindIsTakenInOnce();
  void everyKindRefusesAnotherContentUnderItsId_data();
  void everyKindRefusesAnotherContentUnderItsId();
  void whatItDoesNotKnowIsRejectedByName_data();
  void whatItDoesNotKnowIsRejectedByName();
  void aRefusalStaysARefusal();

  void aVoidedTicketMayEnterAgain();
  void aVoidedCheckInLeavesFeedAndSnapshot();
  void aSecondVoidIsToldApartFromARepeatedOne();
  void aSecondEntryThatIsUndoneWasAMistake();
  void aVoidedExitLeavesItsGuestInside();
  void aWalkInIsAnAttendeeWhoMayEnter();
  void aWalkInIsAskedWhatOthersWereAskedBefore();
  void aWalkInsTicketIsSentWhereTheyWantIt();
  void aWalkInTakesNobodysPlace_data();
  void aWalkInTakesNobodysPlace();
  void aCorrectedBadgeIsTheTicketsRow();
  void answersAreKeptAndShortenWhatIsOpen();
  void answersThatAreNoneAreRefusedWhole_data();
  void answersThatAreNoneAreRefusedWhole();
  void aRequestOpIsAGuestRequest();
  void aSettledIncidentIsSeenByAll();
  void anErasedTicketIsUnknown();
  void oneBadOpTakesNothingElseWithIt();

 private:
  contract::OpResult send(int op, contract::OpBody body, const std::string& kiosk = "a");
  contract::TicketRow ticket(const std::string& id);

  MakeStore make_;
  StoreUnderTest store_;
};

}  // namespace usher::backend::tests
