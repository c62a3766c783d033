// SPDX-License-Identifier: Apache-2.0
#include <sys/resource.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>

#include <usher/sqlite/database.h>
#include <usher/sqlite/migrations.h>

#include "store_fixture.h"

using namespace usher;
using namespace usher::store::test;
using ports::StoreError;
using History = std::vector<domain::CheckIn>;
namespace outcome = ports::outcome;

/// The store and what lies in its folder: what must not be there, what may be wrong with it.
class StoreFilesTest : public QObject {
  Q_OBJECT

  std::unique_ptr<Fixture> f_;

  QString path(const char* name) const { return QString::fromStdString((f_->folder / name).string()); }
  QByteArray bytesOf(const QString& file) const {
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
  }
  QMap<QString, QByteArray> everything() const {
    QMap<QString, QByteArray> files;
    const QDir folder(QString::fromStdString(f_->folder.string()));
    for (const QString& name : folder.entryList(QDir::Files | QDir::Hidden))
      files[name] = bytesOf(folder.filePath(name));
    return files;
  }
  StoreError openError() {
    const auto answer = f_->tryOpen();
    return answer ? StoreError{StoreError::Failed, "it opened"} : answer.error();
  }
  static QString dataFile(const char* name) {
    return QStringLiteral(USHER_SOURCE_DIR "/tests/store/data/") + name;
  }
  std::string schemaOf(const char* name) {
    sqlite::Database database(f_->folder / name, sqlite::OpenMode::ReadOnly);
    return sqlite::describeSchema(database);
  }

 private slots:
  void init() { f_ = std::make_unique<Fixture>(); }
  void cleanup() { f_.reset(); }

