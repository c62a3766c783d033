// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QTest>

#include <memory>

#include <usher/backend/store/sqlite/sqlite_store.h>
#include <usher/contract/codec.h>

#include "backend_program.h"
#include "event_rows.h"

namespace usher::backend::tests {

/// Backups as an operator makes and uses them.
class BackupTest : public QObject {
  Q_OBJECT

  BackendProgram::Ran run(const QString& command, const QString& file) {
    return BackendProgram::run({command, "--data", program_->data(), program_->path(file)});
  }
  QByteArray checkIns() {
    return BackendProgram::run({"check-ins", "--data", program_->data(), "--event", kEvent}).out;
  }
  QByteArray store() { return program_->contentOf("data/usher-backend.sqlite"); }

 private slots:
  void init() {
    program_ = std::make_unique<BackendProgram>();
    program_->importEvent(20);
  }
  void cleanup() { program_.reset(); }

  void aBackupOfARunningServerHoldsWhatItHasAcknowledged() {
    program_->serve();
    program_->pairKiosk("North");
    program_->push({checkIn(1, 1, "never"), checkIn(2, 2, "never")});
    const auto then = checkIns();
    const auto backup = run("backup", "copy.sqlite");
    QVERIFY2(backup.code == 0, backup.err);
    program_->push({checkIn(3, 3, "never")});
    QVERIFY(checkIns() != then);
    const auto before = program_->cursor();
    program_->stop();

    const auto restored = run("restore", "copy.sqlite");
    QVERIFY2(restored.code == 0, restored.err);
    QVERIFY(restored.out.startsWith("1 events restored"));
    QCOMPARE(checkIns(), then);
    QCOMPARE(QDir(program_->data()).entryList({"usher-backend.sqlite.before-restore-1"}).size(), 1);
    program_->serve();
    const auto news = HttpClient(program_->port())
                          .get("/kiosk/v1/events/demo/changes?after=" + before, program_->kioskHeaders());
    QCOMPARE(news.status, 410);
    QCOMPARE(program_->push({checkIn(3, 3, "never")}).results.at(0).status, contract::OpStatus::Ok);
  }

  void whatWasQueuedAtTheTimeOfABackupIsNotSentTwice() {
    const auto file = (program_->data() + "/usher-backend.sqlite").toStdString();
    {
      const auto store = store::SqliteStore::open(file).value();
      const store::NewMessage mail{.event = kEvent, .dedupe = "a", .ticket = ticketId(1), .kind = "ticket"};
      QCOMPARE(store->messages().queueMessages({mail}, at(0)).value(), 1);
    }
    QCOMPARE(run("backup", "copy.sqlite").code, 0);
    const auto restored = run("restore", "copy.sqlite");
    QCOMPARE(restored.code, 0);
    QVERIFY2(restored.out.contains("1 messages were queued"), restored.out);
    const auto store = store::SqliteStore::open(file).value();
    const auto take = [&] {
      return store->messages()
          .takeMessages(store::Channel::Mail, at(1000), at(2000), 10, store::Pick::MostUrgent)
          .value();
    };
    QVERIFY(take().empty());
    const auto aside =
        store->messages().messages(kEvent, store::MessageState::Dead, std::nullopt, 10).value();
    QCOMPARE(aside.size(), 1U);
    QVERIFY(aside[0].last_error.contains("at the time of the backup"));
    // Unless somebody wants it.
    QVERIFY(store->messages().retryMessage(kEvent, aside[0].number, at(500)).value());
    QCOMPARE(take().size(), 1U);
  }

  void nothingIsRestoredUnderARunningServer() {
    QCOMPARE(run("backup", "copy.sqlite").code, 0);
    program_->serve();
    program_->pairKiosk("North");
    program_->push({checkIn(1, 1, "never")});
    const auto refused = run("restore", "copy.sqlite");
    QVERIFY(refused.code != 0);
    QVERIFY2(refused.err.contains("stop the server"), refused.err);
    QVERIFY(checkIns().contains("t-1"));
    program_->push({checkIn(2, 2, "never")});
    QVERIFY(checkIns().contains("t-2"));
  }

  void aBadBackupLeavesTheStoreAsItIs_data() {
    QTest::addColumn<QByteArray>("content");
    init();
    QCOMPARE(run("backup", "copy.sqlite").code, 0);
    auto damaged = program_->contentOf("copy.sqlite");
    for (qsizetype i = damaged.size() / 2; i < damaged.size() / 2 + 9000; ++i) damaged[i] = char(0x5a);
    QTest::newRow("nothing in it") << QByteArray();
    QTest::newRow("something else") << QByteArray("once upon a time\n").repeated(500);
    QTest::newRow("cut off") << program_->contentOf("copy.sqlite").first(20'000);
    QTest::newRow("damaged") << damaged;
  }
  void aBadBackupLeavesTheStoreAsItIs() {
    QFETCH(const QByteArray, content);
    program_->write("bad.sqlite", content.toStdString());
    const auto before = store();
    const auto refused = run("restore", "bad.sqlite");
    QVERIFY(refused.code != 0);
    QCOMPARE(refused.err.count('\n'), 1);
    QVERIFY2(refused.err.contains("bad.sqlite"), refused.err);
    QCOMPARE(store(), before);
    QCOMPARE(QDir(program_->data()).entryList(QDir::Files).filter("restor").size(), 0);
  }

  void aBackupIsNeverWrittenOver() {
    program_->write("copy.sqlite", "mine");
    const auto refused = run("backup", "copy.sqlite");
    QVERIFY(refused.code != 0);
    QVERIFY2(refused.err.contains("copy.sqlite"), refused.err);
    QCOMPARE(program_->contentOf("copy.sqlite"), QByteArray("mine"));
    QVERIFY(run("backup", "nowhere/copy.sqlite").code != 0);
  }

  void aDamagedStoreCanBeRestored() {
    QCOMPARE(run("backup", "copy.sqlite").code, 0);
    program_->write("data/usher-backend.sqlite", "burnt");
    QCOMPARE(run("restore", "copy.sqlite").code, 0);
    QCOMPARE(program_->contentOf("data/usher-backend.sqlite.before-restore-1"), QByteArray("burnt"));
    program_->serve();
    QCOMPARE(HttpClient(program_->port()).get("/healthz").status, 200);
  }

 private:
  std::unique_ptr<BackendProgram> program_;
};

}  // namespace usher::backend::tests

QTEST_GUILESS_MAIN(usher::backend::tests::BackupTest)
#include "backup_test.moc"
