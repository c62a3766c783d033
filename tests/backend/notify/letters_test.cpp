// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <usher/backend/notify/facts.h>
#include <usher/backend/notify/gsm7.h>
#include <usher/backend/notify/mail_carrier.h>
#include <usher/backend/notify/mail_folder.h>
#include <usher/backend/notify/message_key.h>
#include <usher/backend/notify/sms_carrier.h>

#include "../saved_ticket.h"
#include "mail_server.h"
#include "summit.h"

namespace usher::backend::tests {

using notify::Handover;

namespace {

class KeptSms final : public notify::SmsSender {
 public:
  Handover send(const notify::Sms& sms) override {
    last = sms;
    return {};
  }
  notify::Sms last;
};

const std::vector<const char*> kKinds = {"ticket",    "link",    "seat",          "queue",        "moved",
                                         "cancelled", "filling", "request_state", "staff_request"};

}  // namespace

/// What guests and staff read, from a real store into real mails.
class LettersTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    summit_ = std::make_unique<Summit>();
    folder_ = std::make_unique<QTemporaryDir>();
    for (const char* ticket : {"ada", "bjoern", "chloe"}) {
      must(summit_->store().attendees().enrol(Summit::kId, ticket, "opening", clockAt("09:00")));
    }
    must(summit_->store().attendees().enrol(Summit::kId, "ada", "workshop", clockAt("09:00")));
    now_ = clockAt("13:16");
  }

  void everyKindIsSaidInEachLanguage_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("ticket");
    for (const char* kind : kKinds) {
      QTest::addRow("%s en", kind) << kind << "ada";
      QTest::addRow("%s de", kind) << kind << "bjoern";
    }
  }
  void everyKindIsSaidInEachLanguage() {
    QFETCH(const QString, kind);
    QFETCH(const QString, ticket);
    const auto mail = mailOf(kind, ticket);
    const auto text = mail["texts"]["plain"].toString();
    const auto html = mail["texts"]["html"].toString();
    const auto subject = mail["headers"]["Subject"].toString();
    keepSample(kind + "." + ticket, html);
    const auto sms = smsOf(kind, ticket);
    for (const auto& said : {text, html, subject, QString::fromStdString(sms)}) {
      QVERIFY2(!said.isEmpty(), qPrintable(kind));
      QVERIFY2(!said.contains("notify."), qPrintable(said));
      QVERIFY2(!said.contains('{') || said == html, qPrintable(said));
    }
    QVERIFY(!html.contains("{{"));
    QVERIFY2(notify::gsm7Length(sms).value_or(161) <= 160, sms.c_str());
    QCOMPARE(mail["defects"].toArray(), QJsonArray());
    const bool german = ticket == "bjoern" && kind != "staff_request";
    QCOMPARE(mail["headers"]["Content-Language"].toString(), german ? "de" : "en");
    QCOMPARE(html.contains("<html lang=\"de\">"), german);
    if (kind != "staff_request") QVERIFY(text.contains(german ? "Guten Tag Björn," : "Hello Ada,"));
    const auto event = german ? "Gipfel <2026> & Freunde" : "Summit <2026> & Friends";
    QCOMPARE(mail["from"][0], (QJsonArray{event, "tickets@example.org"}));
    QCOMPARE(mail["headers"]["Reply-To"].toString(), "desk@example.org");
    QVERIFY(html.contains(QString(event).toHtmlEscaped()) && !html.contains("<2026>"));
    QVERIFY(text.contains(event));
  }

  void aTicketHasItsCodeTwiceAndACalendar() {
    const auto mail = mailOf("ticket", "ada");
    QCOMPARE(mail["tree"].toString(), "mixed(related(alternative(plain,html),png),png,calendar)");
    const auto files = mail["files"].toArray();
    QCOMPARE(files[0]["content_id"].toString(), "<ticket>");
    QVERIFY(mail["texts"]["html"].toString().contains("src=\"cid:ticket\""));
    for (const int picture : {0, 1}) {
      QCOMPARE(readCode(QByteArray::fromBase64(files[picture]["bytes"].toString().toLatin1())), "CODE-ada");
    }
    QCOMPARE(files[1]["disposition"].toString(), "attachment");
    QCOMPARE(files[1]["name"].toString(), "ticket.png");
    const auto calendar = QByteArray::fromBase64(files[2]["bytes"].toString().toLatin1());
    QVERIFY(calendar.startsWith("BEGIN:VCALENDAR\r\n"));
    QCOMPARE(calendar.count("BEGIN:VEVENT"), 2);
    QVERIFY2(
        calendar.contains("DTSTART:20261126T133000Z") && calendar.contains("SUMMARY:Soldering for beginners"),
        calendar);
    const auto text = mail["texts"]["plain"].toString();
    for (const char* said :
         {"Ada Lovelace", "Visitor", "Booking reference: XK7-22B", "your last name find your ticket",
          "26 November 2026", "Congress Centre, Am Plärrer 1",
          "Thursday 26 November, 14:30 – 15:30, Great Hall", "https://events.example.org/g/ada.0"}) {
      QVERIFY2(text.contains(said), qPrintable(text));
    }
    QVERIFY(text.indexOf("Opening") < text.indexOf("Soldering"));
  }

  void aCalendarTakesTheNewerOfTwoMails() {
    const auto sequences = [&](const char* kind, const char* guest, int file) {
      const auto files = mailOf(kind, guest)["files"].toArray();
      const auto calendar = QByteArray::fromBase64(files[file]["bytes"].toString().toLatin1());
      QByteArrayList found;
      for (const auto& line : calendar.split('\n')) {
        if (line.startsWith("SEQUENCE:")) found << line.trimmed();
      }
      return found;
    };
    const QByteArrayList before{"SEQUENCE:0", "SEQUENCE:0"};
    QCOMPARE(sequences("ticket", "ada", 2), before);
    auto session = summit_->session("opening");
    session.room = "Small Hall";
    summit_->put(session, clockAt("09:02"));
    const QByteArrayList after{"SEQUENCE:1", "SEQUENCE:0"};
    QCOMPARE(sequences("ticket", "ada", 2), after);
    QCOMPARE(sequences("moved", "ada", 0), QByteArrayList{"SEQUENCE:1"});
  }

  void whoHasChosenNothingGetsTheDay() {
    must(summit_->store().attendees().leave(Summit::kId, "bjoern", "opening", clockAt("09:01")));
    const auto files = mailOf("ticket", "bjoern")["files"].toArray();
    const auto calendar = QByteArray::fromBase64(files[2]["bytes"].toString().toLatin1());
    QCOMPARE(calendar.count("BEGIN:VEVENT"), 1);
    QVERIFY(calendar.contains("DTSTART:20261126T080000Z"));
  }

  void movedTellsBothPlacesAndNewTimes() {
    const auto text = textOf("moved", "ada");
    QVERIFY2(text.contains("Now: Thursday 26 November, 15:00 – 16:00, Small Hall"), qPrintable(text));
    QVERIFY2(text.contains("Before: Thursday 26 November, 14:30 – 15:30, Great Hall"), qPrintable(text));
    QCOMPARE(smsOf("moved", "ada"), "Changed: Opening is now Thu 26 Nov, 15:00, Small Hall");
  }

  void queueKnowsWhatTimeItIs() {
    QCOMPARE(smsOf("queue", "ada"), "Time to queue: Opening begins at 14:30, Great Hall");
    QVERIFY(!textOf("queue", "ada").contains("late"));
    now_ = clockAt("13:20");
    QVERIFY(textOf("queue", "ada").contains("sorry that this message reaches you late"));
    QCOMPARE(smsOf("queue", "ada"), "Sorry, this is late: Opening begins at 14:30, Great Hall");
    now_ = clockAt("13:31");
    QCOMPARE(smsOf("queue", "bjoern"), "Eröffnung hat gerade begonnen: 14:30, Great Hall");
  }

  void staffReadWhoWantsWhat() {
    const auto mail = mailOf("staff_request", "ada");
    QCOMPARE(mail["headers"]["Subject"].toString(), "Request: 2 × Water, Ada Lovelace");
    QCOMPARE(mail["to"].toArray(), (QJsonArray{QJsonArray{"", "bar@example.org"}}));
    const auto text = mail["texts"]["plain"].toString();
    for (const char* said : {"For: Ada Lovelace", "Company: Analytical & Sons", "Note: Still, <please>",
                             "https://events.example.org/board"}) {
      QVERIFY2(text.contains(said), qPrintable(text));
    }
    QVERIFY(mail["texts"]["html"].toString().contains("Still, &lt;please&gt;"));
    QVERIFY(!text.contains("/g/"));
  }

  void declinedSaysWhy() {
    const auto text = textOf("request_state", "ada");
    QVERIFY2(text.contains("Why: The tap is dry"), qPrintable(text));
  }

  void longTitlesAreCutInTextMessagesAlone() {
    auto session = summit_->session("opening");
    session.title = {{"en", std::string(300, 'x')}, {"de", "Über „Straßen“ – " + std::string(150, 'y')}};
    summit_->put(session, clockAt("09:30"));
    for (const char* ticket : {"ada", "bjoern"}) {
      const auto sms = smsOf("queue", ticket);
      QVERIFY2(sms.find("...") != std::string::npos && sms.find("14:30, Great Hall") != std::string::npos,
               sms.c_str());
      QVERIFY(notify::gsm7Length(sms).value() <= 160);
    }
    QVERIFY(textOf("queue", "ada").contains(QString(300, 'x')));
  }

  void otherAlphabetsGoOutAsTheyAre() {
    auto session = summit_->session("opening");
    session.title = {{"en", "Открытие " + std::string(200, 'x')}};
    summit_->put(session, clockAt("09:30"));
    const auto sms = smsOf("queue", "ada");
    QVERIFY(sms.find("Открытие") != std::string::npos && notify::fitsSms(sms));
  }

  void whatGuestsTypeIsNoMarkup() {
    auto guest = must(summit_->store().attendees().attendee(Summit::kId, "ada")).value();
    guest.ticket.given_name = "<img src=x onerror=alert(1)>\r\nBcc: all@example.org";
    QVERIFY(saveTicket(summit_->store().attendees(), Summit::kId, guest.ticket, clockAt("09:30")));
    const auto mail = mailOf("ticket", "ada");
    const auto html = mail["texts"]["html"].toString();
    QVERIFY(!html.contains("<img src=x"));
    QVERIFY(html.contains("&lt;img src=x"));
    QVERIFY(!mail["headers"].toObject().contains("Bcc"));
  }

  void nothingToSayIsGivenUp() {
    QCOMPARE(handover("queue", "nobody").said, "the ticket is gone");
    QCOMPARE(handover("queue", "chloe").said, "the guest has no mail address");
    QCOMPARE(handover("poem", "ada").said, "there are no words for messages of kind poem");
    auto ticket = must(summit_->store().attendees().attendee(Summit::kId, "bjoern"))->ticket;
    ticket.revoked = true;
    QVERIFY(saveTicket(summit_->store().attendees(), Summit::kId, ticket, clockAt("09:31")));
    QCOMPARE(handover("moved", "bjoern").said, "the ticket is not valid any more");
    QCOMPARE(handover("moved", "bjoern").outcome, Handover::GiveUp);
    QCOMPARE(handover("ticket", "bjoern").said, "the ticket is not valid any more");
    summit_->remove("session", "opening", clockAt("09:32"));
    QCOMPARE(handover("queue", "ada").said, "the session is gone");
  }

  void aReplacedLinkIsTheNewOne() {
    must(summit_->store().attendees().replaceLink(Summit::kId, "ada", {1, "hash-new", {}}, clockAt("09:30")));
    QVERIFY(textOf("link", "ada").contains("https://events.example.org/g/ada.1"));
  }

 private:
  store::Message message(const QString& kind, const QString& ticket) {
    store::Message message;
    message.number = 7;
    message.created_at = clockAt("09:00");
    auto& what = message.what;
    what.event = Summit::kId;
    what.kind = kind.toStdString();
    what.ticket = ticket.toStdString();
    what.not_before = clockAt("13:15");
    notify::Facts facts;
    if (kind == "moved" || kind == "cancelled") {
      facts.before = summit_->session("opening");
      facts.session = facts.before;
      if (kind == "moved") {
        facts.session->room = "Small Hall";
        facts.session->starts_at = clockAt("14:00");
        facts.session->ends_at = clockAt("15:00");
      }
    } else if (kind.contains("request")) {
      facts.request = contract::RequestRow{.id = "r-1",
                                           .ticket = what.ticket,
                                           .item = "water",
                                           .quantity = 2,
                                           .note = "Still, <please>",
                                           .at = clockAt("10:00"),
                                           .updated_at = clockAt("10:00")};
      if (kind == "staff_request") {
        what.to = "bar@example.org";
      } else {
        facts.request->state = contract::RequestState::Declined;
        facts.request->reason = "The tap is dry";
      }
    } else if (kind != "ticket" && kind != "link") {
      facts.session_id = "opening";
    }
    what.facts = notify::encode(facts);
    return message;
  }

  notify::Occasions occasions() {
    return {summit_->store().settings(), summit_->store().attendees(),
            [](const std::string&, const store::Attendee& guest) {
              return "https://events.example.org/g/" + guest.ticket.id + "." +
                     std::to_string(guest.link_serial);
            },
            "https://events.example.org/board"};
  }

  Handover handover(const QString& kind, const QString& ticket) {
    auto occasions = this->occasions();
    notify::Composer composer(summit_->store().settings());
    notify::MailFolder sender(folder_->path().toStdString());
    notify::MailCarrier carrier(occasions, composer, sender, {"", "tickets@example.org"});
    return carrier.carry(message(kind, ticket), now_);
  }

  QJsonObject mailOf(const QString& kind, const QString& ticket) {
    const auto done = handover(kind, ticket);
    if (done.outcome != Handover::Sent) qFatal("%s", done.said.c_str());
    const auto name = "7." + std::to_string(clockAt("09:00").time_since_epoch().count()) + "@example.org.eml";
    return readMail(folder_->filePath(QString::fromStdString(name)));
  }

  QString textOf(const QString& kind, const QString& ticket) {
    const auto mail = mailOf(kind, ticket);
    return mail["texts"]["plain"].toString();
  }

  std::string smsOf(const QString& kind, const QString& ticket) {
    auto occasions = this->occasions();
    notify::Composer composer(summit_->store().settings());
    KeptSms sender;
    notify::SmsCarrier carrier(occasions, composer, sender);
    auto sms = message(kind, ticket);
    sms.what.to = "+4915112345678";
    const auto done = carrier.carry(sms, now_);
    if (done.outcome != Handover::Sent) qFatal("%s", done.said.c_str());
    if (sender.last.traceparent != notify::messageTraceparent(sms)) qFatal("the message has no trace");
    return sender.last.text;
  }

  /// For looking at: USHER_MAIL_SAMPLES names a folder.
  static void keepSample(const QString& name, QString html) {
    const auto folder = qEnvironmentVariable("USHER_MAIL_SAMPLES");
    if (folder.isEmpty()) return;
    QFile file(folder + "/" + name + ".html");
    if (file.open(QIODevice::WriteOnly)) file.write(html.replace("cid:ticket", "ticket.png").toUtf8());
  }

  std::unique_ptr<Summit> summit_;
  std::unique_ptr<QTemporaryDir> folder_;
  contract::Instant now_;
};

}  // namespace usher::backend::tests

QTEST_GUILESS_MAIN(usher::backend::tests::LettersTest)
#include "letters_test.moc"
