// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QJsonArray>
#include <QProcess>
#include <QTest>

#include <map>
#include <set>

#include <usher/backend/store/sqlite/sqlite_store.h>

#include "../backend_program.h"
#include "mail_server.h"

namespace usher::backend::tests {

using store::MessageState;

namespace {

constexpr const char* kEvent = "summit";
constexpr const char* kPublicUrl = "https://events.example.org";

contract::Instant now() {
  return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

template <class T>
T must(store::Result<T> result) {
  if (!result) qFatal("%s", result.error().detail.c_str());
  if constexpr (!std::is_void_v<T>) return std::move(*result);
}

}  // namespace

/// The shipped backend and a real mail server. The test puts guests into the same database, as another
/// program would.
class OutgoingTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    program_ = std::make_unique<BackendProgram>();
    store_ = must(store::SqliteStore::open(program_->data().toStdString() + "/usher-backend.sqlite"));
    must(store_->settings().createEvent({.id = kEvent,
                                         .name = {{"en", "Summit"}},
                                         .timezone = "Europe/Berlin",
                                         .starts_at = now() + std::chrono::hours(24),
                                         .ends_at = now() + std::chrono::hours(32)},
                                        now()));
    must(store_->settings().editRows(
        kEvent,
        {.put = {contract::TicketTypeRow{.id = "visitor", .name = {{"en", "Visitor"}}, .colour = "#2F4BFF"},
                 sessionRow()}},
        now()));
  }
  void cleanup() {
    store_.reset();
    program_.reset();
  }

  void wrongSettingsGetOneLine_data() {
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("says");
    const QStringList from{"--mail-from", "a@example.org", "--public-url", kPublicUrl};
    const QStringList url{"--public-url", kPublicUrl};
    const auto smtp = from + QStringList{"--smtp-url", "smtp://127.0.0.1:25"};
    QTest::newRow("no sender") << url + QStringList{"--smtp-url", "smtp://h"} << "--mail-from";
    QTest::newRow("no public url") << QStringList{"--smtp-url", "smtp://h", "--mail-from", "a@b.c"}
                                   << "--public-url";
    QTest::newRow("no smtp") << from + QStringList{"--smtp-url", "http://mail.example.org"} << "--smtp-url";
    QTest::newRow("no url") << from + QStringList{"--smtp-url", "mail.example.org 25"} << "--smtp-url";
    QTest::newRow("password in url") << from + QStringList{"--smtp-url", "smtp://u:p@h"} << "password";
    QTest::newRow("plain elsewhere") << from + QStringList{"--smtp-url", "smtp://mail.example.org",
                                                           "--smtp-tls", "off"}
                                     << "--smtp-tls";
    QTest::newRow("tls maybe") << smtp + QStringList{"--smtp-tls", "maybe"} << "--smtp-tls";
    QTest::newRow("user alone") << smtp + QStringList{"--smtp-user", "u"} << "--smtp-password-file";
    QTest::newRow("password alone") << smtp + QStringList{"--smtp-password-file", "/etc/hostname"}
                                    << "--smtp-user";
    QTest::newRow("no such password")
        << smtp + QStringList{"--smtp-user", "u", "--smtp-password-file", "/nonexistent/p"}
        << "/nonexistent/p";
    QTest::newRow("no such authority")
        << smtp + QStringList{"--smtp-ca-file", "/nonexistent/ca"} << "/nonexistent/ca";
    QTest::newRow("bad sender") << url + QStringList{"--smtp-url", "smtp://h", "--mail-from", "Usher"}
                                << "--mail-from";
    QTest::newRow("bad public url") << QStringList{"--public-url", "events.example.org"} << "--public-url";
    QTest::newRow("two ways") << smtp + QStringList{"--mail-dir", "/tmp"} << "--mail-dir";
    QTest::newRow("no such folder") << from + QStringList{"--mail-dir", "/nonexistent/m"} << "/nonexistent/m";
    QTest::newRow("no rate") << smtp + QStringList{"--mails-per-minute", "0"} << "--mails-per-minute";
    QTest::newRow("plain webhook") << url + QStringList{"--sms-webhook", "http://sms.example.org"}
                                   << "--sms-webhook";
    QTest::newRow("token alone") << QStringList{"--sms-token-file", "/etc/hostname"} << "--sms-webhook";
    QTest::newRow("bad body") << url + QStringList{"--sms-webhook", "https://h/", "--sms-body-file",
                                                   "/etc/hostname"}
                              << "--sms-body-file";
  }
  void wrongSettingsGetOneLine() {
    QFETCH(const QStringList, options);
    QFETCH(const QString, says);
    const auto ran = BackendProgram::run(QStringList{"serve", "--data", program_->data()} + options);
    QCOMPARE(ran.code, 2);
    QCOMPARE(ran.err.count('\n'), 1);
    QVERIFY2(ran.err.contains(says.toUtf8()), ran.err);
  }

