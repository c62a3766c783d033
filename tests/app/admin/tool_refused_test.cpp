// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <memory>

#include "../../backend/backend_program.h"
#include "../../backend/http/certificates.h"
#include "tool.h"

using namespace usher;
using backend::tests::BackendProgram;
using tests::Tool;

/// The tool before a real server that does not let it in.
class ToolRefusedTest : public QObject {
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

  void theServerItselfRefusesTokensThatAreNotGoodFor() {
    program_->importEvent(3);
    program_->serve();
    const auto url = "http://127.0.0.1:" + QString::number(program_->port());
    const auto staff =
        BackendProgram::run({"token", "create", "s", "--role", "staff", "--data", program_->data()});
    program_->write("token", staff.out.toStdString());
    const QStringList with{"--server", url, "--token-file", program_->path("token")};
    QCOMPARE(tool_->runBare(QStringList{"kiosks", "--event", "demo"} + with).code, 0);
    const auto forbidden = tool_->runBare(QStringList{"export", "check-ins", "--event", "demo"} + with);
    QCOMPARE(forbidden.code, 1);
    QVERIFY2(forbidden.err.contains("It takes an organizer's token"), forbidden.err);
    const auto unknown = tool_->runBare(QStringList{"kiosks", "--event", "nowhere"} + with);
    QCOMPARE(unknown.code, 1);
    QVERIFY2(unknown.err.contains("There is no event nowhere. See: usher event list"), unknown.err);
    QCOMPARE(BackendProgram::run({"token", "revoke", "s", "--data", program_->data()}).code, 0);
    const auto wrong = tool_->runBare(QStringList{"kiosks", "--event", "demo"} + with);
    QCOMPARE(wrong.code, 1);
    QVERIFY2(wrong.err.contains("does not know the token"), wrong.err);
    const auto folder = tool_->runBare({"kiosks", "--event", "nowhere", "--data", program_->data()});
    QCOMPARE(folder.code, 1);
    QVERIFY2(folder.err.contains("There is no event nowhere."), folder.err);
  }

  void aFileThatIsTooLargeIsSaidToBe() {
    program_->importEvent(1);
    program_->serve();
    const auto token =
        BackendProgram::run({"token", "create", "o", "--role", "organizer", "--data", program_->data()});
    tool_->setEnvironment("USHER_TOKEN", QString::fromUtf8(token.out.trimmed()));
    constexpr std::size_t kTooMuch = 33 * 1024 * 1024;
    const auto file = program_->write("large.csv", "name\n" + std::string(kTooMuch, 'x'));
    const auto url = "http://127.0.0.1:" + QString::number(program_->port());
    for (const QStringList& where : {QStringList{"--server", url}, QStringList{"--data", program_->data()}}) {
      const auto ran = tool_->runBare(QStringList{"import", "attendees", file, "--event", "demo"} + where);
      QCOMPARE(ran.code, 1);
      QVERIFY2(ran.err.count('\n') == 1 && ran.err.contains("at most 32 MiB"), ran.err);
    }
  }

  void certificatesAreChecked() {
    const auto certificate = backend::http::tests::makeCertificate("localhost");
    const auto pem = program_->write("certificate.pem", certificate.certificate);
    const auto key = program_->write("key.pem", certificate.key);
    const auto others =
        program_->write("others.pem", backend::http::tests::makeCertificate("localhost").certificate);
    program_->importEvent(1);
    program_->serve({"--tls-certificate", pem, "--tls-key", key});
    const auto token =
        BackendProgram::run({"token", "create", "o", "--role", "organizer", "--data", program_->data()});
    tool_->setEnvironment("USHER_TOKEN", QString::fromUtf8(token.out.trimmed()));
    const auto server = QStringLiteral("https://127.0.0.1:%1").arg(program_->port());
    const QStringList list{"event", "list", "--server", server};
    const auto trusted = tool_->runBare(list + QStringList{"--ca-file", pem});
    QVERIFY2(trusted.code == 0 && trusted.out.contains("demo"), trusted.err);
    for (const QStringList& arguments : {list, list + QStringList{"--ca-file", others}}) {
      const auto refused = tool_->runBare(arguments);
      QCOMPARE(refused.code, 1);
      QVERIFY2(refused.err.contains("no trusted connection") && refused.err.contains("--ca-file"),
               refused.err);
    }
  }

 private:
  std::unique_ptr<Tool> tool_;
  std::unique_ptr<BackendProgram> program_;
};

QTEST_GUILESS_MAIN(ToolRefusedTest)
#include "tool_refused_test.moc"
