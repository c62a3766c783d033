// SPDX-License-Identifier: Apache-2.0
// What a kiosk has to prove before the doors open, and what stands in the way of it.
#include <QTest>

#include <algorithm>

#include <usher/domain/staff/preflight.h>

using usher::domain::CameraState;
using usher::domain::Instant;
using usher::domain::KioskState;
using usher::domain::PrinterFault;
using usher::domain::PrinterState;
using usher::domain::Supply;
namespace preflight = usher::domain::preflight;
using namespace usher::domain::preflight;
using namespace std::chrono_literals;

namespace {

const Instant kNow{std::chrono::milliseconds(1'790'000'000'000)};

KioskState well() {
  KioskState state;
  state.camera = CameraState::Live;
  state.online = true;
  state.data_age = 3s;
  state.clock_offset = -200ms;
  state.disk_free = 20ULL * 1024 * 1024 * 1024;
  return state;
}

State begun() {
  return preflight::advance(fresh(), Begun{}).state;
}

State after(State state, std::initializer_list<Event> events) {
  for (const auto& event : events) state = preflight::advance(state, event).state;
  return state;
}

State green() {
  const State state = begun();
  return after(state,
               {TicketsTried{state.run, TicketTrial{20, 0, 4ms}}, BadgeTried{state.run, BadgeTrial::Read},
                PrinterTold{state.run, PrinterTrial::Asked, {.name = "Zebra"}}, KioskTold{well(), kNow},
                CodeSeen{Eye::Camera}});
}

const Item& itemOf(const State& state, Check check) {
  return *std::ranges::find(state.items, check, &Item::check);
}

}  // namespace

class PreflightTest : public QObject {
  Q_OBJECT

 private slots:
  void nothingIsProvedBeforeItIsAsked() {
    const State state = fresh();
    QCOMPARE(state.items.size(), std::size(kChecks));
    QCOMPARE(standingOf(state), Standing::Waiting);
    for (const Event& early : {Event(TicketsTried{0, TicketTrial{20, 0, 1ms}}), Event(BadgeTried{}),
                               Event(PrinterTold{}), Event(KioskTold{well(), kNow}), Event(CodeSeen{})}) {
      QVERIFY(preflight::advance(state, early).state == state);
    }
  }

  void allOfItIsAskedAtOnce() {
    const auto [state, effects] = preflight::advance(fresh(), Begun{});
    QCOMPARE(effects.size(), std::size_t{4});
    QCOMPARE(std::get<TryTickets>(effects[0]).run, state.run);
    QVERIFY(std::get<TryTickets>(effects[0]).at_most > 0);
    QVERIFY(std::holds_alternative<TryBadge>(effects[1]) && std::holds_alternative<AskPrinter>(effects[2]) &&
            std::holds_alternative<ReadKiosk>(effects[3]));
    QCOMPARE(standingOf(state), Standing::Running);
    QVERIFY(!isOver(state));
  }

  void itIsGreenOnceEverythingIsProved() {
    const State state = green();
    QVERIFY(isOver(state));
    QCOMPARE(standingOf(state), Standing::Good);
    QVERIFY(itemOf(state, Check::Tickets).finding == Finding(finding::Tickets{{20, 0, 4ms}}));
    QVERIFY(itemOf(state, Check::Printer).finding ==
            Finding(finding::Printer{PrinterTrial::Asked, {.name = "Zebra"}}));
    QVERIFY(itemOf(state, Check::Disk).finding == Finding(finding::Disk{well().disk_free}));
  }

  void eachCheckHoldsTheDoorsByItself() {
    for (const Check check : kChecks) {
      State state = green();
      auto& item = *std::ranges::find(state.items, check, &Item::check);
      item = {check, Standing::Running};
      QCOMPARE(standingOf(state), Standing::Running);
      item.standing = Standing::Care;
      QCOMPARE(standingOf(state), Standing::Care);
      item.standing = Standing::Stop;
      QCOMPARE(standingOf(state), Standing::Stop);
    }
  }

