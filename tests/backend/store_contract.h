// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>
#include <memory>

#include <usher/backend/store/port/event_store.h>
#include <usher/backend/store/port/kiosk_store.h>

namespace usher::backend::tests {

/// An empty store of the kind under test, with whatever it needs to live.
struct StoreUnderTest {
  std::shared_ptr<void> keep;
  store::EventStore* events = nullptr;
  store::KioskStore* kiosks = nullptr;
};

/// What every store has to do, whatever it is made of: run it through this suite.
class StoreContract : public QObject {
  Q_OBJECT

 public:
  using Make = std::function<StoreUnderTest()>;
  explicit StoreContract(Make make) : make_(std::move(make)) {}

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
  void aSnapshotIsTheEventAtItsPosition();
  void listenersHearOfCommits();

  void aPairingCodeWorksOnceUntilItExpires();
  void aLostPairingAnswerCanBeHadAgain();
  void tokensEndWithTimeAndRevocation();
  void aNonceWorksOnce();
  void heartbeatsAreKept();

 private:
  store::PushOutcome redeem(const std::string& kiosk, std::vector<contract::Op> ops);
  contract::OpResult redeemOne(const std::string& kiosk, contract::Op op);
  store::FeedHead head();
  void importEvent(int tickets);
  store::Kiosk pairKiosk(const std::string& id);

  Make make_;
  StoreUnderTest store_;
};

}  // namespace usher::backend::tests
