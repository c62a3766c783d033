// SPDX-License-Identifier: Apache-2.0
// A real store's tickets are verified before the doors open, and nothing is recorded.
#include <QTest>

#include <usher/desk/try_tickets.h>
#include <usher/sqlite/database.h>

#include "store_fixture.h"

using namespace usher;
using namespace usher::store::test;

class TryTicketsTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    f_ = std::make_unique<Fixture>();
    f_->open();
  }
  void cleanup() { f_.reset(); }

  void samplesAreFoundAndNothingIsRecorded() {
    f_->load(60, at("5"), {checkIn(1, 1)});
    const auto trial = must(tried(20));
    QCOMPARE(trial.tried, 20);
    QCOMPARE(trial.failed, 0);
    QVERIFY(f_->queued().empty());
    QCOMPARE(must(f_->store->inside(mainDoor())), std::int64_t{1});
    QVERIFY(f_->history(2).empty());
    // The look-up's own reading goes on as if nobody had asked.
    QVERIFY(!must(f_->store->takeChanges(mainDoor(), 10)).replaced);
  }

  void fewTicketsAreAllTried() {
    f_->load(3, at("5"));
    QCOMPARE(must(tried(20)).tried, 3);
  }

  void anEventWithoutTicketsProvesNothing() {
    f_->load(0, at("5"));
    QCOMPARE(must(tried(20)).tried, 0);
  }

  void aCodeThatLeadsNowhereFails() {
    f_->load(5, at("5"));
    f_->close();
    {
      sqlite::Database event(f_->folder / "event.db");
      event.execute("UPDATE ticket SET code_hash = x'00' WHERE id = 'ticket-3'");
    }
    f_->open();
    const auto trial = must(tried(20));
    QCOMPARE(trial.tried, 5);
    QCOMPARE(trial.failed, 1);
  }

  void withoutAnEventItSaysSo() { QCOMPARE(tried(20).error().code, ports::StoreError::NoEvent); }

 private:
  std::expected<domain::preflight::TicketTrial, ports::StoreError> tried(int at_most) {
    return desk::tryTickets(*f_->store, *f_->store, f_->time, {mainDoor()}, at_most);
  }

  std::unique_ptr<Fixture> f_;
};

QTEST_GUILESS_MAIN(TryTicketsTest)
#include "try_tickets_test.moc"
