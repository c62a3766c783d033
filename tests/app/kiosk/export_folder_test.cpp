// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <usher/kiosk/export_folder.h>

using namespace usher;

class ExportFolderTest : public QObject {
  Q_OBJECT

 private slots:
  void whatIsPluggedInIsTaken() {
    const QStringList mounts{QStringLiteral("/"), QStringLiteral("/home"), QStringLiteral("/media/ada/STICK"),
                             QStringLiteral("/media/ada/OTHER")};
    QCOMPARE(kiosk::exportFolder({}, mounts), QStringLiteral("/media/ada/STICK"));
    QCOMPARE(kiosk::exportFolder({}, {QStringLiteral("/run/media/kiosk/A")}),
             QStringLiteral("/run/media/kiosk/A"));
  }

  void theMachinesOwnDiskIsNot() {
    QCOMPARE(
        kiosk::exportFolder({}, {QStringLiteral("/"), QStringLiteral("/home"), QStringLiteral("/media")}),
        std::nullopt);
    QCOMPARE(kiosk::exportFolder({}, {}), std::nullopt);
  }

  void theOperatorsFolderComesFirst() {
    QCOMPARE(kiosk::exportFolder(QStringLiteral("/srv/out"), {QStringLiteral("/media/ada/STICK")}),
             QStringLiteral("/srv/out"));
  }

  void whatWasBroughtBackMayBeOnAnyDrive() {
    const QStringList mounts{QStringLiteral("/"), QStringLiteral("/media/ada/STICK"),
                             QStringLiteral("/media/ada/OTHER")};
    QCOMPARE(kiosk::exportFolders({}, mounts), mounts.mid(1));
    QCOMPARE(kiosk::exportFolders(QStringLiteral("/srv/out"), mounts),
             QStringList{QStringLiteral("/srv/out")});
    QCOMPARE(kiosk::exportFolders({}, {QStringLiteral("/")}), QStringList());
  }

  void theSystemsMountsAreAbsolute() {
    for (const QString& mount : kiosk::writableMounts()) QVERIFY2(mount.startsWith(u'/'), qPrintable(mount));
  }
};

QTEST_GUILESS_MAIN(ExportFolderTest)
#include "export_folder_test.moc"
