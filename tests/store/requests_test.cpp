// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "store_fixture.h"

using namespace usher;
using namespace usher::store::test;
using domain::RequestState;

namespace {

domain::ItemId item(const char* id) {
  return *domain::ItemId::parse(QString::fromLatin1(id));
}

domain::Op asked(int op, int ticket, const char* what, std::int64_t quantity = 1, const QString& note = {}) {
  return {opId(op), checkIn(op, ticket).at,
          domain::op::Request{ticketId(ticket), item(what), quantity, note}};
}

domain::GuestRequest row(int op, int ticket, const char* what, std::int64_t quantity, RequestState state) {
  return {.id = *domain::RequestId::parse(opId(op).text()),
          .ticket = ticketId(ticket),
          .item = item(what),
          .quantity = quantity,
          .state = state,
          .at = checkIn(op, ticket).at};
}

using Requests = std::vector<domain::GuestRequest>;
using Taken = std::map<domain::ItemId, std::int64_t>;

}  // namespace

/// What guests ask for: kept, told, in effect here until the feed has it, and then as the feed has it.
class RequestsTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    f_ = std::make_unique<Fixture>();
    f_->open();
    f_->load(2, at("5"));
  }
  void cleanup() { f_.reset(); }

  void withoutAnEventThereAreNone() {
    Fixture empty;
    empty.open();
    QCOMPARE(empty.store->requests(ticketId(1)).error().code, ports::StoreError::NoEvent);
  }

  void whatIsAskedForHereIsThereAtOnceAndForGood() {
    must(f_->store->record(asked(1, 1, "soup", 2)));
    must(f_->store->record(asked(2, 2, "soup")));
    must(f_->store->record(asked(3, 1, "water")));
    for (int i = 0; i < 2; ++i) {
      QCOMPARE(known(1).of_ticket, (Requests{row(3, 1, "water", 1, RequestState::Open),
                                             row(1, 1, "soup", 2, RequestState::Open)}));
      QCOMPARE(known(2).of_ticket, Requests{row(2, 2, "soup", 1, RequestState::Open)});
      QCOMPARE(known(1).taken_here, (Taken{{item("soup"), 3}, {item("water"), 1}}));
      f_->open();
    }
    const auto due = must(f_->store->due(f_->time.now(), 10));
    QCOMPARE(due.size(), std::size_t{3});
    QCOMPARE(std::get<domain::Op>(due[0].done), asked(1, 1, "soup", 2));
  }

  void itIsKeptOnce() {
    must(f_->store->record(asked(1, 1, "soup")));
    QCOMPARE(f_->store->record(asked(1, 1, "soup")).error().code, ports::StoreError::BadData);
    QCOMPARE(known(1).of_ticket.size(), std::size_t{1});
  }

  void theFeedTakesOver() {
    must(f_->store->record(asked(1, 1, "soup", 2)));
    f_->settle(opId(1), ports::outcome::Ok{}, "9");
    QCOMPARE(known(1).of_ticket, Requests{row(1, 1, "soup", 2, RequestState::Open)});
    QCOMPARE(known(1).taken_here, (Taken{{item("soup"), 2}}));
    // The stock that comes with it accounts for it.
    f_->apply(at("8"), {{1, ports::Record(row(1, 1, "soup", 2, RequestState::Accepted))}});
    QCOMPARE(known(1).of_ticket, Requests{row(1, 1, "soup", 2, RequestState::Accepted)});
    QVERIFY(known(1).taken_here.empty());
    f_->apply(at("9"));
    f_->apply(at("10"), {{2, ports::Record(row(1, 1, "soup", 2, RequestState::Done))}});
    QCOMPARE(known(1).of_ticket, Requests{row(1, 1, "soup", 2, RequestState::Done)});
    f_->apply(at("11"), {{3, ports::Removed{ports::RecordKind::Request, opId(1).text()}}});
    QVERIFY(known(1).of_ticket.empty());
  }

  void whatTheBackendRefusesIsDeclinedForItsGuestToSee() {
    must(f_->store->record(asked(1, 1, "soup", 2)));
    f_->settle(opId(1), ports::outcome::Rejected{"sold-out", "There are not so many left."}, "9");
    for (int i = 0; i < 2; ++i) {
      QCOMPARE(known(1).of_ticket, Requests{row(1, 1, "soup", 2, RequestState::Declined)});
      QVERIFY(known(1).taken_here.empty());
      QVERIFY(f_->queued().empty());
      QCOMPARE(must(f_->store->depth()).parked, std::int64_t{1});
      f_->open();
    }
    f_->apply(at("9"));
    QCOMPARE(known(1).of_ticket.size(), std::size_t{1});
  }

  void whatARewrittenHistoryHasLostIsToldAgainAndStaysInEffect() {
    must(f_->store->record(asked(1, 1, "soup")));
    f_->settle(opId(1), ports::outcome::Ok{}, "9");
    f_->load(2, at("3", "g2"));
    QCOMPARE(f_->queued(), std::vector{opId(1)});
    QCOMPARE(known(1).of_ticket, Requests{row(1, 1, "soup", 1, RequestState::Open)});
  }

  void aNoteIsNotReadableOnTheDisk() {
    must(f_->store->record(asked(1, 1, "soup", 1, "without celery, please")));
    QCOMPARE(std::get<domain::op::Request>(
                 std::get<domain::Op>(must(f_->store->due(f_->time.now(), 1))[0].done).what)
                 .note,
             QString("without celery, please"));
    QCOMPARE(f_->filesWith("celery"), QStringList());
  }

 private:
  domain::RequestsKnown known(int ticket) { return must(f_->store->requests(ticketId(ticket))); }

  std::unique_ptr<Fixture> f_;
};

QTEST_GUILESS_MAIN(RequestsTest)
#include "requests_test.moc"
