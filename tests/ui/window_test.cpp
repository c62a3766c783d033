// SPDX-License-Identifier: Apache-2.0
// What each page shows and what its buttons say, found by object name.
#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <usher/ui/widgets/badge_slot.h>
#include <usher/ui/widgets/curtain.h>
#include <usher/ui/widgets/icon.h>
#include <usher/ui/widgets/preview_frame.h>
#include <usher/ui/widgets/progress_bar.h>
#include <usher/ui/widgets/text_label.h>
#include <usher/ui/widgets/time_bar.h>

#include "kiosk_rig.h"
#include "paints.h"

using namespace usher;
using namespace domain;
using sample::Kiosk;
using sample::settings;

namespace {

Guest plainGuest() {
  return sample::guests().front().guest;
}

}  // namespace

class WindowTest : public QObject {
  Q_OBJECT

 private slots:
  void isUsefulBeforeAnythingIsRendered() {
    ui::KioskWindow window(settings());
    window.resize(800, 600);
    QCOMPARE(window.findChild<QLabel*>(QStringLiteral("closedTitle"))->text(),
             QStringLiteral("One moment, please"));
  }

  void attractNamesTheEventAndWhatComesNext() {
    Kiosk kiosk;
    kiosk.render(Attract{});
    QCOMPARE(kiosk.text("eventName"), QStringLiteral("Open Halls 2026"));
    QCOMPARE(kiosk.text("eventDates"), QStringLiteral("24 – 26 November 2026"));
    QCOMPARE(kiosk.text("sentence"), QStringLiteral("Hold your code in front of the camera"));
    const auto titles = kiosk.window.findChildren<QLabel*>(QStringLiteral("sessionTitle"));
    QCOMPARE(titles.size(), 3);
    QCOMPARE(titles[0]->text(),
             QStringLiteral("Opening: What a hall full of people knows"));  // the running one is past
    QCOMPARE(kiosk.window.findChildren<QLabel*>(QStringLiteral("sessionTime"))[0]->text(),
             QStringLiteral("10:00"));
    QCOMPARE(kiosk.window.findChildren<QLabel*>(QStringLiteral("sessionRoom"))[0]->text(),
             QStringLiteral("Great Hall"));
  }

  void titlesOfOneListAreInOneSize() {
    Kiosk kiosk;
    EventFacts facts = sample::facts();
    facts.notices.clear();
    const auto said = [](const char* words) {
      return LocalizedText(QMap<QString, QString>{{QStringLiteral("en"), QString::fromLatin1(words)}});
    };
    facts.sessions[1].title = said("Opening: What a hall full of people knows by heart");
    facts.sessions[2].title = said("Tea");
    kiosk.window.resize(1920, 1080);
    kiosk.render(Attract{});
    kiosk.window.setFacts(facts);
    const auto titles = kiosk.window.findChildren<ui::TextLabel*>(QStringLiteral("sessionTitle"));
    QCOMPARE(titles[1]->text(), QStringLiteral("Tea"));
    QCOMPARE(titles[1]->fontSize(), titles[0]->fontSize());
    QVERIFY(titles[0]->fontSize() < ui::tokens::type::kBody);
  }

  void theDayOfASessionOnAnotherDayIsWhole() {
    EventFacts tomorrow = sample::facts();
    tomorrow.sessions = sample::laterSessions();
    std::erase_if(tomorrow.sessions,
                  [](const Session& one) { return one.starts_at < sample::now() + std::chrono::hours(16); });
    for (const QSize size : {QSize(1080, 1920), QSize(1920, 1080)}) {
      for (const char* language : {"en", "de", "fr", "es", "ar", "ja"}) {
        Kiosk kiosk;
        kiosk.window.resize(size);
        kiosk.render(Attract{}, QLatin1String(language));
        kiosk.window.setFacts(tomorrow);
        const auto times = kiosk.window.findChildren<ui::TextLabel*>(QStringLiteral("sessionTime"));
        QVERIFY(times[0]->text().size() > 5);
        QVERIFY2(!times[0]->isShortened() && times[0]->isWhole(), qPrintable(times[0]->text()));
      }
    }
  }