  void oneThingIsWrong_data() {
    QTest::addColumn<int>("which");
    QTest::addColumn<int>("check");
    QTest::addColumn<int>("standing");
    const auto row = [](const char* name, auto event, Check check, Standing standing) {
      events().emplace_back(std::move(event));
      QTest::newRow(name) << static_cast<int>(events().size()) - 1 << static_cast<int>(check)
                          << static_cast<int>(standing);
    };
    const auto kiosk = [](auto change) {
      KioskState state = well();
      change(state);
      return KioskTold{state, kNow};
    };
    row("a ticket is not found", TicketsTried{1, TicketTrial{20, 1, 2ms}}, Check::Tickets, Standing::Stop);
    row("slow", TicketsTried{1, TicketTrial{20, 0, 101ms}}, Check::Tickets, Standing::Care);
    row("no tickets", TicketsTried{1, TicketTrial{}}, Check::Tickets, Standing::Care);
    row("no data", TicketsTried{1, std::nullopt}, Check::Tickets, Standing::Stop);
    row("a badge nobody reads", BadgeTried{1, BadgeTrial::NotRead}, Check::Badge, Standing::Stop);
    row("nobody knows what badges look like", BadgeTried{1, BadgeTrial::NoEvent}, Check::Badge,
        Standing::Stop);
    row("no badges", BadgeTried{1, BadgeTrial::NothingPrinted}, Check::Badge, Standing::Good);
    row("a badge without a code", BadgeTried{1, BadgeTrial::WithoutCode}, Check::Badge, Standing::Good);
    const auto printer = [](const PrinterState& state) { return PrinterTold{1, PrinterTrial::Asked, state}; };
    row("no paper", printer({.paper = Supply::Out}), Check::Printer, Standing::Stop);
    row("no ribbon", printer({.ink = Supply::Out}), Check::Printer, Standing::Stop);
    row("little paper", printer({.paper = Supply::Low}), Check::Printer, Standing::Care);
    row("no such printer", printer({.fault = PrinterFault::NoQueue}), Check::Printer, Standing::Stop);
    row("a cover is open", printer({.fault = PrinterFault::CoverOpen}), Check::Printer, Standing::Stop);
    row("files", PrinterTold{1, PrinterTrial::Files}, Check::Printer, Standing::Care);
    row("a clock far off", kiosk([](auto& s) { s.clock_offset = 3min; }), Check::Clock, Standing::Stop);
    row("a clock unknown", kiosk([](auto& s) { s.clock_offset = {}; }), Check::Clock, Standing::Care);
    row("a queue", kiosk([](auto& s) { s.waiting = 1, s.oldest = kNow; }), Check::Queue, Standing::Care);
    row("old data", kiosk([](auto& s) { s.data_age = 1h; }), Check::Data, Standing::Care);
    row("no disk", kiosk([](auto& s) { s.disk_free = 1024; }), Check::Disk, Standing::Stop);
    row("a lost camera", kiosk([](auto& s) { s.camera = CameraState::Lost; }), Check::Camera, Standing::Stop);
  }
  void oneThingIsWrong() {
    QFETCH(const int, which);
    QFETCH(const int, check);
    QFETCH(const int, standing);
    const State state = after(green(), {events()[static_cast<std::size_t>(which)]});
    QCOMPARE(itemOf(state, static_cast<Check>(check)).standing, static_cast<Standing>(standing));
    QCOMPARE(standingOf(state), static_cast<Standing>(standing));
    QVERIFY(isOver(state));
    // What was seen to is green again.
    const State again = after(state, {Begun{}});
    QVERIFY(std::ranges::all_of(again.items,
                                [](const Item& item) { return item.standing == Standing::Running; }));
  }

