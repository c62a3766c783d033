// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "store_under_test.h"

namespace usher::backend::tests {

/// What every MessageStore has to do.
class MessageContract : public QObject {
  Q_OBJECT

 public:
  explicit MessageContract(MakeStore make) : make_(std::move(make)) {}

 private slots:
  void init();

  void aMessageIsQueuedOnce();
  void messagesOfAnUnknownEventAreRefused();
  void dueOnesAreTakenByChannelOldestFirst();
  void whileAProviderIsAwayTheLeastTriedGoesFirst();
  void aTakenOneIsNobodyElsesUntilItsTimeIsOver();
  void takenOnesAreReleasedAtTheNextStart();
  void whatWasSentIsNeverTakenAgain();
  void aFailedTryIsRepeatedWhenItSays();
  void aDeadOneComesBackWhenAskedFor();
  void whatIsSoonTooLateGoesFirst();
  void whatIsTooLateExpires();
  void aTakenOneDoesNotExpireUnderWhoeverSendsIt();
  void anExpiryBeforeTheNextTryIsSeenInTime();
  void theNextDueTimeIsKnown();
  void messagesAreListedByStateAndGuest();
  void whatWaitsAndWhatFailedIsCounted();
  void aNoticeIsToldOnce();
  void aReaderMovesOnWithWhatCameOfIt();
  void ofManyTakersEachMessageGoesToOne();

 private:
  store::NewMessage mail(const std::string& dedupe, std::int64_t not_before_ms = 0);
  std::int64_t queue(const std::vector<store::NewMessage>& messages);
  std::vector<store::Message> take(std::int64_t now_ms, int limit = 10,
                                   store::Pick pick = store::Pick::MostUrgent);

  MakeStore make_;
  StoreUnderTest store_;
};

}  // namespace usher::backend::tests
