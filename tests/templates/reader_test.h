// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

/// Apart from what it does: moc does not understand the raw strings there.
class ReaderTest : public QObject {
  Q_OBJECT

 private slots:
  void rightOnesAreRead_data();
  void rightOnesAreRead();
  void wrongOnesAreRefused_data();
  void wrongOnesAreRefused();
  void theColumnIsThatOfTheValue();
  void allFaultsAreToldAtOnce();
  void manyFaultsDoNotGrow();
  void brokenFilesAreRefusedOrRead();
  void picturesAreFoundInTheFolderAndNowhereElse();
  void picturesBesideAreWrittenInto();
};
