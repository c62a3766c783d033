// SPDX-License-Identifier: Apache-2.0
#include <QSignalSpy>
#include <QTest>

#include <usher/kiosk/journey.h>

using namespace usher;
using kiosk::Journey;

namespace {

domain::TicketCode code(const QByteArray& text) {
  return *domain::TicketCode::parse(text);
}

}  // namespace

class JourneyTest : public QObject {
  Q_OBJECT

 private slots:
  void aCodeIsHandedOnAndItsRefusalTimesOut() {
    domain::FlowSettings settings;
    settings.refusal_stays = std::chrono::milliseconds(1);
    Journey journey(settings);
    QSignalSpy screens(&journey, &Journey::screenChanged);
    std::optional<domain::effect::Redeem> wanted;
    connect(&journey, &Journey::redeemWanted, this,
            [&](const domain::effect::Redeem& redeem) { wanted = redeem; });

    journey.post(domain::event::ServiceReady{});
    journey.post(domain::event::CodeScanned{code("ABC")});
    QVERIFY(wanted);
    QCOMPARE(std::get<domain::TicketCode>(wanted->claim).text(), QStringLiteral("ABC"));
    journey.post(domain::event::Decided{wanted->visit, {domain::Unknown{}, std::nullopt}});
    QVERIFY(std::holds_alternative<domain::Refused>(journey.screen().page));
    QTRY_VERIFY(std::holds_alternative<domain::Attract>(journey.screen().page));
    QCOMPARE(screens.count(), 4);
  }

  void anEventThatMeansNothingIsNotShown() {
    Journey journey({});
    QSignalSpy screens(&journey, &Journey::screenChanged);
    journey.post(domain::event::TimedOut{77});
    QCOMPARE(screens.count(), 0);
  }
};

QTEST_GUILESS_MAIN(JourneyTest)
#include "journey_test.moc"
