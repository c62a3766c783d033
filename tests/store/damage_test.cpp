// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

#include <usher/sqlite/database.h>
#include <usher/sqlite/salvage.h>
#include <usher/store/outbox_copy.h>

#include "store_fixture.h"

using namespace usher;
using namespace usher::store::test;
using ports::StoreError;
namespace outcome = ports::outcome;

/// Files that a disk has damaged: what was done here is told all the same, and the door goes on.
class DamageTest : public QObject {
  Q_OBJECT

  std::unique_ptr<Fixture> f_;

  std::filesystem::path path(const char* name) const { return f_->folder / name; }

  void overwrite(const std::filesystem::path& name, qint64 from, qint64 count) {
    QFile out(QString::fromStdString(name.string()));
    QVERIFY(out.open(QIODevice::ReadWrite));
    QVERIFY(out.size() >= from + count);
    QVERIFY(out.seek(from));
    QCOMPARE(out.write(QByteArray(static_cast<qsizetype>(count), '\x5a')), count);
  }
  /// The page on which most of a table's rows lie, as SQLite says itself; from 1.
  qint64 pageOf(const std::filesystem::path& name, const std::string& table) {
    sqlite::Database database(name, sqlite::OpenMode::OpenExisting);
    auto row = database.prepare(
        "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY ncell DESC, pageno LIMIT 1");
    row.bindAll(table);
    return row.step() ? row.integer(0) : 0;
  }
  void damagePage(const std::filesystem::path& name, const std::string& table) {
    const auto page = pageOf(name, table);
    QVERIFY2(page > 1, "there is no such page");
    overwrite(name, (page - 1) * 4096, 4096);
  }
  std::vector<domain::OpId> opsFrom(int first, int last) {
    std::vector<domain::OpId> ops;
    for (int n = first; n <= last; ++n) ops.push_back(opId(n));
    return ops;
  }
  QStringList named(const char* pattern) {
    return QDir(QString::fromStdString(f_->folder.string()))
        .entryList({QString::fromLatin1(pattern)}, QDir::Files);
  }
  std::vector<domain::MendedFile> mended() { return must(f_->store->mended()); }
  void loadAndPass(int guests) {
    f_->open();
    f_->load(guests, at("1"));
    for (int n = 1; n <= guests; ++n) f_->pass(n, n);
  }
  std::vector<domain::OpId> sortedQueue() {
    auto queue = f_->queued();
    std::sort(queue.begin(), queue.end());
    return queue;
  }

 private slots:
  void init() { f_ = std::make_unique<Fixture>(); }
  void cleanup() { f_.reset(); }

  void whatCanBeReadOfATableIsRead_data() {
    QTest::addColumn<QByteArray>("kind");
    QTest::addRow("with numbers") << QByteArray("(n INTEGER PRIMARY KEY, word TEXT) STRICT");
    QTest::addRow("by key") << QByteArray("(n INTEGER, word TEXT, PRIMARY KEY (n)) STRICT, WITHOUT ROWID");
  }
  void whatCanBeReadOfATableIsRead() {
    QFETCH(const QByteArray, kind);
    constexpr int kRows = 20'000;
    const auto name = f_->folder / "plain.db";
    std::vector<qint64> leaves;
    {
      sqlite::Database database(name);
      database.execute("CREATE TABLE t " + kind.toStdString());
      database.execute("BEGIN");
      auto put = database.prepare("INSERT INTO t VALUES (?, ?)");
      for (int n = 1; n <= kRows; ++n) put.run(n * 3, "word " + std::to_string(n));
      database.execute("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)");
      for (auto row = database.prepare(
               "SELECT pageno FROM dbstat WHERE name = 't' AND pagetype = 'leaf' ORDER BY path");
           row.step();) {
        leaves.push_back(row.integer(0));
      }
    }
    QVERIFY(leaves.size() > 30);
    for (const std::size_t leaf : {5, 6, 20}) overwrite(name, (leaves[leaf] - 1) * 4096, 4096);
    sqlite::Database damaged(name);
    QVERIFY(!sqlite::firstFault(damaged, false).empty());
    sqlite::Database into(f_->folder / "saved.db");
    into.execute("CREATE TABLE t " + kind.toStdString());
    into.execute("BEGIN");
    const auto saved = sqlite::copyReadable(damaged, "t", into);
    into.execute("COMMIT");
    QVERIFY(!saved.whole);
    // Numbers let it find its way between damages; keys do not.
    const double share = static_cast<double>(saved.rows) / kRows;
    const double lost = (kind.contains("WITHOUT") ? 16.0 : 3.0) / static_cast<double>(leaves.size());
    QVERIFY2(std::abs(share - (1 - lost)) < 0.01, qPrintable(QString::number(share)));
    auto wrong = into.prepare("SELECT count(*) FROM t WHERE word <> 'word ' || (n / 3)");
    wrong.step();
    QCOMPARE(wrong.integer(0), std::int64_t{0});
    // What is whole is said to be.
    sqlite::Database whole(f_->folder / "whole.db");
    whole.execute("CREATE TABLE t " + kind.toStdString());
    whole.execute("BEGIN");
    const auto again = sqlite::copyReadable(into, "t", whole);
    QVERIFY(again.whole);
    QCOMPARE(again.rows, saved.rows);
  }

