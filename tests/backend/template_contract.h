// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "store_under_test.h"

namespace usher::backend::tests {

/// What every SettingsStore and EventStore has to do about templates of badges and agendas.
class TemplateContract : public QObject {
  Q_OBJECT

 public:
  explicit TemplateContract(MakeStore make) : make_(std::move(make)) {}

 private slots:
  void init();

  void aTemplateIsToldAndTakenBack();
  void otherPapersHaveNone();
  void oneThatNoKioskTakesIsRefused();
  void aSnapshotHasThem();
  void anImportWithoutOneLeavesIt();

 private:
  MakeStore make_;
  StoreUnderTest store_;
};

}  // namespace usher::backend::tests
