// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <future>

#include "board_site.h"

namespace usher::backend::tests {

using auth::Role;

namespace {

constexpr const char* kEntry = "01935d1e-7a00-7000-8000-000000000001";
constexpr const char* kRecord = "/board/fair/guests/t1";

std::size_t countOf(const std::string& text, const std::string& part) {
  std::size_t count = 0;
  for (auto at = text.find(part); at != text.npos; at = text.find(part, at + part.size())) ++count;
  return count;
}

}  // namespace

/// What staff do for a guest at a desk, who is told of requests, and what a page says when something fails.
class WebBoardDeskTest : public QObject {
  Q_OBJECT

 private slots:
  void init() { site_ = std::make_unique<BoardSite>(); }
  void cleanup() { site_.reset(); }

  void aHistoryNamesThingsAndACheckInIsUndoneWithAReason() {
    const auto staff = site_->signIn(Role::Staff);
    enter(kEntry);
    const auto path = std::string(kRecord) + "/check-ins/" + kEntry + "/undo";
    const auto page = site_->get(kRecord, staff).body;
    QVERIFY(page.contains("Checked in"));
    QVERIFY(page.contains("<bdi>Door</bdi>"));
    QVERIFY(page.contains("10:00"));  // 09:00 UTC in Berlin
    QVERIFY(page.contains("action=\"" + path + "\""));

    QCOMPARE(locationOf(site_->post(path, staff, "reason=+")), kRecord + std::string("?not=undo_reason"));
    QCOMPARE(site_->store().events().checkIns("fair")->size(), 1U);
    QCOMPARE(locationOf(site_->post(path, staff, "reason=wrong+person")),
             kRecord + std::string("?done=undo"));
    QVERIFY(site_->store().events().checkIns("fair")->empty());
    const auto after = site_->get(kRecord, staff).body;
    QVERIFY(after.contains("wrong person"));
    QVERIFY(!after.contains("action=\"" + path + "\""));
    QCOMPARE(locationOf(site_->post(path, staff, "reason=again")), kRecord + std::string("?not=undo"));
  }

  void aHistoryNamesTheSessionsThatWereChosen() {
    const auto starts = contract::parseInstant("2026-11-26T12:00:00Z").value();
    contract::SessionRow talk{"talk", {{"en", "Talk <b>"}}, "Hall", starts, starts + std::chrono::hours(1)};
    talk.capacity = 0;
    QVERIFY(!site_->store().settings().editRows("fair", {{talk}, {}}, starts).value());
    const auto staff = site_->signIn(Role::Staff);
    const auto says = [&](int op, bool leaves, const std::string& words) {
      const auto id = "01935d1e-7a00-7000-8000-00000000010" + std::to_string(op);
      handIn(id, contract::EnrolmentOp{"t1", "talk", leaves});
      return site_->get(kRecord, staff).body.contains("Talk &lt;b&gt;: " + words);
    };
    QVERIFY(says(1, false, "on the waiting list"));
    QVERIFY(says(2, true, "seat given back"));
    talk.capacity = 1;
    QVERIFY(!site_->store().settings().editRows("fair", {{talk}, {}}, starts).value());
    QVERIFY(says(3, false, "took a seat"));
  }

  void whoSettlesFirstDecidesAndALongNoteIsSaidToBeOne() {
    const auto second = std::string("01935d1e-7a00-7000-8000-000000000002");
    enter("01935d1e-7a00-7000-8000-000000000001");
    enter(second, contract::OpStatus::Conflict);
    const auto staff = site_->signIn(Role::Staff);
    const auto page = "/board/fair/incidents/" + second;
    const auto settle = [&](const std::string& form) { return locationOf(site_->post(page, staff, form)); };
    const auto back = std::string("/board/fair/incidents?");
    QCOMPARE(settle("resolution=mistake&note=" + std::string(301, 'x')), back + "not=note");
    QCOMPARE(settle("resolution=mistake&note=a+friend"), back + "done=incident");
    QCOMPARE(settle("resolution=accepted"), back + "not=incident");
    QVERIFY(site_->get("/board/fair/incidents?not=incident", staff).body.contains("Somebody else"));
    const auto incidents = site_->store().events().incidents("fair").value();
    QVERIFY(incidents.at(0).row.resolution == contract::Resolution::Mistake);
    QCOMPARE(settle("resolution=accepted&replaces=mistake&note=twins"), back + "done=incident");
    QVERIFY(site_->store().events().incidents("fair")->at(0).row.resolution ==
            contract::Resolution::Accepted);
  }

  void contactDetailsAreCorrectedOrRefusedInWords() {
    const auto staff = site_->signIn(Role::Staff);
    const auto path = std::string(kRecord) + "/contact";
    QCOMPARE(locationOf(site_->post(path, staff, "email=ada%40&phone=&language=de")),
             kRecord + std::string("?not=email"));
    QCOMPARE(locationOf(site_->post(path, staff, "email=&phone=12&language=de")),
             kRecord + std::string("?not=phone"));
    QVERIFY(guest().contact == store::Contact());
    QCOMPARE(locationOf(site_->post(path, staff,
                                    "email=ada%40example.org&phone=%2B49+%280%2930+1234-56&language=de")),
             kRecord + std::string("?done=contact"));
    QVERIFY(guest().contact == (store::Contact{"ada@example.org", "+4930123456", "de"}));
    const auto page = site_->get(kRecord, staff).body;
    QVERIFY(page.contains("value=\"ada@example.org\""));
    QVERIFY(page.contains("<option value=\"de\" selected>"));
  }