  void queueOutlivesItsFile_data() {
    QTest::addColumn<int>("how");
    QTest::addRow("a page of check-ins") << 0;
    QTest::addRow("a page of the queue") << 1;
    QTest::addRow("no database") << 2;
    QTest::addRow("cut off") << 3;
    QTest::addRow("gone") << 4;
    QTest::addRow("empty") << 5;
  }
  void queueOutlivesItsFile() {
    QFETCH(const int, how);
    constexpr int kGuests = 60;
    loadAndPass(kGuests);
    // It goes on with the copy as it is.
    f_->open();
    f_->settle(opId(1), outcome::Rejected{"unknown_ticket", "gone"}, "2");
    f_->close();
    const auto name = path("kiosk.db");
    if (how == 0) damagePage(name, "own_check_in");
    if (how == 1) damagePage(name, "outbox");
    if (how == 2) overwrite(name, 0, static_cast<qint64>(std::filesystem::file_size(name)));
    if (how == 3) std::filesystem::resize_file(name, 5000);
    if (how == 4) std::filesystem::remove(name);
    if (how == 5) std::filesystem::resize_file(name, 0);
    f_->open();
    QCOMPARE(sortedQueue(), opsFrom(2, kGuests));
    for (const int n : {2, kGuests / 2, kGuests}) QCOMPARE(f_->history(n), std::vector{checkIn(n, n)});
    const auto told = mended();
    QCOMPARE(told.size(), std::size_t{1});
    QCOMPARE(told[0].name, QStringLiteral("kiosk.db"));
    QVERIFY(!told[0].fault.isEmpty());
    if (how < 4) {
      QCOMPARE(named("kiosk.damaged-*.db"), QStringList{told[0].aside});
      QVERIFY(std::filesystem::file_size(f_->folder / told[0].aside.toStdString()) > 0);
    }
    // It is a store as any other, and is believed from now on.
    f_->pass(1000, 1);
    f_->close();
    f_->open();
    QCOMPARE(f_->queued().size(), static_cast<std::size_t>(kGuests));
    QCOMPARE(named("kiosk.damaged-*.db").size(), how < 4 ? 1 : 0);
  }

  void withoutItsCopyTheQueueIsReadRowByRow() {
    constexpr int kGuests = 200;
    loadAndPass(kGuests);
    f_->close();
    std::filesystem::remove(store::OutboxCopy::fileIn(f_->folder));
    damagePage(path("kiosk.db"), "outbox");
    f_->open();
    // Check-ins that lost their place in the queue have it again.
    QCOMPARE(sortedQueue(), opsFrom(1, kGuests));
    f_->close();
    std::filesystem::remove(store::OutboxCopy::fileIn(f_->folder));
    damagePage(path("kiosk.db"), "own_check_in");
    f_->open();
    const auto left = f_->queued().size();
    QVERIFY2(left > kGuests / 4 && left < kGuests, qPrintable(QString::number(left)));
  }

