// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "store_under_test.h"

namespace usher::backend::tests {

/// What every AttendeeStore has to do so that guests are found without their code.
class LookUpContract : public QObject {
  Q_OBJECT

 public:
  explicit LookUpContract(MakeStore make) : make_(std::move(make)) {}

 private slots:
  void init();

  void whoRegistersIsFoundByTheirAddress();
  void theKeyIsMadeOnceAndTellsNothing();
  void anotherAddressIsToldAtOnce();
  void aCorrectedNameIsToldAtOnce();
  void aFileOfGuestsBringsBookings();
  void anEmptyBookingLeavesTheKnownOne();
  void anEventFileMakesNoLookUps();
  void whoIsErasedLeavesNoLookUp();
  void answersAndSeatsLeaveLookUpsAlone();
  void staffFindGuestsByTheirBooking();

 private:
  void registerOne(int number);
  void merge(std::vector<store::NewAttendee> attendees);
  contract::TicketRow ticketRow(const std::string& id);
  std::string key();
  /// Whether a kiosk finds the ticket by it.
  bool finds(const std::string& id, const std::string& reference, const std::string& last_name);

  MakeStore make_;
  StoreUnderTest store_;
};

}  // namespace usher::backend::tests
