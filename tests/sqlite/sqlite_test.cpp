// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <usher/sqlite/database.h>
#include <usher/sqlite/migrations.h>
#include <usher/sqlite/transaction.h>

using namespace usher::sqlite;

namespace {

constexpr std::int32_t kOurs = 0x54657374;
constexpr Locking kImpatient{.exclusive = false, .patience = std::chrono::milliseconds{0}};

std::int64_t ask(Database& database, std::string_view sql) {
  auto statement = database.prepare(sql);
  return statement.step() ? statement.integer(0) : -1;
}

std::string askText(Database& database, std::string_view sql) {
  auto statement = database.prepare(sql);
  return statement.step() ? statement.text(0) : "";
}

/// The primary result code that `what` throws; SQLITE_OK where it throws nothing.
template <class What>
int codeOf(What what) {
  try {
    what();
  } catch (const Error& error) {
    return error.primaryCode();
  }
  return SQLITE_OK;
}

QByteArray bytesOf(const std::filesystem::path& file) {
  QFile in(QString::fromStdString(file.string()));
  return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

void makeGuests(Database& database) {
  database.execute("CREATE TABLE guest (id INTEGER PRIMARY KEY, name TEXT)");
}
void addSeats(Database& database) {
  database.execute("ALTER TABLE guest ADD COLUMN seat TEXT");
  database.execute("UPDATE guest SET seat = 'A1'");
}
void breakHalfway(Database& database) {
  database.execute("CREATE TABLE half (id INTEGER PRIMARY KEY)");
  database.execute("CREATE TABLE guest (id INTEGER PRIMARY KEY)");
}

}  // namespace

class SqliteTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;
  std::filesystem::path file_;
  int count_ = 0;

 private slots:
  void init() { file_ = folder_.filePath(QString::number(++count_) + ".db").toStdString(); }

  void missingFolderIsRefused() {
    const std::filesystem::path nowhere = folder_.filePath("nowhere/a.db").toStdString();
    try {
      Database database(nowhere);
      QFAIL("opened");
    } catch (const Error& error) {
      QCOMPARE(error.primaryCode(), SQLITE_CANTOPEN);
      QVERIFY(QByteArray(error.what()).contains("nowhere"));
    }
    QVERIFY(!std::filesystem::exists(nowhere.parent_path()));
  }

  void missingFileIsRefusedUnlessItMayBeMade() {
    QCOMPARE(codeOf([&] { Database(file_, OpenMode::OpenExisting); }), SQLITE_CANTOPEN);
    QCOMPARE(codeOf([&] { Database(file_, OpenMode::ReadOnly); }), SQLITE_CANTOPEN);
    QVERIFY(!std::filesystem::exists(file_));
  }

  void textFileIsNoDatabase() {
    QFile out(QString::fromStdString(file_.string()));
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(QByteArray("Guests of the gala\n").repeated(200));
    out.close();
    const QByteArray before = bytesOf(file_);
    QCOMPARE(codeOf([&] { Database database(file_); }), SQLITE_NOTADB);
    QCOMPARE(bytesOf(file_), before);
  }

  void damagedPagesAreCorrupt() {
    {
      Database database(file_);
      migrate(database, kOurs, std::array<Migration, 1>{makeGuests});
    }
    QFile out(QString::fromStdString(file_.string()));
    QVERIFY(out.open(QIODevice::ReadWrite));
    out.seek(100);  // the schema's own page, behind the header
    out.write(QByteArray(1000, '\x5a'));
    out.close();
    QCOMPARE(codeOf([&] { Database database(file_); }), SQLITE_CORRUPT);
  }

  void newFileIsDurable() {
    Database database(file_);
    QCOMPARE(askText(database, "PRAGMA journal_mode"), std::string("wal"));
    QCOMPARE(ask(database, "PRAGMA synchronous"), std::int64_t{2});
    QCOMPARE(ask(database, "PRAGMA foreign_keys"), std::int64_t{1});
  }

