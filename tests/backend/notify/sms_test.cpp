// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <usher/backend/notify/gsm7.h>
#include <usher/backend/notify/message_key.h>
#include <usher/backend/notify/webhook_sms_sender.h>

namespace usher::backend::tests {

using notify::Handover;

namespace {

constexpr int kPatienceMs = 60'000;
const QString kFolder = QString(USHER_SOURCE_DIR) + "/tests/backend/notify/";

QByteArray contentOf(const QString& name) {
  QFile file(name);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

/// Text messages as they arrive at a real HTTP server.
class SmsTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    folder_ = std::make_unique<QTemporaryDir>();
    QDir(folder_->path()).mkdir("requests");
  }
  void cleanup() {
    server_.kill();
    server_.waitForFinished(kPatienceMs);
  }

  void arrivesAsJson() {
    start(false);
    options_.headers = {"Authorization: Bearer s3cret", "X-Account: 7"};
    QVERIFY(send("+4915112345000", "Grüße, \"Ada\"\n{to} 世界").outcome == Handover::Sent);
    const auto request = this->request(1);
    QCOMPARE(request["path"].toString(), "/send?v=1");
    QCOMPARE(request["headers"]["authorization"].toString(), "Bearer s3cret");
    QCOMPARE(request["headers"]["x-account"].toString(), "7");
    QCOMPARE(request["headers"]["content-type"].toString(), "application/json");
    QCOMPARE(request["headers"]["idempotency-key"].toString(), "42.1764");
    QVERIFY(!request["headers"].toObject().contains("traceparent"));
    QCOMPARE(
        request["body"].toObject(),
        (QJsonObject{{"to", "+4915112345000"}, {"text", "Grüße, \"Ada\"\n{to} 世界"}, {"id", "42.1764"}}));
  }

  void eachTryIsAPartOfTheMessagesTrace() {
    start(false);
    store::Message message;
    message.number = 42;
    QStringList parents;
    for (const int tries : {1, 2}) {
      message.attempts = tries;
      notify::WebhookSmsSender(options_).send(
          {"+4915112345000", "Hello", "42.0", notify::messageTraceparent(message)});
      parents << request(tries)["headers"].toObject()["traceparent"].toString();
    }
    const QRegularExpression form("^00-([0-9a-f]{32})-([0-9a-f]{16})-01$");
    const auto first = form.match(parents[0]);
    const auto second = form.match(parents[1]);
    QVERIFY(first.hasMatch() && second.hasMatch());
    QCOMPARE(first.captured(1), QString::fromStdString(notify::messageTrace(message)));
    QCOMPARE(second.captured(1), first.captured(1));
    QVERIFY(second.captured(2) != first.captured(2));
    message.number = 43;
    QVERIFY(first.captured(1) != QString::fromStdString(notify::messageTrace(message)));
  }

  void theBodyIsAsTheProviderWantsIt() {
    start(false);
    options_.body =
        notify::SmsBody::read(
            R"({"messages": [{"destinations": [{"to": "{to}"}], "text": "Usher: {text}", "ref": "r-{id}", "flash": false}]})")
            .value();
    QVERIFY(send("+4915112345000", "{id}").outcome == Handover::Sent);
    const auto request = this->request(1);
    const auto message = request["body"]["messages"][0];
    QCOMPARE(message["destinations"][0]["to"].toString(), "+4915112345000");
    QCOMPARE(message["text"].toString(), "Usher: {id}");
    QCOMPARE(message["ref"].toString(), "r-42.1764");
    QCOMPARE(message["flash"].toBool(true), false);
  }

  void aTemplateThatCannotWorkIsRefused() {
    QCOMPARE(notify::SmsBody::read("[]").error(), "is no JSON object");
    QCOMPARE(notify::SmsBody::read("{").error(), "is no JSON object");
    QCOMPARE(notify::SmsBody::read(R"({"to": "{to}"})").error(), "holds no {text}");
    QCOMPARE(notify::SmsBody::read(R"({"text": "{text}"})").error(), "holds no {to}");
  }

