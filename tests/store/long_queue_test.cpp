// SPDX-License-Identifier: Apache-2.0
#include <sqlite3.h>

#include <QTest>

#include <functional>
#include <string_view>

#include <usher/store/outbox_copy.h>

#include "store_fixture.h"

using namespace usher;
using namespace usher::store::test;

namespace {

namespace outcome = ports::outcome;

/// How much work it was, in steps of SQLite's machine: unlike time, the same in every run.
std::int64_t steps_done = 0;
constexpr int kEach = 5;

int countSteps(void*) {
  steps_done += kEach;
  return 0;
}
sqlite3* kiosk_db = nullptr;
int watch(sqlite3* database, char**, const void*) {
  const std::string_view name = sqlite3_db_filename(database, "main");
  if (name.ends_with("kiosk.db")) kiosk_db = database;
  sqlite3_progress_handler(database, kEach, countSteps, nullptr);
  return SQLITE_OK;
}

std::int64_t stepsOf(const std::function<void()>& work) {
  steps_done = 0;
  work();
  return steps_done;
}

constexpr int kShort = 20;
constexpr int kLong = 400;
/// Tickets beyond those that wait or are held.
constexpr int kMore = 20;

domain::Op printed(int number) {
  return {opId(number), fakes::FakeTime::kStart, domain::op::PrintResult{.ticket = ticketId(number)}};
}

/// A kiosk that was offline: so many check-ins, and as many other ops, were told and are held, and as many
/// again wait.
struct Away : Fixture {
  explicit Away(int count) : size(count) {
    open();
    load(count + kMore, at("5"));
    apply(at("6"), {{6, lookUpKey()}});
    for (int number = 1; number <= count; ++number) {
      pass(number, number);
      must(store->record(printed(100'000 + number)));
    }
    while (true) {
      const auto told = must(store->due(time.now(), 100));
      if (told.empty()) break;
      std::vector<ports::OpOutcome> outcomes;
      for (const auto& op : told) outcomes.push_back({op.id(), outcome::Ok{}});
      must(store->settle(outcomes, QStringLiteral("9000")));
    }
    for (int number = 1; number <= count; ++number) {
      pass(10'000 + number, number);
      must(store->record(printed(110'000 + number)));
    }
    must(store->depth());
  }
  /// Of the tickets that nobody has used.
  int next() { return size + ++used; }

  int size;
  int used = 0;
};

class LongQueueTest : public QObject {
  Q_OBJECT

  using Deed = std::function<void(Away&)>;

 private slots:
  void initTestCase() {
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(watch));
    few_ = std::make_unique<Away>(kShort);
    many_ = std::make_unique<Away>(kLong);
  }
  void cleanupTestCase() {
    few_.reset();
    many_.reset();
    sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(watch));
  }

  void nothingOnAGuestsOrAnAnswersWayTakesAsLongAsTheQueue_data() {
    QTest::addColumn<Deed>("deed");
    const auto row = [](const char* name, Deed deed) { QTest::newRow(name) << std::move(deed); };
    row("a guest is let in", [](Away& away) {
      const int number = away.next();
      away.pass(20'000 + number, number);
    });
    row("a guest who was here", [](Away& away) { away.history(1); });
    row("a badge is printed", [](Away& away) { must(away.store->record(printed(120'000 + away.next()))); });
    row("how much waits is told", [](Away& away) {
      QCOMPARE(must(away.store->depth()).waiting > 2 * away.size - 10, true);
      QVERIFY(must(away.store->depth()).oldest);
    });
    row("a push is put together",
        [](Away& away) { QCOMPARE(must(away.store->due(away.time.now(), 10)).size(), std::size_t{10}); });
    row("a push is answered", [](Away& away) {
      std::vector<ports::OpOutcome> outcomes;
      for (const auto& op : must(away.store->due(away.time.now(), 2)))
        outcomes.push_back({op.id(), outcome::Ok{}});
      must(away.store->settle(outcomes, QStringLiteral("9001")));
    });
    row("the feed has something", [](Away& away) {
      const int number = away.next();
      away.apply(at(QString::number(100 + number)), {{1, checkIn(30'000 + number, number)}});
    });
    row("the feed brings what is held", [](Away& away) {
      const int number = 1 + away.used++;
      away.apply(at(QString::number(100 + away.next())), {{1, checkIn(number, number)}});
    });
    row("another kiosk tells of a guest", [](Away& away) {
      ports::LanRecord record{.number = std::uint64_t(++away.used), .op = opId(40'000 + away.used)};
      record.source.fill(3);
      record.list = mainDoor();
      record.kiosk = QStringLiteral("West door");
      must(away.store->keep({record}));
    });
  }
  void nothingOnAGuestsOrAnAnswersWayTakesAsLongAsTheQueue() {
    QFETCH(const Deed, deed);
    const auto few = stepsOf([&] { deed(*few_); });
    QVERIFY(few > 0);
    const auto many = stepsOf([&] { deed(*many_); });
    // Twenty times as many are held and wait; trees are a little deeper.
    QVERIFY2(many <= 2 * few + 50, qPrintable(QStringLiteral("%1 steps, and %2").arg(few).arg(many)));
  }

  void whatTheFeedHasReachedIsHeldNoMore() {
    // In any order of their digits, and of the other kinds of cursors.
    Fixture f;
    f.open();
    f.load(6, at("5"));
    int op = 0;
    for (const char* shown_at : {"9", "10", "99", "100", "x", "1000"}) {
      ++op;
      f.pass(op, op);
      must(f.store->record(printed(50 + op)));
      f.settle(opId(op), outcome::Ok{}, QString::fromLatin1(shown_at));
      f.settle(opId(50 + op), outcome::Ok{}, QString::fromLatin1(shown_at));
    }
    const auto held = [&] {
      QList<int> numbers;
      for (int number = 1; number <= 6; ++number) {
        if (!f.history(number).empty()) numbers << number;
      }
      return numbers;
    };
    f.apply(at("8"));
    QCOMPARE(held(), (QList<int>{1, 2, 3, 4, 5, 6}));
    f.apply(at("10"));
    QCOMPARE(held(), (QList<int>{3, 4, 5, 6}));
    f.apply(at("x"));
    QCOMPARE(held(), (QList<int>{3, 4, 6}));
    f.apply(at("100"));
    QCOMPARE(held(), QList<int>{6});
    // Of another history: all are told again.
    f.load(6, at("1", "g2"));
    QCOMPARE(f.queued().size(), std::size_t{2});
  }

  void afterASnapshotWhatItHasGoesAPartAtATime() {
    Away away(kLong);
    const auto held = [&] {
      int count = 0;
      for (int number = 1; number <= kLong; ++number) count += away.history(number).size() == 2 ? 1 : 0;
      return count;
    };
    QCOMPARE(held(), kLong);
    away.load(kLong + kMore, at("9500"));
    const int left = held();
    QVERIFY2(left > 0 && left < kLong, qPrintable(QString::number(left)));
    int parts = 0;
    while (must(away.store->tidy())) ++parts;
    QVERIFY(parts > 0);
    QCOMPARE(held(), 0);
    QVERIFY(!must(away.store->tidy()));
    QCOMPARE(must(away.store->depth()).waiting, std::int64_t{2} * kLong);
  }

  void placesThatAreFreeAgainAreLookedAt() {
    Fixture f;
    f.open();
    f.load(4, at("5"));
    f.pass(1, 1);
    f.pass(2, 2);
    f.settle(opId(1), outcome::Ok{}, "6");
    QCOMPARE(f.queued(), std::vector{opId(2)});
    f.settle(opId(2), outcome::Ok{}, "7");
    f.apply(at("7"), {{1, checkIn(1, 1)}, {1, checkIn(2, 2)}});
    f.pass(3, 3);
    QCOMPARE(f.queued(), std::vector{opId(3)});
    QCOMPARE(must(f.store->depth()).waiting, std::int64_t{1});
    // What is rolled back has taken no place.
    sqlite3_commit_hook(kiosk_db, [](void*) { return 1; }, nullptr);
    QVERIFY(!f.store->redeem(scanned(codeOf(4)), [](auto) { return ports::Ruling{checkIn(4, 4)}; }));
    sqlite3_commit_hook(kiosk_db, nullptr, nullptr);
    QCOMPARE(must(f.store->depth()).waiting, std::int64_t{1});
    f.pass(4, 4);
    QCOMPARE(f.queued(), (std::vector{opId(3), opId(4)}));
    QCOMPARE(must(f.store->depth()).waiting, std::int64_t{2});
  }

  void noTryIsPutOffForLongerThanAnyIs() {
    Fixture f;
    f.open();
    f.load(1, at("5"));
    f.pass(1, 1);
    const auto now = f.time.now();
    f.settle(opId(1), outcome::Retry{now + ports::kLongestOpWait, "busy"}, "6");
    QVERIFY(must(f.store->due(now, 10)).empty());
    // The clock was set back since.
    QCOMPARE(must(f.store->due(now - std::chrono::hours(2), 10)).size(), std::size_t{1});
  }

  void theCopyOfTheQueueIsWrittenAnewOnlyWhereItDiffers() {
    Fixture f;
    f.open();
    f.load(3, at("5"));
    f.pass(1, 1);
    f.pass(2, 2);
    const auto file = store::OutboxCopy::fileIn(f.folder);
    const auto bytes = [&] {
      QFile copy(QString::fromStdString(file.string()));
      return copy.open(QIODevice::ReadOnly) ? copy.readAll() : QByteArray();
    };
    f.close();
    // The same file: another would not have a second name.
    const auto witness = f.folder / "witness";
    std::filesystem::create_hard_link(file, witness);
    f.open();
    QVERIFY(std::filesystem::equivalent(file, witness));
    f.pass(3, 3);
    QCOMPARE(bytes().count('\n'), 3);
    f.close();
    // What lacks a line, or the end of one, is.
    for (const qsizetype cut : {1, 40}) {
      const auto size = std::filesystem::file_size(file);
      std::filesystem::resize_file(file, size - std::uintmax_t(cut));
      f.open();
      QVERIFY(!std::filesystem::equivalent(file, witness));
      QCOMPARE(std::filesystem::file_size(file), size);
      f.close();
      std::filesystem::remove(witness);
      std::filesystem::create_hard_link(file, witness);
    }
  }

 private:
  std::unique_ptr<Away> few_;
  std::unique_ptr<Away> many_;
};

}  // namespace

QTEST_GUILESS_MAIN(LongQueueTest)
#include "long_queue_test.moc"