  void exclusiveKeepsOthersOutAndNeedsNoSharedMemory() {
    Database first(file_, OpenMode::CreateOrOpen, Locking{.exclusive = true});
    makeGuests(first);
    QVERIFY(!std::filesystem::exists(file_.string() + "-shm"));
    QCOMPARE(codeOf([&] { Database second(file_, OpenMode::CreateOrOpen, kImpatient); }), SQLITE_BUSY);
    QCOMPARE(codeOf([&] { Database second(file_, OpenMode::ReadOnly, kImpatient); }), SQLITE_BUSY);
    first.execute("INSERT INTO guest (name) VALUES ('still here')");
  }

  void writersWaitForEachOther() {
    Database first(file_);
    makeGuests(first);
    Database second(file_, OpenMode::OpenExisting, kImpatient);
    Transaction held(first);
    QCOMPARE(codeOf([&] { Transaction refused(second); }), SQLITE_BUSY);
    held.commit();
    Transaction now(second);
    now.commit();
  }

  void exceptionRollsBack() {
    Database database(file_);
    makeGuests(database);
    try {
      Transaction transaction(database);
      database.execute("INSERT INTO guest (name) VALUES ('gone')");
      throw std::runtime_error("something else");
    } catch (const std::runtime_error&) {
    }
    QCOMPARE(ask(database, "SELECT count(*) FROM guest"), std::int64_t{0});
    Transaction again(database);
    database.execute("INSERT INTO guest (name) VALUES ('kept')");
    again.commit();
    QCOMPARE(ask(database, "SELECT count(*) FROM guest"), std::int64_t{1});
  }

