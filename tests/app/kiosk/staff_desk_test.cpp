// SPDX-License-Identifier: Apache-2.0
// Who is in staff mode, and what is on their screen as long as they are.
#include <QTest>

#include <optional>
#include <vector>

#include <usher/kiosk/staff_desk.h>

using namespace usher;
using namespace usher::domain;
using namespace std::chrono_literals;
namespace mode = usher::domain::staff_mode;

namespace {

StaffMember ada() {
  return {.id = *StaffMemberId::parse(u"ada"),
          .name = QStringLiteral("Ada"),
          .role = StaffRole::Supervisor,
          .pin = {1}};
}

}  // namespace

class StaffDeskTest : public QObject {
  Q_OBJECT

 private slots:
  void aPinOpensItAndLeavingForgetsAll() {
    kiosk::StaffDesk desk;
    std::vector<QString> pins;
    connect(&desk, &kiosk::StaffDesk::pinWanted, this,
            [&pins](const entry::LookAtPin& wanted) { pins.push_back(wanted.pin); });
    desk.take(mode::Typed{QStringLiteral("ann")});
    QVERIFY2(!desk.mode(), "nobody is in");
    letIn(desk);
    QCOMPARE(pins, std::vector{QStringLiteral("123456")});
    desk.take(mode::Typed{QStringLiteral("ann")});
    QCOMPARE(desk.mode()->typed, QStringLiteral("ann"));
    desk.post(entry::Left{});
    QVERIFY(!desk.mode());
    letIn(desk);
    QVERIFY2(desk.mode()->typed.isEmpty(), "what somebody looked for is not there for the next");
  }

  void whatIsDoneCarriesWhoDoesIt() {
    kiosk::StaffDesk desk;
    QString searched;
    std::uint64_t asked = 0;
    std::optional<StaffMemberId> by;
    std::optional<TicketId> done_to;
    connect(&desk, &kiosk::StaffDesk::searchWanted, this,
            [&](const mode::Search& wanted) { searched = wanted.typed; });
    connect(&desk, &kiosk::StaffDesk::readWanted, this,
            [&](const mode::Read& wanted) { asked = wanted.asked; });
    connect(&desk, &kiosk::StaffDesk::deedWanted, this,
            [&](const StaffMember& member, const mode::Do& wanted) {
              by = member.id;
              done_to = wanted.ticket;
            });
    letIn(desk);
    desk.take(mode::Typed{QStringLiteral("ann")});
    QCOMPARE(searched, QStringLiteral("ann"));
    const auto ticket = *TicketId::parse(u"t1");
    desk.take(mode::GuestWanted{ticket});
    GuestFile file{.ticket = {.id = ticket,
                              .code = {},
                              .type = *TicketTypeId::parse(u"visitor"),
                              .valid_from = {},
                              .valid_until = {},
                              .attendee = {},
                              .enrolments = {},
                              .open_questions = {}}};
    desk.take(mode::GuestRead{asked, file});
    desk.take(mode::DeedWanted{mode::LetIn{}});
    QCOMPARE(by, std::optional(ada().id));
    QCOMPARE(done_to, std::optional(ticket));
  }

  void aGroupIsLetInByWhoeverIsThere() {
    kiosk::StaffDesk desk;
    std::uint64_t asked = 0;
    std::optional<StaffMemberId> by;
    std::vector<TicketId> let_in;
    connect(&desk, &kiosk::StaffDesk::readWanted, this,
            [&](const mode::Read& wanted) { asked = wanted.asked; });
    connect(&desk, &kiosk::StaffDesk::togetherWanted, this,
            [&](const StaffMember& member, const mode::LetInTogether& wanted) {
              by = member.id;
              let_in = wanted.guests;
            });
    letIn(desk);
    const auto code = *TicketCode::parse("GROUP");
    const auto ticket = *TicketId::parse(u"t1");
    desk.take(mode::GuestWanted{code});
    const FoundGuest row{.ticket = ticket, .attendee = {}, .type = *TicketTypeId::parse(u"visitor")};
    desk.take(mode::GuestRead{asked, GroupFile{code, {.guests = {{row, Admitted{}}}, .count = 1}}});
    desk.take(mode::LetInTicked{});
    QCOMPARE(by, std::optional(ada().id));
    QCOMPARE(let_in, std::vector{ticket});
  }

