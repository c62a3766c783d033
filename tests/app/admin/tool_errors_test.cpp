// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFileInfo>
#include <QTcpServer>
#include <QTest>

#include <memory>

#include <usher/fakes/scripted_http_server.h>

#include "../../backend/backend_program.h"
#include "tool.h"

using namespace usher;
using backend::tests::BackendProgram;
using fakes::HttpReply;
using tests::Tool;

namespace {

constexpr const char* kProblem = "Content-Type: application/problem+json";
constexpr const char* kHtml = "Content-Type: text/html";
constexpr const char* kJson = "Content-Type: application/json";

QByteArray problem(const QByteArray& type, int status, const QByteArray& detail) {
  return R"({"type":")" + type + R"(","title":"Title","status":)" + QByteArray::number(status) +
         R"(,"detail":")" + detail + R"("})";
}

}  // namespace

/// Whatever goes wrong is told in one line that says what to do, with the right exit code.
class ToolErrorsTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    tool_ = std::make_unique<Tool>();
    program_ = std::make_unique<BackendProgram>();
  }

  void cleanup() {
    tool_.reset();
    program_.reset();
  }

  void wrongArgumentsEndWith2_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    const QStringList list{"event", "list"};
    const auto server = [&](const QString& url) { return list + QStringList{"--server", url}; };
    QTest::newRow("nowhere") << list << "--server URL or --data FOLDER is missing";
    QTest::newRow("both") << server("https://example.org") + QStringList{"--data", "/tmp"} << "exclude";
    QTest::newRow("a token in the clear") << server("http://example.org") << "must begin with https://";
    QTest::newRow("no address") << server("example.org") << "--server takes an address";
    QTest::newRow("another protocol") << server("ftp://example.org") << "--server takes an address";
    QTest::newRow("a name in the address")
        << server("https://me:secret@example.org") << "--server takes an address";
    QTest::newRow("no token") << server("https://example.org") << "USHER_TOKEN";
    QTest::newRow("no token file") << server("https://example.org") +
                                          QStringList{"--token-file", "/nonexistent/t"}
                                   << "/nonexistent/t";
    QTest::newRow("no CA file") << server("https://example.org") + QStringList{"--ca-file", "/nonexistent/ca"}
                                << "/nonexistent/ca";
    QTest::newRow("no patience") << server("https://example.org") + QStringList{"--timeout", "0"}
                                 << "--timeout";
    QTest::newRow("no folder") << QStringList{"event", "list", "--data", "/nonexistent/x"}
                               << "/nonexistent/x";
    QTest::newRow("no event") << QStringList{"kiosks", "--data", "/tmp"} << "--event ID is missing";
    QTest::newRow("no such table") << QStringList{"export", "names", "--event", "e", "--data", "/tmp"}
                                   << "names";
    QTest::newRow("no table") << QStringList{"export", "--event", "e", "--data", "/tmp"}
                              << "TABLE is missing";
    QTest::newRow("no file") << QStringList{"import", "agenda", "--event", "e", "--data", "/tmp"}
                             << "FILE is missing";
    QTest::newRow("no kind") << QStringList{"import", "--help me"} << "usher import --help";
    QTest::newRow("no state") << QStringList{"requests", "--state", "lost", "--event", "e"} << "lost";
    QTest::newRow("no kiosk name") << QStringList{"pairing-code", "--event", "e", "--data", "/tmp"}
                                   << "--name";
    QTest::newRow("file and event") << QStringList{"tickets", "f", "--event", "e", "--sheet", "s"}
                                    << "exclude";
    QTest::newRow("sheet and folder")
        << QStringList{"tickets", "f", "--out", "d", "--sheet", "s"} << "exclude";
    const auto create = [](const QString& option, const QString& value) {
      QStringList all{"event", "create", "--data", "/tmp", "--name", "N", "--zone", "Europe/Berlin"};
      for (const char* name : {"--id", "--starts", "--ends"}) {
        if (name != option) all += {name, option == "--id" ? "2026-07-01" : "2026-07-02"};
      }
      return all + QStringList{option, value};
    };
    QTest::newRow("no id") << create("--id", "") << "--id is missing";
    QTest::newRow("bad id") << create("--id", "a b") << "id";
    QTest::newRow("bad time") << create("--starts", "tomorrow") << "tomorrow";
    QTest::newRow("a time that no clock shows") << create("--starts", "2026-03-29 02:30") << "summer time";
    QTest::newRow("ends first") << create("--ends", "2026-07-01 00:00") << "after --starts";
    QTest::newRow("no zone") << create("--zone", "Moon/Base") << "Moon/Base";
    QTest::newRow("a language twice") << create("--name", "M") << "twice";
    QTest::newRow("bad type") << create("--ticket-type", "Visitor") << "--ticket-type";
    QTest::newRow("bad list") << create("--list", "a b=Door") << "list/id";
  }

  void wrongArgumentsEndWith2() {
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, says);
    const auto ran = tool_->runBare(arguments);
    QVERIFY2(ran.code == 2, ran.err);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.err.count('\n') == 1 && ran.err.contains(says.toUtf8()), ran.err);
  }

  void anEmptyFolderHoldsNoEventAndStaysEmpty() {
    const auto ran = tool_->runBare({"event", "list", "--data", program_->data()});
    QCOMPARE(ran.code, 2);
    QVERIFY2(ran.err.contains("holds no event yet"), ran.err);
    QVERIFY(QDir(program_->data()).isEmpty());
  }

  void aDamagedFolderIsLeftAlone() {
    program_->write("data/usher-backend.sqlite", "this is no database");
    const auto ran = tool_->runBare({"event", "list", "--data", program_->data()});
    QCOMPARE(ran.code, 2);
    QVERIFY2(ran.err.contains("usher-backend.sqlite"), ran.err);
    QCOMPARE(program_->contentOf("data/usher-backend.sqlite"), QByteArray("this is no database"));
  }

  void answersAreTurnedIntoPlainWords_data() {
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QByteArray>("says");
    const auto reply = [](int status, const QByteArray& body, const QList<QByteArray>& headers) {
      return HttpReply::of(status, body, headers).bytes;
    };
    QTest::newRow("wrong token") << reply(401, problem("unauthorized", 401, "No."), {kProblem})
                                 << QByteArray("usher-backend token create");
    QTest::newRow("staff's token") << reply(403, problem("forbidden", 403, "Not for you"), {kProblem})
                                   << QByteArray("Not for you. It takes an organizer's token");
    QTest::newRow("unknown event") << reply(404, problem("unknown-event", 404, "There is no event x."),
                                            {kProblem})
                                   << QByteArray("There is no event x. See: usher event list");
    QTest::newRow("older server") << reply(404, problem("not-found", 404, "No such call."), {kProblem})
                                  << QByteArray("may be older");
    QTest::newRow("not as things stand")
        << reply(409, problem("exists", 409, "It is there."), {kProblem}) << QByteArray(": It is there.\n");
    QTest::newRow("malformed") << reply(422, problem("malformed", 422, "/x is bad"), {kProblem})
                               << QByteArray(": /x is bad.\n");
    QTest::newRow("too often") << reply(429, problem("limit", 429, "Slowly."), {kProblem, "Retry-After: 7"})
                               << QByteArray("Slowly. Try again in 7 seconds.");
    QTest::newRow("busy") << reply(503, problem("busy", 503, "Busy."), {kProblem})
                          << QByteArray("Busy. Try again later.");
    QTest::newRow("failed") << reply(500, problem("failed", 500, "Its log says how."), {kProblem})
                            << QByteArray("Its log says how.");
    QTest::newRow("a detail that turns the line around")
        << reply(409, problem("x", 409, "c\\u202Ed"), {kProblem})
        << QByteArray(
               ": c\xEF\xBF\xBD"
               "d.\n");
    QTest::newRow("a detail that a terminal would obey")
        << reply(409, problem("x", 409, "a\\u001b[2Jb"), {kProblem}) << QByteArray("no usher-backend");
    QTest::newRow("no detail") << reply(409, problem("x", 409, ""), {kProblem}) << QByteArray(": Title.\n");
    QTest::newRow("a problem that is none") << reply(409, "{", {kProblem}) << QByteArray("no usher-backend");
    QTest::newRow("proxy down") << reply(502, "<html>", {kHtml, "Retry-After: 3"})
                                << QByteArray("(HTTP 502). Try again in 3 seconds.");
    QTest::newRow("proxy's limit") << reply(413, "<html>", {kHtml}) << QByteArray("larger than");
    QTest::newRow("somebody else's 404") << reply(404, "<html>", {kHtml}) << QByteArray("no usher-backend");
    QTest::newRow("a page") << reply(200, "<html>", {kHtml}) << QByteArray("no usher-backend");
    QTest::newRow("no content") << reply(200, "", {}) << QByteArray("no usher-backend");
    QTest::newRow("elsewhere") << reply(301, "", {"Location: http://127.0.0.1:1/"})
                               << QByteArray("another address");
    QTest::newRow("no JSON") << reply(200, "hello", {kJson}) << QByteArray("contract");
    QTest::newRow("other JSON") << reply(200, R"({"events":7})", {kJson}) << QByteArray("contract");
    QTest::newRow("other rows") << reply(200, R"({"events":[{"kind":"event","id":7}]})", {kJson})
                                << QByteArray("contract");
    QTest::newRow("cut short") << HttpReply::of(200, R"({"events":[]})", {kJson}).bytes.chopped(5)
                               << QByteArray("broke");
    QTest::newRow("no HTTP") << QByteArray("220 mail.example.org ESMTP\r\n") << QByteArray("broke");
    QTest::newRow("nothing") << QByteArray() << QByteArray("broke");
  }

  void answersAreTurnedIntoPlainWords() {
    QFETCH(const QByteArray, reply);
    QFETCH(const QByteArray, says);
    fakes::ScriptedHttpServer server;
    server.answer("/api/v1/events", HttpReply::raw(reply));
    tool_->setEnvironment("USHER_TOKEN", "usher_secret");
    const auto ran = tool_->runBare({"event", "list", "--server", server.url().toString()});
    QVERIFY2(ran.code == 1, ran.err);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.err.count('\n') == 1 && ran.err.contains(says), ran.err);
    QVERIFY(!ran.err.contains("usher_secret"));
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests()[0].headers["authorization"], "Bearer usher_secret");
  }

  void whoDoesNotAnswerIsNotWaitedForForever() {
    fakes::ScriptedHttpServer server;
    server.answer("/api/v1/events", HttpReply::silence());
    tool_->setEnvironment("USHER_TOKEN", "t");
    const auto silent =
        tool_->runBare({"event", "list", "--timeout", "1", "--server", server.url().toString()});
    QCOMPARE(silent.code, 1);
    QVERIFY2(silent.err.contains("did not answer within 1 seconds"), silent.err);

    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const auto nobody = "http://127.0.0.1:" + QString::number(closed.serverPort());
    closed.close();
    tool_->setEnvironment("USHER_SERVER", nobody);
    const auto gone = tool_->runBare({"event", "list"});
    QCOMPARE(gone.code, 1);
    QVERIFY2(gone.err.contains("nobody answers at " + nobody.toUtf8()), gone.err);
  }

  void aProxyNeverHearsOfThisMachinesServer() {
    fakes::ScriptedHttpServer server;
    server.answer("/api/v1/events", HttpReply::of(200, R"({"events":[]})", {kJson}));
    tool_->setEnvironment("http_proxy", "http://127.0.0.1:1");
    tool_->setEnvironment("USHER_TOKEN", "t");
    const auto ran = tool_->runBare({"event", "list", "--server", server.url().toString()});
    QVERIFY2(ran.code == 0, ran.err);
    QVERIFY(ran.out.startsWith("There is no event."));
  }

  void idsAreNoPaths() {
    fakes::ScriptedHttpServer server;
    server.answer("/api/v1/events/../rows/event", HttpReply::of(404));
    server.answer("/api/v1/events/a%2Fb%3Fc%C3%A9/rows/event", HttpReply::of(404));
    tool_->setEnvironment("USHER_TOKEN", "t");
    for (const char* id : {"..", "a/b?cé"}) {
      QCOMPARE(tool_->runBare({"kiosks", "--event", id, "--server", server.url().toString()}).code, 1);
    }
    QCOMPARE(server.surprises(), 0);
  }

  void halfABackupIsNone() {
    fakes::ScriptedHttpServer server;
    const auto whole =
        HttpReply::of(200, QByteArray(100'000, 'x'), {"Content-Type: application/vnd.sqlite3"});
    server.answer("/api/v1/backup", whole.cutAfter(50'000));
    server.answer("/api/v1/backup", HttpReply::of(200, "SQLite", {kHtml}));
    server.answer("/api/v1/backup", whole);
    tool_->setEnvironment("USHER_TOKEN", "t");
    const QStringList backup{"backup", program_->path("data/copy"), "--server", server.url().toString()};
    for (int i = 0; i < 2; ++i) {
      QCOMPARE(tool_->runBare(backup).code, 1);
      QVERIFY(QDir(program_->data()).isEmpty());
    }
    QCOMPARE(tool_->runBare(backup).code, 0);
    QCOMPARE(program_->contentOf("data/copy").size(), 100'000);
    const auto unwritable = tool_->runBare(
        {"export", "kiosks", "--event", "e", "--out", "/nonexistent/f", "--server", server.url().toString()});
    QCOMPARE(unwritable.code, 1);
    QVERIFY2(unwritable.err.contains("cannot write /nonexistent/f"), unwritable.err);
  }

 private:
  std::unique_ptr<Tool> tool_;
  std::unique_ptr<BackendProgram> program_;
};

QTEST_GUILESS_MAIN(ToolErrorsTest)
#include "tool_errors_test.moc"
