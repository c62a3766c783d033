// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <usher/sqlite/database.h>

#include "store_fixture.h"

using namespace usher;
using namespace usher::store::test;
using ports::StoreError;
using Ops = std::vector<domain::OpId>;
using History = std::vector<domain::CheckIn>;
namespace outcome = ports::outcome;

class KioskStoreTest : public QObject {
  Q_OBJECT

  std::unique_ptr<Fixture> f_;

  static ports::Change changed(std::int64_t version, ports::Record record) {
    return {version, std::move(record)};
  }

 private slots:
  void init() {
    f_ = std::make_unique<Fixture>();
    f_->open();
  }
  void cleanup() { f_.reset(); }

  void withoutSnapshotThereIsNoEvent() {
    QCOMPARE(f_->store->facts().error().code, StoreError::NoEvent);
    QCOMPARE(f_->store->redeem(scanned("X"), [](auto) { return ports::Ruling{}; }).error().code,
             StoreError::NoEvent);
    QVERIFY(!must(f_->store->position()));
    QCOMPARE(f_->store->apply({at("1"), {}, false, {}}).error().code, StoreError::NoEvent);
  }

  void factsComeBackAsTheyWent() {
    f_->load(0, at("5"));
    for (int i = 0; i < 2; ++i) {
      const auto facts = must(f_->store->facts());
      QCOMPARE(facts.event.name.in("de"), QString("Fest"));
      QCOMPARE(facts.event.timezone, QString("Europe/Berlin"));
      QCOMPARE(facts.event, std::get<domain::Event>(eventRecords()[1]));
      QCOMPARE(facts.pictures, std::vector{std::get<domain::Picture>(eventRecords()[10])});
      QCOMPARE(facts.ticket_types.size(), std::size_t{2});
      QCOMPARE(facts.ticket_types[0].colour, 0x3366ccu);
      QCOMPARE(facts.lists, std::vector{std::get<domain::CheckInList>(eventRecords()[4])});
      QCOMPARE(facts.questions, std::vector{std::get<domain::Question>(eventRecords()[6])});
      QCOMPARE(facts.sessions.size(), std::size_t{2});
      QCOMPARE(facts.sessions[0], std::get<domain::Session>(eventRecords()[5]));
      QCOMPARE(facts.catalogue, (std::vector{std::get<domain::CatalogueItem>(eventRecords()[7]),
                                             std::get<domain::CatalogueItem>(eventRecords()[8])}));
      QCOMPARE(facts.notices, std::vector{std::get<domain::Notice>(eventRecords()[9])});
      QCOMPARE(must(f_->store->position()), std::optional(at("5")));
      f_->open();
    }
  }

