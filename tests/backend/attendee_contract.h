// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "store_under_test.h"

namespace usher::backend::tests {

/// Somebody who registers: ticket "r-NUMBER", Anna Müller of Kiosk & Co, with an address, an answer and a
/// link.
store::NewAttendee newAttendee(int number);
store::NewMessage ticketMail(const std::string& ticket);

/// What every AttendeeStore has to do, seats aside.
class AttendeeContract : public QObject {
  Q_OBJECT

 public:
  explicit AttendeeContract(MakeStore make) : make_(std::move(make)) {}

 private slots:
  void init();

  void whoRegistersHasATicketAndAMessage();
  void theSameSubmissionAgainIsTheSameTicket();
  void anEventIsFullForEveryoneAtOnce();
  void aTicketTypeHasPlacesOfItsOwn();
  void whoCancelsLeavesAPlace();
  void aMessageThatFailsLeavesNobodyRegistered();
  void whatThereIsNotIsSaidSo();
  void mergingAddsAndChangesAndRemovesNobody();
  void attendeesAreFoundByPartsOfWords_data();
  void attendeesAreFoundByPartsOfWords();
  void foundOnesComeInPagesByName();
  void correctionsAreFoundAndTold();
  void answersCloseTheirQuestions();
  void whoIsErasedIsForgotten();
  void whatWasNotedOnTheErasedIsForgotten();
  void anErasedTicketThatMayBeSignedIsRevoked();
  void noFileBringsBackWhoWasErased();
  void whoAFileLeftOutMayComeBack();
  void anImportKeepsWhoRegistered();
  void aVersionOfTheEventWithoutATicketRemovesIt();

 private:
  store::Registered registerOne(int number, const store::Places& places = {});
  contract::TicketRow ticketRow(const std::string& id);

  MakeStore make_;
  StoreUnderTest store_;
};

}  // namespace usher::backend::tests
