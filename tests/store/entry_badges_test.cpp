// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <algorithm>

#include "store_fixture.h"

using namespace usher;
using namespace usher::store::test;
using domain::EntryBadge;
using domain::OpenOrder;
using domain::Paper;
using domain::PrintOrder;

namespace {

PrintOrder badge(int order, int ticket, int check_in) {
  return {.id = opId(order),
          .at = checkIn(order, ticket).at,
          .ticket = ticketId(ticket),
          .check_in = opId(check_in)};
}

domain::CheckIn owed(int op, int ticket, EntryBadge state = EntryBadge::Owed, int badges = 0) {
  auto made = checkIn(op, ticket);
  made.badge = state;
  made.badges = badges;
  return made;
}

}  // namespace

/// A badge that one kiosk owes a guest comes out at another, once: told by the feed, or by neighbours alone.
class EntryBadgesTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    here_ = std::make_unique<Fixture>();
    there_ = std::make_unique<Fixture>();
    there_->random = fakes::FakeRandom(99);
    for (Fixture* kiosk : {here_.get(), there_.get()}) {
      kiosk->open();
      kiosk->load(4, at("5"));
      kiosk->apply(at("6"), {{1, ports::Record(lookUpKey())}});
    }
  }
  void cleanup() {
    here_.reset();
    there_.reset();
  }

  void whoIsOwedABadgeThereGetsItHere() {
    letIn(*there_, 1, 101, 2);
    QCOMPARE(badgeOf(*there_, 2), EntryBadge::OrderedHere);
    QVERIFY(hear(*here_, *there_));
    QCOMPARE(badgeOf(*here_, 2), EntryBadge::Owed);
    // The guest shows their ticket here: nobody is let in again.
    must(here_->store->redeem(
        scanned(codeOf(2)), [&](auto) { return ports::Ruling{.check_in = {}, .badge = badge(102, 2, 1)}; }));
    QCOMPARE(badgeOf(*here_, 2), EntryBadge::OrderedHere);
    QCOMPARE(here_->history(2).size(), 1U);
    QVERIFY2(here_->queued().empty(), "the backend hears of it once it came out");

    QVERIFY(hear(*there_, *here_));
    QVERIFY(open(*there_).empty());
    QCOMPARE(must(queue(*there_).takeUnwanted()), std::vector{opId(101)});
    QCOMPARE(must(queue(*there_).takeUnwanted()), std::vector<domain::OpId>{});
    QVERIFY(!must(queue(*there_).handTo(opId(101), "cups:door")));
    QCOMPARE(badgeOf(*there_, 2), EntryBadge::Owed);

    must(queue(*here_).end(opId(102), {}));
    QVERIFY(hear(*there_, *here_));
    for (Fixture* kiosk : {here_.get(), there_.get()}) {
      QCOMPARE(badgeOf(*kiosk, 2), EntryBadge::Settled);
      kiosk->open();
      QCOMPARE(badgeOf(*kiosk, 2), EntryBadge::Settled);
    }
    QCOMPARE(here_->history(2).at(0).badges, 1);
    QCOMPARE(toldOf(*here_).check_in, std::optional(opId(1)));
  }

  void theFeedTellsItToKiosksThatHearNoOther() {
    here_->apply(at("7"), {{2, ports::Record(owed(1, 2))}});
    QCOMPARE(badgeOf(*here_, 2), EntryBadge::Owed);
    // Staff have it printed: it is the one that is owed.
    must(queue(*here_).add({.id = opId(102), .at = checkIn(1, 2).at, .ticket = ticketId(2)}));
    QCOMPARE(open(*here_).at(0).order.check_in, std::optional(opId(1)));
    QCOMPARE(badgeOf(*here_, 2), EntryBadge::OrderedHere);
    here_->apply(at("8"), {{3, ports::Record(owed(1, 2))}});
    QCOMPARE(open(*here_).size(), 1U);
    // A third kiosk was faster.
    here_->apply(at("9"), {{4, ports::Record(owed(1, 2, EntryBadge::Settled, 1))}});
    QVERIFY(open(*here_).empty());
    QCOMPARE(badgeOf(*here_, 2), EntryBadge::Settled);
    QCOMPARE(here_->history(2).at(0).badges, 1);
    QCOMPARE(must(queue(*here_).takeUnwanted()), std::vector{opId(102)});
    // Once more is no debt of anybody's.
    must(queue(*here_).add(
        {.id = opId(103), .at = checkIn(1, 2).at, .ticket = ticketId(2), .reason = "lost"}));
    QCOMPARE(open(*here_).at(0).order.check_in, std::nullopt);
    must(queue(*here_).end(opId(103), {}));
    QCOMPARE(toldOf(*here_).reason, QString("lost"));
  }

  void whatAPrinterHasIsOpenUntilItIsKnownToBeGone() {
    letIn(*there_, 1, 101, 2);
    QVERIFY(must(queue(*there_).handTo(opId(101), "cups:door")));
    must(queue(*there_).handedOver(opId(101), "7"));
    QVERIFY(hear(*here_, *there_));
    must(queue(*here_).add({.id = opId(102), .at = checkIn(1, 2).at, .ticket = ticketId(2)}));
    QVERIFY(hear(*there_, *here_));
    QCOMPARE(open(*there_).size(), 1U);
    QCOMPARE(must(queue(*there_).takeUnwanted()), std::vector{opId(101)});
    there_->open();
    QCOMPARE(must(queue(*there_).takeUnwanted()), std::vector{opId(101)});
    must(queue(*there_).takeBack(opId(101)));
    QVERIFY2(open(*there_).empty(), "it does not wait again");
  }

  void aKioskThatCantPrintGivesItToAnother() {
    letIn(*there_, 1, 101, 2);
    letIn(*there_, 2, 103, 3);
    must(queue(*there_).add(
        {.id = opId(105), .at = checkIn(1, 4).at, .ticket = ticketId(4), .reason = "no entry's badge"}));
    const auto here = must(here_->store->self()).source;
    QVERIFY(must(queue(*there_).handTo(opId(103), "cups:door")));
    QVERIFY2(!must(queue(*there_).giveTo(opId(103), here)), "a printer has it");
    QVERIFY2(!must(queue(*there_).giveTo(opId(105), here)), "it belongs to no entry");
    QVERIFY(must(queue(*there_).giveTo(opId(101), here)));
    QVERIFY2(!must(queue(*there_).giveTo(opId(101), here)), "it is gone");
    QCOMPARE(open(*there_).size(), 2U);

    QVERIFY(hear(*here_, *there_));
    QVERIFY2(must(queue(*here_).takeGiven()).empty(), "nobody has read yet whose hash it is");
    readAll(*here_);
    const auto given = must(queue(*here_).takeGiven());
    QCOMPARE(given.size(), 1U);
    QCOMPARE(given[0].order.id, opId(101));
    QCOMPARE(given[0].order.ticket, ticketId(2));
    QCOMPARE(given[0].order.check_in, std::optional(opId(1)));
    QVERIFY(must(queue(*here_).takeGiven()).empty());
    here_->open();
    QVERIFY(must(queue(*here_).takeGiven()).empty());
    QCOMPARE(open(*here_).size(), 1U);
    must(queue(*here_).end(opId(101), {}));
    QCOMPARE(here_->queued(), std::vector{opId(101)});
    QVERIFY(hear(*there_, *here_));
    QCOMPARE(badgeOf(*there_, 2), EntryBadge::Settled);
  }

  void withoutAKeyNothingIsGivenAway() {
    Fixture alone;
    alone.open();
    alone.load(4, at("5"));
    letIn(alone, 1, 101, 2);
    QVERIFY(!must(queue(alone).giveTo(opId(101), must(here_->store->self()).source)));
    QCOMPARE(open(alone).size(), 1U);
  }

  void itIsNotTakenWhereTheGuestWentToAThirdKiosk() {
    letIn(*there_, 1, 101, 2);
    Fixture third;
    third.random = fakes::FakeRandom(7);
    third.open();
    third.load(4, at("5"));
    third.apply(at("6"), {{1, ports::Record(lookUpKey())}});
    QVERIFY(hear(third, *there_));
    must(queue(third).add({.id = opId(109), .at = checkIn(1, 2).at, .ticket = ticketId(2)}));
    QVERIFY(must(queue(*there_).giveTo(opId(101), must(here_->store->self()).source)));
    readAll(*here_);
    QVERIFY(hear(*here_, third));
    QVERIFY(hear(*here_, *there_));
    QVERIFY(must(queue(*here_).takeGiven()).empty());
  }

  void whatIsWantedNoMoreIsOwedByNobody() {
    letIn(*there_, 1, 101, 2);
    QVERIFY(hear(*here_, *there_));
    must(queue(*there_).end(opId(101), {.outcome = domain::PrintOutcome::Cancelled, .detail = "no thanks"}));
    QVERIFY(hear(*here_, *there_));
    for (Fixture* kiosk : {here_.get(), there_.get()}) QCOMPARE(badgeOf(*kiosk, 2), EntryBadge::Settled);
    QCOMPARE(there_->history(2).at(0).badges, 0);
    QCOMPARE(toldOf(*there_).outcome, domain::PrintOutcome::Cancelled);
  }

  void anEntryThatIsUndoneElsewhereTakesItsBadgeWithIt() {
    letIn(*there_, 1, 101, 2);
    there_->settle(opId(1), ports::outcome::Ok{}, "7");
    there_->apply(at("7"), {{2, ports::Record(owed(1, 2))}});
    QCOMPARE(badgeOf(*there_, 2), EntryBadge::OrderedHere);
    there_->apply(at("8"), {{3, ports::Removed{ports::RecordKind::CheckIn, opId(1).text()}}});
    QVERIFY(open(*there_).empty());
    QCOMPARE(must(queue(*there_).takeUnwanted()), std::vector{opId(101)});
  }

 private:
  static ports::PrintQueue& queue(Fixture& kiosk) { return kiosk.store->printQueue(); }
  static std::vector<OpenOrder> open(Fixture& kiosk) { return must(queue(kiosk).openOrders()); }
  static EntryBadge badgeOf(Fixture& kiosk, int ticket) { return kiosk.history(ticket).at(0).badge; }
  static void letIn(Fixture& kiosk, int op, int order, int ticket) {
    auto made = owed(op, ticket, EntryBadge::OrderedHere);
    must(kiosk.store->redeem(scanned(codeOf(ticket)), [&](auto) {
      return ports::Ruling{.check_in = made, .badge = badge(order, ticket, op)};
    }));
  }
  /// As for the look-up by name.
  static void readAll(Fixture& kiosk) { must(kiosk.store->page(mainDoor(), std::nullopt, 100)); }
  /// True: there was news.
  static bool hear(Fixture& kiosk, Fixture& from) {
    const auto self = must(from.store->self());
    return must(kiosk.store->keep(must(from.store->after({self.source, 0}, 100))));
  }
  /// The last of what the backend is told.
  static domain::op::PrintResult toldOf(Fixture& kiosk) {
    const auto due = must(kiosk.store->due(kiosk.time.now(), 10));
    return std::get<domain::op::PrintResult>(std::get<domain::Op>(due.back().done).what);
  }

  std::unique_ptr<Fixture> here_;
  std::unique_ptr<Fixture> there_;
};

QTEST_GUILESS_MAIN(EntryBadgesTest)
#include "entry_badges_test.moc"