  void anAnswerToAnEarlierRunCountsForNothing() {
    const State first = begun();
    const State second = preflight::advance(first, Begun{}).state;
    for (const Event& late : {Event(TicketsTried{first.run, TicketTrial{20, 3, 1ms}}),
                              Event(BadgeTried{first.run, BadgeTrial::NotRead}),
                              Event(PrinterTold{first.run, PrinterTrial::Asked, {.paper = Supply::Out}})}) {
      QVERIFY(preflight::advance(second, late).state == second);
    }
  }

  void nobodyWhoTrainsWaitsForABackend() {
    auto kiosk = well();
    kiosk.training = true;
    kiosk.online = false;
    kiosk.data_age = {};
    kiosk.clock_offset = {};
    kiosk.waiting = 3;
    const State state = after(green(), {KioskTold{kiosk, kNow}});
    QCOMPARE(standingOf(state), Standing::Good);
    for (const Check check : {Check::Clock, Check::Queue, Check::Data})
      QVERIFY(itemOf(state, check).finding == Finding(finding::Training{}));
  }

  void somebodyHoldsUpACode() {
    QVERIFY(isByPerson(Check::Camera) && !isByPerson(Check::Badge));
    State state = after(begun(), {KioskTold{well(), kNow}});
    QCOMPARE(itemOf(state, Check::Camera).standing, Standing::Running);
    QVERIFY(itemOf(state, Check::Camera).finding == Finding(finding::Camera{CameraState::Live}));
    // A scanner that types says nothing of the camera.
    QVERIFY(preflight::advance(state, CodeSeen{Eye::Scanner}).state == state);
    state = after(state, {CodeSeen{Eye::Camera}, KioskTold{well(), kNow}});
    QCOMPARE(itemOf(state, Check::Camera).standing, Standing::Good);
    // It is unplugged, and plugged in again: that proves nothing yet.
    auto kiosk = well();
    kiosk.camera = CameraState::Lost;
    state = after(state, {KioskTold{kiosk, kNow}, KioskTold{well(), kNow}});
    QCOMPARE(itemOf(state, Check::Camera).standing, Standing::Running);
  }

  void aCodeCountsBeforeTheKioskWasLookedAt() {
    const State state = after(begun(), {CodeSeen{Eye::Camera}, KioskTold{well(), kNow}});
    QCOMPARE(itemOf(state, Check::Camera).standing, Standing::Good);
  }

  void oneCameraProvesNothingOfTheOther() {
    auto kiosk = well();
    kiosk.cameras_missing = {2};
    State state = after(begun(), {KioskTold{kiosk, kNow}, CodeSeen{Eye::Camera}});
    QCOMPARE(itemOf(state, Check::Camera).standing, Standing::Care);
    QVERIFY(itemOf(state, Check::Camera).finding == Finding(finding::CodeSeen{Eye::Camera, {2}}));
    state = after(state, {CodeSeen{Eye::Camera}});
    QCOMPARE(itemOf(state, Check::Camera).standing, Standing::Care);
    // It is plugged in.
    state = after(state, {KioskTold{well(), kNow}});
    QCOMPARE(itemOf(state, Check::Camera).standing, Standing::Good);
    state = after(state, {KioskTold{kiosk, kNow}});
    QCOMPARE(itemOf(state, Check::Camera).standing, Standing::Care);
  }

  void whereThereIsNoCameraAScannerDoes() {
    auto kiosk = well();
    kiosk.camera = CameraState::Absent;
    State state = after(begun(), {KioskTold{kiosk, kNow}});
    QCOMPARE(itemOf(state, Check::Camera).standing, Standing::Running);
    state = after(state, {CodeSeen{Eye::Scanner}, KioskTold{kiosk, kNow}});
    QCOMPARE(itemOf(state, Check::Camera).standing, Standing::Good);
  }

 private:
  static std::vector<Event>& events() {
    static std::vector<Event> all;
    return all;
  }
};

QTEST_APPLESS_MAIN(PreflightTest)
#include "preflight_test.moc"