  void codeLeadsToItsTicket() {
    f_->load(3, at("5"));
    int calls = 0;
    must(f_->store->redeem(scanned(codeOf(2)), [&](const domain::LookUp& look_up) {
      const auto& found = look_up.found;
      ++calls;
      [&] {
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].ticket, ticket(2));
        QVERIFY(found[0].history.empty());
      }();
      return ports::Ruling{};
    }));
    QCOMPARE(calls, 1);
    must(f_->store->redeem(scanned("nobody's"), [&](const domain::LookUp& look_up) {
      const auto& found = look_up.found;
      ++calls;
      [&] { QVERIFY(found.empty()); }();
      return ports::Ruling{};
    }));
    QCOMPARE(calls, 2);
    QVERIFY(f_->queued().empty());
  }

  void scannersAndFeedsMeanTheSameCode() {
    f_->load(1, at("5"));
    auto with_blanks = ticket(7);
    with_blanks.code = "  CODE-SEVEN ";
    f_->apply(at("6"), {changed(1, with_blanks)});
    std::size_t count = 0;
    must(f_->store->redeem(scanned("CODE-SEVEN"), [&](const domain::LookUp& look_up) {
      const auto& found = look_up.found;
      count = found.size();
      return ports::Ruling{};
    }));
    QCOMPARE(count, std::size_t{1});
  }

  void severalTicketsShareACode() {
    f_->load(2, at("5"));
    auto third = ticket(3);
    third.code = codeOf(1);
    f_->apply(at("6"), {changed(1, third)});
    f_->pass(1, 1);
    std::vector<std::size_t> histories;
    must(f_->store->redeem(scanned(codeOf(1)), [&](const domain::LookUp& look_up) {
      const auto& found = look_up.found;
      for (const auto& one : found) histories.push_back(one.history.size());
      return ports::Ruling{};
    }));
    QCOMPARE(histories, (std::vector<std::size_t>{1, 0}));
  }

  void checkInIsKeptWithItsOutboxRow() {
    f_->load(2, at("5"));
    f_->pass(1, 2);
    for (int i = 0; i < 2; ++i) {
      QCOMPARE(f_->history(2), History{checkIn(1, 2)});
      QVERIFY(f_->history(1).empty());
      const auto due = must(f_->store->due(f_->time.now(), 10));
      QCOMPARE(due.size(), std::size_t{1});
      QCOMPARE(std::get<domain::CheckIn>(due[0].done), checkIn(1, 2));
      QCOMPARE(due[0].boot, QString("boot-1"));
      QCOMPARE(due[0].monotonic, f_->time.monotonic());
      const auto depth = must(f_->store->depth());
      QCOMPARE(depth.waiting, std::int64_t{1});
      QCOMPARE(depth.oldest, std::optional(checkIn(1, 2).at));
      f_->open();
    }
  }

  void impossibleCheckInsAreRefused() {
    f_->load(2, at("5"));
    const auto of_another =
        f_->store->redeem(scanned(codeOf(1)), [](auto) { return ports::Ruling{checkIn(1, 2)}; });
    QCOMPARE(of_another.error().code, StoreError::BadData);
    f_->pass(1, 1);
    const auto again =
        f_->store->redeem(scanned(codeOf(2)), [](auto) { return ports::Ruling{checkIn(1, 2)}; });
    QCOMPARE(again.error().code, StoreError::BadData);
    QCOMPARE(f_->queued(), Ops{opId(1)});
    QVERIFY(f_->history(2).empty());
  }

  void historyIsTheUnionOfFeedAndOwn() {
    f_->load(1, at("5"), {checkIn(1, 1)});
    f_->pass(3, 1);
    f_->apply(at("6"), {changed(1, checkIn(2, 1, domain::Direction::Exit))});
    QCOMPARE(f_->history(1), (History{checkIn(1, 1), checkIn(2, 1, domain::Direction::Exit), checkIn(3, 1)}));
    f_->apply(at("7"), {changed(2, checkIn(3, 1))});
    QCOMPARE(f_->history(1).size(), std::size_t{3});
    // Still in the queue: only an answer takes it out.
    QCOMPARE(f_->queued(), Ops{opId(3)});
  }

  void acceptedIsHeldUntilTheCursorIsReached_data() {
    QTest::addColumn<QString>("visible_at");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("reached");
    QTest::newRow("numbers, equal") << "10" << "9" << "10";
    QTest::newRow("numbers, beyond") << "10" << "9" << "100";
    QTest::newRow("opaque, equal") << "b7" << "a9" << "b7";
  }
  void acceptedIsHeldUntilTheCursorIsReached() {
    QFETCH(const QString, visible_at);
    QFETCH(const QString, before);
    QFETCH(const QString, reached);
    f_->load(1, at("5"));
    f_->pass(1, 1);
    f_->settle(opId(1), outcome::Ok{}, visible_at);
    QVERIFY(f_->queued().empty());
    f_->apply(at(before));
    f_->open();
    QCOMPARE(f_->history(1), History{checkIn(1, 1)});
    // The feed has shown all of it, and not this: the backend has taken it back since.
    f_->apply(at(reached));
    QVERIFY(f_->history(1).empty());
  }

  void opaqueCursorsAreNotCompared() {
    f_->load(1, at("5"));
    f_->pass(1, 1);
    f_->settle(opId(1), outcome::Ok{}, "b7");
    f_->apply(at("c9"));
    QCOMPARE(f_->history(1), History{checkIn(1, 1)});
    f_->apply(at("d1"), {changed(1, checkIn(1, 1))});
    QCOMPARE(f_->history(1), History{checkIn(1, 1)});
    f_->apply(at("d2"), {{2, ports::Removed{ports::RecordKind::CheckIn, opId(1).text()}}});
    QVERIFY(f_->history(1).empty());
  }

  void answerBehindTheFeedDropsTheOwnCopy() {
    f_->load(1, at("5"));
    f_->pass(1, 1);
    f_->apply(at("8"), {changed(1, checkIn(1, 1))});
    f_->settle(opId(1), outcome::Ok{}, "8");
    QVERIFY(f_->queued().empty());
    f_->apply(at("9"), {{2, ports::Removed{ports::RecordKind::CheckIn, opId(1).text()}}});
    QVERIFY(f_->history(1).empty());
  }

  void winnerCountsAndTheOwnPassageStaysAFact() {
    f_->load(1, at("5"));
    f_->pass(9, 1);
    auto winner = checkIn(2, 1);
    winner.kiosk = "West door";
    f_->settle(opId(9), outcome::Conflict{winner}, "10");
    f_->open();
    QCOMPARE(f_->history(1), History{winner});
    QVERIFY(f_->queued().empty());
    const auto incidents = must(f_->store->incidents());
    QCOMPARE(incidents.size(), std::size_t{1});
    QCOMPARE(std::get<domain::TwoEntries>(incidents[0]), (domain::TwoEntries{checkIn(9, 1), winner}));
    QCOMPARE(must(f_->store->depth()).parked, std::int64_t{1});
    f_->apply(at("10"), {changed(1, winner)});
    QCOMPARE(f_->history(1), History{winner});
  }

  void conflictWithoutAWinnerKeepsTheOwnPassageForNow() {
    f_->load(1, at("5"));
    f_->pass(9, 1);
    f_->settle(opId(9), outcome::Conflict{}, "10");
    QCOMPARE(f_->history(1), History{checkIn(9, 1)});
    f_->apply(at("10"), {changed(1, checkIn(2, 1))});
    QCOMPARE(f_->history(1), History{checkIn(2, 1)});
    QCOMPARE(must(f_->store->incidents()).size(), std::size_t{1});
  }

  void winnerOfAnotherTicketIsNotBelieved() {
    f_->load(2, at("5"));
    f_->pass(9, 1);
    f_->settle(opId(9), outcome::Conflict{checkIn(2, 2)}, "10");
    QVERIFY(f_->history(2).empty());
    QCOMPARE(f_->history(1), History{checkIn(9, 1)});
  }

  void rejectedIsParkedAndStillCounts() {
    f_->load(1, at("5"));
    f_->pass(9, 1);
    f_->settle(opId(9), outcome::Rejected{"unknown-ticket", "no such ticket"}, "10");
    f_->apply(at("11"));
    f_->open();
    QVERIFY(f_->queued().empty());
    QCOMPARE(f_->history(1), History{checkIn(9, 1)});
    const auto incidents = must(f_->store->incidents());
    QCOMPARE(incidents.size(), std::size_t{1});
    const auto& letter = std::get<domain::DeadLetter>(incidents[0]);
    QCOMPARE(letter.problem, QString("unknown-ticket"));
    QVERIFY(std::get<domain::CheckIn>(*letter.done) == checkIn(9, 1));
    QCOMPARE(must(f_->store->depth()).parked, std::int64_t{1});
  }

  void retryComesBackLaterAndBlocksNobody() {
    using namespace std::chrono_literals;
    f_->load(3, at("5"));
    for (int n = 1; n <= 3; ++n) f_->pass(n, n);
    const auto now = f_->time.now();
    f_->settle(opId(1), outcome::Retry{now + 30s, "busy"}, "10");
    f_->open();
    const auto due = must(f_->store->due(now, 10));
    QCOMPARE(due.size(), std::size_t{2});
    QCOMPARE(due[0].id(), opId(2));
    const auto later = must(f_->store->due(now + 30s, 10));
    QCOMPARE(later.size(), std::size_t{3});
    QCOMPARE(later[0].id(), opId(1));
    QCOMPARE(later[0].attempts, 1);
    QCOMPARE(must(f_->store->due(now + 30s, 2)).size(), std::size_t{2});
  }

  void dueIsOfOneBoot() {
    f_->load(3, at("5"));
    f_->pass(1, 1);
    f_->close();
    auto settings = f_->settings();
    settings.boot = "boot-2";
    f_->store = must(
        store::KioskStore::open(settings, f_->keys, f_->time, f_->random, f_->signed_tickets, f_->look_ups));
    f_->pass(2, 2);
    QCOMPARE(f_->queued(), Ops{opId(1)});
    f_->settle(opId(1), outcome::Ok{}, "9");
    QCOMPARE(must(f_->store->due(f_->time.now(), 10))[0].boot, QString("boot-2"));
  }

  void unknownOutcomesArePassedOver() {
    f_->load(1, at("5"));
    f_->pass(1, 1);
    f_->settle(opId(77), outcome::Rejected{"malformed", ""}, "10");
    must(f_->store->settle({{opId(1), outcome::Ok{}}, {opId(1), outcome::Rejected{"malformed", ""}}}, "10"));
    QVERIFY(must(f_->store->incidents()).empty());
    QVERIFY(f_->queued().empty());
  }

  void changesApplyOnceAndInOrderOfTheirVersions() {
    f_->load(2, at("5"));
    auto blocked = ticket(1);
    blocked.blocked = true;
    f_->apply(at("6"), {changed(7, blocked), {7, ports::Removed{ports::RecordKind::Ticket, "ticket-2"}}});
    f_->apply(at("7"), {changed(6, ticket(1)), changed(7, ticket(2)), changed(3, ticket(2))});
    bool is_blocked = false;
    must(f_->store->redeem(scanned(codeOf(1)), [&](const domain::LookUp& look_up) {
      const auto& found = look_up.found;
      is_blocked = found.size() == 1 && found[0].ticket.blocked;
      return ports::Ruling{};
    }));
    QVERIFY(is_blocked);
    std::size_t found_removed = 99;
    must(f_->store->redeem(scanned(codeOf(2)), [&](const domain::LookUp& look_up) {
      const auto& found = look_up.found;
      found_removed = found.size();
      return ports::Ruling{};
    }));
    QCOMPARE(found_removed, std::size_t{0});
    QCOMPARE(must(f_->store->position()), std::optional(at("7")));
  }

  void codeOfATicketCanChange() {
    f_->load(1, at("5"));
    auto reissued = ticket(1);
    reissued.code = "NEW";
    f_->apply(at("6"), {changed(1, reissued)});
    std::vector<std::size_t> counts;
    for (const QString& code : {codeOf(1), QString("NEW")}) {
      must(f_->store->redeem(scanned(code), [&](const domain::LookUp& look_up) {
        const auto& found = look_up.found;
        counts.push_back(found.size());
        return ports::Ruling{};
      }));
    }
    QCOMPARE(counts, (std::vector<std::size_t>{0, 1}));
  }

  void factsFollowTheFeed() {
    f_->load(0, at("5"));
    QCOMPARE(must(f_->store->facts()).sessions.size(), std::size_t{2});
    auto list = std::get<domain::CheckInList>(eventRecords()[4]);
    list.re_entry = domain::ReEntry::Always;
    list.closes_at = fakes::FakeTime::kStart;
    f_->apply(at("6"), {changed(1, list), {1, ports::Removed{ports::RecordKind::Session, "close"}}});
    QCOMPARE(must(f_->store->facts()).sessions.size(), std::size_t{1});
    QCOMPARE(must(f_->store->facts()).lists, std::vector{list});
  }

  void picturesFollowTheFeed() {
    f_->load(0, at("5"));
    auto logo = std::get<domain::Picture>(eventRecords()[10]);
    QCOMPARE(must(f_->store->facts()).pictures, std::vector{logo});
    f_->apply(at("6"), {{1, ports::Removed{ports::RecordKind::Session, "close"}}});
    QCOMPARE(must(f_->store->facts()).pictures, std::vector{logo});
    logo.file = "\x89PNG another";
    f_->apply(at("7"), {changed(1, logo)});
    QCOMPARE(must(f_->store->facts()).pictures, std::vector{logo});
    f_->apply(at("8"), {{2, ports::Removed{ports::RecordKind::Picture, "logo"}}});
    QVERIFY(must(f_->store->facts()).pictures.empty());
    f_->load(0, at("9"));
    QCOMPARE(must(f_->store->facts()).pictures, std::vector{std::get<domain::Picture>(eventRecords()[10])});
  }

  void refusedBatchChangesNothing() {
    f_->load(1, at("5"));
    const auto answer = f_->store->apply(
        {at("6"), {changed(1, ticket(9)), {1, ports::Removed{ports::RecordKind::Event, "gala"}}}, false, {}});
    QCOMPARE(answer.error().code, StoreError::BadData);
    const auto foreign = f_->store->apply({at("6", "g2"), {changed(1, ticket(9))}, false, {}});
    QCOMPARE(foreign.error().code, StoreError::BadData);
    QCOMPARE(must(f_->store->position()), std::optional(at("5")));
    f_->apply(at("6"), {changed(1, ticket(9))});
    QVERIFY(f_->history(9).empty());
  }

  void swapKeepsWhatTheBackendHasNotConfirmed() {
    f_->load(2, at("5"));
    f_->pass(1, 1);
    f_->pass(2, 2);
    f_->settle(opId(2), outcome::Ok{}, "10");
    f_->load(2, at("9"));
    QCOMPARE(f_->history(1), History{checkIn(1, 1)});
    QCOMPARE(f_->history(2), History{checkIn(2, 2)});
    QCOMPARE(f_->queued(), Ops{opId(1)});
    f_->load(2, at("12"), {checkIn(1, 1), checkIn(2, 2)});
    QCOMPARE(f_->history(1), History{checkIn(1, 1)});
    QCOMPARE(f_->history(2), History{checkIn(2, 2)});
    QCOMPARE(f_->queued(), Ops{opId(1)});
  }

  void swapReplacesEverythingElse() {
    f_->load(3, at("5"), {checkIn(50, 3)});
    f_->apply(at("6"), {changed(9, ticket(4))});
    f_->load(2, at("7", "g2"));
    std::size_t count = 99;
    for (const int number : {3, 4}) {
      must(f_->store->redeem(scanned(codeOf(number)), [&](const domain::LookUp& look_up) {
        const auto& found = look_up.found;
        count = found.size();
        return ports::Ruling{};
      }));
      QCOMPARE(count, std::size_t{0});
    }
    // Versions begin anew with the snapshot.
    f_->apply(at("8", "g2"), {changed(1, ticket(4))});
    QCOMPARE(must(f_->store->position()), std::optional(at("8", "g2")));
    QVERIFY(f_->history(4).empty());
  }

  void whatAnotherGenerationLostIsHandedInAgain() {
    f_->load(3, at("5"));
    f_->pass(1, 1);
    f_->pass(2, 2);
    f_->pass(3, 3);
    f_->settle(opId(1), outcome::Ok{}, "10");
    f_->settle(opId(2), outcome::Ok{}, "10");
    f_->load(3, at("400", "g2"), {checkIn(2, 2)});
    QCOMPARE(f_->queued(), (Ops{opId(1), opId(3)}));
    QCOMPARE(f_->history(1), History{checkIn(1, 1)});
    QCOMPARE(f_->history(2), History{checkIn(2, 2)});
  }

  void snapshotThatDoesNotAddUpIsRefused() {
    f_->load(1, at("5"));
    const auto refused = [&](std::vector<ports::Record> records) {
      auto load = must(f_->store->beginSnapshot(gala(), at("6")));
      auto added = load->add(records);
      return added ? load->finish() : added;
    };
    QCOMPARE(refused({ticket(2)}).error().code, StoreError::BadData);
    auto twice = eventRecords();
    twice.push_back(ticket(2));
    twice.push_back(ticket(2));
    QCOMPARE(refused(twice).error().code, StoreError::BadData);
    auto other = std::get<domain::Event>(eventRecords()[1]);
    other.id = *domain::EventId::parse(u"other");
    QCOMPARE(refused({other}).error().code, StoreError::BadData);
    QCOMPARE(f_->store->beginSnapshot(other.id, at("6")).error().code, StoreError::BadData);
    QCOMPARE(must(f_->store->position()), std::optional(at("5")));
    QVERIFY(f_->history(1).empty());
    f_->load(1, at("7"));
  }

  void abandonedSnapshotLeavesNothing() {
    f_->load(1, at("5"));
    {
      auto load = must(f_->store->beginSnapshot(gala(), at("6")));
      must(load->add(eventRecords()));
      QCOMPARE(f_->store->beginSnapshot(gala(), at("7")).error().code, StoreError::Busy);
      // The door stays open meanwhile.
      f_->pass(1, 1);
    }
    QVERIFY(!std::filesystem::exists(f_->folder / "event.next.db"));
    QCOMPARE(must(f_->store->position()), std::optional(at("5")));
    QCOMPARE(f_->history(1), History{checkIn(1, 1)});
    f_->load(1, at("7"));
    QCOMPARE(must(f_->store->position()), std::optional(at("7")));
  }

  void completedAndNotFinishedItLeavesNothing() {
    f_->load(1, at("5"));
    {
      auto load = must(f_->store->beginSnapshot(gala(), at("6")));
      must(load->add(eventRecords()));
      must(load->complete());
    }
    QVERIFY(!std::filesystem::exists(f_->folder / "event.next.db"));
    QCOMPARE(must(f_->store->position()), std::optional(at("5")));
  }

  void stoppedSnapshotIsNeverInUse() {
    f_->load(1, at("5"));
    auto load = must(f_->store->beginSnapshot(gala(), at("6")));
    must(load->add(eventRecords()));
    load->stop();
    QVERIFY(!load->add({ticket(1)}));
    QVERIFY(!load->complete());
    QVERIFY(!load->finish());
    load.reset();
    QVERIFY(!std::filesystem::exists(f_->folder / "event.next.db"));
    QCOMPARE(must(f_->store->position()), std::optional(at("5")));
  }

  void snapshotFinishesOnce() {
    auto load = must(f_->store->beginSnapshot(gala(), at("6")));
    must(load->add(eventRecords()));
    must(load->finish());
    QVERIFY(!load->finish());
    QVERIFY(!load->add({ticket(1)}));
    load.reset();
    QCOMPARE(must(f_->store->position()), std::optional(at("6")));
  }
};

QTEST_GUILESS_MAIN(KioskStoreTest)
#include "kiosk_store_test.moc"