  void nothingPersonalLiesReadableOnTheDisk() {
    const QStringList planted{"Zwölfboth", "Quintessenz", "Nimbus Werke", "nut allergy", "SECRET-CODE-4711"};
    domain::Ticket guest = ticket(1);
    guest.attendee = {planted[0], planted[1], planted[2], planted[3]};
    guest.code = planted[4];
    const auto leaks = [&] {
      QStringList found;
      const auto files = everything();
      [&] { QVERIFY(files.contains("kiosk.db") && files.contains("event.db")); }();
      for (auto file = files.begin(); file != files.end(); ++file) {
        for (const QString& text : planted) {
          const QByteArray utf16le(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
          QByteArray utf16be = utf16le;
          for (qsizetype i = 0; i + 1 < utf16be.size(); i += 2) std::swap(utf16be[i], utf16be[i + 1]);
          for (const QByteArray& needle : {text.toUtf8(), text.toLatin1(), utf16le, utf16be}) {
            if (file->contains(needle)) found << file.key() + ": " + text;
          }
        }
      }
      return found;
    };
    f_->open();
    auto load = must(f_->store->beginSnapshot(gala(), at("1")));
    auto records = eventRecords();
    records.push_back(guest);
    must(load->add(records));
    QCOMPARE(leaks(), QStringList());
    must(load->finish());
    load.reset();
    must(f_->store->redeem(scanned(planted[4]), [](auto) { return ports::Ruling{checkIn(1, 1)}; }));
    QCOMPARE(leaks(), QStringList());
    f_->settle(opId(1), outcome::Conflict{}, "2");
    guest.blocked = true;
    f_->apply(at("2"), {{1, guest}, {1, ports::Removed{ports::RecordKind::Ticket, "other"}}});
    QCOMPARE(leaks(), QStringList());
    f_->apply(at("3"), {{2, ports::Removed{ports::RecordKind::Ticket, guest.id.text()}}});
    QCOMPARE(leaks(), QStringList());
    f_->close();
    QCOMPARE(leaks(), QStringList());
    // The search finds what is there to be found.
    QVERIFY(bytesOf(path("event.db")).contains("Keynote"));
  }

  void schemasAreTheGoldenOnes_data() {
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("golden");
    QTest::newRow("kiosk") << QByteArray("kiosk.db") << QByteArray("kiosk.schema.sql");
    QTest::newRow("event") << QByteArray("event.db") << QByteArray("event.schema.sql");
  }
  void schemasAreTheGoldenOnes() {
    QFETCH(const QByteArray, file);
    QFETCH(const QByteArray, golden);
    f_->open();
    f_->close();
    const std::string fresh = schemaOf(file.constData());
    QCOMPARE(QString::fromStdString(fresh), QString::fromUtf8(bytesOf(dataFile(golden.constData()))));
    // A file that came by way of a snapshot is no different.
    f_->open();
    f_->load(1, at("1"));
    f_->close();
    auto lines = [](const std::string& text) {
      auto parts = QString::fromStdString(text).split(";\n");
      parts.sort();
      return parts;
    };
    QCOMPARE(lines(schemaOf(file.constData())), lines(fresh));
  }

  void databasesOfVersionOneAreStillRead() {
    for (const char* name : {"kiosk", "event"}) {
      sqlite::Database database(f_->folder / (std::string(name) + ".db"));
      database.execute(bytesOf(dataFile((std::string(name) + ".v1.sql").c_str())).toStdString());
    }
    QFile key(QString::fromStdString((f_->key_folder / "gala.key").string()));
    QVERIFY(key.open(QIODevice::WriteOnly));
    key.write("version one's key, of 32 bytes..");
    key.close();
    f_->open();
    // It has let keys of signed tickets pass by: everything is asked for anew.
    QCOMPARE(must(f_->store->position()), std::nullopt);
    QCOMPARE(must(f_->store->facts()).lists, std::vector{std::get<domain::CheckInList>(eventRecords()[4])});
    QCOMPARE(f_->history(1), (History{checkIn(1, 1), checkIn(4, 1)}));
    QCOMPARE(f_->queued(), std::vector{opId(4)});
    QCOMPARE(must(f_->store->incidents()).size(), std::size_t{2});
    std::vector<domain::Ticket> found;
    must(f_->store->redeem(scanned(codeOf(2)), [&](const domain::LookUp& look_up) {
      const auto& tickets = look_up.found;
      found.push_back(tickets[0].ticket);
      return ports::Ruling{};
    }));
    QCOMPARE(found, std::vector{ticket(2)});
    f_->load(3, at("5"), {checkIn(1, 1)});
    QCOMPARE(must(f_->store->position()), std::optional(at("5")));
    QCOMPARE(f_->history(1), (History{checkIn(1, 1), checkIn(4, 1)}));
    QCOMPARE(f_->queued(), std::vector{opId(4)});
  }

  void missingFolderIsNotMade() {
    std::filesystem::remove(f_->folder);
    const auto error = openError();
    QCOMPARE(error.code, StoreError::FolderMissing);
    QVERIFY(error.detail.contains("data"));
    QVERIFY(!std::filesystem::exists(f_->folder));
  }

  void folderThatCannotBeWrittenIsRefused() {
    f_->open();
    f_->load(1, at("1"));
    f_->close();
    const auto before = everything();
    std::filesystem::permissions(QFile::encodeName(f_->dir.path()).toStdString(),
                                 std::filesystem::perms(0755));
    std::filesystem::permissions(f_->folder, std::filesystem::perms(0555));
    std::filesystem::permissions(f_->key_folder, std::filesystem::perms(0755));
    // Root writes everywhere; nobody does not.
    const bool root = ::geteuid() == 0;
    if (root) QCOMPARE(::seteuid(65534), 0);
    const auto error = openError();
    if (root) QCOMPARE(::seteuid(0), 0);
    std::filesystem::permissions(f_->folder, std::filesystem::perms(0755));
    QVERIFY2(error.code == StoreError::FolderMissing, qPrintable(error.detail));
    QCOMPARE(everything(), before);
  }

  void foreignFilesAreLeftAsTheyAre_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<int>("code");
    for (const char* name : {"kiosk.db", "event.db"}) {
      QTest::addRow("another program's %s", name)
          << QByteArray(name) << QByteArray("PRAGMA application_id=7; CREATE TABLE t (x)")
          << static_cast<int>(StoreError::Corrupt);
      QTest::addRow("newer %s", name)
          << QByteArray(name) << QByteArray("PRAGMA user_version=99") << static_cast<int>(StoreError::Newer);
    }
    QTest::addRow("swapped") << QByteArray("kiosk.db") << QByteArray("PRAGMA application_id=1431520561")
                             << static_cast<int>(StoreError::Corrupt);
  }
  void foreignFilesAreLeftAsTheyAre() {
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, sql);
    QFETCH(const int, code);
    f_->open();
    f_->load(1, at("1"));
    f_->pass(1, 1);
    f_->close();
    sqlite::Database(f_->folder / name.toStdString()).execute(sql.toStdString());
    QFile(path("event.next.db")).open(QIODevice::WriteOnly);
    const auto before = everything();
    QCOMPARE(static_cast<int>(openError().code), code);
    QCOMPARE(everything(), before);
  }

  void anotherProcessInTheFolderIsBusy() {
    f_->open();
    f_->load(1, at("1"));
    QCOMPARE(openError().code, StoreError::Busy);
    f_->pass(1, 1);
    f_->close();
    f_->open();
    QCOMPARE(f_->history(1), History{checkIn(1, 1)});
  }

  void missingKeyIsNotMadeAnew() {
    f_->open();
    f_->load(1, at("1"));
    f_->close();
    const auto key = f_->key_folder / "gala.key";
    const auto kept = f_->key_folder / "kept";
    std::filesystem::rename(key, kept);
    const auto before = everything();
    QCOMPARE(openError().code, StoreError::KeyMissing);
    QVERIFY(!std::filesystem::exists(key));
    QCOMPARE(everything(), before);
    // Either file alone tells it.
    for (const char* file : {"kiosk.db", "event.db"}) {
      std::filesystem::rename(f_->folder / file, f_->folder / "aside");
      QCOMPARE(openError().code, StoreError::KeyMissing);
      std::filesystem::rename(f_->folder / "aside", f_->folder / file);
      QVERIFY(!std::filesystem::exists(key));
    }
    QVERIFY(f_->keys.obtain(gala()).has_value());
    QCOMPARE(openError().code, StoreError::KeyMissing);
    std::filesystem::rename(kept, key);
    f_->open();
    QVERIFY(f_->history(1).empty());
    f_->close();
    std::filesystem::resize_file(key, 5);
    const auto error = openError();
    QCOMPARE(error.code, StoreError::KeyMissing);
    QVERIFY(error.detail.contains("32 bytes"));
  }

  void folderOfAnotherEventIsRefused() {
    f_->open();
    f_->close();
    auto settings = f_->settings();
    settings.event = *domain::EventId::parse(u"fair");
    const auto answer =
        store::KioskStore::open(settings, f_->keys, f_->time, f_->random, f_->signed_tickets, f_->look_ups);
    QCOMPARE(answer.error().code, StoreError::BadData);
    f_->open();
  }

  void lostEventFileIsFetchedAgainAndOwnCheckInsStay() {
    f_->open();
    f_->load(2, at("5"));
    f_->pass(1, 1);
    f_->pass(2, 2);
    f_->settle(opId(2), outcome::Ok{}, "7");
    f_->close();
    std::filesystem::remove(f_->folder / "event.db");
    f_->open();
    QVERIFY(!must(f_->store->position()));
    QCOMPARE(f_->store->facts().error().code, StoreError::NoEvent);
    f_->load(2, at("6"));
    QCOMPARE(f_->history(1), History{checkIn(1, 1)});
    QCOMPARE(f_->history(2), History{checkIn(2, 2)});
  }

  void halfLoadedSnapshotIsGoneAfterACrash() {
    f_->open();
    f_->load(1, at("5"));
    f_->close();
    for (const char* name : {"event.next.db", "event.next.db-wal", "event.next.db-journal"}) {
      QFile out(path(name));
      QVERIFY(out.open(QIODevice::WriteOnly));
      out.write("half a snapshot");
    }
    f_->open();
    QCOMPARE(QDir(QString::fromStdString(f_->folder.string())).entryList({"event.next*"}, QDir::Files),
             QStringList());
    QCOMPARE(must(f_->store->position()), std::optional(at("5")));
  }

  void oldLogIsGoneBeforeTheNewFileComes() {
    f_->open();
    f_->load(50, at("5"));
    for (int n = 1; n <= 50; ++n) {
      auto changed = ticket(n);
      changed.blocked = true;
      f_->apply(at(QString::number(5 + n)), {{1, changed}});
    }
    QVERIFY(QFile(path("event.db-wal")).size() > 0);
    f_->load(50, at("100", "g2"));
    f_->open();
    bool blocked = true;
    must(f_->store->redeem(scanned(codeOf(50)), [&](const domain::LookUp& look_up) {
      const auto& found = look_up.found;
      blocked = found[0].ticket.blocked;
      return ports::Ruling{};
    }));
    QVERIFY(!blocked);
    QCOMPARE(must(f_->store->position()), std::optional(at("100", "g2")));
  }

  void lookFromOutsideDoesNotStandInTheWay() {
    f_->open();
    f_->load(1, at("5"));
    f_->close();
    {
      // As a person's tool looks at it; it can't tidy up after itself.
      sqlite::Database look(f_->folder / "event.db", sqlite::OpenMode::ReadOnly);
      QCOMPARE(look.prepare("SELECT count(*) FROM ticket").step(), true);
    }
    QVERIFY(std::filesystem::exists(f_->folder / "event.db-shm"));
    f_->open();
    f_->load(1, at("6"));
    QCOMPARE(must(f_->store->position()), std::optional(at("6")));
  }

  void fullDiskKeepsNothingHalf() {
    f_->open();
    f_->load(400, at("5"));
    f_->pass(1, 1);
    // No file may grow beyond what the largest one has now.
    std::uintmax_t largest = 0;
    for (const auto& entry : std::filesystem::directory_iterator(f_->folder)) {
      largest = std::max(largest, entry.file_size());
    }
    struct sigaction ignore{}, before{};
    ignore.sa_handler = SIG_IGN;
    sigaction(SIGXFSZ, &ignore, &before);
    rlimit unlimited{};
    getrlimit(RLIMIT_FSIZE, &unlimited);
    const rlimit limited{largest, unlimited.rlim_max};
    setrlimit(RLIMIT_FSIZE, &limited);
    int passed = 1;
    std::expected<void, StoreError> answer;
    for (int n = 2; n <= 400 && answer; ++n) {
      answer = f_->store->redeem(scanned(codeOf(n)), [&](auto) { return ports::Ruling{checkIn(n, n)}; });
      if (answer) passed = n;
    }
    std::expected<void, StoreError> loaded;
    auto load = f_->store->beginSnapshot(gala(), at("6"));
    if (load) loaded = (*load)->add(eventRecords());
    for (int n = 1; load && loaded && n <= 4000; ++n) loaded = (*load)->add({ticket(n)});
    if (load && loaded) loaded = (*load)->finish();
    setrlimit(RLIMIT_FSIZE, &unlimited);
    sigaction(SIGXFSZ, &before, nullptr);
    if (load) load->reset();

    QVERIFY(!answer);
    QVERIFY2(answer.error().code == StoreError::DiskFull, qPrintable(answer.error().detail));
    QCOMPARE((load ? loaded.error() : load.error()).code, StoreError::DiskFull);
    // There is room again: it goes on, and what was answered for is there, whole.
    f_->pass(passed + 1, passed + 1);
    f_->open();
    QCOMPARE(must(f_->store->depth()).waiting, std::int64_t{passed + 1});
    for (const int n : {1, passed, passed + 1}) QCOMPARE(f_->history(n), History{checkIn(n, n)});
    QVERIFY(f_->history(passed + 2).empty());
    QCOMPARE(must(f_->store->position()), std::optional(at("5")));
  }
};

QTEST_GUILESS_MAIN(StoreFilesTest)
#include "store_files_test.moc"
