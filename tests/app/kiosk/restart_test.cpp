// SPDX-License-Identifier: Apache-2.0
// What the program is begun anew with.
#include <QTest>

#include <usher/kiosk/restart.h>

using namespace usher;

class RestartTest : public QObject {
  Q_OBJECT

 private slots:
  void whetherItTrainsIsAnArgument_data() {
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArrayList>("before");
    QTest::addColumn<QByteArrayList>("after");
    const QByteArrayList serving{"usher-kiosk", "--config", "/etc/usher/kiosk.ini"};
    const QByteArrayList training{"usher-kiosk", "--training", "--config", "/etc/usher/kiosk.ini"};
    QTest::newRow("as it was") << kiosk::kRestart << serving << serving;
    QTest::newRow("as it was, in a training") << kiosk::kRestart << training << training;
    QTest::newRow("train") << kiosk::kRestartToTrain << serving << training;
    QTest::newRow("train, twice") << kiosk::kRestartToTrain << training << training;
    QTest::newRow("serve") << kiosk::kRestartToServe << training << serving;
    QTest::newRow("serve, twice") << kiosk::kRestartToServe << serving << serving;
    QTest::newRow("wherever it stands")
        << kiosk::kRestartToServe << QByteArrayList{"usher-kiosk", "--desk", "--training"}
        << QByteArrayList{"usher-kiosk", "--desk"};
    QTest::newRow("nothing but the name") << kiosk::kRestartToTrain << QByteArrayList{"usher-kiosk"}
                                          << QByteArrayList{"usher-kiosk", "--training"};
  }
  void whetherItTrainsIsAnArgument() {
    QFETCH(const int, code);
    QFETCH(const QByteArrayList, before);
    QFETCH(const QByteArrayList, after);
    const auto arguments = kiosk::argumentsAfter(code, before);
    QVERIFY(arguments);
    QCOMPARE(*arguments, after);
  }

  void whatEndsForGoodIsNotBegunAnew() {
    for (const int code : {0, 1, 2}) QVERIFY(!kiosk::argumentsAfter(code, {"usher-kiosk", "--training"}));
  }
};

QTEST_APPLESS_MAIN(RestartTest)
#include "restart_test.moc"