  void fullDiskRollsBackAndTheDatabaseGoesOn() {
    Database database(file_);
    makeGuests(database);
    database.execute("INSERT INTO guest (name) VALUES ('first')");
    database.execute("PRAGMA max_page_count=4");
    auto insert = database.prepare("INSERT INTO guest (name) VALUES (?)");
    const std::string long_name(100'000, 'x');
    QCOMPARE(codeOf([&] {
               Transaction transaction(database);
               insert.run("second");
               insert.run(long_name);
               transaction.commit();
             }),
             SQLITE_FULL);
    QCOMPARE(ask(database, "SELECT count(*) FROM guest"), std::int64_t{1});
    insert.run("third");
    QCOMPARE(ask(database, "SELECT count(*) FROM guest"), std::int64_t{2});
  }

  void committedSurvivesWithoutClosing() {
    Database database(file_);
    makeGuests(database);
    Transaction transaction(database);
    database.execute("INSERT INTO guest (name) VALUES ('kept')");
    transaction.commit();
    // What a power cut leaves: the files as they are now.
    const std::filesystem::path copy = file_.string() + ".copy";
    std::filesystem::copy_file(file_, copy);
    std::filesystem::copy_file(file_.string() + "-wal", copy.string() + "-wal");
    Database after(copy);
    QCOMPARE(ask(after, "SELECT count(*) FROM guest"), std::int64_t{1});
  }

  void valuesComeBackAsTheyWere() {
    Database database(file_);
    database.execute("CREATE TABLE thing (id INTEGER PRIMARY KEY, t TEXT, b BLOB, i INTEGER)");
    auto insert = database.prepare("INSERT INTO thing (t, b, i) VALUES (?, ?, ?)");
    const std::string with_nul("a\0b\0", 4);
    const std::array<unsigned char, 4> bytes{0, 255, 0, 7};
    insert.run(with_nul, Blob(bytes), std::int64_t{INT64_MIN});
    insert.run("", Blob{}, std::optional<std::int64_t>{});
    insert.run("Zoë 张伟", nullptr, true);
    auto select = database.prepare("SELECT t, b, i, typeof(t), typeof(b) FROM thing ORDER BY id");
    QVERIFY(select.step());
    QCOMPARE(select.text(0), with_nul);
    QCOMPARE(select.view(0), std::string_view(with_nul));
    QVERIFY(std::ranges::equal(select.blob(1), bytes));
    QCOMPARE(select.integer(2), std::int64_t{INT64_MIN});
    QVERIFY(select.step());
    QCOMPARE(select.text(0), std::string());
    QCOMPARE(select.text(3), std::string("text"));
    QCOMPARE(select.text(4), std::string("blob"));
    QVERIFY(select.blob(1).empty());
    QVERIFY(!select.optionalInteger(2));
    QVERIFY(select.step());
    QCOMPARE(select.text(0), std::string("Zoë 张伟"));
    QVERIFY(select.isNull(1));
    QCOMPARE(select.optionalInteger(2), std::optional<std::int64_t>{1});
    QVERIFY(!select.step());
  }

  void whatIsRunWithValuesForgetsThem() {
    Database database(file_);
    database.execute("CREATE TABLE thing (t TEXT, b BLOB)");
    auto insert = database.prepare("INSERT INTO thing VALUES (?, ?)");
    const std::array<unsigned char, 2> bytes{1, 2};
    insert.run(std::string("short-lived"), Blob(bytes));
    insert.run();
    QCOMPARE(ask(database, "SELECT count(*) FROM thing WHERE t = 'short-lived' AND b = x'0102'"),
             std::int64_t{1});
    QCOMPARE(ask(database, "SELECT count(*) FROM thing WHERE t IS NULL AND b IS NULL"), std::int64_t{1});

    // What is bound first and run later is kept, also after such a run.
    {
      std::string text("bound before");
      insert.bindAll(text, nullptr);
      text = "another text";
    }
    insert.run();
    QCOMPARE(ask(database, "SELECT count(*) FROM thing WHERE t = 'bound before'"), std::int64_t{1});
  }

  void onlyOneStatementIsPrepared() {
    Database database(file_);
    QCOMPARE(codeOf([&] { database.prepare("SELECT 1; DROP TABLE guest"); }), SQLITE_MISUSE);
    QCOMPARE(codeOf([&] { database.prepare(""); }), SQLITE_MISUSE);
    QCOMPARE(codeOf([&] { database.prepare("SELEKT 1"); }), SQLITE_ERROR);
    QCOMPARE(codeOf([&] { database.prepare("SELECT 1;\n"); }), SQLITE_OK);
  }

  void failedStatementCanRunAgain() {
    Database database(file_);
    database.execute("CREATE TABLE one (id INTEGER PRIMARY KEY)");
    auto insert = database.prepare("INSERT INTO one VALUES (?)");
    insert.run(1);
    QCOMPARE(codeOf([&] { insert.run(1); }), SQLITE_CONSTRAINT);
    insert.run(2);
    QCOMPARE(ask(database, "SELECT count(*) FROM one"), std::int64_t{2});
  }

  void migrationsRunInOrderAndOnce() {
    {
      Database database(file_);
      migrate(database, kOurs, std::array<Migration, 1>{makeGuests});
      database.execute("INSERT INTO guest (name) VALUES ('Ada')");
    }
    Database database(file_);
    const std::array<Migration, 2> steps{makeGuests, addSeats};
    migrate(database, kOurs, steps);
    migrate(database, kOurs, steps);
    QCOMPARE(askText(database, "SELECT seat FROM guest WHERE name = 'Ada'"), std::string("A1"));
    QCOMPARE(ask(database, "PRAGMA user_version"), std::int64_t{2});
    QCOMPARE(ask(database, "PRAGMA application_id"), std::int64_t{kOurs});
    QVERIFY(describeSchema(database).starts_with("CREATE TABLE guest"));
  }

  void failedMigrationLeavesTheVersionBefore() {
    Database database(file_);
    const std::array<Migration, 2> steps{makeGuests, breakHalfway};
    QCOMPARE(codeOf([&] { migrate(database, kOurs, steps); }), SQLITE_ERROR);
    QCOMPARE(ask(database, "PRAGMA user_version"), std::int64_t{1});
    QCOMPARE(ask(database, "SELECT count(*) FROM sqlite_schema WHERE name = 'half'"), std::int64_t{0});
    migrate(database, kOurs, std::array<Migration, 2>{makeGuests, addSeats});
    QCOMPARE(ask(database, "PRAGMA user_version"), std::int64_t{2});
  }

  void newerDatabaseIsLeftAsItIs() {
    {
      Database database(file_);
      migrate(database, kOurs, std::array<Migration, 2>{makeGuests, addSeats});
    }
    const QByteArray before = bytesOf(file_);
    {
      Database database(file_);
      QVERIFY_EXCEPTION_THROWN(migrate(database, kOurs, std::array<Migration, 1>{makeGuests}), NewerSchema);
    }
    QCOMPARE(bytesOf(file_), before);
  }

  void anotherProgramsDatabaseIsLeftAsItIs_data() {
    QTest::addColumn<QString>("sql");
    QTest::newRow("marked by its program") << "PRAGMA application_id=99; CREATE TABLE theirs (x)";
    QTest::newRow("marked, with nothing in it yet") << "PRAGMA application_id=99";
    QTest::newRow("unmarked, with tables") << "CREATE TABLE theirs (x)";
    QTest::newRow("unmarked, with a version") << "PRAGMA user_version=1";
  }
  void anotherProgramsDatabaseIsLeftAsItIs() {
    QFETCH(const QString, sql);
    sqlite3* theirs = nullptr;
    QCOMPARE(sqlite3_open(file_.c_str(), &theirs), SQLITE_OK);
    QCOMPARE(sqlite3_exec(theirs, sql.toUtf8().constData(), nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(theirs);
    const QByteArray before = bytesOf(file_);
    QVERIFY(!before.isEmpty());
    {
      Database database(file_);
      QCOMPARE(codeOf([&] { migrate(database, kOurs, std::array<Migration, 1>{makeGuests}); }),
               SQLITE_NOTADB);
    }
    QCOMPARE(bytesOf(file_), before);
    QVERIFY(!std::filesystem::exists(file_.string() + "-wal"));
  }

  void aKeptStatementIsPreparedOnceAndResetBetweenLoans() {
    Database database(file_);
    makeGuests(database);
    database.execute("INSERT INTO guest (name) VALUES ('Ada'), ('Bo')");
    const auto prepared = [&] {
      int count = 0;
      for (auto* each = sqlite3_next_stmt(database.handle(), nullptr); each != nullptr;
           each = sqlite3_next_stmt(database.handle(), each)) {
        count += sqlite3_stmt_busy(each) == 0 ? 1 : 100;
      }
      return count;
    };
    for (const char* name : {"Ada", "Bo"}) {
      auto find = database.keep("SELECT id FROM guest WHERE name >= ?");
      QVERIFY(find.bindAll(name).step());
      QCOMPARE(find.integer(0), name[0] == 'A' ? 1 : 2);
    }
    QCOMPARE(prepared(), 1);
  }

  void aKeptStatementMayBeUsedInsideItsOwnLoop() {
    Database database(file_);
    makeGuests(database);
    database.execute("INSERT INTO guest (name) VALUES ('Ada'), ('Bo'), ('Cy')");
    Database moved = std::move(database);
    constexpr const char* kAfter = "SELECT id FROM guest WHERE id > ? ORDER BY id";
    int pairs = 0;
    auto outer = moved.keep(kAfter);
    for (outer.bindAll(0); outer.step();) {
      auto inner = moved.keep(kAfter);
      for (inner.bindAll(outer.integer(0)); inner.step();) ++pairs;
    }
    QCOMPARE(pairs, 3);
  }

  void aKeptStatementSurvivesWhatItMet() {
    Database database(file_);
    makeGuests(database);
    const auto insert = [&](int id) {
      auto statement = database.keep("INSERT INTO guest (id, name) VALUES (?, 'Ada')");
      statement.run(id);
    };
    insert(1);
    QCOMPARE(codeOf([&] { insert(1); }), SQLITE_CONSTRAINT);
    insert(2);
    QCOMPARE(ask(database, "SELECT count(*) FROM guest"), 2);
  }
};

QTEST_GUILESS_MAIN(SqliteTest)
#include "sqlite_test.moc"