  void timesAreInTheEventsZone() {
    Kiosk kiosk;
    EventFacts elsewhere = sample::facts();
    elsewhere.event.timezone = QStringLiteral("Asia/Tokyo");
    kiosk.render(Attract{});
    kiosk.window.setFacts(elsewhere);
    QCOMPARE(kiosk.window.findChildren<QLabel*>(QStringLiteral("sessionTime"))[0]->text(),
             QStringLiteral("18:00"));
  }

  void languageButtonsSpeak() {
    Kiosk kiosk;
    kiosk.render(Attract{});
    auto* german = kiosk.find<QPushButton>("language_de");
    QCOMPARE(german->text(), QStringLiteral("Deutsch"));
    QVERIFY(kiosk.find<QPushButton>("language_en")->isChecked());
    kiosk.press("language_de");
    QCOMPARE(kiosk.events.size(), size_t{1});
    QCOMPARE(std::get<event::LanguageChosen>(kiosk.events[0]).language, QStringLiteral("de"));
    kiosk.render(Attract{}, QStringLiteral("de"));
    QCOMPARE(kiosk.text("sentence"), QStringLiteral("Halten Sie Ihren Code vor die Kamera"));
    QVERIFY(german->isChecked());
    QVERIFY(!kiosk.find<QPushButton>("language_en")->isChecked());
    kiosk.render(Attract{}, QStringLiteral("de-AT"));
    QCOMPARE(kiosk.text("sentence"), QStringLiteral("Halten Sie Ihren Code vor die Kamera"));
    kiosk.render(Attract{});
    QCOMPARE(kiosk.text("sentence"), QStringLiteral("Hold your code in front of the camera"));
  }

  void pressingTheChosenLanguageLeavesItChosen() {
    Kiosk kiosk;
    kiosk.render(Attract{});
    kiosk.press("language_en");
    QCOMPARE(kiosk.events.size(), size_t{1});
    QVERIFY(kiosk.find<QPushButton>("language_en")->isChecked());
  }

  void cameraTroubleIsSaidInWordsAndAShape_data() {
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("title");
    QTest::newRow("starting") << static_cast<int>(CameraState::Starting) << "The camera is starting";
    QTest::newRow("lost") << static_cast<int>(CameraState::Lost) << "The camera is not answering";
    QTest::newRow("busy") << static_cast<int>(CameraState::Busy) << "The camera is in use elsewhere";
    QTest::newRow("absent") << static_cast<int>(CameraState::Absent) << "There is no camera here";
  }
  void cameraTroubleIsSaidInWordsAndAShape() {
    QFETCH(int, state);
    QFETCH(QString, title);
    Kiosk kiosk;
    kiosk.render(Attract{}, QStringLiteral("en"), static_cast<CameraState>(state));
    QCOMPARE(kiosk.text("cameraTitle"), title);
    QVERIFY(kiosk.text("cameraWords").contains(QLatin1String("hand scanner")));
    QVERIFY(kiosk.shows("cameraShape"));
    QVERIFY(!kiosk.find<ui::Icon>("cameraShape")->shape().isEmpty());
    kiosk.render(Attract{});
    QVERIFY(!kiosk.shows("cameraTitle"));
    QVERIFY(!kiosk.shows("cameraShape"));
  }

  void everyRefusalSaysWhatHappenedAndWhatToDo() {
    Kiosk kiosk;
    QSet<QString> titles;
    QSet<QString> shapes;
    for (const Verdict& verdict : sample::refusals()) {
      kiosk.render(Refused{verdict});
      titles << kiosk.text("noticeTitle");
      shapes << kiosk.find<ui::Icon>("noticeShape")->shape();
      for (const char* name : {"noticeTitle", "noticeHappened", "noticeToDo"}) {
        QVERIFY2(kiosk.text(name).size() > 8, nameOf(verdict));
        QVERIFY2(!kiosk.text(name).contains(u'%'), nameOf(verdict));
      }
    }
    QCOMPARE(titles.size(), static_cast<int>(sample::refusals().size()));
    QCOMPARE(shapes.size(),
             static_cast<int>(std::variant_size_v<Verdict>) - 2);  // one for each refusing verdict
  }

