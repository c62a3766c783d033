// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "store_under_test.h"

namespace usher::backend::tests {

/// What every RequestStore has to do.
class RequestContract : public QObject {
  Q_OBJECT

 public:
  explicit RequestContract(MakeStore make) : make_(std::move(make)) {}

 private slots:
  void init();

  void aRequestTakesPiecesAndIsSeenByAll();
  void whatNeedsNoConfirmationIsAcceptedAtOnce();
  void whatNobodyAcceptedIsTakenOnByOnePerson();
  void theSameRequestAgainIsTheSameRequest();
  void anotherOneUnderTheSameIdIsRefused();
  void whatCannotBeHadIsRefused_data();
  void whatCannotBeHadIsRefused();
  void theLimitOfAGuestCountsWhatWasNotDeclined();
  void theStockEndsForAll();
  void ofManyWhoWantTheLastPieceOneGetsIt();
  void aHandOutIsForThoseEnrolled();
  void openingTimesAreTheGuests();
  void stepsLeadWhereTheyMay_data();
  void stepsLeadWhereTheyMay();
  void theSameStepByTheSamePersonChangesNothing();
  void decliningGivesThePiecesBackOnce();
  void whatIsGivenBackWhileItsItemIsTakenOutIsThereLater();
  void aNewNumberOfPiecesCountsWhatWasTaken();
  void anImportLeavesRequestsAlone();
  void requestsAreListedNewestFirst();
  void stagesArePaged();
  void anErasedGuestsRequestsGoWithThem();
  void unknownEventsAreSaidSo();

 private:
  using Asked = std::variant<contract::RequestRow, store::RequestRefusal>;
  Asked ask(int id, int ticket, const std::string& item, std::int64_t quantity = 1,
            std::int64_t at_ms = 1000);
  contract::RequestRow granted(int id, int ticket, const std::string& item, std::int64_t quantity = 1);
  contract::RequestRow step(int id, contract::RequestState to, const std::string& by = "Bo");
  std::optional<std::int64_t> stockOf(const std::string& item);

  MakeStore make_;
  StoreUnderTest store_;
};

}  // namespace usher::backend::tests
