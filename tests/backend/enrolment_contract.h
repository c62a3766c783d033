// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "store_under_test.h"

namespace usher::backend::tests {

/// What every AttendeeStore has to do about seats.
class EnrolmentContract : public QObject {
  Q_OBJECT

 public:
  explicit EnrolmentContract(MakeStore make) : make_(std::move(make)) {}

 private slots:
  void init();

  void aSeatShowsInTicketAndSession();
  void aSessionFillsUp();
  void whoComesTooLateWaitsAndMovesUp();
  void whoMovesUpIsToldOnTheirWays();
  void nobodyMovesUpOnceItIsOver();
  void moreSeatsMoveManyUp();
  void lessSeatsTakeNobodysAway();
  void anotherPercentageIsAnotherFill();
  void whoCancelsGivesSeatsBack();
  void whoIsErasedGivesSeatsBack();
  void ofManyAtOnceAsManyAsSeatsGetOne();
  void comingAndGoingNeverFillsTooMuch();
  void whoRegistersTakesSeats();
  void anImportSeatsWhomItNames();
  void anImportLeavesWhatGuestsChose();
  void whatIsWaitedForIsTheStoresAlone();
  void aSessionThatIsGoneLeavesTicketsButNotItsList();
  void whatThereIsNotIsSaidSo();

 private:
  void setCapacity(std::optional<std::int64_t> capacity);
  contract::SessionRow session();
  std::vector<std::string> sessionsOf(int ticket);
  std::vector<std::string> waitsOf(int ticket);
  store::Enrolled enrol(int ticket) { return enrolAt(ticket, at(100)); }
  store::Enrolled enrolAt(int ticket, contract::Instant now);
  store::Enrolled leave(int ticket, contract::Instant now = at(200));
  std::string seatsText();
  std::vector<store::Message> seatMessages(int ticket);

  MakeStore make_;
  StoreUnderTest store_;
};

}  // namespace usher::backend::tests
