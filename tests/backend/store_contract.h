// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "store_under_test.h"

namespace usher::backend::tests {

/// What every store has to do, whatever it is made of: run it through this suite.
class StoreContract : public QObject {
  Q_OBJECT

 public:
  explicit StoreContract(MakeStore make) : make_(std::move(make)) {}

 private slots:
  void init();

  void anEventIsImportedOnce();
  void whatDiffersFromAnEarlierImportBecomesChanges();
  void anUnknownEventIsSaidSo();
  void theFirstEntryWins();
  void theSameOpAgainGetsTheSameAnswer();
  void anotherOpUnderTheSameIdIsRejected();
  void reEntryFollowsTheList_data();
  void reEntryFollowsTheList();
  void whatItDoesNotKnowIsRejected();
  void onePushIsDecidedInOrder();
  void ofManyAtOnceExactlyOneWins();
  void theFeedHasNoGapsAndOneChain();
  void theFeedComesInPages();
  void aFeedMadeAnewTakesNoOldCursor();
  void oldChangesAreForgotten();
  void manyOldChangesAreForgottenWhole();
  void aSnapshotIsTheEventAtItsPosition();
  void listenersHearOfCommits();

  void aPairingCodeWorksOnceUntilItExpires();
  void anEventThatGetsAKioskHasAKey();
  void aLostPairingAnswerCanBeHadAgain();
  void tokensEndWithTimeAndTellOfARevocation();
  void aMovedKioskLeavesItsEvent();
  void aNonceWorksOnce();
  void heartbeatsAreKept();

 private:
  store::PushOutcome redeem(const std::string& kiosk, std::vector<contract::Op> ops) {
    return tests::redeem(store_, kiosk, std::move(ops));
  }
  contract::OpResult redeemOne(const std::string& kiosk, contract::Op op) {
    return tests::redeemOne(store_, kiosk, std::move(op));
  }
  store::FeedHead head() { return headOf(store_); }
  void importEvent(int tickets);
  store::Kiosk pairKiosk(const std::string& id);

  MakeStore make_;
  StoreUnderTest store_;
};

}  // namespace usher::backend::tests
