// SPDX-License-Identifier: Apache-2.0
// Two data rooms without a backend that hear each other, and what each tells of itself.
#include <QSignalSpy>
#include <QTest>
#include <QUdpSocket>

#include <filesystem>

#include "data_rig.h"

using namespace usher;
using namespace usher::kiosk;
using kiosk::test::Kiosk;
using store::test::must;

namespace {

/// One that nobody has.
quint16 freePort() {
  QUdpSocket socket;
  return socket.bind(QHostAddress::AnyIPv4, 0) ? socket.localPort() : quint16{0};
}

}  // namespace

class NearDataTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    here_ = std::make_unique<Kiosk>(50);
    there_ = std::make_unique<Kiosk>(60);
    const auto port = freePort();
    const auto other = freePort();
    QVERIFY(port != 0 && other != 0 && port != other);
    here_->begin(port, other);
    there_->begin(other, port);
  }
  void cleanup() {
    here_.reset();
    there_.reset();
  }

  void staffFindInsideWhoCameInElsewhere() {
    QSignalSpy news(here_->room.get(), &DataRoom::lanNewsCame);
    QSignalSpy heard(here_->room.get(), &DataRoom::lanHeard);
    here_->room->open();
    there_->room->open();
    QTRY_VERIFY(here_->looking.isWhole() && there_->looking.isWhole());
    QTRY_VERIFY(!heard.isEmpty());
    here_->looking.search(1, QStringLiteral("zoe"), {.states = {domain::DoorState::Inside}});
    QTRY_COMPARE(here_->looking.answers.size(), 1U);
    QVERIFY(here_->looking.answers[0].numbers.empty());

    QSignalSpy decided(there_->room.get(), &DataRoom::decided);
    there_->room->redeem({1, store::test::scanned(store::test::codeOf(3))});
    QCOMPARE(decided.size(), 1);
    QVERIFY(domain::letsPass(decided[0][0].value<domain::event::Decided>().decision.verdict));
    QTRY_COMPARE(news.size(), 1);
    here_->looking.search(2, QStringLiteral("zoe"), {.states = {domain::DoorState::Inside}});
    QTRY_COMPARE(here_->looking.answers.size(), 2U);
    QCOMPARE(here_->looking.answers[1].numbers.size(), 1U);
    // And the plot, with the number of those inside.
    QSignalSpy arrivals(here_->room.get(), &DataRoom::arrivalsTold);
    here_->room->tellState();
    QCOMPARE(arrivals.size(), 1);
    QCOMPARE(arrivals[0][0].value<domain::Arrivals>().inside, 1);
    QCOMPARE(arrivals[0][0].value<domain::Arrivals>().counts.size(), 1U);
  }

  void staffAreToldWhoIsHeard() {
    QSignalSpy told(here_->room.get(), &DataRoom::nearbyTold);
    here_->room->open();
    here_->room->tellState();
    QCOMPARE(told.size(), 1);
    QCOMPARE(told[0][0].value<domain::Nearby>(), domain::Nearby{.on = true});
    there_->room->open();
    QTRY_COMPARE(told.size(), 2);
    const auto nearby = told[1][0].value<domain::Nearby>();
    QCOMPARE(nearby.heard, 1);
    QVERIFY(nearby.last && *nearby.last <= here_->clock.now() &&
            *nearby.last > here_->clock.now() - std::chrono::minutes(1));
  }

  void offIsSaidWithItsReason() {
    here_->settings.lan_on = false;
    here_->begin(freePort(), freePort());
    QSignalSpy told(here_->room.get(), &DataRoom::nearbyTold);
    here_->room->open();
    here_->room->tellState();
    QCOMPARE(told[0][0].value<domain::Nearby>(), domain::Nearby());
    // An event whose key has not come yet.
    Kiosk early(70);
    early.fixture.open();
    early.fixture.apply(store::test::at(QStringLiteral("7")),
                        {{2, ports::Removed{ports::RecordKind::LookUpKey, QStringLiteral("1")}}});
    early.fixture.close();
    early.begin(freePort(), freePort());
    QSignalSpy waits(early.room.get(), &DataRoom::nearbyTold);
    early.room->open();
    early.room->tellState();
    const auto nearby = waits[0][0].value<domain::Nearby>();
    QVERIFY(!nearby.on);
    QVERIFY2(nearby.off_because.contains(QStringLiteral("no key")), qPrintable(nearby.off_because));
  }

  void whatWasMendedGoesOutWithTheHeartbeatForADay() {
    here_->room->open();
    QCOMPARE(here_->backend->healths.at(0).devices.disk, QString());
    here_->room->close();
    auto& fixture = here_->fixture;
    fixture.open();
    fixture.pass(1, 1);
    fixture.close();
    std::filesystem::remove(fixture.folder / "kiosk.db");
    here_->begin(freePort(), freePort());
    here_->room->open();
    QCOMPARE(here_->backend->healths.at(0).devices.disk, QStringLiteral("mended kiosk.db"));
    here_->room->close();
    here_->clock.follow(fixture.time.now() + std::chrono::hours(25) - here_->machine.monotonic());
    here_->begin(freePort(), freePort());
    here_->room->open();
    QCOMPARE(here_->backend->healths.at(0).devices.disk, QString());
  }

 private:
  std::unique_ptr<Kiosk> here_;
  std::unique_ptr<Kiosk> there_;
};

QTEST_GUILESS_MAIN(NearDataTest)
#include "near_data_test.moc"
