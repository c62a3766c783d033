// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <usher/backend/web/live_changes.h>

#include "../saved_ticket.h"
#include "web_site.h"

namespace usher::backend::tests {

namespace {

QByteArray shown(const std::string& text) {
  return QByteArray::fromStdString(text);
}

}  // namespace

/// A guest's own page and its forms, over HTTP.
class WebGuestLinkTest : public QObject {
  Q_OBJECT

 private slots:
  void init() { site_ = std::make_unique<WebSite>(); }
  void cleanup() { site_.reset(); }

  void theTicketComesAsPageDrawingPictureAndCalendar() {
    const auto path = site_->registerGuest("Ada", {{"session", "small"}});
    const auto svg = site_->get(path + "/ticket.svg");
    QCOMPARE(svg.headers.at("content-type"), std::string("image/svg+xml"));
    QVERIFY(site_->get(path).body.contains(svg.body));
    const auto png = site_->get(path + "/ticket.png");
    QCOMPARE(png.headers.at("content-type"), std::string("image/png"));
    QVERIFY(png.body.starts_with("\x89PNG"));
    const auto calendar = site_->get(path + "/agenda.ics");
    QVERIFY(calendar.headers.at("content-type").starts_with("text/calendar"));
    QVERIFY(calendar.body.contains("Small workshop") && !calendar.body.contains("Large talk"));
    QVERIFY(calendar.body.contains("SEQUENCE:0"));
    auto session = site_->store().settings().row(kLumen, "session", "small").value().value();
    std::get<contract::SessionRow>(session).room = "Elsewhere";
    QVERIFY(site_->store().settings().editRows(kLumen, {{session}, {}}, contract::Instant{}));
    QVERIFY(site_->get(path + "/agenda.ics").body.contains("SEQUENCE:1"));
    const auto agenda = site_->get(path + "/agenda");
    QVERIFY(agenda.body.contains("Small workshop") && !agenda.body.contains("Large talk"));
  }

  void theAddressStaysWithTheGuest() {
    const auto path = site_->registerGuest("Ada");
    for (const std::string under : {"", "/agenda", "/ticket.svg", "/ticket.png", "/agenda.ics"}) {
      const auto answer = site_->get(path + under);
      QCOMPARE(answer.status, 200);
      QCOMPARE(answer.headers.at("referrer-policy"), std::string("no-referrer"));
      QCOMPARE(answer.headers.at("cache-control"), std::string("no-store"));
      QVERIFY(answer.headers.at("x-robots-tag").contains("noindex"));
    }
    const auto page = site_->get(path);
    QVERIFY(page.headers.at("content-security-policy").contains("default-src 'none'"));
    auto text = page.body;
    for (const std::string name_space = "xmlns=\"http://www.w3.org/2000/svg\""; text.contains(name_space);)
      text.erase(text.find(name_space), name_space.size());
    QVERIFY2(!text.contains("http:") && !text.contains("https:"), "loads from elsewhere");
    QVERIFY(!page.body.contains(" style=") && !page.body.contains("<style"));
  }

  void anotherLanguageIsKeptForKiosksAndMails() {
    const auto path = site_->registerGuest("Ada");
    const auto ticket = site_->ticketOf(path);
    const auto language = [&] {
      return site_->store().attendees().attendee(kLumen, ticket)->value().ticket.language;
    };
    QCOMPARE(language(), std::string("en"));
    QVERIFY(
        site_->get(path, {{"Accept-Language", "de"}, {"Cookie", "lang=de"}}).body.contains("lang=\"de\""));
    QCOMPARE(language(), std::string("en"));
    site_->get(path + "?lang=de");
    QCOMPARE(language(), std::string("de"));
    QVERIFY(site_->get(path).body.contains("lang=\"de\""));
    QVERIFY(site_->store().attendees().saveLanguage(kLumen, ticket, "de-AT", site_->now()).value());
    site_->get(path + "?lang=de");
    QCOMPARE(language(), std::string("de-AT"));
  }