  void refusalsNameTimesAndPlaces() {
    Kiosk kiosk;
    using namespace std::chrono_literals;
    kiosk.render(Refused{AlreadyUsed{sample::now() - 6min, QStringLiteral("North door")}});
    QCOMPARE(kiosk.text("noticeHappened"),
             QStringLiteral("This ticket was checked in today at 09:14 at North door."));
    kiosk.render(Refused{AlreadyUsed{sample::now() - 24h, QString()}});
    QCOMPARE(kiosk.text("noticeHappened"), QStringLiteral("This ticket was checked in yesterday at 09:20."));
    kiosk.render(Refused{AlreadyUsed{sample::now() - 24h * 9, QString()}}, QStringLiteral("de"));
    QVERIFY(kiosk.text("noticeHappened").contains(QStringLiteral("am Sonntag, 15. November um 09:20")));
    kiosk.render(Refused{NotYetValid{sample::now() + 24h}});
    QCOMPARE(kiosk.text("noticeHappened"), QStringLiteral("This ticket is valid from tomorrow, 09:20."));
    kiosk.render(
        Refused{WrongList{std::nullopt, LocalizedText({{QStringLiteral("en"), QStringLiteral("Hall 4")}})}});
    QCOMPARE(kiosk.text("noticeTitle"), QStringLiteral("Your entrance: Hall 4"));
    QVERIFY(kiosk.text("noticeToDo").contains(QStringLiteral("Hall 4")));
    kiosk.render(Refused{SeveralMatches{3}});
    QVERIFY(kiosk.text("noticeHappened").contains(u'3'));
    kiosk.render(Refused{WrongEvent{}});
    QVERIFY(kiosk.text("noticeToDo").contains(QStringLiteral("Open Halls 2026")));
  }

  void wordsFromOutsideAreNotMarkup() {
    Kiosk kiosk;
    kiosk.render(Refused{AlreadyUsed{sample::now(), QStringLiteral("<b>A & B</b>")}});
    QVERIFY(kiosk.text("noticeHappened").contains(QStringLiteral("<b>A & B</b>")));
    QCOMPARE(kiosk.find("noticeHappened")->textFormat(), Qt::PlainText);
  }

  void everyNoticeHasAWayBack() {
    Kiosk kiosk;
    for (const Page& page : {Page{Refused{Unknown{}}}, Page{NotATicket{CodeFault::Binary}},
                             Page{OneAtATime{}}, Page{AskStaff{}}}) {
      kiosk.events.clear();
      kiosk.render(page);
      kiosk.press("back");
      QCOMPARE(kiosk.events.size(), size_t{1});
      QVERIFY(std::holds_alternative<event::DoneTapped>(kiosk.events[0]));
    }
    kiosk.render(OneAtATime{});
    QCOMPARE(kiosk.find<QPushButton>("back")->text(), QStringLiteral("Try again"));
    kiosk.render(AskStaff{});
    QCOMPARE(kiosk.find<QPushButton>("back")->text(), QStringLiteral("Back to start"));
  }

  void welcomeGreetsByName() {
    Kiosk kiosk;
    kiosk.render(Welcome{Admitted{}, plainGuest(), PrintState::Printing});
    QCOMPARE(kiosk.text("greeting"), QStringLiteral("Welcome"));
    QCOMPARE(kiosk.text("guestName"), QStringLiteral("Maren Okonkwo"));
    QCOMPARE(kiosk.text("nextHeading"), QStringLiteral("Next for you"));
    QCOMPARE(kiosk.text("nextTitle"), QStringLiteral("Opening: What a hall full of people knows"));
    QCOMPARE(kiosk.text("nextPlace"), QStringLiteral("10:00 · Great Hall"));
    kiosk.render(Welcome{AdmittedAgain{sample::now()}, plainGuest()});
    QCOMPARE(kiosk.text("greeting"), QStringLiteral("Welcome back"));
    QVERIFY(!kiosk.shows("badge"));
    kiosk.render(Welcome{Admitted{Direction::Exit}, plainGuest()});
    QCOMPARE(kiosk.text("greeting"), QStringLiteral("See you soon"));
    QVERIFY(!kiosk.shows("printAgenda"));
  }

