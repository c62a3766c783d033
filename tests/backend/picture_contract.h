// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "store_under_test.h"

namespace usher::backend::tests {

/// What every SettingsStore and EventStore has to do about pictures, and about how an event looks.
class PictureContract : public QObject {
  Q_OBJECT

 public:
  explicit PictureContract(MakeStore make) : make_(std::move(make)) {}

 private slots:
  void init();

  void aLookIsToldWithItsPictures();
  void whatIsShownHasToBeThere();
  void aPictureThatIsShownStays();
  void onlySoManyPicturesAreKept();
  void anImportBringsPicturesAndTakesThemAway();
  void anImportWithoutALookLeavesIt();
  void anImportWithoutCodesLeavesThem();
  void anImportOfTooManyIsRefused();
  void aLookIsNoNewsForCalendars();
  void aSnapshotHasPicturesBeforeItems();
  void aPageOfPicturesIsOneThatAKioskTakes();
  void aRowThatNoKioskTakesIsRefused();

 private:
  std::optional<store::RowFault> put(const std::vector<contract::Row>& rows);
  std::optional<store::RowFault> remove(const std::string& picture);
  std::size_t pictures();
  contract::EventRow event();

  MakeStore make_;
  StoreUnderTest store_;
};

}  // namespace usher::backend::tests
