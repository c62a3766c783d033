// SPDX-License-Identifier: Apache-2.0
// An event's own colours, pictures and words on the screen, and what it does not offer.
#include <usher/ui/widgets/icon.h>
#include <usher/ui/widgets/picture.h>

#include "kiosk_rig.h"

using namespace usher;
using namespace domain;
using sample::Kiosk;

namespace {

Welcome welcome() {
  return {.verdict = Admitted{}, .guest = sample::guests().front().guest, .catalogue = sample::catalogue()};
}

/// How many pixels of the window have this colour.
int count(const ui::KioskWindow& window, QRgb colour) {
  const QImage seen =
      const_cast<ui::KioskWindow&>(window).grab().toImage().convertToFormat(QImage::Format_RGB32);
  int found = 0;
  for (int y = 0; y < seen.height(); ++y) {
    for (int x = 0; x < seen.width(); ++x) found += (seen.pixel(x, y) | 0xFF000000) == colour ? 1 : 0;
  }
  return found;
}

}  // namespace

class BrandingTest : public QObject {
  Q_OBJECT

 private slots:
  void theEventsOwnWordsAreShownInTheGuestsLanguage() {
    Kiosk kiosk;
    kiosk.render(Attract{});
    QVERIFY(kiosk.text("eventGreeting").isEmpty());
    kiosk.window.setFacts(sample::brandedFacts());
    QCOMPARE(kiosk.text("eventGreeting"), QStringLiteral("Lovely that you are here. Doors open at nine."));
    kiosk.render(Attract{}, QStringLiteral("de"));
    QVERIFY(kiosk.text("eventGreeting").startsWith(QStringLiteral("Schön")));
    kiosk.render(welcome());
    QVERIFY(kiosk.text("eventWelcome").startsWith(QStringLiteral("Coats")));
    auto leaving = welcome();
    leaving.verdict = Admitted{Direction::Exit};
    kiosk.render(leaving);
    QVERIFY(kiosk.text("eventWelcome").isEmpty());
    for (const Page& page :
         {Page(Refused{Unpaid{}}), Page(AskStaff{}), Page(NotFound{}), Page(RegistrationFull{})}) {
      kiosk.render(page);
      QVERIFY(kiosk.text("noticeHelp").startsWith(QStringLiteral("Help desk")));
    }
    // Who only has to hold it better needs nobody.
    kiosk.render(NotATicket{CodeFault::Empty});
    QVERIFY(kiosk.text("noticeHelp").isEmpty() || kiosk.text("noticeHelp") == QStringLiteral("<not shown>"));
  }

  void logoAndColoursAreTheEvents() {
    Kiosk kiosk;
    kiosk.render(Attract{});
    QVERIFY(!kiosk.shows("logo"));
    QVERIFY(count(kiosk.window, ui::tokens::kStandard.paper) > 100'000);
    auto facts = sample::brandedFacts();
    facts.event.branding.background.reset();
    kiosk.window.setFacts(facts);
    QVERIFY(kiosk.shows("logo"));
    QCOMPARE(kiosk.find<ui::Picture>("logo")->accessibleName(), QStringLiteral("Open Halls 2026"));
    QCOMPARE(count(kiosk.window, ui::tokens::kStandard.paper), 0);
    QVERIFY(count(kiosk.window, 0xFFFFF7FA) > 100'000);
    QVERIFY(count(kiosk.window, 0xFF8A1C4A) > 1000);
    // What is behind everything is no plain colour any more.
    kiosk.window.setFacts(sample::brandedFacts());
    QVERIFY(count(kiosk.window, 0xFFFFF7FA) < 10'000);
  }

  void highContrastHasNoColoursOfTheEvent() {
    Kiosk kiosk;
    kiosk.window.setFacts(sample::brandedFacts());
    Screen screen = sample::screenOf(Attract{});
    screen.aids.contrast = true;
    kiosk.window.render(screen);
    QVERIFY(!kiosk.shows("logo"));
    QVERIFY(count(kiosk.window, 0xFF000000) > 500'000);
    QCOMPARE(count(kiosk.window, 0xFF8A1C4A), 0);
  }

  void itemsHaveTheirPicturesOrElseTheirShapes() {
    Kiosk kiosk;
    kiosk.render(Catalogue{welcome()});
    const QRgb soup = 0xFFC96B1E;
    const auto orange = [&] {
      const QImage seen = kiosk.window.grab().toImage();
      int found = 0;
      for (int y = 0; y < seen.height(); ++y) {
        for (int x = 0; x < seen.width(); ++x) {
          const QRgb here = seen.pixel(x, y);
          // As a JPEG has it.
          found += std::abs(qRed(here) - qRed(soup)) + std::abs(qGreen(here) - qGreen(soup)) +
                               std::abs(qBlue(here) - qBlue(soup)) <
                           12
                       ? 1
                       : 0;
        }
      }
      return found;
    };
    QCOMPARE(orange(), 0);
    kiosk.window.setFacts(sample::brandedFacts());
    QVERIFY(orange() > 1000);
    kiosk.render(Asking{welcome(), *ItemId::parse(u"soup")});
    QVERIFY(orange() > 10'000);
    kiosk.window.setFacts(sample::facts());
    QCOMPARE(orange(), 0);
  }

  void stepsThatAreOffAreNotOffered() {
    Kiosk kiosk;
    const auto without = [&](GuestStep step) {
      auto facts = sample::facts();
      facts.event.branding.steps_off = {step};
      kiosk.window.setFacts(facts);
    };
    kiosk.render(Attract{});
    QVERIFY(kiosk.shows("withoutCode") && kiosk.shows("registerHere"));
    without(GuestStep::LookUp);
    QVERIFY(!kiosk.shows("withoutCode") && kiosk.shows("registerHere"));
    without(GuestStep::WalkIn);
    QVERIFY(kiosk.shows("withoutCode") && !kiosk.shows("registerHere"));
    kiosk.render(welcome());
    QVERIFY(kiosk.shows("askForSomething") && kiosk.shows("mySessions") && kiosk.shows("printAgenda"));
    without(GuestStep::Requests);
    QVERIFY(!kiosk.shows("askForSomething") && kiosk.shows("mySessions"));
    without(GuestStep::Agenda);
    QVERIFY(kiosk.shows("askForSomething") && !kiosk.shows("mySessions") && !kiosk.shows("printAgenda"));
    kiosk.render(Refused{AlreadyUsed{sample::now(), {}}, sample::catalogue()});
    QVERIFY(kiosk.shows("noticeAsk"));
    without(GuestStep::Requests);
    QVERIFY(!kiosk.shows("noticeAsk"));
  }
};

QTEST_MAIN(BrandingTest)
#include "branding_test.moc"
