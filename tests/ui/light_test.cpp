// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <map>

#include <usher/ui/light/light.h>
#include <usher/ui/sound/cue.h>
#include <usher/ui/words/notice.h>

#include "sample.h"

using namespace usher;
using namespace usher::domain;
using ui::Light;

namespace {

Screen on(Page page) {
  return {std::move(page), QStringLiteral("en"), CameraState::Live, 4};
}

Screen attract() {
  Screen screen = on(Attract{});
  screen.visit = 3;
  return screen;
}

OneSession seatAfter(std::optional<SeatOutcome> outcome) {
  return {sample::seated(), *SessionId::parse(u"l3"), false, outcome};
}

}  // namespace

class LightTest : public QObject {
  Q_OBJECT

 private slots:
  void theNextGuestMayComeOrNobodyIsServed() {
    QCOMPARE(ui::lightFor(attract()), Light::Ready);
    QCOMPARE(ui::lightFor(on(OutOfService{})), Light::Off);
  }

  void everyVerdictIsAsGraveAsItIsTold() {
    const ui::Speaking speaking{
        QStringLiteral("en"), {}, ui::EventTime({}, QStringLiteral("en"), sample::now()), sample::now()};
    int stops = 0;
    for (const Verdict& verdict : sample::refusals()) {
      const bool stop = ui::refusedNotice(verdict, speaking).mood == ui::Mood::Stop;
      QCOMPARE(ui::lightFor(on(Refused{verdict})), stop ? Light::Stop : Light::Care);
      stops += stop;
    }
    QVERIFY(stops > 0);
  }

  void aWelcomeIsGoodUntilAPaperFails() {
    Welcome welcome{Admitted{}, sample::guests().front().guest};
    for (const PrintState state : {PrintState::Idle, PrintState::Printing, PrintState::Printed}) {
      welcome.badge = state;
      QCOMPARE(ui::lightFor(on(welcome)), Light::Good);
    }
    welcome.agenda = PrintState::Failed;
    QCOMPARE(ui::lightFor(on(welcome)), Light::Care);
  }

  void soundAndLightAgree() {
    const std::map<ui::Cue, Light> same{
        {ui::Cue::Good, Light::Good}, {ui::Cue::Care, Light::Care}, {ui::Cue::Stop, Light::Stop}};
    const Guest guest = sample::guests().front().guest;
    Searching again;
    again.again = true;
    const std::vector<Page> pages{Welcome{Admitted{}, guest},
                                  Refused{Cancelled{}},
                                  Refused{AlreadyUsed{}},
                                  NotATicket{},
                                  OneAtATime{},
                                  AskStaff{},
                                  NotFound{},
                                  RegistrationFull{},
                                  again,
                                  seatAfter(SeatOutcome::Kept),
                                  seatAfter(SeatOutcome::NotPossible),
                                  seatAfter(SeatOutcome::Failed)};
    for (const Page& page : pages) {
      const auto cue = ui::cueFor(attract(), on(page));
      QVERIFY2(cue, nameOf(page));
      QCOMPARE(ui::lightFor(on(page)), same.at(*cue));
    }
  }

  void whoIsAtItIsBusy() {
    QCOMPARE(ui::lightFor(on(Programme{sample::seated()})), Light::Busy);
    QCOMPARE(ui::lightFor(on(seatAfter(std::nullopt))), Light::Busy);
    QCOMPARE(ui::lightFor(on(Deciding{*TicketCode::parse("CODE")})), Light::Busy);
    QCOMPARE(ui::lightFor(on(Questions{*TicketCode::parse("CODE"), sample::questionnaire()})), Light::Busy);
    Searching typing;
    QCOMPARE(ui::lightFor(on(typing)), Light::Busy);
    typing.again = true;
    typing.given = {QStringLiteral("ABC")};
    QCOMPARE(ui::lightFor(on(typing)), Light::Busy);
  }
};

QTEST_GUILESS_MAIN(LightTest)
#include "light_test.moc"
