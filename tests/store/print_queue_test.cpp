// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <usher/sqlite/database.h>

#include "store_fixture.h"

using namespace usher;
using namespace usher::store::test;
using domain::OpenOrder;
using domain::Paper;
using domain::PrintOrder;

namespace {

PrintOrder badge(int order, int ticket) {
  return {opId(order), checkIn(order, ticket).at, ticketId(ticket), Paper::Badge, "de", {}};
}

}  // namespace

/// What guests are owed, until a printer says that it came out.
class PrintQueueTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    f_ = std::make_unique<Fixture>();
    f_->open();
    f_->load(4, at("5"));
  }
  void cleanup() { f_.reset(); }

  void aBadgeIsOwedWithTheEntryAndSurvivesARestart() {
    auto owed = badge(2, 1);
    owed.check_in = opId(1);
    must(f_->store->redeem(scanned(codeOf(1)),
                           [&](auto) { return ports::Ruling{.check_in = checkIn(1, 1), .badge = owed}; }));
    f_->open();
    QCOMPARE(open(), std::vector{OpenOrder{.order = owed}});
    QCOMPARE(must(queue().badgesOwed()), std::int64_t{1});
    QCOMPARE(f_->queued(), std::vector{opId(1)});
  }

  void howFarItCameIsKept() {
    must(queue().add(badge(1, 1)));
    must(queue().add(badge(2, 2)));
    QVERIFY(must(queue().handTo(opId(1), "cups:door")));
    f_->open();
    QCOMPARE(open()[0].stage, OpenOrder::Handing);
    QCOMPARE(open()[0].printer, QString("cups:door"));
    must(queue().handedOver(opId(1), "42"));
    f_->open();
    QCOMPARE(open()[0], (OpenOrder{badge(1, 1), OpenOrder::HandedOver, "cups:door", "42"}));
    QCOMPARE(open()[1], OpenOrder{.order = badge(2, 2)});
    must(queue().takeBack(opId(1)));
    QCOMPARE(open()[0], OpenOrder{.order = badge(1, 1)});
    must(queue().doubt(opId(1)));
    QCOMPARE(open()[0].stage, OpenOrder::InDoubt);
  }

  void itsEndIsToldOnce() {
    must(queue().add(badge(1, 1)));
    for (int i = 0; i < 2; ++i) must(queue().end(opId(1), {}));
    QVERIFY(open().empty());
    QCOMPARE(f_->queued(), std::vector{opId(1)});
    const auto due = must(f_->store->due(f_->time.now(), 10));
    const auto& told = std::get<domain::Op>(due[0].done);
    QCOMPARE(std::get<domain::op::PrintResult>(told.what),
             (domain::op::PrintResult{ticketId(1), Paper::Badge, domain::PrintOutcome::Printed}));
    QVERIFY2(!must(queue().handTo(opId(1), "cups:door")), "it came out");
  }

  void whatStaffDoNotWantIsToldAndSoIsWhatComesOutAllTheSame() {
    const domain::PrintEnd not_wanted{.outcome = domain::PrintOutcome::Cancelled,
                                      .by = domain::StaffMemberId::parse(u"mia")};
    for (int order : {1, 2, 3, 4}) must(queue().add(badge(order, order)));
    for (int order : {2, 3, 4}) QVERIFY(must(queue().handTo(opId(order), "cups:door")));
    for (int order : {1, 2, 3, 4}) must(queue().cancel(opId(order), opId(10 + order), not_wanted));
    QCOMPARE(ids(), (std::vector{opId(2), opId(3), opId(4)}));
    QVERIFY(!open().front().wanted);
    QCOMPARE(must(queue().badgesOwed()), 0);
    QVERIFY2(!must(queue().handTo(opId(2), "cups:door")), "it is not wanted");
    // The printer was faster with one, gave one up, and says nothing of the last.
    must(queue().end(opId(2), {}));
    must(queue().takeBack(opId(3)));
    must(queue().doubt(opId(4)));
    QVERIFY(open().empty());
    QCOMPARE(f_->queued(), (std::vector{opId(11), opId(12), opId(13), opId(14), opId(2)}));
    must(queue().cancel(opId(2), opId(15), not_wanted));
    QCOMPARE(f_->queued().size(), 5U);
  }

  void anotherOneTakesItsPlaceWhileNoPrinterHasIt() {
    must(queue().add(badge(1, 1)));
    must(queue().add({.id = opId(2), .at = checkIn(2, 1).at, .ticket = ticketId(1), .paper = Paper::Agenda}));
    must(queue().add(badge(3, 1)));
    QCOMPARE(ids(), (std::vector{opId(2), opId(3)}));
    QVERIFY(!must(queue().handTo(opId(1), "cups:door")));
    QVERIFY(must(queue().handTo(opId(3), "cups:door")));
    must(queue().add(badge(4, 1)));
    QCOMPARE(ids(), (std::vector{opId(2), opId(3), opId(4)}));
    must(queue().doubt(opId(3)));
    must(queue().add(badge(5, 1)));
    QCOMPARE(ids(), (std::vector{opId(2), opId(5)}));
  }

  void whoWasLetInByMistakeIsOwedNothing() {
    for (int ticket : {1, 2}) {
      auto owed = badge(10 + ticket, ticket);
      owed.check_in = opId(ticket);
      must(f_->store->redeem(scanned(codeOf(ticket)), [&](auto) {
        return ports::Ruling{.check_in = checkIn(ticket, ticket), .badge = owed};
      }));
    }
    // Staff had it printed, too: it is that entry's all the same.
    must(queue().add(badge(13, 1)));
    // One that a printer has comes out.
    QVERIFY(must(queue().handTo(opId(12), "cups:door")));
    for (int ticket : {1, 2}) {
      must(f_->store->record(
          {opId(20 + ticket), checkIn(1, 1).at,
           domain::op::Void{.check_in = opId(ticket), .ticket = ticketId(ticket), .reason = "x"}}));
    }
    QCOMPARE(ids(), std::vector{opId(12)});
  }

  void whatMakesNoSenseIsADamagedFile() {
    must(queue().add(badge(1, 1)));
    f_->close();
    {
      sqlite::Database database(f_->folder / "kiosk.db");
      database.execute("UPDATE print_order SET stage = 9");
    }
    f_->open();
    QCOMPARE(queue().openOrders().error().code, ports::StoreError::Corrupt);
    // So it is mended: that row alone goes.
    must(queue().add(badge(2, 2)));
    f_->close();
    store::KioskStore::distrust(f_->folder);
    f_->open();
    QCOMPARE(ids(), std::vector{opId(2)});
  }

 private:
  ports::PrintQueue& queue() { return f_->store->printQueue(); }
  std::vector<OpenOrder> open() { return must(queue().openOrders()); }
  std::vector<domain::OpId> ids() {
    std::vector<domain::OpId> all;
    for (const auto& one : open()) all.push_back(one.order.id);
    return all;
  }

  std::unique_ptr<Fixture> f_;
};

QTEST_GUILESS_MAIN(PrintQueueTest)
#include "print_queue_test.moc"
