// SPDX-License-Identifier: Apache-2.0
#include <signal.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>

#include <usher/contract/codec.h>

#include "event_rows.h"
#include "http_client.h"
#include "test_kiosk.h"

namespace usher::backend::tests {

namespace {

constexpr int kPatienceMs = 60'000;

struct Ran {
  int code = -1;
  QByteArray out;
  QByteArray err;
};

Ran run(const QStringList& arguments) {
  QProcess process;
  process.start(USHER_BACKEND, arguments);
  process.waitForFinished(kPatienceMs);
  return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
          process.readAllStandardOutput(), process.readAllStandardError()};
}

contract::Instant now() {
  return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

}  // namespace

/// The shipped binary, run as an operator would.
class ProgramTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    folder_ = std::make_unique<QTemporaryDir>();
    data_ = folder_->filePath("data");
    QVERIFY(QDir().mkdir(data_));
    event_ = write("event.ndjson", eventFile(20));
  }

  void cleanup() {
    if (server_) server_->kill();
    if (server_) server_->waitForFinished(kPatienceMs);
    server_.reset();
  }

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
    const auto ran = run({"import", "--data", data_, write("bad.ndjson", text)});
    QCOMPARE(ran.code, 1);
    QCOMPARE(ran.err.count('\n'), 1);
    QVERIFY2(ran.err.contains("bad.ndjson:10: /id"), ran.err);
    QVERIFY(QDir(data_).isEmpty());
  }

  void aDamagedDatabaseIsLeftAlone() {
    write("data/usher-backend.sqlite", "this is no database");
    for (const QString command : {"serve", "kiosks"}) {
      const auto ran = run({command, "--data", data_});
      QCOMPARE(ran.code, 2);
      QCOMPARE(ran.err.count('\n'), 1);
      QVERIFY(ran.err.contains("usher-backend.sqlite"));
    }
    QCOMPARE(contentOf("data/usher-backend.sqlite"), QByteArray("this is no database"));
  }

  void importAndCodesWorkWhileServing() {
    startServer();
    const auto begin = cursor();
    pairKiosk("North, \"main\" door");
    HttpClient waiting(port_);
    waiting.send("GET /kiosk/v1/events/demo/changes?wait=25&after=" + begin +
                 " HTTP/1.1\r\nHost: x\r\nAuthorization: " + headers_.at("Authorization") + "\r\n\r\n");
    const auto ran = run({"import", "--data", data_, write("less.ndjson", eventFile(19))});
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.out.contains("1 removed"));
    const auto news = contract::decodeChangesAnswer(waiting.receive().body).value();
    QCOMPARE(news.changes.at(0).id, ticketId(20));
    QVERIFY(news.changes.at(0).deleted);

    const auto kiosks = run({"kiosks", "--data", data_}).out;
    QVERIFY2(kiosks.contains("\"North, \"\"main\"\" door\",demo,"), kiosks);
    const auto id = QString::fromStdString(kiosk_id_);
    QCOMPARE(run({"revoke-kiosk", "--data", data_, "--kiosk", id}).code, 0);
    QCOMPARE(HttpClient(port_).get("/kiosk/v1/events/demo/snapshot", headers_).status, 401);
    QCOMPARE(run({"revoke-kiosk", "--data", data_, "--kiosk", "nobody"}).code, 1);
    QCOMPARE(run({"pairing-code", "--data", data_, "--event", "nowhere", "--name", "n"}).code, 1);
  }

  void whatWasAcknowledgedSurvivesAKill() {
    startServer();
    pairKiosk("North");
    QByteArray expected = "at,list,ticket,direction,kiosk,op\n";
    for (int round = 0; round < 3; ++round) {
      HttpClient client(port_);
      for (int i = 1; i <= 5; ++i) {
        const int number = round * 5 + i;
        const auto answer = push(client, {checkIn(number, number, "never")});
        QCOMPARE(answer.results.at(0).status, contract::OpStatus::Ok);
        const auto at_text = contract::formatInstant(at(number * 1000));
        expected += QByteArray::fromStdString(at_text + ",never," + ticketId(number) + ",entry,North," +
                                              opId(number) + "\n");
      }
      server_->kill();
      QVERIFY(server_->waitForFinished(kPatienceMs));
      startServer();
      HttpClient again(port_);
      QCOMPARE(push(again, {checkIn(round * 5 + 5, round * 5 + 5, "never")}).results.at(0).status,
               contract::OpStatus::Ok);
    }
    HttpClient client(port_);
    QCOMPARE(push(client, {checkIn(99, 1, "never")}).results.at(0).status, contract::OpStatus::Conflict);
    QCOMPARE(run({"check-ins", "--data", data_, "--event", kEvent}).out, expected);
    const auto incidents = run({"incidents", "--data", data_, "--event", kEvent}).out;
    QCOMPARE(incidents.count('\n'), 2);
    QVERIFY(incidents.contains(QByteArray::fromStdString(opId(99))));
  }

  void aSignalStopsItGracefully_data() {
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
  }

  void aSignalStopsItGracefully() {
    QFETCH(const int, signal);
    startServer();
    pairKiosk("North");
    HttpClient waiting(port_);
    QCOMPARE(waiting.get("/healthz").status, 200);
    waiting.send("GET /kiosk/v1/events/demo/changes?wait=25&after=" + cursor() +
                 " HTTP/1.1\r\nHost: x\r\nAuthorization: " + headers_.at("Authorization") + "\r\n\r\n");
    QCOMPARE(HttpClient(port_).get("/healthz").status, 200);
    ::kill(static_cast<pid_t>(server_->processId()), signal);
    QCOMPARE(waiting.receive().status, 304);
    QVERIFY(server_->waitForFinished(kPatienceMs));
    QCOMPARE(server_->exitStatus(), QProcess::NormalExit);
    QCOMPARE(server_->exitCode(), 0);
    const auto log = server_->readAllStandardError();
    QVERIFY2(log.trimmed().endsWith("\"msg\":\"stopped\"}"), log);
  }

  void aTakenPortIsSaidSo() {
    startServer();
    const auto ran = run({"serve", "--data", data_, "--listen", "127.0.0.1:" + QString::number(port_)});
    QCOMPARE(ran.code, 2);
    QCOMPARE(ran.err.count('\n'), 1);
    QVERIFY(ran.err.contains(QByteArray::number(port_)));
  }

  void theEnvironmentSetsHowMuchIsLogged() {
    startServer("error");
    QCOMPARE(HttpClient(port_).get("/nowhere").status, 404);
    server_->terminate();
    QVERIFY(server_->waitForFinished(kPatienceMs));
    QCOMPARE(server_->readAllStandardError(), QByteArray());
  }

 private:
  QString write(const QString& name, const std::string& text) {
    QFile file(folder_->filePath(name));
    if (file.open(QIODevice::WriteOnly)) file.write(text.data(), static_cast<qint64>(text.size()));
    return file.fileName();
  }

  QByteArray contentOf(const QString& name) {
    QFile file(folder_->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }

  /// Imports the event and starts the server on a free port.
  void startServer(const QString& level = "info") {
    QCOMPARE(run({"import", "--data", data_, event_}).code, 0);
    const auto port_file = folder_->filePath("port");
    QFile::remove(port_file);
    server_ = std::make_unique<QProcess>();
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("USHER_LOG", level);
    server_->setProcessEnvironment(environment);
    server_->start(USHER_BACKEND,
                   {"serve", "--data", data_, "--listen", "127.0.0.1:0", "--port-file", port_file});
    QVERIFY(QTest::qWaitFor([&] { return QFile::exists(port_file); }, kPatienceMs));
    port_ = contentOf("port").trimmed().toUShort();
    QVERIFY(port_ > 0);
  }

  void pairKiosk(const QString& name) {
    const auto code = run({"pairing-code", "--data", data_, "--event", kEvent, "--name", name});
    QCOMPARE(code.code, 0);
    HttpClient client(port_);
    TestKiosk kiosk;
    const auto request = kiosk.pairRequest(code.out.trimmed().toStdString());
    const auto paired =
        contract::decodePairAnswer(client.post("/kiosk/v1/pair", contract::encode(request)).body);
    QVERIFY(paired.has_value());
    kiosk_id_ = paired->kiosk;
    const auto assertion = contract::encode(kiosk.assertion(kiosk_id_, now()));
    const auto token = contract::decodeTokenAnswer(client.post("/kiosk/v1/token", assertion).body);
    QVERIFY(token.has_value());
    headers_["Authorization"] = "Bearer " + token->token;
  }

  contract::OpsAnswer push(HttpClient& client, std::vector<contract::Op> ops) {
    const auto body = contract::encode(contract::OpsRequest{"b-1", std::move(ops)});
    return contract::decodeOpsAnswer(client.post("/kiosk/v1/events/demo/ops", body, headers_).body).value();
  }

  std::string cursor() {
    const auto body = HttpClient(port_).get("/healthz").body;
    const std::string key = "\"cursor\":\"";
    const auto begin = body.find(key) + key.size();
    return body.substr(begin, body.find('"', begin) - begin);
  }

  std::unique_ptr<QTemporaryDir> folder_;
  QString data_;
  QString event_;
  std::unique_ptr<QProcess> server_;
  std::uint16_t port_ = 0;
  std::string kiosk_id_;
  HttpClient::Headers headers_;
};

}  // namespace usher::backend::tests

QTEST_GUILESS_MAIN(usher::backend::tests::ProgramTest)
#include "program_test.moc"
