// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <atomic>
#include <thread>

#include <usher/backend/http/message.h>

#include "web_site.h"

namespace usher::backend::tests {

namespace {

constexpr const char* kForm = "/e/lumen/register";

Fields with(Fields fields, const std::string& name, const std::string& value) {
  std::erase_if(fields, [&](const auto& field) { return field.first == name; });
  fields.emplace_back(name, value);
  return fields;
}

Fields without(Fields fields, const std::string& name) {
  std::erase_if(fields, [&](const auto& field) { return field.first == name; });
  return fields;
}

QByteArray shown(const std::string& text) {
  return QByteArray::fromStdString(text);
}

}  // namespace

/// The event's page and its form, over HTTP.
class WebRegistrationTest : public QObject {
  Q_OBJECT

 private slots:
  void init() { site_ = std::make_unique<WebSite>(); }
  void cleanup() { site_.reset(); }

  void theOneOpenEventIsTheFirstPage() {
    const auto answer = site_->get("/");
    QCOMPARE(answer.status, 303);
    QCOMPARE(answer.headers.at("location"), std::string("/e/lumen"));
    site_->settings.registration.enabled = false;
    site_->save();
    QCOMPARE(site_->get("/").status, 200);
  }

  void theEventsPageSaysWhatWhenAndWhere() {
    const auto page = site_->get("/e/lumen");
    QCOMPARE(page.status, 200);
    for (const char* text : {"Lumen", "26 – 27 November 2026", "Powerhouse", "Two days.", "Small workshop",
                             "11:00", "2 seats free", "href=\"/e/lumen/register\""}) {
      QVERIFY2(page.body.contains(text), text);
    }
    QVERIFY(!page.body.contains("noindex"));
    QVERIFY(site_->get("/e/lumen?lang=de").body.contains("Lumen auf Deutsch"));
  }

  void registrationOpensClosesAndFills_data() {
    QTest::addColumn<QString>("opens");
    QTest::addColumn<QString>("closes");
    QTest::addColumn<int>("capacity");
    QTest::addColumn<QString>("says");
    QTest::newRow("later") << "2026-11-21T09:00:00Z" << "" << -1
                           << "You can register from Saturday 21 November, 10:00.";
    QTest::newRow("closed") << "" << "2026-11-20T08:59:59Z" << -1 << "Registration is closed";
    QTest::newRow("full") << "" << "" << 0 << "All places are taken";
  }
  void registrationOpensClosesAndFills() {
    QFETCH(QString, opens);
    QFETCH(QString, closes);
    QFETCH(int, capacity);
    QFETCH(QString, says);
    auto& registration = site_->settings.registration;
    registration.opens_at = contract::parseInstant(opens.toStdString());
    registration.closes_at = contract::parseInstant(closes.toStdString());
    if (capacity >= 0) registration.capacity = capacity;
    site_->save();
    for (const char* target : {"/e/lumen", kForm}) {
      const auto page = site_->get(target);
      QVERIFY2(page.body.contains(says.toStdString()), shown(page.body));
      QVERIFY(!page.body.contains("<form"));
    }
    QCOMPARE(site_->post(kForm, site_->form("Ada")).status, 409);
    QCOMPARE(registered(), 0);
  }

  void anEventThatIsNotForEverybodyIsNotThere() {
    site_->settings.registration.enabled = false;
    site_->save();
    for (const char* target : {"/e/lumen", "/e/lumen/register", "/e/no-such", "/e/..%2F..%2Fetc", "/e/%00"}) {
      const auto page = site_->get(target);
      QCOMPARE(page.status, 404);
      QVERIFY(page.headers.at("content-type").starts_with("text/html"));
      QVERIFY(!page.body.contains("Lumen"));
    }
    QCOMPARE(site_->post(kForm, site_->form("Ada")).status, 404);
    QCOMPARE(site_->post("/e/no-such/register", site_->form("Ada")).status, 404);
    QCOMPARE(registered(), 0);
  }

