// SPDX-License-Identifier: Apache-2.0
// The page of the kiosk's state: what staff read there, press and type.
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <memory>

#include <usher/ui/staff/arrivals_plot.h>
#include <usher/ui/widgets/icon.h>
#include <usher/ui/words/kiosk_readings.h>
#include <usher/ui/words/kiosk_words.h>

#include "staff_rig.h"

using namespace usher;
using namespace domain;
using namespace std::chrono_literals;
namespace page = domain::kiosk_page;

namespace {

/// Pixels of the bars' colour between two parts of the width, 0 to 1.
int accentIn(QWidget& plot, double from = 0, double to = 1) {
  const QImage picture = plot.grab().toImage();
  int count = 0;
  for (int y = 0; y < picture.height(); ++y) {
    for (int x = int(picture.width() * from); x < int(picture.width() * to); ++x) {
      if (picture.pixel(x, y) == ui::tokens::kStandard.accent) ++count;
    }
  }
  return count;
}

}  // namespace

class KioskPageTest : public QObject {
  Q_OBJECT

 private slots:
  void init() { open(QSize(1920, 1080), false); }
  void cleanup() { rig_.reset(); }

  // The pages.

  void eachPageHasATab() {
    for (const char* tab : {"tabGuests", "tabRequests", "tabKiosk"}) QVERIFY(rig_->button(tab)->isVisible());
    QVERIFY(rig_->button("tabGuests")->isChecked() && !rig_->button("tabKiosk")->isChecked());
    QTest::mouseClick(rig_->button("tabKiosk"), Qt::LeftButton);
    QCOMPARE(rig_->pages, std::vector{StaffPage::Kiosk});
    QVERIFY(rig_->button("tabKiosk")->isChecked() && isOnKiosk());
    QVERIFY(!rig_->field("staffSearch")->isVisible());
    QTest::mouseClick(rig_->button("tabGuests"), Qt::LeftButton);
    QVERIFY(!isOnKiosk() && rig_->field("staffSearch")->isVisible());
  }

  void aTabIsNotChosenBeforeThePageIsShown() {
    QObject::disconnect(&rig_->window, &ui::StaffWindow::pageWanted, nullptr, nullptr);
    QTest::mouseClick(rig_->button("tabKiosk"), Qt::LeftButton);
    QVERIFY(rig_->button("tabGuests")->isChecked() && !rig_->button("tabKiosk")->isChecked());
  }

