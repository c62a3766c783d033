// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "store_fixture.h"

using namespace usher;
using namespace usher::store::test;

/// Who is inside, by what the feed brought and by what only this kiosk knows.
class HeadCountTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    f_ = std::make_unique<Fixture>();
    f_->open();
    f_->load(4, at("5"));
  }
  void cleanup() { f_.reset(); }

  void whoCameInAndNotOutIsInside() {
    QCOMPARE(inside(), 0);
    pass(1, 1, domain::Direction::Entry);
    pass(2, 2, domain::Direction::Entry);
    QCOMPARE(inside(), 2);
    f_->time.advance(std::chrono::seconds(1));
    pass(3, 1, domain::Direction::Exit);
    QCOMPARE(inside(), 1);
    f_->time.advance(std::chrono::seconds(1));
    pass(4, 1, domain::Direction::Entry);
    pass(5, 1, domain::Direction::Entry);
    QCOMPARE(inside(), 2);
    f_->open();
    QCOMPARE(inside(), 2);
  }

  void whatOthersSawCountsOnce() {
    pass(1, 1, domain::Direction::Entry);
    // The feed brings the kiosk's own, and another's.
    f_->apply(at("6"), {{1, ports::Record(passage(1, 1, domain::Direction::Entry))},
                        {2, ports::Record(passage(9, 3, domain::Direction::Entry))}});
    QCOMPARE(inside(), 2);
    f_->time.advance(std::chrono::seconds(1));
    f_->apply(at("7"), {{3, ports::Record(passage(10, 3, domain::Direction::Exit))}});
    QCOMPARE(inside(), 1);
  }

  void anotherListsGuestsAreElsewhere() {
    pass(1, 1, domain::Direction::Entry);
    QCOMPARE(must(f_->store->inside(*domain::CheckInListId::parse(u"elsewhere"))), 0);
  }

 private:
  domain::CheckIn passage(int op, int guest, domain::Direction direction) {
    domain::CheckIn made = checkIn(op, guest, direction);
    made.at = f_->time.now();
    return made;
  }
  void pass(int op, int guest, domain::Direction direction) {
    const domain::CheckIn made = passage(op, guest, direction);
    must(f_->store->redeem(ticket(guest).id, [&](const domain::LookUp&) { return ports::Ruling{made}; }));
  }
  std::int64_t inside() { return must(f_->store->inside(mainDoor())); }

  std::unique_ptr<Fixture> f_;
};

QTEST_GUILESS_MAIN(HeadCountTest)
#include "head_count_test.moc"
