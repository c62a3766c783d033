// SPDX-License-Identifier: Apache-2.0
// What staff's header says of the kiosk, whichever page they are on, and what the page of the kiosk says of
// it.
#include <QTest>

#include <memory>

#include <usher/ui/widgets/progress_bar.h>

#include "staff_rig.h"

using namespace usher;
using namespace domain;

class KioskChipsTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    rig_ = std::make_unique<sample::StaffRig>(QSize(1920, 1080), false);
    rig_->window.render({.member = sample::member()});
  }
  void cleanup() { rig_.reset(); }

  void theHeaderSaysWhatMattersOnAnyPage() {
    rig_->window.showKiosk(sample::kioskInTrouble());
    QCOMPARE(rig_->chips(), (QStringList{QStringLiteral("Badge printer"), QStringLiteral("Offline"),
                                         QStringLiteral("214 waiting · 3 h"), QStringLiteral("Data: 3 h")}));
    rig_->window.showKiosk(sample::kioskToSettle());
    QCOMPARE(rig_->chips(), (QStringList{QStringLiteral("Online"), QStringLiteral("3 waiting"),
                                         QStringLiteral("4 to settle")}));
  }

  void theHeaderSaysWhichCameraIsMissing() {
    auto kiosk = sample::kioskWell();
    kiosk.kiosk->cameras_missing = {2};
    kiosk.readings = domain::readingsOf(*kiosk.kiosk, sample::now());
    rig_->window.showKiosk(kiosk);
    QVERIFY2(rig_->chips().contains(QStringLiteral("Camera 2")), qPrintable(rig_->chips().join(u' ')));
    kiosk.kiosk->cameras_missing.clear();
    kiosk.kiosk->camera = domain::CameraState::Lost;
    kiosk.readings = domain::readingsOf(*kiosk.kiosk, sample::now());
    rig_->window.showKiosk(kiosk);
    QCOMPARE(rig_->chips().front(), QStringLiteral("Camera"));
  }

  void howFarTheGuestListIsIsOnThePage() {
    auto kiosk = sample::kioskWell();
    kiosk.kiosk->loading =
        LoadProgress{.step = LoadProgress::Loading, .done = 250'000, .of = 1'000'000, .per_second = 100'000};
    kiosk.readings = domain::readingsOf(*kiosk.kiosk, sample::now());
    rig_->window.showPage(StaffPage::Kiosk);
    rig_->window.showKiosk(kiosk);
    QCOMPARE(rig_->text("dataState"),
             QStringLiteral("250,000 of 1,000,000 rows loaded · 100,000 a second · 8 s left"));
    const auto* bar = rig_->window.findChild<ui::ProgressBar*>(QStringLiteral("dataProgress"));
    QVERIFY(bar && bar->isVisible());
    QCOMPARE(bar->part(), std::optional(0.25));
  }

  void noCameraIsMissingWhereNoneIsUsed() {
    auto kiosk = sample::kioskWell();
    kiosk.kiosk->uses_camera = false;
    kiosk.kiosk->camera = domain::CameraState::Absent;
    kiosk.kiosk->scanned.reset();
    kiosk.kiosk->scanner_ports.clear();
    kiosk.readings = domain::readingsOf(*kiosk.kiosk, sample::now());
    rig_->window.showPage(StaffPage::Kiosk);
    rig_->window.showKiosk(kiosk);
    QCOMPARE(rig_->text("cameraState"), QStringLiteral("No camera is used here"));
    QCOMPARE(rig_->text("scannerToDo"), QStringLiteral("Plug one in and try it."));
    QVERIFY2(!rig_->chips().contains(QStringLiteral("Camera")), qPrintable(rig_->chips().join(u' ')));
  }

  void aDiskThatDamagedSomethingIsNamedForADay() {
    auto kiosk = sample::kioskWell();
    rig_->window.showPage(StaffPage::Kiosk);
    const auto show = [&](std::chrono::hours ago) {
      kiosk.kiosk->mended = {{.name = QStringLiteral("kiosk.db"), .at = sample::now() - ago}};
      kiosk.readings = domain::readingsOf(*kiosk.kiosk, sample::now());
      rig_->window.showKiosk(kiosk);
    };
    show(std::chrono::hours(2));
    QVERIFY2(rig_->chips().contains(QStringLiteral("Disk")), qPrintable(rig_->chips().join(u' ')));
    QVERIFY2(rig_->text("diskState").contains(QStringLiteral("kiosk.db")),
             qPrintable(rig_->text("diskState")));
    QVERIFY2(rig_->text("diskToDo").contains(QStringLiteral("replaced")), qPrintable(rig_->text("diskToDo")));
    show(std::chrono::hours(25));
    QCOMPARE(rig_->text("diskState"), QStringLiteral("18 GB free"));
  }

 private:
  std::unique_ptr<sample::StaffRig> rig_;
};

QTEST_MAIN(KioskChipsTest)
#include "kiosk_chips_test.moc"