  void keysChangeThePageFromAnywhere() {
    QTest::keyClick(rig_->focus(), Qt::Key_3, Qt::ControlModifier);
    QVERIFY(isOnKiosk());
    QTest::keyClick(rig_->focus(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(rig_->pages.back(), StaffPage::Requests);
    QVERIFY(!isOnKiosk());
    QTest::keyClick(rig_->focus(), Qt::Key_3, Qt::ControlModifier);
    QVERIFY(isOnKiosk());
    QTest::keyClick(rig_->focus(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(!isOnKiosk());
    QCOMPARE(rig_->focus(), rig_->field("staffSearch"));
    QTest::keyClick(rig_->focus(), Qt::Key_3, Qt::ControlModifier);
    QTest::keyClick(rig_->focus(), Qt::Key_Escape);
    QVERIFY(!isOnKiosk());
    QVERIFY2(rig_->events.empty(), "the guests' page is as it was");
  }

  void whatIsTypedOnThisPageLooksForNobody() {
    show(sample::kioskWell());
    QTest::keyClicks(rig_->focus(), QStringLiteral("max"));
    QTest::keyClick(rig_->focus(), Qt::Key_Backspace);
    QTest::keyClick(rig_->focus(), Qt::Key_Return);
    QVERIFY(rig_->events.empty() && rig_->kiosk_events.empty());
    QVERIFY(rig_->field("staffSearch")->text().isEmpty());
  }

  void itIsLockedFromThisPageToo() {
    QSignalSpy left(&rig_->window, &ui::StaffWindow::left);
    show(sample::kioskWell());
    QTest::keyClick(rig_->focus(), Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(left.size(), 1);
  }

  // What there is to read.

  void whatIsWellIsSaidShortly() {
    show(sample::kioskWell());
    QCOMPARE(rig_->text("kioskSummaryTitle"), QStringLiteral("This kiosk is well."));
    QCOMPARE(rig_->text("cameraState"), QStringLiteral("Live"));
    QCOMPARE(rig_->text("badgesState"), QStringLiteral("Ready, with paper · Brother QL-820NWB"));
    QCOMPARE(rig_->text("queueState"), QStringLiteral("All is sent"));
    QCOMPARE(rig_->text("dataState"), QStringLiteral("Up to date"));
    QCOMPARE(rig_->text("diskState"), QStringLiteral("18 GB free"));
    QCOMPARE(rig_->text("incidentsState"), QStringLiteral("Nothing"));
    QCOMPARE(rig_->text("kioskVersions"),
             QStringLiteral("Usher 0.9.0 · Qt 6.8.2 · ZXing 2.3.0 · SQLite 3.46.1"));
    for (const char* name : {"cameraToDo", "badgesToDo", "networkToDo", "incidentsHeading"})
      QCOMPARE(rig_->text(name), QStringLiteral("<not shown>"));
  }

  void whatIsWrongIsSaidByShapeAndWordsAndWhatToDo() {
    show(sample::kioskInTrouble());
    QCOMPARE(rig_->text("kioskSummaryTitle"),
             QStringLiteral("Guests are not served well. Please see to this now:"));
    QCOMPARE(rig_->text("kioskSummaryMore"), QStringLiteral("Badge printer"));
    QCOMPARE(rig_->text("badgesState"), QStringLiteral("No paper · Brother QL-820NWB"));
    QCOMPARE(rig_->text("badgesToDo"), QStringLiteral("Put in a new roll. Badges still to come out: 3"));
    QCOMPARE(rig_->text("agendasToDo"), QStringLiteral("Keep a new one at hand."));
    QCOMPARE(rig_->text("networkState"),
             QStringLiteral("The server does not answer · Host usher.openhalls.example not found"));
    QCOMPARE(rig_->text("queueState"), QStringLiteral("214, the oldest for 3 h"));
    QCOMPARE(
        rig_->text("scannerState"),
        QStringLiteral("Not connected · serial:/dev/serial/by-id/usb-Openhalls_Imager_1900_16041B0A21-if00"));
    QCOMPARE(rig_->text("scannerToDo"), QStringLiteral("Plug it in: the kiosk finds it by itself."));
    QCOMPARE(shape("scannerShape"), QStringLiteral("warning"));
    QCOMPARE(shape("badgesShape"), QStringLiteral("stop"));
    QCOMPARE(shape("queueShape"), QStringLiteral("warning"));
    QCOMPARE(shape("cameraShape"), QStringLiteral("check-circle"));
  }

  void eachScannerThatIsMissingIsNamed() {
    page::State state = sample::kioskInTrouble();
    std::vector<ScannerPort>& ports = state.kiosk->scanner_ports;
    ports.insert(ports.begin(),
                 {.name = QStringLiteral("serial:/dev/ttyUSB0"),
                  .state = ScannerState::Busy,
                  .detail = QStringLiteral("/dev/ttyUSB0 can't be opened (Permission denied)")});
    show(state);
    QCOMPARE(rig_->text("scannerState"),
             QStringLiteral("Cannot be opened · /dev/ttyUSB0 can't be opened (Permission denied)"));
    QCOMPARE(rig_->text("scannerToDo"), QStringLiteral("Unplug it and plug it in again."));
    ports[0].state = ScannerState::Live;
    show(state);
    QVERIFY(
        rig_->text("scannerState").startsWith(QStringLiteral("Not connected · serial:/dev/serial/by-id/")));
    ports[1].state = ScannerState::Live;
    state.readings = readingsOf(*state.kiosk, sample::now());
    show(state);
    QCOMPARE(rig_->text("scannerState"), QStringLiteral("Last used today at 09:14"));
    QCOMPARE(rig_->text("scannerToDo"), QStringLiteral("<not shown>"));
  }

  void eachLevelHasAShapeOfItsOwn() {
    QSet<QString> shapes;
    for (const Level level : {Level::NotUsed, Level::Good, Level::Care, Level::Stop}) {
      QVERIFY(QFile::exists(QStringLiteral(":/usher/icons/%1.svg").arg(ui::shapeOf(level))));
      shapes << ui::shapeOf(level);
    }
    QCOMPARE(shapes.size(), 4);
  }

  void durationsAndSizesAreShort_data() {
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("s") << qint64{59} << QStringLiteral("59 s");
    QTest::newRow("min") << qint64{60} << QStringLiteral("1 min");
    QTest::newRow("h") << qint64{3 * 3600 + 3599} << QStringLiteral("3 h");
    QTest::newRow("47 h") << qint64{47 * 3600} << QStringLiteral("47 h");
    QTest::newRow("days") << qint64{48 * 3600} << QStringLiteral("2 days");
  }
  void durationsAndSizesAreShort() {
    QFETCH(const qint64, seconds);
    QFETCH(const QString, words);
    QCOMPARE(ui::durationInWords(std::chrono::seconds(seconds)), words);
    QCOMPARE(ui::sizeInWords(340'900'000), QStringLiteral("340 MB"));
    QCOMPARE(ui::sizeInWords(1'000'000'000), QStringLiteral("1 GB"));
  }

  // Arrivals.

  void arrivalsAreCounted() {
    show(sample::kioskWell());
    QCOMPARE(rig_->text("arrivedToday"), QStringLiteral("754"));
    QCOMPARE(rig_->text("arrivedNow"), QStringLiteral("12"));
    QCOMPARE(rig_->text("arrivedNowWords"), QStringLiteral("since 09:15"));
    QCOMPARE(rig_->text("insideNow"), QStringLiteral("731"));
    QCOMPARE(plot()->accessibleName(), QStringLiteral("Most came at 08:15: 164."));
    page::State nobody = sample::kioskWell();
    nobody.arrivals = {};
    rig_->window.showKiosk(nobody);
    QCOMPARE(rig_->text("insideNow"), QStringLiteral("<not shown>"));
    QCOMPARE(plot()->accessibleName(), QStringLiteral("Nobody has come in yet today."));
  }

  void barsStandWhereTimeIsAndAsHighAsGuestsCame() {
    page::State state = sample::kioskWell();
    const Instant begin = sample::now() - 3h;
    state.arrivals = {.each = 15min, .counts = {{begin, 10}, {begin + 2h, 40}}};
    show(state);
    const int early = accentIn(*plot(), 0, 0.5);
    const int late = accentIn(*plot(), 0.5, 1);
    QVERIFY2(early > 100 && late > 3 * early && late < 5 * early,
             qPrintable(QStringLiteral("%1 %2").arg(early).arg(late)));
    rig_->window.setLanguage(QStringLiteral("ar"));
    QVERIFY2(accentIn(*plot(), 0, 0.5) > 3 * accentIn(*plot(), 0.5, 1), "time runs as the page does");
  }

  void aPlotWithoutRoomIsNotShown() {
    open(QSize(1024, 768), true);
    show(sample::kioskWell());
    QVERIFY(!plot()->isVisible());
    open(QSize(1080, 1920), true);
    show(sample::kioskWell());
    QVERIFY(plot()->isVisible());
  }

  void theTimeThatIsNotOverIsAnOutline() {
    page::State state = sample::kioskWell();
    state.arrivals = {.each = 15min, .counts = {{sample::now() - 15min, 40}}};
    show(state);
    const int over = accentIn(*plot());
    state.arrivals.counts.front().from = sample::now() - 5min;
    rig_->window.showKiosk(state);
    const int begun = accentIn(*plot());
    QVERIFY2(begun > 0 && begun < over / 2, qPrintable(QStringLiteral("%1 %2").arg(begun).arg(over)));
  }

  // What is done.

  void deedsAreDoneByKeyAndByButton_data() {
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("deed");
    const auto index = [](const page::Deed& deed) { return int(deed.index()); };
    QTest::newRow("print") << int(Qt::Key_F2) << "testPrint" << index(page::TestPrint{});
    QTest::newRow("reload") << int(Qt::Key_F5) << "reload" << index(page::Reload{});
    QTest::newRow("export") << int(Qt::Key_F6) << "exportCheckIns" << index(page::ExportCheckIns{});
    QTest::newRow("save") << int(Qt::Key_F10) << "saveQueue" << index(page::SaveQueue{});
    QTest::newRow("read") << int(Qt::Key_F11) << "readStick" << index(page::ReadStick{});
    QTest::newRow("bundle") << int(Qt::Key_F7) << "supportBundle" << index(page::SupportBundle{});
    QTest::newRow("restart") << int(Qt::Key_F8) << "restart" << index(page::Restart{});
    QTest::newRow("train") << int(Qt::Key_F9) << "training" << index(page::Train{});
  }
  void deedsAreDoneByKeyAndByButton() {
    QFETCH(const int, key);
    QFETCH(const QString, name);
    QFETCH(const int, deed);
    show(sample::kioskWell());
    QTest::keyClick(rig_->focus(), Qt::Key(key));
    if (!rig_->button(name.toLatin1())->isVisible()) rig_->button("moreDeeds")->click();
    QTest::mouseClick(rig_->button(name.toLatin1()), Qt::LeftButton);
    QCOMPARE(rig_->kiosk_events.size(), 2U);
    for (const page::Event& event : rig_->kiosk_events)
      QCOMPARE(int(std::get<page::DeedWanted>(event).deed.index()), deed);
    QVERIFY(rig_->events.empty());
  }

  void aTrainingIsEndedWhereItWasBegun() {
    show(sample::kioskWell());
    QCOMPARE(rig_->button("training")->text(), QStringLiteral("Start training …"));
    page::State training = sample::kioskInTraining();
    show(training);
    QCOMPARE(rig_->button("training")->text(), QStringLiteral("End training …"));
    QTest::keyClick(rig_->focus(), Qt::Key_F9);
    QCOMPARE(lastDeed(), page::Deed(page::EndTraining{}));
    for (const char* name : {"reload", "saveQueue", "readStick"})
      QCOMPARE(rig_->reason(name), QStringLiteral("In a training there is no server."));
    training.front = page::Confirming{page::EndTraining{}};
    show(training);
    QCOMPARE(rig_->text("onceMoreTitle"), QStringLiteral("End the training?"));
  }

  void inATrainingNobodyHasToSeeToTheBackend() {
    show(sample::kioskInTraining());
    for (const char* name : {"network", "queue", "data", "clock"}) {
      QCOMPARE(rig_->text((name + QByteArray("State")).constData()), QStringLiteral("Not in a training"));
      QCOMPARE(shape((name + QByteArray("Shape")).constData()), ui::shapeOf(Level::NotUsed));
    }
    QCOMPARE(rig_->text("kioskSummaryTitle"), QStringLiteral("This kiosk is well."));
    QVERIFY2(rig_->chips().isEmpty(), qPrintable(rig_->chips().join(u' ')));
  }

  void soundAndScreenHaveSteps() {
    show(sample::kioskWell());
    QVERIFY(rig_->button("volume75")->isChecked() && !rig_->button("volume50")->isChecked());
    page::State between = sample::kioskWell();
    between.kiosk->volume = 70;
    show(between);
    QVERIFY2(rig_->button("volume75")->isChecked(), "what the settings say need not be one of the steps");
    show(sample::kioskWell());
    QTest::mouseClick(rig_->button("volume0"), Qt::LeftButton);
    QCOMPARE(lastDeed(), page::Deed(page::SetVolume{0}));
    QVERIFY2(rig_->button("volume75")->isChecked() && !rig_->button("volume0")->isChecked(),
             "it is as loud as before until somebody says so");
    QTest::mouseClick(rig_->button("brightness25"), Qt::LeftButton);
    QCOMPARE(lastDeed(), page::Deed(page::SetBrightness{25}));
    show(sample::kioskInTrouble());
    QVERIFY2(!rig_->button("brightness25")->isVisible(), "this screen can't be set");
  }

  void rolesHaveTheirLimits() {
    show(sample::kioskToSettle(StaffRole::Staff));
    for (const char* name :
         {"reload", "exportCheckIns", "supportBundle", "training", "settleRight0", "settleSeen2"})
      QCOMPARE(rig_->reason(name), QStringLiteral("Only a supervisor may do that."));
    for (const char* name : {"switchList", "restart"})
      QCOMPARE(rig_->reason(name), QStringLiteral("Only an administrator may do that."));
    for (const char* name : {"testPrint", "volume50", "brightness50"})
      QVERIFY(rig_->button(name)->isEnabled());
    QTest::keyClick(rig_->focus(), Qt::Key_F8);
    QVERIFY(rig_->kiosk_events.empty());
    QCOMPARE(rig_->text("toldTitle"), QStringLiteral("Only an administrator may do that."));
    page::State later = sample::kioskToSettle(StaffRole::Staff);
    later.kiosk->data_age = 9s;
    rig_->window.showKiosk(later);
    QVERIFY2(rig_->text("toldTitle") != u"<not shown>", "what is measured meanwhile takes no words away");
  }

  void whatThisKioskHasNotSaysSo() {
    page::State state = sample::kioskWell();
    state.kiosk->badges.reset();
    state.kiosk->volume.reset();
    show(state);
    QCOMPARE(rig_->reason("testPrint"), QStringLiteral("No badges are printed here."));
    QCOMPARE(rig_->reason("volume50"), QStringLiteral("Nothing is heard from this kiosk."));
  }

  void oneDeedIsDoneAtATime() {
    page::State state = sample::kioskWell();
    state.doing = page::ExportCheckIns{};
    show(state);
    QTest::keyClick(rig_->focus(), Qt::Key_F2);
    QVERIFY(rig_->kiosk_events.empty() && !rig_->button("testPrint")->isEnabled());
    QCOMPARE(rig_->text("toldTitle"), QStringLiteral("One moment …"));
  }

  void whatCameOfItIsTold() {
    page::State state = sample::kioskWell();
    const auto told = [&](const page::Deed& deed, const page::Outcome& outcome) {
      state.told = page::Told{deed, outcome};
      show(state);
      const QString more = rig_->text("toldMore");
      return more.startsWith(u'<') ? rig_->text("toldTitle") : rig_->text("toldTitle") + u'|' + more;
    };
    QCOMPARE(told(page::ExportCheckIns{}, page::Done{QStringLiteral("/tmp/a.csv")}),
             QStringLiteral("The check-ins are written.|\u2066/tmp/a.csv\u2069"));
    QCOMPARE(told(page::TestPrint{}, page::Done{}), QStringLiteral("A test badge has come out."));
    QCOMPARE(told(page::SetVolume{25}, page::Done{}), QStringLiteral("The sound is at 25 %."));
    QCOMPARE(told(page::SwitchList{*CheckInListId::parse(u"south")}, page::Done{}),
             QStringLiteral("This kiosk now checks in here: Workshops, south side"));
    QCOMPARE(told(page::Reload{}, page::Failed{"no event"}), QString("Not done: Reload event|no event"));
    QCOMPARE(told(page::TestPrint{}, page::NotPrinted{.printer = {.fault = PrinterFault::CoverOpen}}),
             QStringLiteral("The test badge has not come out.|A cover is open · Close it until it clicks."));
    QCOMPARE(
        told(page::SaveQueue{}, domain::StickWritten{1204, 0}),
        QStringLiteral("On the stick for the server: 1204|Take it to the server, and read the answer here."));
    QVERIFY(told(page::SaveQueue{}, domain::StickWritten{1204, 30})
                .endsWith("Did not fit: 30. Save again after that."));
    const domain::StickRead read{.settled = 7, .waiting = 2, .changes = 31, .written_at = sample::now()};
    QVERIFY(told(page::ReadStick{}, read).contains("read.|Settled: 7. Still waiting: 2. News: 31. As of "));
    QVERIFY(
        told(page::ReadStick{}, domain::StickRead{.all_anew = true}).contains("The whole event came anew."));
    for (int trouble = 0; trouble <= int(domain::StickTrouble::NoKey); ++trouble)
      QVERIFY(told(page::ReadStick{}, domain::StickTrouble(trouble)).contains(u'|'));
    QCOMPARE(told(page::Restart{}, page::NotAllowed{StaffRole::Administrator}),
             QStringLiteral("Only an administrator may do that."));
    rig_->window.showPage(StaffPage::Guests);
    QCOMPARE(rig_->text("toldTitle"), QStringLiteral("<not shown>"));
  }

  // What is asked once more.

  void aGraveDeedIsConfirmedByKeyAndButton() {
    page::State state = sample::kioskWell();
    state.front = page::Confirming{page::Restart{}};
    show(state);
    QCOMPARE(rig_->text("onceMoreTitle"), QStringLiteral("Restart the kiosk?"));
    QVERIFY(!rig_->button("restart")->isVisible());
    QTest::keyClick(rig_->focus(), Qt::Key_F2);
    QVERIFY2(rig_->kiosk_events.empty(), "nothing is done behind the question");
    QTest::keyClick(rig_->focus(), Qt::Key_Return);
    QVERIFY(lastIs<page::Confirmed>());
    QTest::mouseClick(rig_->button("onceMoreYes"), Qt::LeftButton);
    QVERIFY(lastIs<page::Confirmed>());
    QTest::keyClick(rig_->focus(), Qt::Key_Escape);
    QVERIFY(lastIs<page::FrontLeft>());
    QTest::mouseClick(rig_->button("onceMoreBack"), Qt::LeftButton);
    QVERIFY(lastIs<page::FrontLeft>());
    QCOMPARE(rig_->kiosk_events.size(), 4U);
    QVERIFY2(rig_->pages.empty() || rig_->pages.back() == StaffPage::Kiosk, "that is one step back, not two");
  }

  void aHeldKeyConfirmsNothing() {
    show(sample::kioskWell());
    page::State state = sample::kioskWell();
    state.front = page::Confirming{page::Restart{}};
    show(state);
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QString(), true);
    QApplication::sendEvent(rig_->focus(), &held);
    QVERIFY(rig_->kiosk_events.empty());
  }

  // Incidents.

  void incidentsAreReadAndSettled() {
    show(sample::kioskToSettle());
    QCOMPARE(rig_->text("incidentTitle0"), QStringLiteral("Let in twice"));
    QCOMPARE(rig_->text("incidentWho0"), QStringLiteral("Maren Okonkwo"));
    QCOMPARE(rig_->text("incidentLines0").split(QChar::LineSeparator),
             (QStringList{QStringLiteral("First: 08:30 · Main entrance · North door"),
                          QStringLiteral("Again: 09:08 · Main entrance · South door")}));
    QCOMPARE(rig_->text("incidentWho1"), QStringLiteral("9c1be04477aa0d12"));
    QCOMPARE(rig_->text("incidentTitle2"),
             QStringLiteral("The server does not take this: a guest’s request"));
    const auto incidents = sample::kioskToSettle().incidents;
    QTest::mouseClick(rig_->button("settleRight0"), Qt::LeftButton);
    QCOMPARE(lastDeed(), page::Deed(page::Settle{idOf(incidents[0].incident), Resolution::Accepted}));
    QTest::mouseClick(rig_->button("settleMistake1"), Qt::LeftButton);
    QCOMPARE(lastDeed(), page::Deed(page::Settle{idOf(incidents[1].incident), Resolution::Mistake}));
    QVERIFY(!rig_->button("settleSeen0")->isVisibleTo(&rig_->window));
    QVERIFY(!rig_->button("settleRight2")->isVisibleTo(&rig_->window));
    rig_->button("settleSeen2")->click();
    QCOMPARE(std::get<page::Settle>(lastDeed()).incident, idOf(incidents[2].incident));
  }

  void theGuestOfAnIncidentIsOpened() {
    show(sample::kioskToSettle());
    QTest::mouseClick(rig_->button("incidentGuest0"), Qt::LeftButton);
    QCOMPARE(rig_->pages.back(), StaffPage::Guests);
    QCOMPARE(std::get<TicketId>(rig_->last<staff_mode::GuestWanted>().claim).text(), QStringLiteral("t1"));
    show(sample::kioskToSettle());
    QVERIFY2(!rig_->button("incidentGuest1")->isVisibleTo(&rig_->window), "this kiosk does not know them");
  }

  void aFingerScrollsAndSettles() {
    open(QSize(1080, 1920), true);
    show(sample::kioskToSettle());
    auto* area = rig_->window.findChild<QScrollArea*>(QStringLiteral("kioskArea"));
    auto* button = rig_->button("settleRight0");
    area->verticalScrollBar()->setValue(button->mapTo(area->widget(), QPoint()).y());
    QVERIFY(area->verticalScrollBar()->value() > 0);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(rig_->kiosk_events.size(), 1U);
    QVERIFY(std::holds_alternative<page::Settle>(lastDeed()));
  }

  void keysScrollWhatThereIsToRead() {
    open(QSize(1366, 768), false);
    show(sample::kioskToSettle());
    auto* bar = rig_->window.findChild<QScrollArea*>(QStringLiteral("kioskArea"))->verticalScrollBar();
    QVERIFY(bar->maximum() > 0);
    QTest::keyClick(rig_->focus(), Qt::Key_PageDown);
    const int down = bar->value();
    QVERIFY(down > 0);
    QTest::keyClick(rig_->focus(), Qt::Key_Up);
    QVERIFY(bar->value() < down);
  }

  void nothingStaysOnceItIsHidden() {
    show(sample::kioskToSettle());
    rig_->window.hide();
    for (const auto* label : rig_->window.findChildren<QLabel*>())
      QVERIFY2(!label->text().contains(QStringLiteral("Maren")), qPrintable(label->objectName()));
    QVERIFY(!rig_->button("settleRight0"));
    rig_->window.show();
    QVERIFY2(!isOnKiosk() && rig_->chips().isEmpty(), "the next one begins with the guests");
  }

 private:
  void open(const QSize& size, bool touch) {
    rig_ = std::make_unique<sample::StaffRig>(size, touch);
    rig_->window.render({.member = sample::member()});
  }
  void show(const page::State& state) {
    rig_->window.showPage(StaffPage::Kiosk);
    rig_->window.showKiosk(state);
  }
  bool isOnKiosk() const {
    return rig_->window.findChild<QWidget*>(QStringLiteral("kioskPage"))->isVisible();
  }
  QWidget* plot() const { return rig_->window.findChild<QWidget*>(QStringLiteral("arrivalsPlot")); }
  QString shape(const char* name) const {
    return rig_->window.findChild<ui::Icon*>(QLatin1String(name))->shape();
  }
  page::Deed lastDeed() const { return std::get<page::DeedWanted>(rig_->kiosk_events.back()).deed; }
  template <class T>
  bool lastIs() const {
    return std::holds_alternative<T>(rig_->kiosk_events.back());
  }

  std::unique_ptr<sample::StaffRig> rig_;
};

QTEST_MAIN(KioskPageTest)
#include "kiosk_page_test.moc"