  void aSessionThatIsGoneIsNamedToWhoWasInIt() {
    const auto ada = site_->registerGuest("Ada", {{"session", "small"}});
    const auto kim = site_->registerGuest("Kim", {{"session", "large"}});
    QVERIFY(!site_->store()
                 .settings()
                 .editRows(kLumen, {{}, {{"item", "slides"}, {"session", "small"}}}, site_->now())
                 .value());
    store::NewNotice notice;
    notice.row = {.id = "n",
                  .kind = contract::NoticeKind::Cancelled,
                  .session = "small",
                  .from = site_->now(),
                  .until = site_->now() + std::chrono::hours(1),
                  .title = {{"en", "Small <workshop>"}}};
    QVERIFY(site_->store().messages().addNotice(kLumen, notice, site_->now()).has_value());
    const std::string words = "Does not take place: Small &lt;workshop&gt;";
    QVERIFY(site_->get(ada).body.contains(words));
    QVERIFY(!site_->get(kim).body.contains(words));
  }

  void wrongLinksLeadNowhereAndSoonHaveToWait() {
    const auto path = site_->registerGuest("Ada");
    const std::vector<std::string> wrong_links = {"/g/x",
                                                  "/g/" + std::string(26, 'a'),
                                                  path + "a",
                                                  "/g/%27%20or%201=1",
                                                  "/g/" + std::string(5000, 'a'),
                                                  path + "/no-such"};
    for (const auto& wrong : wrong_links) {
      const auto answer = site_->get(wrong);
      QCOMPARE(answer.status, 404);
      QVERIFY(!answer.body.contains("Ada"));
    }
    QCOMPARE(site_->post("/g/" + std::string(26, 'a') + "/badge", {{"given_name", "x"}}).status, 404);
    bool has_to_wait = false;
    for (int i = 0; i < 100 && !has_to_wait; ++i) {
      const auto answer = site_->get("/g/" + std::string(26, 'b'));
      has_to_wait = answer.status == 429 && answer.headers.contains("retry-after");
    }
    QVERIFY(has_to_wait);
    // Other guests of the same venue are served all the same.
    QCOMPARE(site_->get(path).status, 200);
  }

  void aReplacedLinkEnds() {
    const auto path = site_->registerGuest("Ada");
    const auto ticket = site_->ticketOf(path);
    QCOMPARE(site_->store().attendees().replaceLink(kLumen, ticket, {1, "another", {}}, site_->now()).value(),
             store::LinkReplaced::Done);
    const auto answer = site_->get(path);
    QCOMPARE(answer.status, 404);
    QVERIFY(answer.body.contains("replaced by a newer one"));
  }

  void aSessionIsChosenWaitedForAndGivenUp() {
    const auto ada = site_->registerGuest("Ada", {{"session", "small"}});
    site_->registerGuest("Bert", {{"session", "small"}});
    const auto cleo = site_->registerGuest("Cleo");
    QVERIFY(site_->get(cleo).body.contains("Full, with waiting list"));
    QVERIFY(site_->get(cleo).body.contains("Wait for a seat"));

    const auto waits = site_->post(cleo + "/sessions/small/join", {});
    QCOMPARE(waits.status, 303);
    QCOMPARE(waits.headers.at("location"), cleo + "?done=waiting");
    QVERIFY(site_->get(cleo).body.contains("Waiting list: you are next"));
    // Pressed twice.
    QCOMPARE(site_->post(cleo + "/sessions/small/join", {}).headers.at("location"), cleo + "?done=waiting");

    QCOMPARE(site_->post(ada + "/sessions/small/leave", {}).headers.at("location"), ada + "?done=left");
    QVERIFY(!site_->get(cleo).body.contains("Waiting list: you are next"));
    QVERIFY(site_->get(cleo + "/agenda").body.contains("Small workshop"));
    const auto overlaps = site_->post(cleo + "/sessions/large/join", {});
    QCOMPARE(overlaps.headers.at("location"), cleo + "?done=joined_overlapping");
    QVERIFY(site_->get(overlaps.headers.at("location")).body.contains("another session at the same time"));
  }

