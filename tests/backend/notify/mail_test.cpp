// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QJsonArray>
#include <QTest>

#include <usher/backend/notify/mail_folder.h>
#include <usher/backend/notify/mime.h>
#include <usher/backend/notify/one_line.h>
#include <usher/backend/notify/smtp_dialogue.h>
#include <usher/backend/notify/smtp_sender.h>

#include "mail_server.h"

namespace usher::backend::tests {

using notify::Handover;
using notify::Mail;

namespace {

Mail someMail(const std::string& to = "ada@example.org") {
  Mail mail;
  mail.from = {"Grüße & Co, \"Events\"", "tickets@example.org"};
  mail.to = {"Ada Lovelace", to};
  mail.reply_to = notify::Mailbox{"", "desk@example.org"};
  mail.subject =
      "Ihr Ticket für die Größte aller Konferenzen – 世界 ✓ und noch viel mehr, damit die Zeile lang wird";
  mail.text = "Hallo Ada,\n.\n..zwei Punkte\nFrom here on: Grüße\n";
  mail.html = "<p>Grüße, <b>Ada</b> <img src=\"cid:qr\"></p>\n" + std::string(3000, 'x');
  mail.message_id = "42.1764100000000@example.org";
  mail.language = "de";
  mail.date = *contract::parseInstant("2026-11-25T20:00:00Z");
  return mail;
}

notify::SmtpOptions options(const MailServer& server) {
  return {.url = server.url(), .ca_file = server.caFile()};
}

}  // namespace

/// Mails as they arrive at a real server.
class MailTest : public QObject {
  Q_OBJECT

 private slots:
  void arrivesWholeByEachWay_data() {
    QTest::addColumn<int>("mode");
    QTest::newRow("plain") << int(MailServer::Plain);
    QTest::newRow("starttls") << int(MailServer::StartTls);
    QTest::newRow("smtps") << int(MailServer::Smtps);
  }
  void arrivesWholeByEachWay() {
    QFETCH(const int, mode);
    const MailServer server(static_cast<MailServer::Mode>(mode));
    auto settings = options(server);
    settings.plain = mode == MailServer::Plain;
    notify::SmtpSender sender(settings);
    const auto handover = sender.send(someMail());
    QVERIFY2(handover.outcome == Handover::Sent, handover.said.c_str());
    // On the same connection.
    QVERIFY(sender.send(someMail("bob@example.org")).outcome == Handover::Sent);
    QCOMPARE(server.mails().size(), 2);
    const auto envelope = server.envelope(0);
    QCOMPARE(envelope["from"].toString(), "tickets@example.org");
    QCOMPARE(envelope["to"].toArray(), QJsonArray{"ada@example.org"});
    QCOMPARE(envelope["tls"].toBool(), mode != MailServer::Plain);

    const auto mail = server.mail(0);
    QCOMPARE(mail["defects"].toArray(), QJsonArray());
    QVERIFY(mail["ascii"].toBool() && mail["crlf"].toBool());
    QVERIFY(mail["longest_line"].toInt() <= 998);
    QCOMPARE(mail["from"].toArray(),
             (QJsonArray{QJsonArray{"Grüße & Co, \"Events\"", "tickets@example.org"}}));
    QCOMPARE(mail["to"].toArray(), (QJsonArray{QJsonArray{"Ada Lovelace", "ada@example.org"}}));
    const auto headers = mail["headers"].toObject();
    QCOMPARE(headers["Subject"].toString().toStdString(), someMail().subject);
    QCOMPARE(headers["Message-Id"].toString(headers["Message-ID"].toString()),
             "<42.1764100000000@example.org>");
    QCOMPARE(headers["Date"].toString(), "Wed, 25 Nov 2026 20:00:00 +0000");
    QCOMPARE(headers["Reply-To"].toString(), "desk@example.org");
    QCOMPARE(headers["Auto-Submitted"].toString(), "auto-generated");
    QCOMPARE(headers["Content-Language"].toString(), "de");
    QCOMPARE(mail["tree"].toString(), "alternative(plain,html)");
    QCOMPARE(mail["texts"]["plain"].toString().toStdString(), someMail().text);
    QCOMPARE(mail["texts"]["html"].toString().toStdString(), someMail().html);
  }