  void answersAreJudged_data() {
    QTest::addColumn<QString>("digits");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<bool>("down");
    for (const char* never : {"400", "413", "422"})
      QTest::newRow(never) << never << int(Handover::GiveUp) << false;
    for (const char* message : {"408", "409"})
      QTest::newRow(message) << message << int(Handover::TryAgain) << false;
    for (const char* down : {"302", "401", "403", "404", "429", "500", "503"}) {
      QTest::newRow(down) << down << int(Handover::TryAgain) << true;
    }
  }
  void answersAreJudged() {
    QFETCH(const QString, digits);
    QFETCH(const int, outcome);
    QFETCH(const bool, down);
    start(false);
    const auto handover = send("+4915112345" + digits.toStdString(), "Hello");
    QCOMPARE(int(handover.outcome), outcome);
    QCOMPARE(handover.provider_down, down);
    QCOMPARE(handover.said, "HTTP " + digits.toStdString() + " {\"message\": \"What the provider says\"}");
    QCOMPARE(QDir(folder_->filePath("requests")).count(), uint(2 + 1));
  }

  void overTlsTheServerMustProveItself() {
    start(true);
    options_.ca_file = folder_->filePath("other.pem").toStdString();
    const auto refused = send("+4915112345000", "Hello");
    QCOMPARE(refused.outcome, Handover::TryAgain);
    QVERIFY(refused.provider_down && !refused.said.empty());
    options_.ca_file = folder_->filePath("ca.pem").toStdString();
    const auto sent = send("+4915112345000", "Hello");
    QVERIFY2(sent.outcome == Handover::Sent, sent.said.c_str());
  }

  void numbersThatAreNoneGoNowhere() {
    start(false);
    QCOMPARE(send("+49 151", "Hello").outcome, Handover::GiveUp);
    QCOMPARE(send("", "Hello").outcome, Handover::GiveUp);
    QVERIFY(QDir(folder_->filePath("requests")).isEmpty());
  }

  void septetsAreCounted() {
    QCOMPARE(notify::gsm7Length("Größe à la carte"), std::size_t(16));
    QCOMPARE(notify::gsm7Length("[€]"), std::size_t(6));
    QVERIFY(!notify::gsm7Length("naïve ł"));
    QVERIFY(!notify::gsm7Length("😀"));
    QCOMPARE(notify::withPlainMarks("“It’s” – well…\n2 × ‚a‘"), "\"It's\" - well... 2 x 'a'");
    QVERIFY(notify::fitsSms(std::string(160, 'x')) && !notify::fitsSms(std::string(161, 'x')));
    QVERIFY(notify::fitsSms("世" + std::string(133, 'x')) && !notify::fitsSms("世" + std::string(134, 'x')));
  }

 private:
  void start(bool tls) {
    const auto port_file = folder_->filePath("port");
    QStringList arguments{kFolder + "webhook_server.py", "--folder", folder_->filePath("requests"),
                          "--port-file", port_file};
    if (tls) {
      QCOMPARE(QProcess::execute(kFolder + "make_certificates.sh", {folder_->path()}), 0);
      arguments << "--certificate" << folder_->filePath("server.pem") << "--key"
                << folder_->filePath("server.key");
    }
    server_.setProcessChannelMode(QProcess::ForwardedChannels);
    server_.start(USHER_PYTHON, arguments);
    QVERIFY(QTest::qWaitFor([&] { return QFile::exists(port_file); }, kPatienceMs));
    options_ = {};
    options_.url = (tls ? "https://127.0.0.1:" : "http://127.0.0.1:") +
                   contentOf(port_file).trimmed().toStdString() + "/send?v=1";
  }
  Handover send(const std::string& to, const std::string& text) {
    return notify::WebhookSmsSender(options_).send({to, text, "42.1764"});
  }
  QJsonObject request(int number) {
    return QJsonDocument::fromJson(
               contentOf(folder_->filePath(QString("requests/%1.json").arg(number, 4, 10, QChar('0')))))
        .object();
  }

  std::unique_ptr<QTemporaryDir> folder_;
  QProcess server_;
  notify::WebhookOptions options_;
};

}  // namespace usher::backend::tests

QTEST_GUILESS_MAIN(usher::backend::tests::SmsTest)
#include "sms_test.moc"
