// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "store_under_test.h"

namespace usher::backend::tests {

/// What staff and organizers see and do, of every EventStore and KioskStore.
class StaffContract : public QObject {
  Q_OBJECT

 public:
  explicit StaffContract(MakeStore make) : make_(std::move(make)) {}

 private slots:
  void init();

  void whoSettlesFirstDecides();
  void whatKiosksCouldNotReadIsNotKept();
  void incidentsArePagedByStage();
  void staffUndoACheckIn();
  void whoCameInSecondIsInsideOnceTheFirstIsUndone();
  void anExitStaysBehindTheEntryThatTookAPlace();
  void arrivalsAreCountedByListAndType();
  void expectedAreThoseWhomTheListAdmits();
  void arrivalsComeByTheMinuteOfTheFirstEntry();
  void aTicketHasAHistory();
  void aKioskGetsItsCommandsUntilTheyAreDone();
  void whatAKioskDoesNotKnowIsKeptAndGivenNoMore();
  void eventsAreOfferedToAKiosk();
  void staffSwitchAKioskToWhatIsOffered();

 private:
  void addEvent(const std::string& id, contract::Instant starts_at);
  void pairKiosk(const std::string& id);
  /// Ids of what staff may switch the kiosk to.
  std::vector<std::string> othersOf(const std::string& kiosk);

  store::ArrivalCount countOf(const std::string& list, const std::string& type);

  MakeStore make_;
  StoreUnderTest store_;
};

}  // namespace usher::backend::tests
