// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <algorithm>

#include "store_fixture.h"

using namespace usher;
using namespace usher::store::test;
using namespace std::chrono_literals;
using domain::Direction;
using domain::StaffMemberId;

namespace {

const std::optional<StaffMemberId> kAda = StaffMemberId::parse(u"ada");
const std::optional<StaffMemberId> kBo = StaffMemberId::parse(u"bo");
const domain::Override kCash{"unpaid", "Paid in cash"};

domain::Op undone(int op, int check_in, int of) {
  return {opId(op), checkIn(op, 1).at, domain::op::Void{opId(check_in), ticketId(of), "Wrong guest"}, kAda};
}

ports::PassageMark markOf(const ports::Passage& passage) {
  return {passage.made.at, passage.made.id};
}

}  // namespace

/// Who passed at the event, as staff take it away and as a plot counts it.
class PassageBookTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    f_ = std::make_unique<Fixture>();
    f_->open();
  }
  void cleanup() { f_.reset(); }

  void whatOthersSawAndWhatWasSeenHereIsByTime() {
    f_->load(3, at("5"), {checkIn(4, 2), checkIn(1, 1)});
    f_->pass(2, 3);
    f_->pass(3, 1);
    const auto all = passages();
    QCOMPARE(ops(all), (std::vector{opId(1), opId(2), opId(3), opId(4)}));
    QCOMPARE(all[0].made, checkIn(1, 1));
    const ports::PassageGuest guest{ticket(1).type, ticket(1).attendee, codeOf(1)};
    QCOMPARE(all[0].guest, std::optional(guest));
    QVERIFY(!all[0].by && !all[0].overrides && !all[0].undone);
    // What the feed brings of the kiosk's own is one passage.
    f_->apply(at("6"), {{1, ports::Record(checkIn(2, 3))}});
    QCOMPARE(ops(passages()), ops(all));
  }

  void pagesAreOnePassageAfterTheOther() {
    std::vector<domain::CheckIn> brought;
    for (int op = 1; op <= 40; op += 2) brought.push_back(checkIn(op, 1 + op % 3));
    // Of the same millisecond.
    for (auto& one : brought) one.at = checkIn(1 + static_cast<int>(&one - brought.data()) / 4, 1).at;
    f_->load(3, at("5"), brought);
    for (int op = 2; op <= 8; op += 2) f_->pass(op, 1);
    const auto all = passages();
    QCOMPARE(all.size(), std::size_t{24});
    for (const int page : {1, 5, 7}) {
      std::vector<ports::Passage> read;
      std::optional<ports::PassageMark> after;
      while (true) {
        const auto next = must(f_->store->passages(after, page));
        QVERIFY(next.size() <= static_cast<std::size_t>(page));
        if (next.empty()) break;
        read.insert(read.end(), next.begin(), next.end());
        after = markOf(next.back());
      }
      QCOMPARE(ops(read), ops(all));
    }
  }

  void whoOfTheStaffDidItOutlastsTheFeed() {
    f_->load(2, at("5"));
    letIn(2, {checkIn(2, 2), kBo});
    letIn(1, {checkIn(3, 1), kAda, kCash});
    for (int i = 0; i < 2; ++i) {
      const auto all = passages();
      QCOMPARE(ops(all), (std::vector{opId(2), opId(3)}));
      QCOMPARE(all[0].by, kBo);
      QVERIFY(!all[0].overrides);
      QCOMPARE(all[1].by, kAda);
      QVERIFY(all[1].overrides == kCash);
      // Told, and shown by the feed.
      f_->settle(opId(2), ports::outcome::Ok{}, "6");
      f_->settle(opId(3), ports::outcome::Ok{}, "6");
      f_->apply(at("6"), {{1, ports::Record(checkIn(2, 2))}, {2, ports::Record(checkIn(3, 1))}});
      f_->open();
    }
    QVERIFY(f_->queued().empty());
  }

  void whatWasUndoneHereStaysInTheBook() {
    f_->load(2, at("5"), {checkIn(1, 1)});
    letIn(2, {checkIn(2, 2), kBo, kCash});
    must(f_->store->record(undone(3, 1, 1)));
    must(f_->store->record(undone(4, 2, 2)));
    for (int i = 0; i < 2; ++i) {
      const auto all = passages();
      QCOMPARE(ops(all), (std::vector{opId(1), opId(2)}));
      QVERIFY(all[0].undone && all[1].undone);
      QCOMPARE(all[0].undone_by, kAda);
      QCOMPARE(all[1].by, kBo);
      QVERIFY(all[1].overrides == kCash);
      QCOMPARE(all[0].guest->code, codeOf(1));
      QCOMPARE(counts(0s, 10s, 1), std::vector<std::int64_t>{0});
      for (const int op : {2, 3, 4}) f_->settle(opId(op), ports::outcome::Ok{}, "9");
      f_->apply(at("9"), {{1, ports::Removed{ports::RecordKind::CheckIn, opId(1).text()}}});
      f_->open();
    }
    QVERIFY(f_->history(1).empty() && f_->history(2).empty());
  }

  void whatWasUndoneInVainIsNotUndone() {
    f_->load(2, at("5"), {checkIn(1, 1)});
    must(f_->store->record(undone(2, 1, 1)));
    QVERIFY(passages()[0].undone);
    f_->settle(opId(2), ports::outcome::Rejected{"invalid", ""}, "9");
    QVERIFY(!passages()[0].undone);
    QVERIFY(!passages()[0].undone_by);
    // What the backend never took is undone here alone, and for good.
    f_->pass(3, 2);
    must(f_->store->record(undone(4, 3, 2)));
    f_->settle(opId(3), ports::outcome::Rejected{"unknown-ticket", ""}, "9");
    f_->settle(opId(4), ports::outcome::Rejected{"unknown-check-in", ""}, "9");
    const auto all = passages();
    QCOMPARE(ops(all), (std::vector{opId(1), opId(3)}));
    QVERIFY(!all[0].undone && all[1].undone);
  }

  void namesAreAsTheyAreInEffectHere() {
    f_->load(1, at("5"), {checkIn(1, 1), checkIn(2, 77)});
    must(f_->store->record({opId(3), checkIn(3, 1).at,
                            domain::op::BadgeCorrection{ticketId(1), "Zoé", "Zhang", "Kites"}, kAda}));
    const domain::op::WalkIn made{ticketId(50), "WALK-50", *domain::TicketTypeId::parse(u"vip"),
                                  "Wanda",      "Walker",  "Wharf"};
    must(f_->store->record({opId(4), checkIn(4, 1).at, made}));
    letIn(50, {checkIn(5, 50)});
    const auto all = passages();
    QCOMPARE(all.size(), std::size_t{3});
    QCOMPARE(all[0].guest->attendee.family_name, QString("Zhang"));
    // The ticket is gone.
    QVERIFY(!all[1].guest);
    QCOMPARE(all[2].guest->attendee.given_name, QString("Wanda"));
    QCOMPARE(all[2].guest->code, QString("WALK-50"));
    QCOMPARE(all[2].guest->type, made.type);
  }

  void entriesAreCountedByTime() {
    auto elsewhere = checkIn(12, 2);
    elsewhere.list = *domain::CheckInListId::parse(u"hall");
    f_->load(3, at("5"),
             {checkIn(1, 1), checkIn(9, 2), checkIn(10, 3), checkIn(11, 1, Direction::Exit), elsewhere});
    f_->pass(19, 1);
    f_->pass(20, 1);
    QCOMPARE(counts(0s, 10s, 4), (std::vector<std::int64_t>{2, 2, 1, 0}));
    QCOMPARE(counts(9s, 1s, 2), (std::vector<std::int64_t>{1, 1}));
    must(f_->store->record(undone(30, 9, 2)));
    must(f_->store->record(undone(31, 20, 1)));
    // Undone twice is undone once.
    must(f_->store->record(undone(32, 9, 2)));
    QCOMPARE(counts(0s, 10s, 4), (std::vector<std::int64_t>{1, 2, 0, 0}));
    f_->apply(at("6"), {{1, ports::Record(checkIn(19, 1))}});
    QCOMPARE(counts(0s, 10s, 4), (std::vector<std::int64_t>{1, 2, 0, 0}));
    f_->open();
    QCOMPARE(counts(0s, 10s, 4), (std::vector<std::int64_t>{1, 2, 0, 0}));
  }

  void aHundredThousandAreCountedAndReadPageByPage() {
    std::vector<domain::CheckIn> brought;
    for (int op = 1; op <= 100'000; ++op) brought.push_back(checkIn(op, 1 + op % 500));
    f_->load(500, at("5"), brought);
    for (int op = 100'001; op <= 100'200; ++op) f_->pass(op, 1);
    QCOMPARE(counts(0s, 5min, 400)[1], std::int64_t{300});
    int pages = 0;
    std::optional<ports::PassageMark> after;
    for (auto page = must(f_->store->passages(after, 200)); !page.empty();
         page = must(f_->store->passages(after, 200))) {
      after = markOf(page.back());
      ++pages;
    }
    QCOMPARE(pages, 501);
  }

  void thereIsNoBookWithoutAnEvent() {
    QCOMPARE(f_->store->passages(std::nullopt, 10).error().code, ports::StoreError::NoEvent);
    QCOMPARE(f_->store->arrivals(mainDoor(), f_->time.now(), 1s, 1).error().code, ports::StoreError::NoEvent);
  }

 private:
  static std::vector<domain::OpId> ops(const std::vector<ports::Passage>& passages) {
    std::vector<domain::OpId> ops;
    for (const auto& one : passages) ops.push_back(one.made.id);
    return ops;
  }
  std::vector<ports::Passage> passages() { return must(f_->store->passages(std::nullopt, 1000)); }
  void letIn(int number, const ports::Ruling& ruling) {
    must(f_->store->redeem(ticketId(number), [&](const domain::LookUp&) { return ruling; }));
  }
  std::vector<std::int64_t> counts(std::chrono::milliseconds after_start, std::chrono::milliseconds step,
                                   int steps) {
    return must(f_->store->arrivals(mainDoor(), fakes::FakeTime::kStart + after_start, step, steps));
  }

  std::unique_ptr<Fixture> f_;
};

QTEST_GUILESS_MAIN(PassageBookTest)
#include "passage_book_test.moc"
