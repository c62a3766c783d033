// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "store_under_test.h"

namespace usher::backend::tests {

/// What EventStore::redeem() has to do with badges that are owed with an entry.
class BadgeOpContract : public QObject {
  Q_OBJECT

 public:
  explicit BadgeOpContract(MakeStore make) : make_(std::move(make)) {}

 private slots:
  void init();

  void aBadgeIsOwedUntilOneCameOut();
  void whatFailedIsStillOwed();
  void whatIsWantedNoMoreIsNotOwed();
  void itMayComeOutBeforeItsEntryIsTold();
  void eachIsCounted();
  void anUndoneEntryOwesNothing();

 private:
  contract::OpResult send(int op, contract::OpBody body);
  contract::OpResult letIn(int op, int ticket);
  contract::OpResult tell(int op, int ticket, contract::PrintOutcome outcome,
                          const std::string& check_in = {}, const std::string& reason = {});
  /// As kiosks that come now get it.
  contract::CheckInRow entry(int op);

  MakeStore make_;
  StoreUnderTest store_;
};

}  // namespace usher::backend::tests