  void withoutAProviderMessagesWait() {
    register_({"ada@example.org"});
    QProcess server;
    server.start(USHER_BACKEND, {"serve", "--data", program_->data(), "--listen", "127.0.0.1:0"});
    QByteArray log;
    const auto said = [&] {
      log += server.readAllStandardError();
      return log.contains("mails stay queued");
    };
    QTRY_VERIFY2_WITH_TIMEOUT(said(), log, BackendProgram::kPatienceMs);
    server.terminate();
    QVERIFY(server.waitForFinished(BackendProgram::kPatienceMs));
    QCOMPARE(count(MessageState::Queued), 1);
  }

  void aFolderTakesMails() {
    QVERIFY(QDir(program_->data()).mkdir("mails"));
    register_({"ada@example.org"});
    program_->serve(from() + QStringList{"--mail-dir", program_->data() + "/mails"});
    waitFor(MessageState::Sent, 1);
    const QDir mails(program_->data() + "/mails");
    const auto mail = readMail(mails.filePath(mails.entryList({"*.eml"}).value(0)));
    QCOMPARE(mail["from"][0], (QJsonArray{"Usher Events", "tickets@example.org"}));
    const auto text = mail["texts"]["plain"].toString();
    QVERIFY2(text.contains(QString(kPublicUrl) + "/g/"), qPrintable(text));
    QCOMPARE(readCode(QByteArray::fromBase64(mail["files"][0]["bytes"].toString().toLatin1())), "CODE-0");
  }

  void nothingIsLostAndNothingDoubled() {
    MailServer server(MailServer::StartTls, {"--user", "usher", "--password", "s3cret"});
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("USHER_SMTP_PASSWORD", "s3cret");
    const auto options = from() + QStringList{"--smtp-url",         QString::fromStdString(server.url()),
                                              "--smtp-user",        "usher",
                                              "--smtp-ca-file",     QString::fromStdString(server.caFile()),
                                              "--mails-per-minute", "6000"};
    program_->serve(options, environment);
    std::vector<std::string> addresses;
    for (int i = 0; i < 60; ++i) addresses.push_back("guest" + std::to_string(i) + "@example.org");
    addresses[7] = "lost-1@example.org";
    addresses[20] = "nobody@example.org";
    register_(addresses);
    // The same submission again, as by pressing twice.
    register_(addresses);
    for (const int arrived : {5, 15, 25}) {
      QTRY_VERIFY_WITH_TIMEOUT(server.mails().size() >= arrived, BackendProgram::kPatienceMs);
      program_->kill();
      program_->serve(options, environment);
    }
    QTRY_VERIFY_WITH_TIMEOUT(server.mails().size() >= 35, BackendProgram::kPatienceMs);
    server.stop();
    server.start();
    waitFor(MessageState::Sent, 59);
    QCOMPARE(count(MessageState::Dead), 1);
    QCOMPARE(count(MessageState::Queued), 0);

    // Of a mail whose sending was cut off a receiver may see two, of one Message-ID.
    std::map<QString, QString> receivers;
    for (int i = 0; i < server.mails().size(); ++i) {
      const auto headers = server.mail(i)["headers"].toObject();
      const auto id = headers["Message-Id"].toString();
      const auto to = server.envelope(i)["to"][0].toString();
      QVERIFY(receivers.emplace(id, to).first->second == to);
    }
    std::set<QString> reached;
    for (const auto& [id, to] : receivers) reached.insert(to);
    QCOMPARE(receivers.size(), std::size_t(59));
    QCOMPARE(reached.size(), std::size_t(59));
    const auto log = program_->stop();
    QVERIFY2(!log.contains("@example.org"), log);
    QVERIFY(!log.contains("s3cret"));
  }

