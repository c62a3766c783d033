// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <algorithm>

#include "store_fixture.h"

using namespace usher;
using namespace usher::store::test;
using domain::DoorState;
using ports::RollNumber;

namespace {

const QString kWalkInCode = QStringLiteral("W-7KQ2-M0XH-3DPA-9R4T");
const domain::TicketId kWalkInTicket = *domain::TicketId::parse(kWalkInCode.toLower());

domain::Op byAda(int op, domain::Op::What what) {
  return {opId(op), checkIn(op, 1).at, std::move(what), domain::StaffMemberId::parse(u"ada")};
}

domain::Op corrected(int op, const domain::TicketId& ticket, const QString& family) {
  return byAda(op, domain::op::BadgeCorrection{ticket, "Zoë", family, "Kites"});
}

domain::Op walkIn(int op) {
  return {opId(op), checkIn(op, 1).at,
          domain::op::WalkIn{.ticket = kWalkInTicket,
                             .code = kWalkInCode,
                             .type = ticket(1).type,
                             .given_name = QStringLiteral("Ada"),
                             .family_name = QStringLiteral("Okafor"),
                             .company = QStringLiteral("Kites")}};
}

/// As the feed brings it.
domain::Ticket walkInRow() {
  auto row = ticket(1);
  row.id = kWalkInTicket;
  row.code = kWalkInCode;
  return row;
}

QStringList codesOf(const std::vector<ports::RollRow>& rows) {
  QStringList codes;
  for (const auto& row : rows) codes << row.code;
  return codes;
}

}  // namespace

