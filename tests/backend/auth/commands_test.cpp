// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <memory>

#include "../backend_program.h"
#include "../event_rows.h"

namespace usher::backend::tests {

namespace {

const QByteArray kPassword = "weathered anchor violin 42\n";

}  // namespace

/// People as an operator lets them in, by the shipped binary.
class CommandsTest : public QObject {
  Q_OBJECT

  BackendProgram::Ran run(QStringList words, const QByteArray& input = {}) {
    return BackendProgram::run(words << "--data" << program_->data(), input);
  }

 private slots:
  void init() { program_ = std::make_unique<BackendProgram>(); }
  void cleanup() { program_.reset(); }

  void administratorsComeAndGo() {
    QCOMPARE(run({"admin", "add", "Anna"}, kPassword).err, QByteArray());
    const auto file = program_->write("password", "another brick without wall\r\nand more");
    QCOMPARE(run({"admin", "add", "berta", "--password-file", file}).err, QByteArray());
    QCOMPARE(run({"admin", "list"}).out, QByteArray("anna\nberta\n"));
    QCOMPARE(run({"admin", "remove", "anna"}).code, 0);
    const auto again = run({"admin", "remove", "anna"});
    QCOMPARE(again.code, 1);
    QVERIFY2(again.err.contains("no administrator anna"), again.err);
    QCOMPARE(run({"admin", "list"}).out, QByteArray("berta\n"));
    for (const auto& name : QDir(program_->data()).entryList(QDir::Files))
      QVERIFY2(!program_->contentOf("data/" + name).contains("without wall"), qPrintable(name));
  }

  void passwordsThatWillNotDoAreRefusedInOneSentence() {
    for (const QByteArray password : {"short\n", "password123\n", "qwertyuiop\n", ""}) {
      const auto ran = run({"admin", "add", "anna"}, password);
      QCOMPARE(ran.code, 1);
      QCOMPARE(ran.err.count('\n'), 1);
      QVERIFY2(ran.err.contains("password"), ran.err);
    }
    QCOMPARE(run({"admin", "add", "two words"}, kPassword).code, 1);
    QCOMPARE(run({"admin", "add", "anna", "--password-file", "/nonexistent/x"}).code, 1);
    QCOMPARE(run({"admin", "list"}).out, QByteArray());
  }

  void tokensAreShownOnce() {
    const auto made = run({"token", "create", "laptop", "--role", "organizer", "--days", "30"});
    QCOMPARE(made.code, 0);
    QVERIFY2(made.out.startsWith("usher_") && made.out.endsWith('\n'), made.out);
    const auto list = run({"token", "list"}).out;
    QVERIFY2(list.startsWith("name,roles,made_at,expires_at\nlaptop,organizer,20"), list);
    QVERIFY(!list.contains(made.out.mid(6, 20)));
    QCOMPARE(run({"token", "create", "laptop", "--role", "staff"}).code, 1);
    QCOMPARE(run({"token", "revoke", "laptop"}).code, 0);
    QCOMPARE(run({"token", "revoke", "laptop"}).code, 1);
    QCOMPARE(run({"token", "create", "laptop", "--role", "staff"}).code, 0);
  }

  void staffAreNamedAndShownTheirPinOnce() {
    program_->importEvent(1);
    const auto add = [&](const char* name, const char* role) {
      return run({"staff", "add", name, "--event", kEvent, "--role", role});
    };
    const auto made = add("Ada King, door", "supervisor");
    QCOMPARE(made.err, QByteArray());
    static const QRegularExpression card(R"(^id    (\S+)\npin   (\d{6})\nbadge (S1[A-Z2-7]{32})\n$)");
    const auto lines = card.match(QString::fromUtf8(made.out));
    QVERIFY2(lines.hasMatch(), made.out);
    const QString id = lines.captured(1);
    const auto list = run({"staff", "list", "--event", kEvent}).out;
    QCOMPARE(list, "id,name,role\n" + id.toUtf8() + ",\"Ada King, door\",supervisor\n");
    const auto again = card.match(QString::fromUtf8(run({"staff", "renew", id, "--event", kEvent}).out));
    QVERIFY(again.hasMatch() && again.captured(2) != lines.captured(2));
    QCOMPARE(run({"staff", "remove", id, "--event", kEvent}).code, 0);
    QCOMPARE(run({"staff", "remove", id, "--event", kEvent}).code, 1);
    QCOMPARE(run({"staff", "list", "--event", kEvent}).out, QByteArray("id,name,role\n"));
    QCOMPARE(add("Bo", "king").code, 2);
    QVERIFY(run({"staff", "add", "Bo", "--event", "nowhere"}).code != 0);
  }

  void wrongCommandLinesGetOneLineAndExitCode2_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("says");
    QTest::newRow("admin alone") << QStringList{"admin"} << "admin";
    QTest::newRow("no such step") << QStringList{"admin", "promote", "anna"} << "admin promote";
    QTest::newRow("no name") << QStringList{"admin", "add"} << "a name";
    QTest::newRow("two names") << QStringList{"admin", "add", "a", "b"} << "'b'";
    QTest::newRow("no role") << QStringList{"token", "create", "x"} << "--role";
    QTest::newRow("no such role") << QStringList{"token", "create", "x", "--role", "king"}
                                  << "organizer or staff";
    QTest::newRow("no days") << QStringList{"token", "create", "x", "--role", "staff", "--days", "many"}
                             << "--days";
    QTest::newRow("no issuer") << QStringList{"serve", "--oidc-client-id", "x"} << "--oidc-issuer";
    QTest::newRow("no client") << QStringList{"serve", "--oidc-issuer", "https://login.example.org"}
                               << "--oidc-client-id";
    QTest::newRow("a public URL that is none")
        << QStringList{"serve", "--public-url", "events"} << "--public-url";
  }

  void wrongCommandLinesGetOneLineAndExitCode2() {
    QFETCH(const QStringList, words);
    QFETCH(const QString, says);
    const auto ran = run(words);
    QCOMPARE(ran.code, 2);
    QCOMPARE(ran.err.count('\n'), 1);
    QVERIFY2(ran.err.contains(says.toUtf8()), ran.err);
  }

  void aServerWithoutAnybodySaysHowToBegin() {
    program_->importEvent(1);
    program_->serve();
    QVERIFY(program_->hasLogged("usher-backend admin add"));
    QCOMPARE(run({"admin", "add", "anna"}, kPassword).code, 0);
    program_->stop();
    program_->serve();
    QVERIFY(!program_->stop().contains("usher-backend admin add"));
  }

  void aServerStartsWithoutItsProvider() {
    program_->importEvent(1);
    program_->serve({"--oidc-issuer", "http://127.0.0.1:9", "--oidc-client-id", "usher", "--oidc-organizers",
                     "o", "--public-url", "https://events.example.org"});
    QCOMPARE(HttpClient(program_->port()).get("/healthz").status, 200);
    QVERIFY(program_->hasLogged("sign-in provider does not answer"));
  }

 private:
  std::unique_ptr<BackendProgram> program_;
};

}  // namespace usher::backend::tests

QTEST_GUILESS_MAIN(usher::backend::tests::CommandsTest)
#include "commands_test.moc"