  void organizersRevokeForGoodOnlyWhenTheyConfirm() {
    const auto kim = site_->signIn(Role::Organizer);
    const auto path = std::string(kRecord) + "/revoke";
    QCOMPARE(site_->post(path, site_->signIn(Role::Staff), "confirm=yes").status, 403);
    QCOMPARE(locationOf(site_->post(path, kim, "")), kRecord + std::string("?not=confirm"));
    QVERIFY(!guest().ticket.revoked);
    QCOMPARE(locationOf(site_->post(path, kim, "confirm=yes")), kRecord + std::string("?done=revoke"));
    QVERIFY(guest().ticket.revoked);
    QVERIFY(!site_->get(kRecord, kim).body.contains("action=\"" + path + "\""));
  }

  void mailsThatNobodyBringsAreSaidToWait() {
    const auto kim = site_->signIn(Role::Organizer);
    site_->post(std::string(kRecord) + "/contact", kim, "email=ada%40example.org&phone=&language=en");
    QCOMPARE(locationOf(site_->post(std::string(kRecord) + "/send", kim, "")),
             kRecord + std::string("?done=sent_waits"));
    QVERIFY(site_->get("/board/fair", kim).body.contains("1 mail waits: no mail server is set up"));
    QVERIFY(site_->get("/board/fair/messages", kim).body.contains("--smtp-url"));
    QVERIFY(site_->get("/board/fair/settings", kim).body.contains("No mail server is set up"));
  }

  void whoIsToldOfRequestsIsSetByRule() {
    const auto kim = site_->signIn(Role::Organizer);
    const std::string others = "queue_minutes=15&filling_percent=90";
    const auto refused =
        site_->post("/board/fair/settings", kim, others + "&rule0:food=yes&rule0:emails=nobody");
    QCOMPARE(refused.status, 422);
    QVERIFY(refused.body.contains("value=\"nobody\""));
    QCOMPARE(site_->post("/board/fair/settings", kim, others + "&rule0:food=yes").status, 422);
    QCOMPARE(site_->post("/board/fair/settings", kim, others + "&rule0:phones=12").status, 422);
    QVERIFY(rules().empty());
    const auto saved =
        site_->post("/board/fair/settings", kim,
                    others +
                        "&rule0:food=yes&rule0:drink=yes&rule0:emails=bar%40example.org%3B+cook%40example.org"
                        "&rule1:emails=&rule2:phones=%2B49+30+123456,+0049+30+123457");
    QCOMPARE(saved.status, 303);
    using contract::ItemKind;
    QVERIFY(rules() == (std::vector<contract::StaffRule>{
                           {{ItemKind::Food, ItemKind::Drink}, {"bar@example.org", "cook@example.org"}, {}},
                           {{}, {}, {"+4930123456", "+4930123457"}}}));
    const auto page = site_->get("/board/fair/settings", kim).body;
    QVERIFY(page.contains("name=\"rule0:food\" value=\"yes\" checked"));
    QVERIFY(page.contains("value=\"bar@example.org, cook@example.org\""));
    QVERIFY(page.contains("name=\"rule2:emails\""));
    QVERIFY(!page.contains("name=\"rule3:emails\""));
    QCOMPARE(site_->post("/board/fair/settings", kim, others).status, 303);
    QVERIFY(rules().empty());
  }

  void aDescriptionKeepsItsParagraphsAndOtherLanguages() {
    const auto kim = site_->signIn(Role::Organizer);
    contract::EventSettings before;
    before.description = {{"en", "Old"}, {"fr", "Bonjour"}};
    QVERIFY(site_->store().settings().saveSettings("fair", before,
                                                   *contract::parseInstant("2026-11-26T09:00:00Z")));
    const std::string fields =
        "queue_minutes=15&filling_percent=90&description:en=&description:de=%0D%0AHallo+%3C3%0D%0A%0D%0AWelt";
    QCOMPARE(site_->post("/board/fair/settings", kim, fields).status, 303);
    QVERIFY(site_->store().settings().settings("fair")->description ==
            (contract::LocalizedText{{"de", "Hallo <3\n\nWelt"}, {"fr", "Bonjour"}}));
    QVERIFY(site_->get("/board/fair/settings", kim).body.contains("Hallo &lt;3\n\nWelt</textarea>"));
    const auto long_one = fields + std::string(2001, 'x');
    QCOMPARE(site_->post("/board/fair/settings", kim, long_one).status, 422);
  }