  void whatWasSettledIsNotQueuedAgain() {
    loadAndPass(3);
    f_->settle(opId(1), outcome::Rejected{"unknown_ticket", "gone"}, "2");
    f_->settle(opId(2), outcome::Ok{}, "2");
    f_->apply(at("2"), {{1, checkIn(2, 2)}});
    f_->close();
    std::filesystem::remove(path("kiosk.db"));
    f_->open();
    QCOMPARE(f_->queued(), std::vector{opId(3)});
    QCOMPARE(mended().at(0).from_copy, std::int64_t{1});
    f_->close();
    f_->open();
    QCOMPARE(f_->queued(), std::vector{opId(3)});
  }

  void aDamagedLineOfTheCopyCostsALine() {
    loadAndPass(5);
    f_->close();
    const auto copy = store::OutboxCopy::fileIn(f_->folder);
    QFile lines(QString::fromStdString(copy.string()));
    QVERIFY(lines.open(QIODevice::ReadWrite));
    auto text = lines.readAll();
    const auto third = text.split('\n')[2];
    text.replace(third, QByteArray(third).replace("ticket", "tickEt").replace('1', '7'));
    lines.resize(0);
    lines.write(text + "half a li");
    lines.close();
    std::filesystem::remove(path("kiosk.db"));
    f_->open();
    QCOMPARE(f_->queued(), (std::vector{opId(1), opId(2), opId(4), opId(5)}));
  }

  void whatElseWasDoneComesBackWithItsEffect() {
    f_->open();
    f_->load(1, at("1"));
    const domain::op::WalkIn made{.ticket = *domain::TicketId::parse(u"walked-in"),
                                  .code = QStringLiteral("WALKED-IN"),
                                  .type = ticket(1).type,
                                  .given_name = QStringLiteral("Zwölfboth"),
                                  .family_name = QStringLiteral("Lovelace")};
    must(f_->store->record({opId(7), checkIn(1, 1).at, made}));
    f_->pass(8, 1);
    QVERIFY(f_->filesWith("Zwölfboth").isEmpty());
    std::filesystem::remove(path("kiosk.db"));
    f_->open();
    QCOMPARE(f_->queued(), (std::vector{opId(7), opId(8)}));
    QString name;
    must(f_->store->redeem(scanned(made.code), [&](const domain::LookUp& look_up) {
      if (!look_up.found.empty()) name = look_up.found[0].ticket.attendee.given_name;
      return ports::Ruling{};
    }));
    QCOMPARE(name, made.given_name);
  }

  void doorGoesOnWithWhatIsLeftOfTheEvent() {
    constexpr int kGuests = 400;
    f_->open();
    f_->load(kGuests, at("1"));
    f_->pass(kGuests, kGuests);
    f_->close();
    damagePage(path("event.db"), "ticket");
    f_->open();
    // All of it is asked for.
    QCOMPARE(must(f_->store->position()), std::nullopt);
    int known = 0;
    for (int n = 1; n <= kGuests; ++n) {
      must(f_->store->redeem(scanned(codeOf(n)), [&](const domain::LookUp& look_up) {
        known += look_up.found.empty() ? 0 : 1;
        return ports::Ruling{};
      }));
    }
    QVERIFY2(known > kGuests / 2 && known < kGuests, qPrintable(QString::number(known)));
    QCOMPARE(f_->queued(), std::vector{opId(kGuests)});
    QCOMPARE(mended().at(0).name, QStringLiteral("event.db"));
    QCOMPARE(named("event.damaged-*.db").size(), 1);
    f_->load(kGuests, at("9"));
    QCOMPARE(must(f_->store->position()), std::optional(at("9")));
    QCOMPARE(f_->history(kGuests), std::vector{checkIn(kGuests, kGuests)});
    // It is of use to nobody any more.
    QCOMPARE(named("event.damaged-*.db").size(), 0);
  }