  void theFormMakesATicketAndLeadsToIt() {
    const auto empty = site_->get(kForm);
    QCOMPARE(empty.status, 200);
    const auto submission = inputValue(empty.body, "submission");
    QCOMPARE(submission.size(), std::size_t(32));
    auto form = with(site_->form("Ada"), "submission", submission);
    form.emplace_back("session", "small");
    form.emplace_back("session", "large");
    form = with(form, "phone", "0049 (0)170 12 34 567");
    const auto answer = site_->post(kForm, form, {{"Accept-Language", "de"}});
    QCOMPARE(answer.status, 303);
    const auto location = answer.headers.at("location");
    QVERIFY(location.starts_with("/g/") && location.ends_with("?done=registered"));

    const auto page = site_->get(location);
    QCOMPARE(page.status, 200);
    // In the language of the form, which the guest's own browser did not ask for here.
    for (const char* text : {"Sie sind angemeldet", "guest@example.org", "Hallo Ada", "Kleiner Workshop",
                             "Large talk", "<svg xmlns", "Candle &amp; Co"}) {
      QVERIFY2(page.body.contains(text), text);
    }
    const auto ticket = site_->ticketOf(location.substr(0, location.find('?')));
    const auto attendee = site_->store().attendees().attendee(kLumen, ticket).value().value();
    QCOMPARE(attendee.contact.phone, std::string("+491701234567"));
    QCOMPARE(attendee.answers.size(), std::size_t(3));
    QCOMPARE(attendee.ticket.sessions.size(), std::size_t(2));
    QCOMPARE(site_->store().messages().messagesAbout(kLumen, ticket).value().size(), std::size_t(1));
  }

  void sendingItTwiceMakesOneTicket() {
    const auto form = site_->form("Ada");
    const auto first = site_->post(kForm, form);
    const auto again = site_->post(kForm, form);
    QCOMPARE(again.status, 303);
    QCOMPARE(again.headers.at("location"), first.headers.at("location"));
    QCOMPARE(registered(), 1);
  }

  void allTabsOfABrowserShareOneForm() {
    const auto first = site_->get(kForm);
    const auto cookie = first.headers.at("set-cookie");
    const auto second = site_->get(kForm, {{"Cookie", cookie.substr(0, cookie.find(';'))}});
    QCOMPARE(inputValue(second.body, "submission"), inputValue(first.body, "submission"));
    QVERIFY(inputValue(site_->get(kForm).body, "submission") != inputValue(first.body, "submission"));
    const auto done =
        site_->post(kForm, with(site_->form("Ada"), "submission", inputValue(first.body, "submission")));
    QVERIFY(done.headers.at("set-cookie").starts_with("submission=; Path=/e/lumen/register;"));
  }

  void anotherPersonInTheSameFormIsAskedAboutAndThenRegistered() {
    const auto ada = site_->form("Ada");
    const auto made = site_->post(kForm, ada);
    auto bert = with(with(ada, "given_name", "Bert"), "email", "bert@example.org");
    const auto asked = site_->post(kForm, bert);
    QCOMPARE(asked.status, 200);
    QVERIFY(asked.body.contains("for Ada Guest"));
    QCOMPARE(inputValue(asked.body, "given_name"), std::string("Bert"));
    const auto path = made.headers.at("location");
    QVERIFY(asked.body.contains("href=\"" + path.substr(0, path.find('?')) + "\""));
    QCOMPARE(registered(), 1);
    bert = with(bert, "submission", inputValue(asked.body, "submission"));
    QCOMPARE(site_->post(kForm, bert).status, 303);
    QCOMPARE(registered(), 2);
  }