  void manyRequestsAreTurnedOverAndNoneIsLeftOut() {
    const auto staff = site_->signIn(Role::Staff);
    for (int i = 2; i <= 150; ++i) ask("r" + std::to_string(i));
    const auto page = site_->get("/board/fair/requests", staff).body;
    QVERIFY(page.contains("<span class=\"quiet number\">150</span>"));
    QCOMPARE(countOf(page, "<li class=\"board_card\">"), 30U);
    std::size_t seen = 30;
    std::string next = hrefBefore(page, ">More<");
    while (!next.empty()) {
      const auto more = site_->get(next, staff).body;
      seen += countOf(more, "<li class=\"board_card\">");
      QVERIFY(seen <= 150);
      next = hrefBefore(more, ">More<");
    }
    QCOMPARE(seen, 150U);
  }

  void requestsHaveTheNumberThatTheirGuestsSee() {
    const auto staff = site_->signIn(Role::Staff);
    ask("01935d1e-7a00-7000-8000-000000c0ffee");
    QVERIFY(site_->get("/board/fair/requests", staff).body.contains("<span class=\"number\">0FFEE</span>"));
  }

  void whatStaffAreToKnowOfAGuestIsWhereTheyServeThem() {
    const auto staff = site_->signIn(Role::Staff);
    const auto at = contract::parseInstant("2026-11-26T09:00:00Z").value();
    store::NewAttendee guest;
    guest.ticket = {.id = "t2", .code = "CODE2", .ticket_type = "visitor", .notes = "Peanuts <!>"};
    site_->store().attendees().mergeAttendees("fair", {guest}, at).value();
    site_->store()
        .requests()
        .ask("fair", {.id = "r9", .ticket = "t2", .item = "water", .at = at}, at)
        .value();
    QVERIFY(site_->get("/board/fair/guests/t2", staff).body.contains("Peanuts &lt;!&gt;"));
    const auto requests = site_->get("/board/fair/requests", staff).body;
    QCOMPARE(countOf(requests, "Peanuts &lt;!&gt;"), 1U);
    QVERIFY(!site_->get("/board/fair/guests/t1", staff).body.contains("Notes for staff"));
  }

  void whatFailsIsSaidToStaffWithAWayOn() {
    const auto staff = site_->signIn(Role::Staff);
    const auto lost = site_->get("/board/fair/guests/none", staff);
    QCOMPARE(lost.status, 404);
    QVERIFY(lost.body.contains("<body class=\"board\">"));
    QVERIFY(lost.body.contains("href=\"/board/fair/requests\""));
    QVERIFY(!lost.body.contains("mail"));
    QCOMPARE(countOf(lost.body, "<h1"), 1U);
    const auto forbidden = site_->get("/board/fair/settings", staff);
    QCOMPARE(forbidden.status, 403);
    QVERIFY(forbidden.body.contains("an organizer may do what staff may not"));
    QVERIFY(forbidden.body.contains("href=\"/board\""));
    const auto nothing = site_->get("/board/a/b/c/d/e/f", staff);
    QCOMPARE(nothing.status, 404);
    QVERIFY(nothing.body.contains("<body class=\"board\">"));
  }

 private:
  static std::string locationOf(const http::Response& response) { return headerOf(response, "Location"); }
  /// The link whose words are these.
  static std::string hrefBefore(const std::string& page, const std::string& words) {
    const auto end = page.find(words);
    if (end == page.npos) return {};
    const auto at = page.rfind("href=\"", end) + 6;
    auto href = page.substr(at, page.find('"', at) - at);
    for (auto found = href.find("&amp;"); found != href.npos; found = href.find("&amp;"))
      href.replace(found, 5, "&");
    return href;
  }
  store::Attendee guest() { return site_->store().attendees().attendee("fair", "t1").value().value(); }
  std::vector<contract::StaffRule> rules() {
    return site_->store().settings().settings("fair").value().staff_rules;
  }
  void enter(const std::string& id, contract::OpStatus wanted = contract::OpStatus::Ok) {
    handIn(id, contract::CheckInOp{"t1", "door"}, wanted);
  }
  /// At the kiosk "North".
  void handIn(const std::string& id, contract::OpBody body,
              contract::OpStatus wanted = contract::OpStatus::Ok) {
    store::Push push;
    push.event = "fair";
    push.kiosk = "k1";
    push.kiosk_name = "North";
    push.boot = "b1";
    push.received = contract::parseInstant("2026-11-26T09:00:00Z").value();
    push.ops.push_back({id, push.received, 1, std::move(body)});
    std::promise<contract::OpStatus> done;
    site_->store().events().redeem(std::move(push), [&](const store::Result<store::PushOutcome>& outcome) {
      done.set_value(outcome.value().results.at(0).status);
    });
    QVERIFY(done.get_future().get() == wanted);
  }
  void ask(const std::string& id) {
    const auto at = contract::parseInstant("2026-11-26T09:00:00Z").value();
    QVERIFY(site_->store().requests().ask("fair", {.id = id, .ticket = "t1", .item = "water", .at = at}, at));
  }

  std::unique_ptr<BoardSite> site_;
};

}  // namespace usher::backend::tests

QTEST_GUILESS_MAIN(usher::backend::tests::WebBoardDeskTest)
#include "board_desk_test.moc"