  void aGuestNewerThanTheGuestListIsWelcomedAndSentToStaff() {
    Kiosk kiosk;
    Guest unseen = plainGuest();
    unseen.ticket.attendee = {};
    unseen.ticket.unseen = true;
    unseen.sessions.clear();
    kiosk.render(Welcome{Admitted{}, unseen});
    QCOMPARE(kiosk.text("guestName"), QStringLiteral("Welcome"));
    QVERIFY(kiosk.text("greeting").isEmpty());
    QVERIFY(!kiosk.shows("badge"));
    QVERIFY(!kiosk.shows("printAgenda"));
    QCOMPARE(kiosk.text("badgeState"), QStringLiteral("Our staff will hand you your badge"));
    QVERIFY(kiosk.text("badgeStateMore").contains(QStringLiteral("You registered so recently")));
    QVERIFY(!kiosk.find("badgeStateMore")->size().isEmpty());
    kiosk.render(Welcome{AdmittedAgain{sample::now()}, unseen});
    QCOMPARE(kiosk.text("guestName"), QStringLiteral("Welcome back"));
    QCOMPARE(kiosk.text("badgeState"), QStringLiteral("Please come in."));
    QVERIFY(kiosk.text("badgeStateMore").isEmpty());
    kiosk.render(Welcome{Admitted{Direction::Exit}, unseen});
    QCOMPARE(kiosk.text("guestName"), QStringLiteral("See you soon"));
    QCOMPARE(kiosk.text("badgeState"), QStringLiteral("You are checked out."));
    // A name puts the greeting in its place again.
    kiosk.render(Welcome{Admitted{}, plainGuest(), PrintState::Printing});
    QCOMPARE(kiosk.text("greeting"), QStringLiteral("Welcome"));
    QCOMPARE(kiosk.text("guestName"), QStringLiteral("Maren Okonkwo"));
  }

  void badgeComesOutAsThePrinterWorks() {
    Kiosk kiosk;
    auto* badge = kiosk.find<ui::BadgeSlot>("badge");
    const Guest guest = plainGuest();
    double out = -1;
    for (const PrintState state : {PrintState::Failed, PrintState::Printing, PrintState::Printed}) {
      kiosk.render(Welcome{Admitted{}, guest, state});
      QVERIFY(kiosk.shows("badge"));
      QVERIFY(badge->progress() > out);
      out = badge->progress();
    }
    QCOMPARE(out, 1.0);
    QCOMPARE(kiosk.text("badgeState"), QStringLiteral("Please take your badge"));
    kiosk.render(Welcome{Admitted{}, guest, PrintState::Failed});
    QVERIFY(kiosk.text("badgeStateMore").startsWith(QLatin1String("You are checked in.")));
  }

  void agendaButtonSaysHowItGoes() {
    Kiosk kiosk;
    const Guest guest = plainGuest();
    auto* agenda = kiosk.find<QPushButton>("printAgenda");
    kiosk.render(Welcome{Admitted{}, guest});
    QCOMPARE(agenda->text(), QStringLiteral("Print my agenda"));
    kiosk.press("printAgenda");
    kiosk.render(Welcome{Admitted{}, guest, PrintState::Printed, PrintState::Printing});
    kiosk.press("printAgenda");  // nothing to be had
    kiosk.render(Welcome{Admitted{}, guest, PrintState::Printed, PrintState::Printed});
    QCOMPARE(agenda->text(), QStringLiteral("Please take your agenda"));
    kiosk.press("printAgenda");
    kiosk.render(Welcome{Admitted{}, guest, PrintState::Printed, PrintState::Failed});
    kiosk.press("printAgenda");
    kiosk.press("done");
    QCOMPARE(kiosk.events.size(), size_t{3});
    QVERIFY(std::holds_alternative<event::AgendaTapped>(kiosk.events[0]));
    QVERIFY(std::holds_alternative<event::AgendaTapped>(kiosk.events[1]));
    QVERIFY(std::holds_alternative<event::DoneTapped>(kiosk.events[2]));
    Guest without = guest;
    without.sessions.clear();
    kiosk.render(Welcome{Admitted{}, without});
    QVERIFY(!kiosk.shows("printAgenda"));
  }

  void outOfServiceTellsGuestsAndStaff() {
    Kiosk kiosk;
    kiosk.render(OutOfService{OutOfServiceReason::DatabaseNewer, QStringLiteral("event.db: schema 9")});
    QVERIFY(kiosk.text("closedToDo").contains(QLatin1String("help desk")));
    QVERIFY(kiosk.text("staffWords").contains(QLatin1String("newer version")));
    QCOMPARE(kiosk.text("staffDetail"), QStringLiteral("event.db: schema 9"));
    QSet<QString> staff;
    for (int i = static_cast<int>(OutOfServiceReason::WaitingForEvent);
         i <= static_cast<int>(OutOfServiceReason::StorageFailed); ++i) {
      kiosk.render(OutOfService{static_cast<OutOfServiceReason>(i), QString()});
      staff << kiosk.text("staffWords");
    }
    QCOMPARE(staff.size(), static_cast<int>(OutOfServiceReason::StorageFailed));
    kiosk.render(OutOfService{OutOfServiceReason::Starting, QString()});
    QCOMPARE(kiosk.text("staffWords"), QString());
  }