  void whatCannotBeTakenIsSaidAtItsField_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("says");
    const QString endless(5000, 'x');
    QTest::newRow("no name") << "given_name" << " \t " << "given_name" << "Enter your given name";
    QTest::newRow("long name") << "family_name" << endless << "family_name" << "This is too long";
    QTest::newRow("no mail") << "email" << "" << "email" << "Enter your e-mail address";
    QTest::newRow("wrong mail") << "email" << "ada@" << "email" << "Check the e-mail address";
    QTest::newRow("header in mail") << "email" << "a@example.org\r\nBcc: b@example.org" << "email"
                                    << "Check the e-mail";
    QTest::newRow("wrong phone") << "phone" << "12" << "phone" << "Check the number";
    QTest::newRow("no ticket") << "ticket_type" << "" << "type1" << "Choose a ticket";
    QTest::newRow("foreign ticket") << "ticket_type" << "speaker" << "type1" << "Choose a ticket";
    QTest::newRow("long answer") << "answer:diet" << endless << "question1" << "This is too long";
    QTest::newRow("no choice") << "answer:size" << "" << "question3" << "Choose one of these";
    QTest::newRow("foreign choice") << "answer:size" << "xxl" << "question3" << "Choose one of these";
    QTest::newRow("no consent") << "answer:photo" << "" << "question2" << "Tick this box";
    QTest::newRow("a program's field") << "homepage" << "http://x" << "register" << "We could not be sure";
  }
  void whatCannotBeTakenIsSaidAtItsField() {
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QString, field);
    QFETCH(QString, says);
    const auto page = site_->post(kForm, with(site_->form("Ada"), name.toStdString(), value.toStdString()));
    QCOMPARE(page.status, 422);
    QVERIFY2(page.body.contains("<a href=\"#" + field.toStdString() + "\">" + says.toStdString()),
             shown(page.body));
    QVERIFY(page.body.contains("id=\"" + field.toStdString() + "\""));
    // What was right stays.
    QVERIFY(page.body.contains("value=\"Candle &amp; Co\""));
    QCOMPARE(registered(), 0);
  }

  void allThatIsMissingIsSaidAtOnce() {
    const auto page = site_->post(kForm, {});
    QCOMPARE(page.status, 422);
    QVERIFY(page.body.contains("5 things need a look"));
    QVERIFY(page.body.contains("aria-describedby=\"email_hint email_reason\""));
  }

  void whatIsWrittenIntoFieldsStaysText() {
    const std::string evil =
        "\"><script>alert(1)</script><img src=x onerror='alert(2)'>{{t:web.skip}}{{{svg:qr}}}";
    auto form = site_->form(evil);
    for (auto& [name, value] : form) {
      if (name != "submission") value = evil;
    }
    form.emplace_back("session", evil);
    const auto refused = site_->post(kForm, form);
    QCOMPARE(refused.status, 422);
    checkIsText(refused.body);
    form = site_->form(evil.substr(0, 90));
    form = with(with(form, "company", evil), "answer:diet", evil);
    const auto path =
        site_->post(kForm, with(form, "family_name", evil.substr(0, 90))).headers.at("location");
    for (const char* under : {"", "/agenda"})
      checkIsText(site_->get(path.substr(0, path.find('?')) + under).body);
  }

  void whatIsNoFormIsRefused() {
    const std::string body = encoded(site_->form("Ada"));
    const auto send = [&](const std::string& type, const std::string& bytes) {
      return HttpClient(site_->port()).post(kForm, bytes, {{"Content-Type", type}});
    };
    QCOMPARE(send("application/json", "{}").status, 415);
    QCOMPARE(send("text/plain", body).status, 415);
    QCOMPARE(send("application/x-www-form-urlencoded", std::string(100'000, 'x')).status, 413);
    QCOMPARE(send("application/x-www-form-urlencoded", body + "&company=%00").status, 422);
    QCOMPARE(send("application/x-www-form-urlencoded", body + "&company=%FF%FE").status, 422);
    std::string many = body;
    for (int i = 0; i < 2000; ++i) many += "&a=1";
    QCOMPARE(send("application/x-www-form-urlencoded", many).status, 422);
    QCOMPARE(HttpClient(site_->port()).request("PUT", kForm, {}).status, 405);
    QCOMPARE(registered(), 0);
    // In words, not as a problem document.
    QVERIFY(send("application/json", "{}").headers.at("content-type").starts_with("text/html"));
  }

  void unknownFieldsAndForeignSessionsChangeNothing() {
    auto form = site_->form("Ada");
    form.insert(form.end(), {{"session", "no-such"},
                             {"answer:no-such", "x"},
                             {"origin", "imported"},
                             {"code", "MINE"},
                             {"session", "small"},
                             {"session", "small"}});
    const auto path = site_->post(kForm, form).headers.at("location");
    const auto ticket = site_->ticketOf(path.substr(0, path.find('?')));
    const auto attendee = site_->store().attendees().attendee(kLumen, ticket).value().value();
    QCOMPARE(attendee.ticket.sessions, std::vector<std::string>{"small"});
    QVERIFY(attendee.ticket.code != "MINE");
  }

  void ofManyAtOnceTheLastPlacesGoToAsManyAsThereAre() {
    constexpr int kClients = 64;
    constexpr int kPlaces = 10;
    site_->settings.registration.capacity = kPlaces;
    site_->save();
    std::atomic<int> done = 0;
    std::atomic<int> full = 0;
    std::vector<std::thread> clients;
    for (int i = 0; i < kClients; ++i) {
      clients.emplace_back([&, i] {
        const auto answer = site_->post(kForm, site_->form("Guest " + std::to_string(i)));
        if (answer.status == 303) ++done;
        if (answer.status == 409 && answer.body.contains("All places are taken")) ++full;
      });
    }
    for (auto& client : clients) client.join();
    QCOMPARE(done.load(), kPlaces);
    QCOMPARE(full.load(), kClients - kPlaces);
    QCOMPARE(registered(), kPlaces);
  }

  void aSoldOutTicketLeavesTheOthers() {
    site_->settings.registration.offered = {{"visitor", 1}, {"student", {}}};
    site_->save();
    site_->registerGuest("Ada");
    const auto page = site_->post(kForm, site_->form("Bert"));
    QCOMPARE(page.status, 422);
    QVERIFY(page.body.contains("<a href=\"#type1\">This ticket is sold out: choose another</a>"));
    QCOMPARE(site_->post(kForm, with(site_->form("Bert"), "ticket_type", "student")).status, 303);
    QCOMPARE(registered(), 2);
  }

  void manyTriesFromOneAddressHaveToWait() {
    int refused = 0;
    for (int i = 0; i < 300 && refused == 0; ++i) {
      const auto answer = site_->post(kForm, without(site_->form("Ada"), "given_name"));
      if (answer.status == 429) {
        ++refused;
        QVERIFY(std::stoi(answer.headers.at("retry-after")) >= 1);
        QVERIFY(answer.body.contains("Please wait a minute"));
        QVERIFY(answer.body.contains("One moment, please") && !answer.body.contains("is missing"));
        // What was typed is still there.
        QVERIFY(answer.body.contains(R"(value="Guest")"));
      }
    }
    QCOMPARE(refused, 1);
  }

 private:
  int registered() { return static_cast<int>(site_->store().attendees().registered(kLumen, "").value()); }

  static void checkIsText(const std::string& page) {
    QVERIFY2(!page.contains("<script>") && !page.contains("<img"), shown(page));
    QVERIFY(page.contains("&lt;script&gt;"));
    QVERIFY(page.contains("{{t:web.skip}}") || page.contains("{{t:"));
  }

  std::unique_ptr<WebSite> site_;
};

}  // namespace usher::backend::tests

QTEST_GUILESS_MAIN(usher::backend::tests::WebRegistrationTest)
#include "registration_test.moc"
