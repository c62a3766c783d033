// SPDX-License-Identifier: Apache-2.0
#include "rig.h"

#include "../fakes/contract_fixtures.h"

using namespace usher;
using namespace usher::net::test;
using ports::BackendError;

namespace {

ports::OutboxOp anOp() {
  return {.done = domain::CheckIn{.id = *domain::OpId::parse(u"01935d1e-7a00-7000-8000-000000000001"),
                                  .ticket = *domain::TicketId::parse(u"t-00042"),
                                  .list = *domain::CheckInListId::parse(u"day-1"),
                                  .direction = domain::Direction::Entry,
                                  .at = at("2026-11-24T09:29:00Z"),
                                  .kiosk = QStringLiteral("North 2")},
          .monotonic = std::chrono::milliseconds(1),
          .boot = QStringLiteral("boot-1"),
          .attempts = 0};
}

}  // namespace

/// The payloads of contract/fixtures, as a backend's answers to the kiosk's client.
class FixturesTest : public QObject {
  Q_OBJECT

 private slots:
  void validAnswersAreTaken() {
    const auto answers = fakes::contractFixtures(QStringLiteral("OpsAnswer"), true);
    const auto heartbeats = fakes::contractFixtures(QStringLiteral("HeartbeatAnswer"), true);
    QVERIFY(!answers.empty() && !heartbeats.empty());
    Rig rig;
    rig.server.answerAlways(kToken, token("first"));
    for (const auto& fixture : answers) {
      rig.server.answer(kOps, json(200, fixture.payload.toStdString()));
      QVERIFY2(rig.push({anOp()}).has_value(), fixture.name.constData());
    }
    for (const auto& fixture : heartbeats) {
      rig.server.answer(kHeartbeat, json(200, fixture.payload.toStdString()));
      QVERIFY2(rig.heartbeat().has_value(), fixture.name.constData());
    }
  }

  void invalidAnswersAreGarbled() {
    const auto changes = fakes::contractFixtures(QStringLiteral("ChangesAnswer"), false);
    const auto answers = fakes::contractFixtures(QStringLiteral("OpsAnswer"), false);
    const auto heartbeats = fakes::contractFixtures(QStringLiteral("HeartbeatAnswer"), false);
    QVERIFY(!changes.empty() && !answers.empty() && !heartbeats.empty());
    Rig rig;
    rig.server.answerAlways(kToken, token("first"));
    const auto isGarbled = [](const auto& result) {
      return !result.has_value() && result.error().code == BackendError::Garbled;
    };
    for (const auto& fixture : changes) {
      rig.server.answer(kChanges, json(200, fixture.payload.toStdString()));
      QVERIFY2(isGarbled(rig.changes()), fixture.name.constData());
    }
    for (const auto& fixture : answers) {
      rig.server.answer(kOps, json(200, fixture.payload.toStdString()));
      QVERIFY2(isGarbled(rig.push({anOp()})), fixture.name.constData());
    }
    for (const auto& fixture : heartbeats) {
      rig.server.answer(kHeartbeat, json(200, fixture.payload.toStdString()));
      QVERIFY2(isGarbled(rig.heartbeat()), fixture.name.constData());
    }
  }
};

QTEST_GUILESS_MAIN(FixturesTest)
#include "fixtures_test.moc"