  void aMoveIsToldByTheRunningServer() {
    MailServer server(MailServer::Smtps);
    register_({"ada@example.org"});
    must(store_->attendees().enrol(kEvent, "t-0", "opening", now()));
    const auto options = from() + QStringList{"--smtp-url", QString::fromStdString(server.url()),
                                              "--smtp-ca-file", QString::fromStdString(server.caFile())};
    program_->serve(options);
    waitFor(MessageState::Sent, 1);
    // What it has not seen before is no move.
    QTRY_VERIFY_WITH_TIMEOUT(must(store_->messages().readPosition(kEvent, "notify")).has_value(),
                             BackendProgram::kPatienceMs);
    auto session = sessionRow();
    session.room = "Small Hall";
    must(store_->settings().editRows(kEvent, {.put = {session}}, now()));
    waitFor(MessageState::Sent, 2);
    program_->kill();
    program_->serve(options);
    session.room = "Great Hall";
    must(store_->settings().editRows(kEvent, {.put = {session}}, now()));
    waitFor(MessageState::Sent, 3);
    QCOMPARE(server.mails().size(), 3);
    const auto mail = server.mail(1);
    const auto text = mail["texts"]["plain"].toString();
    QVERIFY2(text.contains("Small Hall") && text.contains("Great Hall"), qPrintable(text));
  }

 private:
  static contract::SessionRow sessionRow() {
    static const auto start = now() + std::chrono::hours(25);
    return {.id = "opening",
            .title = {{"en", "Opening"}},
            .room = "Great Hall",
            .starts_at = start,
            .ends_at = start + std::chrono::hours(1)};
  }
  static QStringList from() {
    return {"--mail-from", "Usher Events <tickets@example.org>", "--public-url", QString(kPublicUrl) + "/"};
  }
  /// A guest for each address, with a ticket by mail.
  void register_(const std::vector<std::string>& addresses) {
    for (std::size_t i = 0; i < addresses.size(); ++i) {
      const auto number = std::to_string(i);
      const store::NewAttendee guest{.ticket = {.id = "t-" + number,
                                                .code = "CODE-" + number,
                                                .ticket_type = "visitor",
                                                .given_name = "Ada"},
                                     .contact = {.email = addresses[i]},
                                     .origin = store::Origin::Registered,
                                     .link_hash = "hash-" + number};
      const store::NewMessage ticket{.event = kEvent,
                                     .dedupe = "ticket:t-" + number,
                                     .ticket = "t-" + number,
                                     .kind = "ticket",
                                     .not_before = now()};
      must(store_->attendees().registerAttendee(kEvent, guest, "submission-" + number, {}, {ticket}, now()));
    }
  }
  int count(MessageState state) {
    return static_cast<int>(must(store_->messages().messages(kEvent, state, std::nullopt, 1000)).size());
  }
  void waitFor(MessageState state, int number) {
    QTRY_COMPARE_WITH_TIMEOUT(count(state), number, BackendProgram::kPatienceMs);
  }

  std::unique_ptr<BackendProgram> program_;
  std::unique_ptr<store::SqliteStore> store_;
};

}  // namespace usher::backend::tests

QTEST_GUILESS_MAIN(usher::backend::tests::OutgoingTest)
#include "outgoing_test.moc"
