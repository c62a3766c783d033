// SPDX-License-Identifier: Apache-2.0
// What the page of the kiosk says of the local network, and the deeds that are wanted rarely.
#include <QTest>

#include <memory>

#include "staff_rig.h"

using namespace usher;
using namespace std::chrono_literals;

namespace page = domain::kiosk_page;

class KioskNearTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    rig_ = std::make_unique<sample::StaffRig>(QSize(1366, 768), false);
    rig_->window.render({.member = sample::member()});
    rig_->window.showPage(domain::StaffPage::Kiosk);
    rig_->window.showKiosk(sample::kioskWell());
  }
  void cleanup() { rig_.reset(); }

  void whoIsHeardIsSaidInNumbers() {
    near({.on = true, .heard = 3, .last = sample::now() - 4s});
    QCOMPARE(rig_->text("nearbyTitle"), QStringLiteral("Local network"));
    QCOMPARE(rig_->text("nearbyState"), QStringLiteral("3 kiosks heard, last 4 s ago"));
    near({.on = true, .heard = 1, .last = sample::now() - 61s});
    QCOMPARE(rig_->text("nearbyState"), QStringLiteral("1 kiosk heard, last 1 min ago"));
    // They need no network of the venue's to the backend.
    state_.kiosk->online = false;
    near({.on = true, .heard = 2, .last = sample::now()});
    QCOMPARE(rig_->text("nearbyState"), QStringLiteral("2 kiosks heard, last 0 s ago"));
  }

  void nobodyAndNothingAreTwoThings() {
    near({.on = true});
    QCOMPARE(rig_->text("nearbyState"), QStringLiteral("Nobody is heard"));
    // Whoever was heard is silent for longer than a kiosk ever is.
    near({.on = true, .last = sample::now() - 30s});
    QCOMPARE(rig_->text("nearbyState"), QStringLiteral("Nobody is heard"));
    near({});
    QCOMPARE(rig_->text("nearbyState"), QStringLiteral("Off"));
    near({.off_because = QStringLiteral("port 45885 is taken")});
    QVERIFY2(rig_->text("nearbyState").startsWith(QStringLiteral("Off · ")) &&
                 rig_->text("nearbyState").contains(QStringLiteral("port 45885 is taken")),
             qPrintable(rig_->text("nearbyState")));
  }

  void inATrainingNobodyIsListenedTo() {
    rig_->window.showKiosk(sample::kioskInTraining());
    QCOMPARE(rig_->text("nearbyState"), QStringLiteral("Not in a training"));
  }

  void rareDeedsTakeThePlaceOfTheOthersAndGiveItBack() {
    const QRect first = rig_->place(rig_->button("preflight"));
    QVERIFY(!rig_->button("saveQueue")->isVisible());
    QTest::mouseClick(rig_->button("moreDeeds"), Qt::LeftButton);
    for (const char* name : {"reload", "exportCheckIns", "saveQueue", "readStick", "supportBundle"})
      QVERIFY2(rig_->button(name)->isVisible(), name);
    for (const char* name : {"preflight", "testPrint", "switchList", "restart", "training", "moreDeeds"})
      QVERIFY2(!rig_->button(name)->isVisible(), name);
    QCOMPARE(rig_->place(rig_->button("reload")), first);
    QTest::mouseClick(rig_->button("fewerDeeds"), Qt::LeftButton);
    QCOMPARE(rig_->place(rig_->button("preflight")), first);
    QVERIFY(rig_->button("preflight")->isVisible() && !rig_->button("saveQueue")->isVisible());
    QVERIFY(rig_->kiosk_events.empty());
  }

  void keysGoThereAndBack() {
    QTest::keyClick(rig_->focus(), Qt::Key_F1);
    QVERIFY(rig_->button("saveQueue")->isVisible());
    QTest::keyClick(rig_->focus(), Qt::Key_F1);
    QVERIFY(!rig_->button("saveQueue")->isVisible());
    rig_->button("moreDeeds")->setFocus();
    QTest::keyClick(rig_->focus(), Qt::Key_Space);
    QCOMPARE(rig_->focus(), rig_->button("fewerDeeds"));
    QTest::keyClick(rig_->focus(), Qt::Key_Escape);
    QVERIFY(!rig_->button("saveQueue")->isVisible());
    QCOMPARE(rig_->focus(), rig_->button("moreDeeds"));
    QVERIFY2(rig_->pages.empty(), "the page stays");
    QVERIFY(rig_->kiosk_events.empty());
  }

  void whoComesLaterFindsTheUsualOnes() {
    QTest::keyClick(rig_->focus(), Qt::Key_F1);
    rig_->window.showPage(domain::StaffPage::Guests);
    rig_->window.showPage(domain::StaffPage::Kiosk);
    QVERIFY(rig_->button("preflight")->isVisible() && !rig_->button("saveQueue")->isVisible());
  }

  void wordsAndKeysHaveRoomOnALaptop() {
    const auto all = [&](std::initializer_list<const char*> names) {
      for (const char* name : names) {
        const auto* button = rig_->button(name);
        QVERIFY2(button->isWhole() && button->showsKeyIn(button->width()), name);
      }
    };
    all({"preflight", "testPrint", "switchList", "restart", "training", "moreDeeds"});
    QTest::keyClick(rig_->focus(), Qt::Key_F1);
    all({"reload", "exportCheckIns", "saveQueue", "readStick", "supportBundle", "fewerDeeds"});
    const auto* plot = rig_->window.findChild<QWidget*>(QStringLiteral("arrivalsPlot"));
    QVERIFY(plot && plot->isVisible());
    QVERIFY2(plot->height() > 110, qPrintable(QString::number(plot->height())));
  }

 private:
  void near(const domain::Nearby& nearby) {
    state_.kiosk->nearby = nearby;
    state_.readings = domain::readingsOf(*state_.kiosk, sample::now());
    rig_->window.showKiosk(state_);
  }

  std::unique_ptr<sample::StaffRig> rig_;
  page::State state_ = sample::kioskWell();
};

QTEST_MAIN(KioskNearTest)
#include "kiosk_near_test.moc"
