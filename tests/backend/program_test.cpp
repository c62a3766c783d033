// SPDX-License-Identifier: Apache-2.0
#include <fcntl.h>
#include <signal.h>
#include <sys/file.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QTest>

#include <memory>

#include <usher/backend/store/sqlite/sqlite_store.h>
#include <usher/contract/codec.h>
#include <usher/contract/problem.h>

#include "backend_program.h"
#include "event_rows.h"
#include "test_kiosk.h"

namespace usher::backend::tests {

namespace {

BackendProgram::Ran run(const QStringList& arguments) {
  return BackendProgram::run(arguments);
}

}  // namespace

/// The shipped binary, run as an operator would.
class ProgramTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    program_ = std::make_unique<BackendProgram>();
    data_ = program_->data();
  }

  void cleanup() { program_.reset(); }

  void wrongCommandLinesGetOneLineAndExitCode2_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QStringList{} << "command";
    QTest::newRow("no such command") << QStringList{"fly"} << "fly";
    QTest::newRow("no data") << QStringList{"serve"} << "--data";
    QTest::newRow("missing folder") << QStringList{"serve", "--data", "/nonexistent/x"} << "/nonexistent/x";
    QTest::newRow("unknown option") << QStringList{"serve", "--data", "/tmp", "--fast", "1"} << "--fast";
    QTest::newRow("no value") << QStringList{"serve", "--data"} << "--data";
    QTest::newRow("twice") << QStringList{"serve", "--data", "/tmp", "--data", "/tmp"} << "twice";
    QTest::newRow("bad address") << QStringList{"serve", "--data", "/tmp", "--listen", "here"} << "--listen";
    QTest::newRow("bad port") << QStringList{"serve", "--data", "/tmp", "--listen", "127.0.0.1:99999"}
                              << "--listen";
    const auto serve = [](const QString& option, const QString& value) {
      return QStringList{"serve", "--data", "/tmp", option, value};
    };
    QTest::newRow("no key") << serve("--tls-certificate", "/c.pem") << "--tls-key";
    QTest::newRow("bad proxy") << serve("--trusted-proxy", "10.0.0.0/99") << "10.0.0.0/99";
    QTest::newRow("bad rate") << serve("--rate-per-address", "fast") << "--rate-per-address";
    QTest::newRow("bad kiosk rate") << serve("--rate-per-kiosk", "-1") << "--rate-per-kiosk";
    QTest::newRow("no connections") << serve("--connections-per-address", "0") << "--connections-per-address";
    QTest::newRow("no version") << serve("--oldest-kiosk", "1.2") << "--oldest-kiosk";
    QTest::newRow("no token") << serve("--metrics-token-file", "/nonexistent/t") << "/nonexistent/t";
    QTest::newRow("no file") << QStringList{"import", "--data", "/tmp"} << "file";
    QTest::newRow("missing file") << QStringList{"import", "--data", "/tmp", "/nonexistent/f"}
                                  << "/nonexistent/f";
    QTest::newRow("no name") << QStringList{"pairing-code", "--data", "/tmp", "--event", "e"} << "--name";
  }

  void wrongCommandLinesGetOneLineAndExitCode2() {
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, says);
    const auto ran = run(arguments);
    QCOMPARE(ran.code, 2);
    QCOMPARE(ran.out, QByteArray());
    QCOMPARE(ran.err.count('\n'), 1);
    QVERIFY2(ran.err.contains(says.toUtf8()), ran.err);
  }

  void helpAndVersionGoToStdout() {
    QCOMPARE(run({"--help"}).code, 0);
    QVERIFY(run({"--help"}).out.contains("pairing-code"));
    QVERIFY(run({"--version"}).out.startsWith("usher-backend "));
  }

  void anEmptyDataFolderHoldsNoEvent() {
    const auto ran = run({"check-ins", "--data", data_, "--event", kEvent});
    QCOMPARE(ran.code, 2);
    QVERIFY(QDir(data_).isEmpty());
  }

  void aBadEventFileImportsNothing() {
    auto text = eventFile(3) + "{\"kind\":\"ticket\",\"id\":\"t 1\"}\n";
    const auto ran = run({"import", "--data", data_, program_->write("bad.ndjson", text)});
    QCOMPARE(ran.code, 1);
    QCOMPARE(ran.err.count('\n'), 1);
    QVERIFY2(ran.err.contains("bad.ndjson:10: /id"), ran.err);
    QVERIFY(QDir(data_).isEmpty());
  }

  void aWrongTemplateImportsNothingAndIsFoundByItsLine() {
    const auto made = contract::encode(contract::Row(contract::TemplateRow{"badge", "{}"}));
    const auto file = program_->write("wrong.ndjson", eventFile(3) + made + "\n");
    const auto tool = program_->write(
        "tool", "#!/bin/sh\necho '{\"faults\": [{\"line\": 4, \"column\": 2, \"reason\": \"no\"}]}'\n");
    const QStringList import{"import", "--data", data_, file, "--usher-program", tool};
    auto ran = run(import);
    QCOMPARE(ran.code, 2);
    QVERIFY2(ran.err.contains("cannot run " + tool.toUtf8()), ran.err);
    QVERIFY(QFile::setPermissions(tool, QFile::ReadOwner | QFile::ExeOwner));
    ran = run(import);
    QCOMPARE(ran.code, 1);
    QVERIFY2(ran.err.contains("wrong.ndjson:10: /text: the template of the badge, line 4, column 2: no;"),
             ran.err);
    QVERIFY(QDir(data_).isEmpty());
  }

  void aDamagedDatabaseIsLeftAlone() {
    program_->write("data/usher-backend.sqlite", "this is no database");
    for (const QString command : {"serve", "kiosks"}) {
      const auto ran = run({command, "--data", data_});
      QCOMPARE(ran.code, 2);
      QCOMPARE(ran.err.count('\n'), 1);
      QVERIFY(ran.err.contains("usher-backend.sqlite"));
    }
    QCOMPARE(program_->contentOf("data/usher-backend.sqlite"), QByteArray("this is no database"));
  }

  void importAndCodesWorkWhileServing() {
    startServer();
    const auto kiosk = program_->pairKiosk("North, \"main\" door");
    // Behind the event's key, which comes with its first kiosk.
    const auto begin = program_->cursor();
    HttpClient waiting(program_->port());
    waiting.send("GET /kiosk/v1/events/demo/changes?wait=25&after=" + begin +
                 " HTTP/1.1\r\nHost: x\r\nAuthorization: " + program_->kioskHeaders().at("Authorization") +
                 "\r\n\r\n");
    const auto ran = run({"import", "--data", data_, program_->write("less.ndjson", eventFile(19))});
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.out.contains("1 removed"));
    const auto news = contract::decodeChangesAnswer(waiting.receive().body).value();
    QCOMPARE(news.changes.at(0).id, ticketId(20));
    QVERIFY(news.changes.at(0).deleted);

    const auto kiosks = run({"kiosks", "--data", data_}).out;
    QVERIFY2(kiosks.contains("\"North, \"\"main\"\" door\",demo,"), kiosks);
    const auto id = QString::fromStdString(kiosk);
    QCOMPARE(run({"revoke-kiosk", "--data", data_, "--kiosk", id}).code, 0);
    QCOMPARE(
        HttpClient(program_->port()).get("/kiosk/v1/events/demo/snapshot", program_->kioskHeaders()).status,
        403);
    QCOMPARE(run({"revoke-kiosk", "--data", data_, "--kiosk", "nobody"}).code, 1);
    QCOMPARE(run({"pairing-code", "--data", data_, "--event", "nowhere", "--name", "n"}).code, 1);
    const auto nameless =
        run({"pairing-code", "--data", data_, "--event", kEvent, "--name", QString(201, QLatin1Char('x'))});
    QCOMPARE(nameless.code, 2);
    QVERIFY(nameless.err.contains("1 to 200 characters"));
  }

  void filesOfStrangersAreRefusedUnread() {
    startServer();
    const auto answerTo = [&](const std::string& target) {
      HttpClient client(program_->port());
      client.send("POST " + target +
                  " HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=x\r\n"
                  "Content-Length: 30000000\r\n\r\n");
      return client.receive().status;
    };
    QCOMPARE(answerTo("/api/v1/events/demo/attendees/import"), 401);
    QCOMPARE(answerTo("/board/demo/files/preview"), 303);
  }

  void anOldKioskHandsInAndGetsNothingMore() {
    program_->importEvent(20);
    program_->serve({"--oldest-kiosk", "0.10.0"});
    program_->pairKiosk("North");
    const auto asks = [&](const std::string& method, const std::string& path, const std::string& agent,
                          const std::string& body = {}) {
      auto headers = program_->kioskHeaders();
      headers["User-Agent"] = agent;
      HttpClient client(program_->port());
      return method == "GET" ? client.get("/kiosk/v1" + path, headers)
                             : client.post("/kiosk/v1" + path, body, headers);
    };
    for (const auto* path : {"/events/demo/snapshot", "/events/demo/changes?wait=25"}) {
      for (const auto* agent : {"usher-kiosk/0.9.12", "usher-kiosk/0.2", "usher-kiosk/"}) {
        const auto refused = asks("GET", path, agent);
        QCOMPARE(refused.status, 426);
        const auto problem = contract::decodeProblem(refused.body).value();
        QCOMPARE(problem.type, std::string("update-required"));
        QCOMPARE(problem.detail, std::string("0.10.0"));
      }
    }
    for (const auto* agent : {"usher-kiosk/0.10.0", "usher-kiosk/1.0.0-rc1", "another/0.1.0"})
      QCOMPARE(asks("GET", "/events/demo/snapshot", agent).status, 200);
    const auto* old = "usher-kiosk/0.9.12";
    QCOMPARE(asks("POST", "/pair", old, contract::encode(TestKiosk().pairRequest("0000-0000"))).status, 426);
    QCOMPARE(asks("POST", "/heartbeat", old, contract::encode(contract::HeartbeatRequest{"0.9.12"})).status,
             200);
    const contract::OpsRequest push{"boot", {checkIn(1, 1, "never")}};
    QCOMPARE(asks("POST", "/events/demo/ops", old, contract::encode(push)).status, 200);
    QVERIFY(run({"check-ins", "--data", data_, "--event", kEvent}).out.contains(ticketId(1).c_str()));
  }

  void aSignalStopsItGracefully_data() {
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
  }

  void aSignalStopsItGracefully() {
    QFETCH(const int, signal);
    startServer();
    program_->pairKiosk("North");
    HttpClient waiting(program_->port());
    QCOMPARE(waiting.get("/healthz").status, 200);
    waiting.send("GET /kiosk/v1/events/demo/changes?wait=25&after=" + program_->cursor() +
                 " HTTP/1.1\r\nHost: x\r\nAuthorization: " + program_->kioskHeaders().at("Authorization") +
                 "\r\n\r\n");
    QCOMPARE(HttpClient(program_->port()).get("/healthz").status, 200);
    auto& server = program_->process();
    ::kill(static_cast<pid_t>(server.processId()), signal);
    QCOMPARE(waiting.receive().status, 304);
    QVERIFY(server.waitForFinished(BackendProgram::kPatienceMs));
    QCOMPARE(server.exitStatus(), QProcess::NormalExit);
    QCOMPARE(server.exitCode(), 0);
    const auto log = server.readAllStandardError();
    QVERIFY2(log.trimmed().endsWith("\"msg\":\"stopped\"}"), log);
  }

  void aHangUpDoesNotStopIt() {
    startServer();
    ::kill(static_cast<pid_t>(program_->process().processId()), SIGHUP);
    QCOMPARE(HttpClient(program_->port()).get("/healthz").status, 200);
    ::kill(static_cast<pid_t>(program_->process().processId()), SIGHUP);
    QCOMPARE(HttpClient(program_->port()).get("/readyz").status, 200);
  }

  void aTakenPortIsSaidSo() {
    startServer();
    const BackendProgram other;
    const auto ran =
        run({"serve", "--data", other.data(), "--listen", "127.0.0.1:" + QString::number(program_->port())});
    QCOMPARE(ran.code, 2);
    QCOMPARE(ran.err.count('\n'), 1);
    QVERIFY(ran.err.contains(QByteArray::number(program_->port())));
  }

  void oneServerWorksOnAFolder() {
    startServer();
    const auto second = run({"serve", "--data", data_, "--listen", "127.0.0.1:0"});
    QCOMPARE(second.code, 2);
    QCOMPARE(second.err.count('\n'), 1);
    QVERIFY2(second.err.contains("another server"), second.err);
    program_->kill();
    program_->serve();
    QCOMPARE(HttpClient(program_->port()).get("/healthz").status, 200);
  }

  void aTokensFileMayEndItsLinesAsAnySystemDoes() {
    program_->importEvent(1);
    program_->serve({"--metrics-token-file", program_->write("token", "secret\r\nmore\r\n")});
    const HttpClient::Headers headers = {{"X-Forwarded-For", "192.0.2.1"},
                                         {"Authorization", "Bearer secret"}};
    QCOMPARE(HttpClient(program_->port()).get("/metrics", headers).status, 200);
  }

  void whatAKilledServerWasSendingGoes() {
    QVERIFY(QDir(data_).mkdir("downloads"));
    program_->write("data/downloads/backup.sqlite", "everything");
    startServer();
    QVERIFY(!QFile::exists(data_ + "/downloads/backup.sqlite"));
  }

  void whoIsErasedGoesFromTheSnapshotsFileToo() {
    startServer();
    program_->pairKiosk("North");
    HttpClient client(program_->port());
    QCOMPARE(client.get("/kiosk/v1/events/demo/snapshot", program_->kioskHeaders()).status, 200);
    const QDir snapshots(data_ + "/snapshots");
    QVERIFY(!snapshots.isEmpty());
    // As the tool does it, beside the server.
    QVERIFY(openStore()->attendees().eraseAttendee(kEvent, ticketId(1), at(1)).value());
    QTRY_VERIFY_WITH_TIMEOUT(snapshots.isEmpty(), BackendProgram::kPatienceMs);
  }

  void whatNobodyCameBackForIsDeleted() {
    program_->importEvent(1);
    QVERIFY(openStore()->people().keepOnce({"hash", "a guest list", at(1000)}, at(0)));
    program_->serve();
    const sqlite::Database database((data_ + "/usher-backend.sqlite").toStdString(),
                                    sqlite::OpenMode::ReadOnly);
    const auto kept = [&] {
      sqlite::Statement count(database.handle(), "SELECT count(*) FROM one_time_record");
      count.step();
      return count.integer(0);
    };
    QTRY_COMPARE_WITH_TIMEOUT(kept(), 0, BackendProgram::kPatienceMs);
  }

  void whoeverMayNotWorkOnAFolderLeavesItAsItIs() {
    QFile::copy(USHER_SOURCE_DIR "/tests/backend/data/version1.sqlite", data_ + "/usher-backend.sqlite");
    const auto before = program_->contentOf("data/usher-backend.sqlite");
    const auto lock = (data_ + "/usher-backend.lock").toStdString();
    const int held = ::open(lock.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    QCOMPARE(::flock(held, LOCK_EX | LOCK_NB), 0);
    for (const auto& arguments : {QStringList{"serve", "--data", data_, "--listen", "127.0.0.1:0"},
                                  QStringList{"restore", "--data", data_, data_ + "/usher-backend.sqlite"}}) {
      const auto ran = run(arguments);
      QCOMPARE(ran.code, 2);
      QVERIFY2(ran.err.contains("another server works on it"), ran.err);
    }
    ::close(held);
    QCOMPARE(before.size() > 0, true);
    QCOMPARE(program_->contentOf("data/usher-backend.sqlite"), before);
  }

  void theEnvironmentSetsHowMuchIsLogged() {
    startServer("error");
    QCOMPARE(HttpClient(program_->port()).get("/nowhere").status, 404);
    QCOMPARE(program_->stop(), QByteArray());
  }

 private:
  /// Imports the event and starts the server.
  void startServer(const QString& level = "info") {
    program_->importEvent(20);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("USHER_LOG", level);
    program_->serve({}, environment);
  }

  std::unique_ptr<store::SqliteStore> openStore() const {
    return store::SqliteStore::open((data_ + "/usher-backend.sqlite").toStdString()).value();
  }

  std::unique_ptr<BackendProgram> program_;
  QString data_;
};

}  // namespace usher::backend::tests

QTEST_GUILESS_MAIN(usher::backend::tests::ProgramTest)
#include "program_test.moc"
