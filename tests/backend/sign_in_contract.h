// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "store_under_test.h"

namespace usher::backend::tests {

/// What every StaffStore has to do, and every EventStore with what staff did who had signed in at a kiosk.
class SignInContract : public QObject {
  Q_OBJECT

 public:
  explicit SignInContract(MakeStore make) : make_(std::move(make)) {}

 private slots:
  void init();

  void kiosksHearWhoMayOpenThem();
  void nobodyHasThePinOrBadgeOfAnother();
  void thereAreNotTooMany();
  void theirKeyIsOneForGood();
  void anEventFileLeavesThemAlone();

  void theHistoryNamesThem();
  void whoIsNotKnownIsTheKiosk();
  void whatTheyOverruleIsInTheHistory();
  void aSecondEntryThatTheyLetInIsSettled();
  void theySeeToRequests();
  void anErasureForgetsTheirReasons();

 private:
  contract::OpResult send(int op, contract::OpBody body, const std::string& staff = "ada");
  store::HistoryEntry lastOf(int ticket);

  MakeStore make_;
  StoreUnderTest store_;
};

}  // namespace usher::backend::tests