  void howFarTheGuestListIsIsTold() {
    Kiosk kiosk;
    auto* bar = kiosk.find<ui::ProgressBar>("closedProgress");
    OutOfService waiting{OutOfServiceReason::WaitingForEvent, QString()};
    kiosk.render(waiting);
    QVERIFY(!bar->part());
    waiting.progress =
        LoadProgress{.step = LoadProgress::Loading, .done = 412'000, .of = 1'000'000, .per_second = 85'000};
    kiosk.render(waiting);
    QCOMPARE(bar->part(), std::optional(0.412));
    QVERIFY(kiosk.shows("closedProgress"));
    QCOMPARE(kiosk.text("staffWords"),
             QStringLiteral("412,000 of 1,000,000 rows loaded · 85,000 a second · 7 s left"));
    waiting.progress = LoadProgress{
        .step = LoadProgress::Fetching, .done = 12'000'000, .of = 42'000'000, .per_second = 4'000'000};
    kiosk.render(waiting);
    QCOMPARE(kiosk.text("staffWords"), QStringLiteral("12 MB of 42 MB fetched · 4 MB a second · 8 s left"));
    waiting.progress = LoadProgress{.step = LoadProgress::Fetching, .done = 12'000'000};
    kiosk.render(waiting);
    QVERIFY(!bar->part());
    QCOMPARE(kiosk.text("staffWords"), QStringLiteral("12 MB fetched"));
    waiting.progress = LoadProgress{.step = LoadProgress::Finishing, .done = 1'000'000, .of = 1'000'000};
    kiosk.render(waiting);
    QCOMPARE(bar->part(), std::optional(1.0));
  }

  void timeLeftIsShownWhereAGuestWaits() {
    Kiosk kiosk;
    auto* bar = kiosk.find<ui::TimeBar>("timeLeft");
    kiosk.render(Attract{});
    kiosk.window.showTimeLeft(std::chrono::hours(1));
    QVERIFY(!kiosk.shows("timeLeft"));
    kiosk.render(Refused{Unknown{}});
    QCOMPARE(bar->left(), 0.0);
    kiosk.window.showTimeLeft(std::chrono::hours(1));
    QVERIFY(kiosk.shows("timeLeft"));
    QVERIFY(bar->left() > 0.9);
    kiosk.render(Refused{Unpaid{}});
    QCOMPARE(bar->left(), 0.0);
  }

  void timeLeftGoesWithWhatThePageSays() {
    Kiosk kiosk;
    const auto colour = [&](const domain::Page& page) {
      kiosk.render(page);
      kiosk.window.showTimeLeft(std::chrono::hours(1));
      return kiosk.find<ui::TimeBar>("timeLeft")->grab().toImage().pixel(0, 2);
    };
    const ui::tokens::Palette& colours = ui::tokens::kStandard;
    QCOMPARE(colour(Refused{Unknown{}}), colours.care);
    QCOMPARE(colour(Refused{Cancelled{}}), colours.stop);
    const Welcome welcome{Admitted{}, plainGuest(), PrintState::Printed};
    QCOMPARE(colour(welcome), colours.good);
    const ItemId item = sample::facts().catalogue[0].id;
    QCOMPARE(colour(Receipt{welcome, item, AskOutcome::Kept}), colours.good);
    QCOMPARE(colour(Receipt{welcome, item, AskOutcome::NotOnOffer}), colours.care);
    QCOMPARE(colour(WelcomeAll{}), colours.care);
    QCOMPARE(colour(Agenda{welcome}), colours.accent);
  }

  void guestsAndPicturesAreNotKeptBehindOtherPages() {
    Kiosk kiosk;
    kiosk.render(Welcome{Admitted{}, plainGuest(), PrintState::Printed});
    kiosk.window.setPreview(sample::cameraPicture());
    kiosk.render(Attract{});
    QImage empty = kiosk.find<ui::PreviewFrame>("preview")->grab().toImage();
    QCOMPARE(empty.pixel(empty.rect().center()), ui::tokens::kStandard.well);
  }