/// Everybody the kiosk knows, page by page, and what changes about them.
class AttendeeRollTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    f_ = std::make_unique<Fixture>();
    f_->open();
    f_->load(7, at("5"), {checkIn(1, 2)});
  }
  void cleanup() { f_.reset(); }

  void pagesBringEverybodyOnce() {
    const auto first = must(f_->store->page(mainDoor(), std::nullopt, 3));
    QCOMPARE(codesOf(first), (QStringList{codeOf(1), codeOf(2), codeOf(3)}));
    const auto second = must(f_->store->page(mainDoor(), first.back().standing.number, 3));
    QCOMPARE(codesOf(second), (QStringList{codeOf(4), codeOf(5), codeOf(6)}));
    const auto third = must(f_->store->page(mainDoor(), second.back().standing.number, 3));
    QCOMPARE(codesOf(third), QStringList{codeOf(7)});
    QVERIFY(must(f_->store->page(mainDoor(), third.back().standing.number, 3)).empty());
    QCOMPARE(first[0].attendee, ticket(1).attendee);
    QCOMPARE(first[0].standing.type, ticket(1).type);
  }

  void aRowSaysHowTheyStandAtTheList() {
    const std::vector<std::pair<int, DoorState>> expected{
        {1, DoorState::NotYetIn}, {2, DoorState::Inside},  {3, DoorState::Inside},   {4, DoorState::Left},
        {5, DoorState::Unpaid},   {6, DoorState::Blocked}, {7, DoorState::Cancelled}};
    auto pending = ticket(5);
    pending.order_status = domain::OrderStatus::Pending;
    auto revoked = ticket(6);
    revoked.revoked = true;
    auto cancelled = ticket(7);
    cancelled.order_status = domain::OrderStatus::Cancelled;
    f_->apply(at("6"), {{1, ports::Record(pending)},
                        {1, ports::Record(revoked)},
                        {1, ports::Record(cancelled)},
                        {1, ports::Record(checkIn(2, 4))},
                        {1, ports::Record(checkIn(3, 4, domain::Direction::Exit))}});
    f_->pass(4, 3);
    const auto rows = readAll();
    for (const auto& [number, state] : expected) {
      QCOMPARE(of(rows, codeOf(number)).standing.state, state);
      // How a whole ticket is seen is the same.
      const auto whole = must(f_->store->tickets({of(rows, codeOf(number)).standing.number}));
      QCOMPARE(domain::doorStateOf(whole.at(0).found, mainDoor()), state);
    }
    const auto other = must(f_->store->standings(otherDoor(), std::nullopt, 10));
    QCOMPARE(other.size(), std::size_t{7});
    QCOMPARE(other[1].state, DoorState::NotYetIn);
    QCOMPARE(other[5].state, DoorState::Blocked);
    const auto here = must(f_->store->standings(mainDoor(), other[0].number, 2));
    QCOMPARE(here, (std::vector{of(rows, codeOf(2)).standing, of(rows, codeOf(3)).standing}));
  }

  void aDoorsGuestsAreOfItsTypesAndOfItsSession() {
    auto vip = ticket(3);
    vip.type = *domain::TicketTypeId::parse(u"vip");
    auto elsewhere = ticket(4);
    elsewhere.enrolments = {*domain::SessionId::parse(u"key")};
    const auto keynote = *domain::SessionId::parse(u"keynote");
    domain::CheckInList room{otherDoor(), {}, {}, std::nullopt, std::nullopt};
    room.session = keynote;
    f_->apply(at("6"), {{1, ports::Record(vip)}, {1, ports::Record(elsewhere)}, {1, ports::Record(room)}});
    must(f_->store->record(
        {opId(2), checkIn(2, 5).at,
         domain::op::Enrolment{.ticket = ticketId(5), .session = keynote, .leaves = true}}));
    const auto expected = [&](const domain::CheckInListId& list) {
      std::vector<int> numbers;
      const auto standings = must(f_->store->standings(list, std::nullopt, 10));
      for (std::size_t i = 0; i < standings.size(); ++i) {
        const auto whole = must(f_->store->tickets({standings[i].number})).at(0).found.ticket;
        const auto facts = must(f_->store->facts());
        // How a whole ticket is seen is the same.
        if (standings[i].is_expected != domain::isExpectedAt(*facts.list(list), whole))
          throw std::runtime_error("seen otherwise: " + whole.id.text().toStdString());
        if (standings[i].is_expected) numbers.push_back(static_cast<int>(i) + 1);
      }
      return numbers;
    };
    QCOMPARE(expected(mainDoor()), (std::vector{1, 2, 4, 5, 6, 7}));
    QCOMPARE(expected(otherDoor()), (std::vector{1, 2, 3, 6, 7}));
  }

  void aTicketKeepsItsNumberWhenTheFeedChangesIt() {
    const auto before = of(readAll(), codeOf(2)).standing.number;
    auto changed = ticket(2);
    changed.attendee.family_name = QStringLiteral("Ng");
    f_->apply(at("6"), {{1, ports::Record(changed)}});
    const auto changes = take();
    QVERIFY(!changes.replaced && changes.gone.empty() && !changes.more);
    QCOMPARE(changes.rows.size(), std::size_t{1});
    QCOMPARE(changes.rows[0].standing.number, before);
    QCOMPARE(changes.rows[0].attendee.family_name, QString("Ng"));
    QCOMPARE(changes.rows[0].standing.state, DoorState::Inside);
    QVERIFY(take().rows.empty());
  }

  void whoIsRemovedIsGone() {
    const auto rows = readAll();
    f_->apply(at("6"), {{1, ports::Removed{ports::RecordKind::Ticket, ticketId(7).text()}}});
    const auto number = of(rows, codeOf(7)).standing.number;
    QCOMPARE(take().gone, std::vector{number});
    QVERIFY(must(f_->store->tickets({number})).empty());
    // The number may be somebody else's next: that is told after it.
    f_->apply(at("7"), {{2, ports::Record(ticket(8))},
                        {3, ports::Removed{ports::RecordKind::Ticket, ticketId(8).text()}},
                        {4, ports::Record(ticket(9))}});
    const auto changes = take();
    QCOMPARE(changes.gone, std::vector{number});
    QCOMPARE(codesOf(changes.rows), QStringList{codeOf(9)});
    QCOMPARE(changes.rows[0].standing.number, number);
  }

  void whatIsDoneHereIsAChange() {
    readAll();
    f_->pass(2, 1);
    QCOMPARE(stateTaken(1), DoorState::Inside);
    must(f_->store->record(byAda(3, domain::op::Void{opId(2), ticketId(1), "Wrong guest"})));
    QCOMPARE(stateTaken(1), DoorState::NotYetIn);
    // Of a check-in that the feed brought.
    must(f_->store->record(byAda(4, domain::op::Void{opId(1), ticketId(2), "Wrong guest"})));
    QCOMPARE(stateTaken(2), DoorState::NotYetIn);
    f_->settle(opId(4), ports::outcome::Rejected{"already-void", ""}, "9");
    QCOMPARE(stateTaken(2), DoorState::Inside);
    must(f_->store->record(corrected(5, ticketId(3), "Zhang")));
    const auto changes = take();
    QCOMPARE(codesOf(changes.rows), QStringList{codeOf(3)});
    QCOMPARE(changes.rows[0].attendee.family_name, QString("Zhang"));
    QCOMPARE(of(readAll(), codeOf(3)).attendee.family_name, QString("Zhang"));
    f_->settle(opId(5), ports::outcome::Rejected{"invalid", ""}, "9");
    QCOMPARE(take().rows.at(0).attendee, ticket(3).attendee);
    // What makes no difference to anybody's row is none.
    must(f_->store->record({opId(6), checkIn(6, 1).at,
                            domain::op::Request{ticketId(1), *domain::ItemId::parse(u"soup"), 2, {}}}));
    QVERIFY(take().rows.empty());
  }

  void whatTheFeedShowsIsAChange() {
    readAll();
    f_->apply(at("6"), {{1, ports::Record(checkIn(2, 1))}});
    QCOMPARE(stateTaken(1), DoorState::Inside);
    f_->apply(at("7"), {{2, ports::Removed{ports::RecordKind::CheckIn, opId(2).text()}}});
    QCOMPARE(stateTaken(1), DoorState::NotYetIn);
    // It shows that a check-in of this kiosk did not count after all.
    f_->pass(3, 1);
    QCOMPARE(stateTaken(1), DoorState::Inside);
    f_->settle(opId(3), ports::outcome::Ok{}, "8");
    f_->apply(at("8"));
    QCOMPARE(stateTaken(1), DoorState::NotYetIn);
    must(f_->store->record(corrected(4, ticketId(3), "Zhang")));
    f_->settle(opId(4), ports::outcome::Ok{}, "9");
    take();
    f_->apply(at("9"));
    QCOMPARE(take().rows.at(0).attendee, ticket(3).attendee);
  }

  void whatWasRolledBackIsNone() {
    readAll();
    QVERIFY(!f_->store->apply({.after = at("6", QStringLiteral("g2")),
                               .changes = {{1, ports::Record(ticket(8))}},
                               .more = false,
                               .server_time = std::nullopt}));
    const auto changes = take();
    QVERIFY(changes.rows.empty() && changes.gone.empty());
  }

  void changesComeFromTheFirstPageOnAndAFewAtATime() {
    f_->pass(2, 1);
    QVERIFY(take().rows.empty());
    const auto page = must(f_->store->page(mainDoor(), std::nullopt, 2));
    QVERIFY(take().rows.empty());
    f_->apply(at("6"), {{1, ports::Record(checkIn(3, 3))},
                        {1, ports::Record(checkIn(4, 4))},
                        {1, ports::Record(checkIn(5, 5))}});
    must(f_->store->page(mainDoor(), page.back().standing.number, 2));
    auto changes = take(2);
    QCOMPARE(codesOf(changes.rows), (QStringList{codeOf(3), codeOf(4)}));
    QVERIFY(changes.more);
    changes = take(2);
    QCOMPARE(codesOf(changes.rows), QStringList{codeOf(5)});
    QVERIFY(!changes.more);
    // A roll that is begun anew has them.
    f_->apply(at("7"), {{2, ports::Record(checkIn(6, 6))}});
    QCOMPARE(of(readAll(), codeOf(6)).standing.state, DoorState::Inside);
    QVERIFY(take().rows.empty());
  }

  void whoRegistersHereHasANumberUntilTheFeedHasTheirs() {
    readAll();
    must(f_->store->record(walkIn(2)));
    auto changes = take();
    QCOMPARE(codesOf(changes.rows), QStringList{kWalkInCode});
    const auto number = changes.rows[0].standing.number;
    QVERIFY(number < 0);
    QCOMPARE(changes.rows[0].attendee.family_name, QString("Okafor"));
    QCOMPARE(must(f_->store->tickets({number})).at(0).found.ticket.id, kWalkInTicket);
    auto passage = checkIn(3, 1);
    passage.ticket = kWalkInTicket;
    must(f_->store->redeem(kWalkInTicket, [&](const auto&) { return ports::Ruling{passage}; }));
    must(f_->store->record(corrected(4, kWalkInTicket, "Okoro")));
    changes = take();
    QCOMPARE(changes.rows.at(0).standing.number, number);
    QCOMPARE(changes.rows[0].standing.state, DoorState::Inside);
    QCOMPARE(changes.rows[0].attendee.family_name, QString("Okoro"));
    // Who is there before the first page is on it, before all others.
    const auto rows = readAll();
    QCOMPARE(rows.size(), std::size_t{8});
    QCOMPARE(rows[0].code, kWalkInCode);
    QCOMPARE(rows[0].attendee.family_name, QString("Okoro"));
    f_->apply(at("6"), {{1, ports::Record(walkInRow())}});
    changes = take();
    QCOMPARE(changes.gone, std::vector{rows[0].standing.number});
    QCOMPARE(codesOf(changes.rows), QStringList{kWalkInCode});
    QVERIFY(changes.rows[0].standing.number > 0);
    QCOMPARE(readAll().size(), std::size_t{8});
  }

  void whoTheBackendRefusedIsGone() {
    must(f_->store->record(walkIn(2)));
    const auto number = readAll().at(0).standing.number;
    f_->settle(opId(2), ports::outcome::Rejected{"unknown-ticket-type", {}}, "9");
    QCOMPARE(take().gone, std::vector{number});
    QVERIFY(must(f_->store->tickets({number})).empty());
  }

  void aSnapshotReplacesAll() {
    const auto before = readAll();
    f_->apply(at("6"), {{1, ports::Record(checkIn(2, 1))}});
    f_->load(3, at("7"));
    const auto number = before[2].standing.number;
    QVERIFY(must(f_->store->tickets({number})).empty());
    const auto changes = take();
    QVERIFY(changes.replaced && changes.rows.empty() && changes.gone.empty());
    QVERIFY(!take().replaced);
    const auto now = readAll();
    QCOMPARE(now.size(), std::size_t{3});
    for (const auto& row : now) {
      QVERIFY(std::ranges::none_of(
          before, [&](const auto& old) { return old.standing.number == row.standing.number; }));
    }
    f_->apply(at("8"), {{1, ports::Record(checkIn(3, 3))}});
    QCOMPARE(stateTaken(3), DoorState::Inside);
    QCOMPARE(stateTaken(3), std::nullopt);
  }

  void aSnapshotThatFailsReplacesNothing() {
    const auto before = readAll();
    {
      auto load = must(f_->store->beginSnapshot(gala(), at("9")));
      must(load->add({ports::Record(ticket(1))}));
      QVERIFY(!load->finish());
    }
    f_->pass(2, 1);
    QCOMPARE(stateTaken(1), DoorState::Inside);
    QCOMPARE(must(f_->store->tickets({before[2].standing.number})).size(), std::size_t{1});
  }

  void wholeTicketsComeInTheOrderAskedFor() {
    const auto rows = readAll();
    const auto found =
        must(f_->store->tickets({rows[3].standing.number, 999'999, rows[1].standing.number, -5, 0}));
    QCOMPARE(found.size(), std::size_t{2});
    QCOMPARE(found[0].number, rows[3].standing.number);
    QCOMPARE(found[0].found.ticket.id, ticketId(4));
    QCOMPARE(found[1].found.ticket.id, ticketId(2));
    QCOMPARE(found[1].found.history, std::vector{checkIn(1, 2)});
  }

  void beforeASnapshotThereIsNobody() {
    Fixture empty;
    empty.open();
    const auto page = empty.store->page(mainDoor(), std::nullopt, 5);
    QVERIFY(!page && page.error().code == ports::StoreError::NoEvent);
  }

  void nothingOfItIsOnTheDisk() {
    readAll();
    auto changed = ticket(2);
    changed.attendee.family_name = QStringLiteral("PLANTED");
    f_->apply(at("6"), {{1, ports::Record(changed)}});
    must(f_->store->record(corrected(2, ticketId(3), "PLANTED")));
    QCOMPARE(take().rows.size(), std::size_t{2});
    readAll();
    QCOMPARE(f_->filesWith("PLANTED"), QStringList());
  }

 private:
  static domain::CheckInListId otherDoor() { return *domain::CheckInListId::parse(u"side"); }

  std::vector<ports::RollRow> readAll() {
    std::vector<ports::RollRow> all;
    for (auto page = must(f_->store->page(mainDoor(), std::nullopt, 4)); !page.empty();
         page = must(f_->store->page(mainDoor(), page.back().standing.number, 4))) {
      all.insert(all.end(), page.begin(), page.end());
    }
    return all;
  }
  ports::RollChanges take(int at_most = 100) { return must(f_->store->takeChanges(mainDoor(), at_most)); }
  /// How the one ticket stands that changed; nullopt: none did, or others too.
  std::optional<DoorState> stateTaken(int number) {
    const auto changes = take();
    if (codesOf(changes.rows) != QStringList{codeOf(number)}) return std::nullopt;
    return changes.rows[0].standing.state;
  }
  static ports::RollRow of(const std::vector<ports::RollRow>& rows, const QString& code) {
    const auto found = std::ranges::find(rows, code, &ports::RollRow::code);
    if (found == rows.end()) throw std::runtime_error("nobody has the code " + code.toStdString());
    return *found;
  }

  std::unique_ptr<Fixture> f_;
};

QTEST_GUILESS_MAIN(AttendeeRollTest)
#include "attendee_roll_test.moc"