  void carriesPicturesAndFiles() {
    auto mail = someMail();
    const std::string bytes("\x89PNG\r\n\0\n.\n", 11);
    mail.images.push_back({"qr", "ticket.png", "image/png", bytes});
    mail.attachments.push_back(
        {"event.ics", "text/calendar; method=PUBLISH; charset=utf-8", "BEGIN:VCALENDAR\r\n"});
    QTemporaryDir folder;
    notify::MailFolder sender(folder.path().toStdString());
    QCOMPARE(sender.send(mail).outcome, Handover::Sent);
    QCOMPARE(sender.send(mail).outcome, Handover::Sent);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{"42.1764100000000@example.org.eml"});
    const auto read = readMail(folder.filePath("42.1764100000000@example.org.eml"));
    QCOMPARE(read["tree"].toString(), "mixed(related(alternative(plain,html),png),calendar)");
    const auto files = read["files"].toArray();
    QCOMPARE(files.size(), 2);
    QCOMPARE(files[0]["content_id"].toString(), "<qr>");
    QCOMPARE(files[0]["disposition"].toString(), "inline");
    QCOMPARE(QByteArray::fromBase64(files[0]["bytes"].toString().toLatin1()),
             QByteArray::fromStdString(bytes));
    QCOMPARE(files[1]["name"].toString(), "event.ics");
    QCOMPARE(files[1]["type"].toString(), "text/calendar");
    QCOMPARE(files[1]["disposition"].toString(), "attachment");
  }

  void aFolderThatIsGoneIsTriedAgain() {
    notify::MailFolder sender("/nonexistent/pickup");
    const auto handover = sender.send(someMail());
    QCOMPARE(handover.outcome, Handover::TryAgain);
    QVERIFY(handover.provider_down);
    QVERIFY(handover.said.find("/nonexistent/pickup") != std::string::npos);
  }

