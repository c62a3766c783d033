// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "store_fixture.h"

using namespace usher;
using namespace usher::store::test;
using namespace std::chrono_literals;
using domain::Direction;
using domain::DoorState;

namespace {

constexpr int kTickets = 7;

void passAt(Fixture& kiosk, int op, int number, Direction direction = Direction::Entry) {
  must(kiosk.store->redeem(scanned(codeOf(number)),
                           [&](const auto&) { return ports::Ruling{checkIn(op, number, direction)}; }));
}

}  // namespace

/// What another kiosk tells, as staff see it here before the feed has brought any of it.
class ToldNearbyTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    here_ = std::make_unique<Fixture>();
    there_ = std::make_unique<Fixture>();
    there_->random = fakes::FakeRandom(99);
    for (Fixture* kiosk : {here_.get(), there_.get()}) {
      kiosk->open();
      kiosk->load(kTickets, at("5"));
      kiosk->apply(at("6"), {{1, ports::Record(lookUpKey())}});
    }
  }
  void cleanup() {
    here_.reset();
    there_.reset();
  }

  void listPlotAndCountShowItAtOnce() {
    readAll();
    passAt(*there_, 1, 3);
    QVERIFY(hear());
    const auto changes = take();
    QCOMPARE(changes.rows.size(), 1U);
    QCOMPARE(changes.rows[0].code, codeOf(3));
    QCOMPARE(changes.rows[0].standing.state, DoorState::Inside);
    QCOMPARE(readAll().at(2).standing.state, DoorState::Inside);
    QCOMPARE(must(here_->store->standings(mainDoor(), std::nullopt, 10)).at(2).state, DoorState::Inside);
    QCOMPARE(arrived(), 1);
    QCOMPARE(inside(), 1);
    // The feed brings the same one, and it stays one.
    here_->apply(at("7"), {{2, ports::Record(checkIn(1, 3))}});
    QCOMPARE(arrived(), 1);
    QCOMPARE(inside(), 1);
    QCOMPARE(take().rows.at(0).standing.state, DoorState::Inside);
  }

  void whatWasToldBeforeTheListWasReadIsInItToo() {
    passAt(*there_, 1, 3);
    QVERIFY(hear());
    here_->open();
    readAll();
    const auto changes = take();
    QCOMPARE(changes.rows.size(), 1U);
    QCOMPARE(changes.rows[0].code, codeOf(3));
    QCOMPARE(changes.rows[0].standing.state, DoorState::Inside);
    // It is kept whose it is.
    here_->open();
    QCOMPARE(readAll().at(2).standing.state, DoorState::Inside);
  }

  void whoCameByTheFeedAndLeftByAnothersWordIsOut() {
    readAll();
    const auto came = checkIn(1, 3);
    for (Fixture* kiosk : {here_.get(), there_.get()}) kiosk->apply(at("7"), {{2, ports::Record(came)}});
    QCOMPARE(inside(), 1);
    take();
    passAt(*there_, 2, 3, Direction::Exit);
    QVERIFY(hear());
    QCOMPARE(inside(), 0);
    QCOMPARE(take().rows.at(0).standing.state, DoorState::Left);
    QCOMPARE(arrived(), 1);
  }

  void whatIsUndoneThereIsUndoneHere() {
    readAll();
    passAt(*there_, 1, 3);
    QVERIFY(hear());
    take();
    undo(3, 1, 3);
    QVERIFY(hear());
    QCOMPARE(take().rows.at(0).standing.state, DoorState::NotYetIn);
    QCOMPARE(arrived(), 0);
    QCOMPARE(inside(), 0);
  }

  void alsoWhatTheFeedHasBrought() {
    readAll();
    for (Fixture* kiosk : {here_.get(), there_.get()})
      kiosk->apply(at("7"), {{2, ports::Record(checkIn(1, 3))}});
    take();
    undo(3, 1, 3);
    QVERIFY(hear());
    QCOMPARE(take().rows.at(0).standing.state, DoorState::NotYetIn);
    QCOMPARE(arrived(), 0);
    QCOMPARE(inside(), 0);
  }

  void aTicketThatComesLaterHasIt() {
    readAll();
    auto late = ticket(kTickets + 1);
    there_->apply(at("7"), {{2, ports::Record(late)}});
    passAt(*there_, 1, kTickets + 1);
    QVERIFY(hear());
    QVERIFY(take().rows.empty());
    here_->apply(at("7"), {{2, ports::Record(late)}});
    QCOMPARE(take().rows.at(0).standing.state, DoorState::Inside);
  }

  void aKeyThatComesLaterHasAllReadAnew() {
    here_ = std::make_unique<Fixture>();
    here_->open();
    here_->load(kTickets, at("5"));
    readAll();
    QVERIFY(!take().replaced);
    here_->apply(at("6"), {{1, ports::Record(lookUpKey())}});
    QVERIFY(take().replaced);
    readAll();
    passAt(*there_, 1, 3);
    QVERIFY(hear());
    QCOMPARE(take().rows.at(0).standing.state, DoorState::Inside);
  }

 private:
  /// True: there was news.
  bool hear() {
    const auto self = must(there_->store->self());
    return must(here_->store->keep(must(there_->store->after({self.source, 0}, 100))));
  }
  void undo(int op, int check_in, int number) {
    must(there_->store->record(
        {opId(op), there_->time.now(), domain::op::Void{opId(check_in), ticketId(number)}}));
  }
  std::vector<ports::RollRow> readAll() {
    std::vector<ports::RollRow> all;
    for (auto page = must(here_->store->page(mainDoor(), std::nullopt, 4)); !page.empty();
         page = must(here_->store->page(mainDoor(), page.back().standing.number, 4))) {
      all.insert(all.end(), page.begin(), page.end());
    }
    return all;
  }
  ports::RollChanges take() { return must(here_->store->takeChanges(mainDoor(), 100)); }
  std::int64_t arrived() {
    return must(here_->store->arrivals(mainDoor(), fakes::FakeTime::kStart, 60s, 1)).at(0);
  }
  std::int64_t inside() { return must(here_->store->inside(mainDoor())); }

  std::unique_ptr<Fixture> here_;
  std::unique_ptr<Fixture> there_;
};

QTEST_GUILESS_MAIN(ToldNearbyTest)
#include "told_nearby_test.moc"