  void theKiosksPageIsTheirsAsLongAsTheyAreIn() {
    kiosk::StaffDesk desk;
    std::vector<kiosk_page::Do> wanted;
    std::optional<StaffMemberId> by;
    connect(&desk, &kiosk::StaffDesk::kioskDeedWanted, this,
            [&](const StaffMember& member, const kiosk_page::Do& deed) {
              by = member.id;
              wanted.push_back(deed);
            });
    desk.takeKiosk(kiosk_page::KioskTold{{.badges = PrinterState{}}, Instant{}});
    QVERIFY2(!desk.kioskPage(), "nobody is in");
    letIn(desk);
    desk.takeKiosk(kiosk_page::KioskTold{{.badges = PrinterState{}}, Instant{}});
    desk.takeKiosk(kiosk_page::DeedWanted{kiosk_page::TestPrint{}});
    QCOMPARE(by, std::optional(ada().id));
    QCOMPARE(wanted.size(), std::size_t{1});
    desk.takeKiosk(kiosk_page::DeedDone{wanted[0].asked, kiosk_page::Done{}});
    QVERIFY(desk.kioskPage()->told);
    desk.post(entry::Left{});
    QVERIFY(!desk.kioskPage());
    letIn(desk);
    QVERIFY2(!desk.kioskPage()->told, "what somebody did is not told to the next");
  }

  void thePreflightIsAskedForOfWhoeverIsIn() {
    kiosk::StaffDesk desk;
    std::vector<std::uint64_t> asked;
    int reads = 0;
    connect(&desk, &kiosk::StaffDesk::ticketTrialWanted, this,
            [&](const preflight::TryTickets& wanted) { asked.push_back(wanted.run); });
    connect(&desk, &kiosk::StaffDesk::badgeTrialWanted, this,
            [&](const preflight::TryBadge& wanted) { asked.push_back(wanted.run); });
    connect(&desk, &kiosk::StaffDesk::printerWanted, this,
            [&](const preflight::AskPrinter& wanted) { asked.push_back(wanted.run); });
    connect(&desk, &kiosk::StaffDesk::kioskReadWanted, this, [&] { ++reads; });
    desk.takePreflight(preflight::Begun{});
    QVERIFY2(!desk.preflight() && asked.empty(), "nobody is in");
    letIn(desk);
    QCOMPARE(preflight::standingOf(*desk.preflight()), preflight::Standing::Waiting);
    desk.takePreflight(preflight::Begun{});
    QCOMPARE(asked, (std::vector<std::uint64_t>{1, 1, 1}));
    QCOMPARE(reads, 1);
    desk.takePreflight(preflight::BadgeTried{1, preflight::BadgeTrial::NotRead});
    QCOMPARE(preflight::standingOf(*desk.preflight()), preflight::Standing::Stop);
    desk.post(entry::Left{});
    letIn(desk);
    QCOMPARE(preflight::standingOf(*desk.preflight()), preflight::Standing::Waiting);
  }

  void itLocksItself() {
    kiosk::StaffDesk desk({.pin_stays = 20ms, .open_stays = 20ms});
    desk.post(entry::Knocked{});
    QTRY_VERIFY(std::holds_alternative<entry::Shut>(desk.entry().at));
    letIn(desk);
    QVERIFY(desk.mode());
    QTRY_VERIFY(!desk.mode());
  }

  void whoIsDismissedIsOut() {
    kiosk::StaffDesk desk;
    letIn(desk);
    auto renamed = ada();
    renamed.name = QStringLiteral("Ada K.");
    desk.setStaff({renamed});
    QCOMPARE(desk.mode()->member.name, QStringLiteral("Ada K."));
    desk.setStaff({});
    QVERIFY(!desk.mode());
  }

  void whoseRoleIsOtherMayOtherThings() {
    kiosk::StaffDesk desk;
    letIn(desk);
    auto lowered = ada();
    lowered.role = StaffRole::Staff;
    desk.setStaff({lowered});
    QCOMPARE(desk.mode()->member.role, StaffRole::Staff);
  }

 private:
  static void letIn(kiosk::StaffDesk& desk) {
    desk.post(entry::Knocked{});
    desk.post(entry::PinTyped{QStringLiteral("123456")});
    desk.post(entry::PinLookedAt{desk.entry().visit, SignedIn{ada()}});
  }
};

QTEST_GUILESS_MAIN(StaffDeskTest)
#include "staff_desk_test.moc"
