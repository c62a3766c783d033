// SPDX-License-Identifier: Apache-2.0
// Before the doors open: what staff read there, press and type.
#include <QTest>

#include <memory>

#include <usher/domain/layout/draw_item.h>
#include <usher/ui/widgets/icon.h>

#include "sample_preflight.h"
#include "staff_rig.h"

using namespace usher;
using namespace domain;
namespace preflight = domain::preflight;

class PreflightPageTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    rig_ = std::make_unique<sample::StaffRig>(QSize(1920, 1080), false);
    happened_.clear();
    connect(&rig_->window, &ui::StaffWindow::preflightHappened, this,
            [this](const preflight::Event& event) { happened_.push_back(event); });
    rig_->window.render({.member = sample::member()});
    rig_->window.showKiosk(sample::kioskWell());
  }
  void cleanup() { rig_.reset(); }

  void theWayThereIsTheKiosksPage() {
    QTest::keyClick(rig_->focus(), Qt::Key_3, Qt::ControlModifier);
    QTest::mouseClick(rig_->button("preflight"), Qt::LeftButton);
    QCOMPARE(rig_->pages.back(), StaffPage::Preflight);
    QVERIFY(isShown() && rig_->button("tabKiosk")->isChecked());
    QVERIFY(!rig_->window.findChild<QWidget*>(QStringLiteral("kioskPage"))->isVisible());
    QTest::keyClick(rig_->focus(), Qt::Key_Escape);
    QCOMPARE(rig_->pages.back(), StaffPage::Kiosk);
    QTest::keyClick(rig_->focus(), Qt::Key_F4);
    QVERIFY(isShown());
    QTest::mouseClick(rig_->button("preflightBack"), Qt::LeftButton);
    QCOMPARE(rig_->pages.back(), StaffPage::Kiosk);
    QVERIFY(!isShown());
    QVERIFY2(happened_.empty() && rig_->kiosk_events.empty(), "what is tested is for the composition to say");
  }

  void everybodyMayLook() {
    rig_->window.showKiosk(sample::kioskWell(StaffRole::Staff));
    rig_->window.showPage(StaffPage::Kiosk);
    QCOMPARE(rig_->reason("preflight"), QString());
  }

  void itIsTestedAgainByKeyAndFinger() {
    show(sample::preflightGreen());
    QTest::keyClick(rig_->focus(), Qt::Key_F5);
    QTest::mouseClick(rig_->button("preflightAgain"), Qt::LeftButton);
    QCOMPARE(happened_.size(), std::size_t{2});
    for (const auto& one : happened_) QVERIFY(std::holds_alternative<preflight::Begun>(one));
  }

  void greenSaysThatTheDoorsCanOpen() {
    show(sample::preflightGreen());
    QCOMPARE(rig_->text("readinessTitle"), QStringLiteral("This kiosk is ready: the doors can open."));
    QCOMPARE(shape("readinessShape"), QStringLiteral("check-circle"));
    QCOMPARE(rig_->text("checkTicketsState"),
             QStringLiteral("20 tickets were found without the network, the slowest in 4 ms"));
    QCOMPARE(rig_->text("checkPrinterState"), QStringLiteral("Ready · Brother QL-820NWB"));
    QCOMPARE(rig_->text("checkCameraState"), QStringLiteral("The camera has read one"));
    for (const char* name : {"checkTickets", "checkBadge", "checkPrinter", "checkCamera", "checkClock",
                             "checkQueue", "checkData", "checkDisk"}) {
      QCOMPARE(shape((QByteArray(name) + "Shape").constData()), QStringLiteral("check-circle"));
      QCOMPARE(rig_->text((QByteArray(name) + "ToDo").constData()), QStringLiteral("<not shown>"));
    }
  }

  void whatSomebodyHasToDoIsSaidFirst() {
    show(sample::preflightNeedsACode());
    QCOMPARE(rig_->text("readinessTitle"), QStringLiteral("One thing is for you to do: hold up any code."));
    QCOMPARE(rig_->text("checkCameraToDo"), QStringLiteral("Hold up any code."));
    QCOMPARE(shape("checkCameraShape"), QStringLiteral("hourglass"));
    QVERIFY(shape("readinessShape") != QStringLiteral("check-circle"));
  }

  void redSaysWhatToDoAboutEach() {
    show(sample::preflightRed());
    QCOMPARE(rig_->text("readinessTitle"), QStringLiteral("Don’t open the doors yet. Please see to this:"));
    QCOMPARE(rig_->text("readinessMore"),
             QStringLiteral("Tickets · Badge · Badge printer · Reading codes · Clock"));
    QCOMPARE(shape("readinessShape"), QStringLiteral("stop"));
    for (const char* name : {"checkTickets", "checkBadge", "checkPrinter", "checkCamera", "checkClock",
                             "checkQueue", "checkData", "checkDisk"})
      QVERIFY2(rig_->text((QByteArray(name) + "ToDo").constData()) != QStringLiteral("<not shown>"), name);
    QCOMPARE(rig_->text("checkTicketsState"), QStringLiteral("2 tickets did not lead to their guests"));
    QCOMPARE(rig_->text("checkQueueState"), QStringLiteral("214, the oldest for 3 h"));
  }

  void careStandsInNobodysWay() {
    show(sample::preflightCare());
    QCOMPARE(rig_->text("readinessTitle"),
             QStringLiteral("The doors can open. Please see to this all the same:"));
    QCOMPARE(shape("readinessShape"), QStringLiteral("warning"));
    QVERIFY(rig_->text("readinessMore").contains(QStringLiteral("Waiting to be sent")));
    QVERIFY(!rig_->text("readinessMore").contains(QStringLiteral("Disk")));
  }

  void nobodyWhoTrainsIsToldToWaitForAServer() {
    show(sample::preflightInTraining());
    QCOMPARE(shape("readinessShape"), QStringLiteral("check-circle"));
    for (const char* name : {"checkClock", "checkQueue", "checkData"}) {
      QCOMPARE(rig_->text((QByteArray(name) + "State").constData()), QStringLiteral("Not in a training"));
      QCOMPARE(rig_->text((QByteArray(name) + "ToDo").constData()), QStringLiteral("<not shown>"));
    }
  }

  void eachCardIsReadAsAWhole() {
    show(sample::preflightRed());
    const auto* card = rig_->window.findChild<QWidget*>(QStringLiteral("checkPrinter"));
    QCOMPARE(card->accessibleName(),
             QStringLiteral("Badge printer A cover is open · Brother QL-820NWB Close it until it clicks."));
  }

  void theBadgeIsSeenAsItIsPrinted() {
    show(sample::preflightGreen());
    const auto* badge = rig_->window.findChild<QWidget*>(QStringLiteral("testBadge"));
    QVERIFY2(!badge->isVisibleTo(&rig_->window), "nothing is printed here, as far as is known");
    const PrintPage page{QSizeF(80, 40), {RectItem{QRectF(0, 0, 40, 40), 0x2F4BFF, 0}}};
    rig_->window.setTestBadge({page, page});
    QVERIFY(badge->isVisibleTo(&rig_->window));
    QCOMPARE(rig_->text("testBadgeWords"), QStringLiteral("80 × 40 mm"));
    const QImage picture = const_cast<QWidget*>(badge)->grab().toImage();
    const auto isBlueAt = [&](double part) {
      return QColor(picture.pixel(int(picture.width() * part), picture.height() / 2)) ==
             QColor(0x2F, 0x4B, 0xFF);
    };
    QVERIFY2(isBlueAt(0.1) && !isBlueAt(0.4), "the first page");
    QVERIFY2(isBlueAt(0.6) && !isBlueAt(0.9), "the second");
    rig_->window.setTestBadge({});
    QVERIFY(!badge->isVisibleTo(&rig_->window));
  }

  void itIsForgottenWithTheRest() {
    show(sample::preflightRed());
    rig_->window.hide();
    rig_->window.show();
    QVERIFY(!isShown() && rig_->field("staffSearch")->isVisible());
  }

 private:
  void show(const preflight::State& state) {
    rig_->window.showPage(StaffPage::Preflight);
    rig_->window.showPreflight(state);
  }
  bool isShown() const {
    return rig_->window.findChild<QWidget*>(QStringLiteral("preflightPage"))->isVisible();
  }
  QString shape(const char* name) const {
    return rig_->window.findChild<ui::Icon*>(QLatin1String(name))->shape();
  }

  std::unique_ptr<sample::StaffRig> rig_;
  std::vector<preflight::Event> happened_;
};

QTEST_MAIN(PreflightPageTest)
#include "preflight_page_test.moc"