  void nobodyWritesHeadersButUs_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("crlf") << "Eve\r\nBcc: all@example.org";
    QTest::newRow("lf") << "Eve\nBcc: all@example.org\n\nbody";
    QTest::newRow("cr") << "Eve\rBcc: all@example.org";
    QTest::newRow("unicode lines") << QString("Eve\u2028Bcc: all@example.org\u0085X: y");
    QTest::newRow("quotes") << "Eve\" <eve@example.org>, \"Mallory";
    QTest::newRow("encoded word") << "=?utf-8?q?Eve=0D=0ABcc:_all@example.org?=";
    QTest::newRow("nul") << QString("Eve") + QChar(0) + "\r\n.\r\nQUIT";
  }
  void nobodyWritesHeadersButUs() {
    QFETCH(const QString, text);
    auto mail = someMail();
    const auto plain_count = [&] {
      QTemporaryDir folder;
      notify::MailFolder sender(folder.path().toStdString());
      sender.send(mail);
      const auto read = readMail(folder.filePath("42.1764100000000@example.org.eml"));
      return std::tuple(read["header_count"].toInt(), read["to"].toArray().size(),
                        read["from"].toArray().size(), read["texts"]["plain"].toString());
    };
    const auto before = plain_count();
    mail.subject = text.toStdString();
    mail.to.name = text.toStdString();
    mail.from.name = text.toStdString();
    mail.reply_to->name = text.toStdString();
    QCOMPARE(plain_count(), before);
  }

  void addressesThatAreNoneGoNowhere() {
    const MailServer server(MailServer::Plain);
    auto settings = options(server);
    settings.plain = true;
    notify::SmtpSender sender(settings);
    for (const char* to : {"", "ada", "ada@example.org\r\nRCPT TO:<all@example.org>", "a b@example.org",
                           "<ada@example.org>", "ada@example.org> SIZE=1"}) {
      QCOMPARE(sender.send(someMail(to)).outcome, Handover::GiveUp);
    }
    QCOMPARE(server.mails().size(), 0);
  }

  void theServersWordsAreKept() {
    const MailServer server(MailServer::StartTls);
    notify::SmtpSender sender(options(server));
    const auto later = sender.send(someMail("later-1@example.org"));
    QCOMPARE(later.outcome, Handover::TryAgain);
    QVERIFY2(!later.provider_down, later.said.c_str());
    QCOMPARE(later.said, "451 4.7.1 Greylisted, come back");
    QCOMPARE(sender.send(someMail("later-1@example.org")).outcome, Handover::Sent);

    const auto nobody = sender.send(someMail("nobody@example.org"));
    QCOMPARE(nobody.outcome, Handover::GiveUp);
    QCOMPARE(nobody.said, "550 5.1.1 No such person");
    const auto bold = sender.send(someMail("too-bold@example.org"));
    QCOMPARE(bold.outcome, Handover::GiveUp);
    QCOMPARE(bold.said, "554 5.6.0 Not this");
    const auto lost = sender.send(someMail("lost-1@example.org"));
    QCOMPARE(lost.outcome, Handover::TryAgain);

    // Not the message's fault.
    auto refused = someMail();
    refused.from.address = "refused@example.org";
    const auto sender_refused = sender.send(refused);
    QCOMPARE(sender_refused.outcome, Handover::TryAgain);
    QVERIFY(sender_refused.provider_down);
    QCOMPARE(sender_refused.said, "550 5.7.1 You may not send from here");
    QCOMPARE(sender.send(someMail()).outcome, Handover::Sent);
  }

  void signsIn() {
    const MailServer server(MailServer::StartTls, {"--user", "usher", "--password", "p ä:ss"});
    auto settings = options(server);
    const auto unsigned_in = notify::SmtpSender(settings).send(someMail());
    QCOMPARE(unsigned_in.outcome, Handover::TryAgain);
    QVERIFY(unsigned_in.provider_down);
    settings.user = "usher";
    settings.password = "wrong";
    const auto wrong = notify::SmtpSender(settings).send(someMail());
    QCOMPARE(wrong.outcome, Handover::TryAgain);
    QVERIFY(wrong.provider_down);
    QVERIFY2(wrong.said.starts_with("535"), wrong.said.c_str());
    settings.password = "p ä:ss";
    const auto right = notify::SmtpSender(settings).send(someMail());
    QVERIFY2(right.outcome == Handover::Sent, right.said.c_str());
    QCOMPARE(server.envelope(0)["user"].toString(), "usher");
  }

  void nothingIsSentToAServerThatProvesNothing_data() {
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("trusts_other");
    QTest::newRow("unknown authority, starttls") << int(MailServer::StartTls) << true;
    QTest::newRow("unknown authority, smtps") << int(MailServer::Smtps) << true;
    QTest::newRow("no starttls on offer") << int(MailServer::Plain) << false;
  }
  void nothingIsSentToAServerThatProvesNothing() {
    QFETCH(const int, mode);
    QFETCH(const bool, trusts_other);
    const MailServer server(static_cast<MailServer::Mode>(mode));
    auto settings = options(server);
    if (trusts_other) settings.ca_file = server.otherCaFile();
    const auto handover = notify::SmtpSender(settings).send(someMail());
    QCOMPARE(handover.outcome, Handover::TryAgain);
    QVERIFY(handover.provider_down);
    QVERIFY(!handover.said.empty());
    QCOMPARE(server.mails().size(), 0);
  }

  void aServerThatIsAwayIsTriedAgain() {
    MailServer server(MailServer::Smtps);
    notify::SmtpSender sender(options(server));
    server.stop();
    const auto away = sender.send(someMail());
    QCOMPARE(away.outcome, Handover::TryAgain);
    QVERIFY(away.provider_down);
    server.start();
    QCOMPARE(sender.send(someMail()).outcome, Handover::Sent);
  }

  void repliesOfSeveralLinesAreOneSentence() {
    notify::SmtpDialogue dialogue;
    dialogue.heard("220 hello\r\n");
    dialogue.said("RCPT TO:<ada@example.org>\r\n");
    dialogue.heard("452-4.2.2 The mailbox\r\n");
    dialogue.heard("452 is full\r\n");
    const auto handover = dialogue.failed("Failure");
    QCOMPARE(handover.outcome, Handover::TryAgain);
    QVERIFY(!handover.provider_down);
    QCOMPARE(handover.said, "452 4.2.2 The mailbox is full");
    dialogue.said("MAIL FROM:<x@example.org>\r\n");
    dialogue.heard("421 closing\r\n");
    QVERIFY(dialogue.failed("").provider_down);
    dialogue.said("MAIL FROM:<x@example.org> SIZE=99999\r\n");
    dialogue.heard("552 too large\r\n");
    QCOMPARE(dialogue.failed("").outcome, Handover::GiveUp);
  }

  void linesOfOthersAreCutBetweenCharacters() {
    QCOMPARE(notify::oneLine("  a\r\n\tb \x01 c "), "a b c");
    QCOMPARE(notify::oneLine("äöü", 3), "ä");
    QCOMPARE(notify::oneLine("\xC2\x85x\xE2\x80\xA8y"), "x y");
  }
};

}  // namespace usher::backend::tests

QTEST_GUILESS_MAIN(usher::backend::tests::MailTest)
#include "mail_test.moc"