  void eventThatNothingIsLeftOfIsAskedFor_data() {
    QTest::addColumn<bool>("whole_file");
    QTest::addRow("no database") << true;
    QTest::addRow("no list") << false;
  }
  void eventThatNothingIsLeftOfIsAskedFor() {
    QFETCH(const bool, whole_file);
    loadAndPass(3);
    f_->close();
    const auto name = path("event.db");
    if (whole_file) {
      overwrite(name, 0, static_cast<qint64>(std::filesystem::file_size(name)));
    } else {
      damagePage(name, "list");
    }
    f_->open();
    QCOMPARE(f_->store->facts().error().code, StoreError::NoEvent);
    QCOMPARE(f_->queued().size(), std::size_t{3});
    f_->load(3, at("9"));
    QCOMPARE(f_->history(2), std::vector{checkIn(2, 2)});
  }

  void whatMadeNoSenseIsNotBelieved() {
    loadAndPass(5);
    f_->close();
    // The structure is sound, and the content is not what was sealed.
    sqlite::Database(path("event.db"))
        .execute("UPDATE ticket SET sealed = zeroblob(80) WHERE id = (SELECT id FROM ticket LIMIT 1)");
    f_->open();
    QVERIFY(mended().empty());
    f_->close();
    store::KioskStore::distrust(f_->folder);
    f_->open();
    QCOMPARE(mended().size(), std::size_t{2});
    QCOMPARE(sortedQueue(), opsFrom(1, 5));
    int known = 0;
    for (int n = 1; n <= 5; ++n) {
      must(f_->store->redeem(scanned(codeOf(n)), [&](const domain::LookUp& look_up) {
        known += look_up.found.empty() ? 0 : 1;
        return ports::Ruling{};
      }));
    }
    QCOMPARE(known, 4);
    // A copy that was mended and still makes no sense is no use.
    f_->close();
    store::KioskStore::distrust(f_->folder);
    f_->open();
    QCOMPARE(f_->store->facts().error().code, StoreError::NoEvent);
    QCOMPARE(sortedQueue(), opsFrom(1, 5));
  }

  void interruptedMendingIsFinished() {
    loadAndPass(3);
    f_->close();
    // As a power cut leaves it between the log's renaming and the file's.
    std::filesystem::copy_file(path("kiosk.db"), path("kiosk.mended.db"));
    overwrite(path("kiosk.db"), 0, 4096);
    QFile(QString::fromStdString(path("kiosk.mending.db").string())).open(QIODevice::WriteOnly);
    f_->open();
    QCOMPARE(sortedQueue(), opsFrom(1, 3));
    QCOMPARE(named("kiosk.m*").size(), 0);
  }

  void withoutTheKeyNothingIsTouched() {
    loadAndPass(3);
    f_->close();
    damagePage(path("kiosk.db"), "own_check_in");
    const auto key = f_->key_folder / "gala.key";
    std::filesystem::rename(key, f_->key_folder / "kept");
    const auto answer = f_->tryOpen();
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, StoreError::KeyMissing);
    QVERIFY(named("*damaged*").isEmpty());
    std::filesystem::rename(f_->key_folder / "kept", key);
    f_->open();
    QCOMPARE(sortedQueue(), opsFrom(1, 3));
  }

  void removedWithAllThatWasSetAside() {
    loadAndPass(3);
    f_->close();
    damagePage(path("kiosk.db"), "own_check_in");
    f_->open();
    f_->close();
    QVERIFY(!named("kiosk.damaged-*").isEmpty());
    must(store::KioskStore::remove(f_->folder));
    QCOMPARE(named("*"), QStringList());
  }
};

QTEST_GUILESS_MAIN(DamageTest)
#include "damage_test.moc"
