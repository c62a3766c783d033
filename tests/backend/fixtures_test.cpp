// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <usher/contract/codec.h>

#include "../fakes/contract_fixtures.h"
#include "running_server.h"

namespace usher::backend::tests {

/// The payloads of contract/fixtures, sent to the real server.
class FixturesTest : public QObject {
  Q_OBJECT

  static std::string pathOf(const QString& type) {
    return type == u"OpsRequest" ? "/kiosk/v1/events/demo/ops" : "/kiosk/v1/heartbeat";
  }

  static void addTypes() {
    QTest::addColumn<QString>("type");
    for (const char* type : {"OpsRequest", "HeartbeatRequest"})
      QTest::newRow(type) << QString::fromLatin1(type);
  }

 private slots:
  void validOnesAreTaken_data() { addTypes(); }
  void validOnesAreTaken() {
    QFETCH(const QString, type);
    RunningServer server;
    HttpClient client(server.port());
    const auto kiosk = server.pairKiosk("North");
    const auto fixtures = fakes::contractFixtures(type, true);
    QVERIFY(!fixtures.empty());
    for (const auto& fixture : fixtures) {
      const auto answer = client.post(pathOf(type), fixture.payload.toStdString(), kiosk.headers);
      QVERIFY2(answer.status == 200, fixture.name.constData());
    }
  }

  void invalidOnesAreRefusedByField_data() { addTypes(); }
  void invalidOnesAreRefusedByField() {
    QFETCH(const QString, type);
    RunningServer server;
    HttpClient client(server.port());
    const auto kiosk = server.pairKiosk("North");
    const std::string before = server.cursor();
    const auto fixtures = fakes::contractFixtures(type, false);
    QVERIFY(!fixtures.empty());
    for (const auto& fixture : fixtures) {
      const auto answer = client.post(pathOf(type), fixture.payload.toStdString(), kiosk.headers);
      QVERIFY2(answer.status == 422, fixture.name.constData());
      const auto problem = contract::decodeProblem(answer.body);
      QVERIFY2(problem && QString::fromStdString(problem->detail).contains(fixture.field),
               fixture.name.constData());
    }
    QCOMPARE(server.cursor(), before);
  }
};

}  // namespace usher::backend::tests

QTEST_GUILESS_MAIN(usher::backend::tests::FixturesTest)
#include "fixtures_test.moc"