  void motionNeverBlocksInput() {
    Kiosk kiosk(settings(false));
    kiosk.window.show();
    kiosk.render(Attract{});
    kiosk.render(Refused{Unknown{}});
    QVERIFY(kiosk.find<QWidget>("curtain")->isVisible());
    // Where a finger lands at this very moment.
    const QPushButton* back = kiosk.find<QPushButton>("back");
    QCOMPARE(kiosk.window.childAt(back->mapTo(&kiosk.window, back->rect().center())), back);
    kiosk.press("back");
    QCOMPARE(kiosk.events.size(), size_t{1});
    QTRY_VERIFY(!kiosk.find<QWidget>("curtain")->isVisible());
  }

  void aPageIsNotPaintedForEachFrameOfItsWayIn() {
    Kiosk kiosk(settings(false));
    kiosk.window.show();
    kiosk.render(Attract{});
    QTRY_VERIFY(!kiosk.find<QWidget>("curtain")->isVisible());
    const sample::Paints paints(kiosk.find<QWidget>("noticeTitle"));
    kiosk.render(Refused{Unknown{}});
    QVERIFY(kiosk.find<QWidget>("curtain")->isVisible());
    QTRY_VERIFY(!kiosk.find<QWidget>("curtain")->isVisible());
    // Once for the way, and once when it is there, each in two pieces where it lies on the edge of a band.
    QTRY_VERIFY(paints.count > 0);
    QVERIFY2(paints.count <= 4, qPrintable(QString::number(paints.count)));
    QVERIFY(kiosk.find<ui::Curtain>("curtain")->isEmpty());
  }

  void aBadgeComesOutOfItsSlotBeforeTheGuestsEyes() {
    Kiosk kiosk(settings(false));
    kiosk.window.show();
    const auto* badge = kiosk.find<ui::BadgeSlot>("badge");
    kiosk.render(Welcome{Admitted{}, plainGuest(), PrintState::Printing});
    QCOMPARE(badge->progress(), 0.0);
    QTRY_VERIFY(badge->progress() > 0.8);
    // Seen once, it does not come out again.
    kiosk.render(Agenda{Welcome{Admitted{}, plainGuest(), PrintState::Printing}});
    kiosk.render(Welcome{Admitted{}, plainGuest(), PrintState::Printed});
    QCOMPARE(badge->progress(), 1.0);
    kiosk.render(Attract{});
    kiosk.render(Welcome{Admitted{}, plainGuest(), PrintState::Printing});
    QCOMPARE(badge->progress(), 0.0);
    // What is printed at once still comes out where it can be seen.
    kiosk.render(Welcome{Admitted{}, plainGuest(), PrintState::Printed});
    QVERIFY(badge->progress() < 0.1);
    QTRY_COMPARE(badge->progress(), 1.0);
  }

  void reducedMotionMovesNothing() {
    Kiosk kiosk;
    kiosk.window.show();
    kiosk.render(Attract{});
    kiosk.render(Welcome{Admitted{}, plainGuest(), PrintState::Printing});
    QVERIFY(!kiosk.find<QWidget>("curtain")->isVisible());
    const QImage at_once = kiosk.window.grab().toImage();
    const double out = kiosk.find<ui::BadgeSlot>("badge")->progress();
    QVERIFY(out > 0.5);
    QCOMPARE(kiosk.window.grab().toImage(), at_once);
  }

  void wordsAndButtonsAreInTheAccessibilityTree() {
    Kiosk kiosk;
    kiosk.render(Welcome{Admitted{}, plainGuest(), PrintState::Printing});
    auto* name = QAccessible::queryAccessibleInterface(kiosk.find("guestName"));
    QCOMPARE(name->role(), QAccessible::StaticText);
    QCOMPARE(name->text(QAccessible::Name), QStringLiteral("Maren Okonkwo"));
    auto* button = QAccessible::queryAccessibleInterface(kiosk.find<QPushButton>("printAgenda"));
    QCOMPARE(button->role(), QAccessible::Button);
    QCOMPARE(button->text(QAccessible::Name), QStringLiteral("Print my agenda"));
    QVERIFY(!kiosk.find<QWidget>("badge")->accessibleName().isEmpty());
  }
};

QTEST_MAIN(WindowTest)
#include "window_test.moc"