  void sessionsThatAreOverOrForeignStayAsTheyAre() {
    const auto path = site_->registerGuest("Ada", {{"session", "small"}});
    for (const char* step : {"join", "leave"}) {
      QCOMPARE(site_->post(path + "/sessions/no-such/" + step, {}).headers.at("location"),
               path + "?not=session");
    }
    site_->setNow("2026-11-26T11:00:00Z");
    QCOMPARE(site_->post(path + "/sessions/small/leave", {}).headers.at("location"), path + "?not=session");
    const auto enrolments = site_->store().attendees().enrolmentsOf(kLumen, site_->ticketOf(path)).value();
    QCOMPARE(enrolments.size(), std::size_t(1));
  }

  void aRequestIsAskedOnceAndFollowed() {
    const auto path = site_->registerGuest("Ada");
    const auto page = site_->get(path);
    QVERIFY(page.body.contains("Water") && page.body.contains("From Fri 27 Nov, 18:00"));
    QVERIFY2(!page.body.contains("Slides"), "is for the guests of a session");
    const Fields asks = {{"request", inputValue(page.body, "request")},
                         {"item", "water"},
                         {"quantity", "2"},
                         {"note", "<b>still</b>, please"}};
    for (int i = 0; i < 2; ++i) {
      const auto asked = site_->post(path + "/requests", asks);
      QCOMPARE(asked.headers.at("location"), path + "?done=asked#requests");
    }
    const auto ticket = site_->ticketOf(path);
    QCOMPARE(site_->store().requests().requests(kLumen, ticket).value().size(), std::size_t(1));
    QVERIFY(site_->get(path).body.contains("We have it"));
    QVERIFY(site_->get(path).body.contains("&lt;b&gt;still&lt;/b&gt;, please"));
    site_->stepRequest(ticket, contract::RequestState::Accepted);
    QVERIFY(site_->get(path).body.contains("Kim is on it"));
    site_->stepRequest(ticket, contract::RequestState::Declined, "The well is dry");
    QVERIFY(site_->get(path).body.contains("The well is dry"));
  }

  void whatCannotBeHadIsSaidAndTheRestKept_data() {
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<QString>("says");
    QTest::newRow("more than a guest's share") << "water" << "3" << "You have had your share of it";
    QTest::newRow("not yet") << "dinner" << "1" << "This is not on offer at the moment";
    QTest::newRow("another session's") << "slides" << "1" << "This is for the guests of that session";
    QTest::newRow("no such thing") << "gold" << "1" << "Please choose something";
    QTest::newRow("nothing") << "" << "1" << "Please choose something";
    QTest::newRow("none") << "water" << "0" << "Please choose something";
    QTest::newRow("less than none") << "water" << "-1" << "Please choose something";
    QTest::newRow("endless") << "water" << "99999999999999999999" << "Please choose something";
    QTest::newRow("no number") << "water" << "two" << "Please choose something";
  }
  void whatCannotBeHadIsSaidAndTheRestKept() {
    QFETCH(QString, item);
    QFETCH(QString, quantity);
    QFETCH(QString, says);
    const auto path = site_->registerGuest("Ada");
    const auto answer = site_->post(
        path + "/requests",
        {{"item", item.toStdString()}, {"quantity", quantity.toStdString()}, {"note", "with care"}});
    QCOMPARE(answer.status, 422);
    QVERIFY2(answer.body.contains(says.toStdString()), shown(answer.body));
    QVERIFY(answer.body.contains("value=\"with care\""));
    QVERIFY(site_->store().requests().requests(kLumen, site_->ticketOf(path)).value().empty());
  }

