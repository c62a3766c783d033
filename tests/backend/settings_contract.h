// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "store_under_test.h"

namespace usher::backend::tests {

/// What every SettingsStore has to do.
class SettingsContract : public QObject {
  Q_OBJECT

 public:
  explicit SettingsContract(MakeStore make) : make_(std::move(make)) {}

 private slots:
  void init();

  void anEventIsCreatedOnce();
  void editedRowsAreTold();
  void anEditIsWholeOrNotAtAll_data();
  void anEditIsWholeOrNotAtAll();
  void aTicketTypeThatIsInUseStays();
  void aTicketTypeHasItsNumberForGood();
  void aNumberThatIsTakenIsRefused_data();
  void aNumberThatIsTakenIsRefused();
  void onlySoManyTicketTypesHaveNumbers();
  void aStockIsWhatIsLeft();
  void calendarsHearOfEachChange();
  void questionsAndItemsOutliveImportsWithout();
  void settingsAreKept();
  void signingKeysComeAndRetire();
  void aSecretIsTheFirstCandidate();

 private:
  static contract::TicketTypeRow ticketType(const std::string& id, int signed_type = 0);
  void put(const std::vector<contract::Row>& rows);
  int signedTypeOf(const std::string& type);

  MakeStore make_;
  StoreUnderTest store_;
};

}  // namespace usher::backend::tests