  void theBadgeIsCorrectedUntilTheGuestIsIn() {
    const auto path = site_->registerGuest("Ad");
    const Fields right = {{"given_name", "Ada <3"}, {"family_name", "Lovelace"}, {"company", ""}};
    QCOMPARE(site_->post(path + "/badge", right).headers.at("location"), path + "?done=badge");
    QVERIFY(site_->get(path).body.contains("Hello Ada &lt;3"));
    QCOMPARE(site_->post(path + "/badge", {{"given_name", " "}}).headers.at("location"),
             path + "?not=badge#yours");
    QCOMPARE(site_->post(path + "/badge", {{"given_name", std::string(200, 'x')}}).headers.at("location"),
             path + "?not=badge#yours");
    const auto ticket = site_->ticketOf(path);
    site_->checkIn(ticket);
    const auto page = site_->get(path);
    QVERIFY(page.body.contains("Checked in Fri 20 Nov, 10:00"));
    QVERIFY(!page.body.contains("action=\"" + path + "/badge\""));
    QCOMPARE(site_->post(path + "/badge", {{"given_name", "Eve"}}).headers.at("location"),
             path + "?not=badge_in");
    QCOMPARE(site_->store().attendees().attendee(kLumen, ticket).value().value().ticket.given_name,
             std::string("Ada <3"));
  }

  void theMailIsSentAgainANumberOfTimes() {
    const auto path = site_->registerGuest("Ada");
    QCOMPARE(site_->post(path + "/mail", {}).headers.at("location"), path + "?done=mail");
    const auto ticket = site_->ticketOf(path);
    QCOMPARE(site_->store().messages().messagesAbout(kLumen, ticket).value().size(), std::size_t(2));
    std::string last;
    for (int i = 0; i < 5; ++i) last = site_->post(path + "/mail", {}).headers.at("location");
    QCOMPARE(last, path + "?not=mail_again");
  }

  void aCancelledTicketSaysSoAndDoesNothing() {
    const auto path = site_->registerGuest("Ada");
    auto ticket = site_->store().attendees().attendee(kLumen, site_->ticketOf(path)).value().value().ticket;
    ticket.order_status = contract::OrderStatus::Cancelled;
    QVERIFY(saveTicket(site_->store().attendees(), kLumen, ticket, site_->now()));
    const auto page = site_->get(path);
    QVERIFY(page.body.contains("This ticket is cancelled"));
    for (const std::string form : {"/sessions/small/join", "/badge", "/mail"})
      QCOMPARE(site_->post(path + form, {{"given_name", "x"}}).headers.at("location"), path + "?not=valid");
    QCOMPARE(site_->post(path + "/requests", {{"item", "water"}, {"quantity", "1"}}).status, 422);
  }

  void wordsOnTopAreThoseOfThisProgramAlone() {
    const auto path = site_->registerGuest("Ada");
    for (const char* made_up : {"?done=registered_more", "?done=%3Cb%3E", "?not=", "?done=../skip"})
      QVERIFY(!site_->get(path + made_up).body.contains("page_news"));
  }

  void changesAreToldToThoseWhoseTheyAre() {
    const auto ada = site_->ticketOf(site_->registerGuest("Ada"));
    const auto bert = site_->ticketOf(site_->registerGuest("Bert"));
    auto& events = site_->store().events();
    const auto before = events.heads().value().at(0).sequence;
    web::LiveChanges live(events);
    using Whose = web::LiveChanges::Whose;
    QCOMPARE(live.after(kLumen, ada, before)->whose, Whose::Nobody);
    site_->checkIn(ada);
    QCOMPARE(live.after(kLumen, ada, before)->whose, Whose::Mine);
    const auto others = live.after(kLumen, bert, before).value();
    QCOMPARE(others.whose, Whose::Nobody);
    QVERIFY(others.upto > before);
    QCOMPARE(live.after(kLumen, ada, others.upto)->whose, Whose::Nobody);
    contract::SessionRow moved{.id = "large", .title = {{"en", "Large talk"}}, .room = "Garden"};
    moved.starts_at = site_->now();
    moved.ends_at = moved.starts_at + std::chrono::hours(1);
    QVERIFY(site_->store().settings().editRows(kLumen, {{moved}, {}}, site_->now()));
    QCOMPARE(live.after(kLumen, bert, others.upto)->whose, Whose::Everybody);
  }

 private:
  std::unique_ptr<WebSite> site_;
};

}  // namespace usher::backend::tests

QTEST_GUILESS_MAIN(usher::backend::tests::WebGuestLinkTest)
#include "guest_link_test.moc"
