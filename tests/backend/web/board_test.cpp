// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <usher/contract/staff_sign_in.h>

#include "board_site.h"

namespace usher::backend::tests {

using auth::Role;
using contract::RequestState;

namespace {

contract::Instant moment(int ms) {
  return contract::Instant(std::chrono::milliseconds(ms));
}

}  // namespace

/// Who may do what on the board, and what its pages make of what others typed.
class WebBoardTest : public QObject {
  Q_OBJECT

 private slots:
  void init() { site_ = std::make_unique<BoardSite>(); }
  void cleanup() { site_.reset(); }

  void whoIsNotSignedInIsLedToTheSignInAndBack() {
    const auto answer = site_->get("/board/fair/guests?q=a", BoardSite::nobody());
    QCOMPARE(answer.status, 303);
    QCOMPARE(headerOf(answer, "Location"),
             std::string("/board/sign-in?next=%2Fboard%2Ffair%2Fguests%3Fq%3Da"));
    const auto page = site_->get(headerOf(answer, "Location"), BoardSite::nobody());
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("name=\"next\" value=\"/board/fair/guests?q=a\""));
    QVERIFY(page.body.contains("type=\"password\""));
  }

  void everyPageOpensForStaff() {
    const auto staff = site_->signIn(Role::Staff);
    for (const auto* path :
         {"/board", "/board/fair", "/board/fair/requests", "/board/fair/incidents", "/board/fair/kiosks",
          "/board/fair/guests", "/board/fair/guests/t1", "/board/fair/messages"}) {
      QCOMPARE(site_->get(path, staff).status, 200);
    }
    QCOMPARE(site_->get("/board/none", staff).status, 404);
    QCOMPARE(site_->get("/board/fair/guests/none", staff).status, 404);
  }

  void namesAreEscaped() {
    const auto staff = site_->signIn(Role::Staff);
    for (const auto* path : {"/board/fair/requests", "/board/fair/guests", "/board/fair/guests/t1"}) {
      const auto page = site_->get(path, staff);
      QVERIFY(page.body.contains("&lt;script&gt;alert(1)"));
      QVERIFY(!page.body.contains("<script>alert"));
      QVERIFY(page.body.contains("&quot;Quote&quot; &amp; Co"));
    }
  }

  void aFormWithoutItsTokenChangesNothing() {
    const auto kim = site_->signIn(Role::Organizer);
    QCOMPARE(site_->postWithoutToken("/board/fair/requests/r1", kim, "to=done").status, 403);
    QCOMPARE(site_->postWithoutToken("/board/fair/requests/r1", kim, "to=done&csrf=guess").status, 403);
    QCOMPARE(requestState(), RequestState::Open);
    QCOMPARE(site_->postWithoutToken("/board/fair/guests/t1/cancel", kim, "x=y").status, 403);
    QVERIFY(ticket()->ticket.order_status == contract::OrderStatus::Paid);
  }

  void aRequestLeadsToItsGuest() {
    const auto page = site_->get("/board/fair/requests", site_->signIn(Role::Staff));
    QVERIFY(page.body.contains("href=\"/board/fair/guests/t1\""));
  }

  void staffTakeRequestsOnAndMustSayWhyNot() {
    const auto staff = site_->signIn(Role::Staff);
    const auto unexplained = site_->post("/board/fair/requests/r1", staff, "to=declined&reason=");
    QCOMPARE(headerOf(unexplained, "Location"), std::string("/board/fair/requests?not=reason"));
    const auto endless =
        site_->post("/board/fair/requests/r1", staff, "to=declined&reason=" + std::string(301, 'x'));
    QCOMPARE(headerOf(endless, "Location"), std::string("/board/fair/requests?not=reason_length"));
    QCOMPARE(requestState(), RequestState::Open);
    QCOMPARE(site_->post("/board/fair/requests/r1", staff, "to=accepted").status, 303);
    QCOMPARE(requestState(), RequestState::Accepted);
    QCOMPARE(site_->post("/board/fair/requests/r1", staff, "to=done").status, 303);
    QCOMPARE(requestState(), RequestState::Done);
    const auto late = site_->post("/board/fair/requests/r1", staff, "to=accepted");
    QCOMPARE(headerOf(late, "Location"), std::string("/board/fair/requests?not=step"));
    QCOMPARE(requestState(), RequestState::Done);
  }

  void whatNobodyAcceptedIsStillThereToTakeOn() {
    auto& store = site_->store();
    const store::RowEdit map{{contract::CatalogueItemRow{.id = "map", .name = {{"en", "Map"}}}}, {}};
    QVERIFY(store.settings().editRows("fair", map, moment(1)));
    QVERIFY(store.requests().stepRequest("fair", "r1", {RequestState::Done, "Bo", ""}, moment(2)));
    const store::NewRequest request{.id = "r2", .ticket = "t1", .item = "map", .at = moment(3)};
    QVERIFY(store.requests().ask("fair", request, moment(3)));
    const auto staff = site_->signIn(Role::Staff);
    const std::string button = "value=\"accepted\"";
    QVERIFY(site_->get("/board/fair/requests", staff).body.contains(button));
    QCOMPARE(site_->post("/board/fair/requests/r2", staff, "to=accepted").status, 303);
    QVERIFY(!site_->get("/board/fair/requests", staff).body.contains(button));
  }

  void whoLooksAgainAtOnceIsToldToLookOnceMore() {
    const auto staff = site_->signIn(Role::Staff);
    QVERIFY(!site_->get("/board/fair", staff).body.contains("data-behind"));
    QVERIFY(site_->store().requests().stepRequest("fair", "r1", {RequestState::Done, "Bo", ""}, moment(2)));
    QVERIFY(site_->get("/board/fair", staff).body.contains("data-behind"));
  }

  void staffNeitherPairNorCancelNorErase() {
    const auto staff = site_->signIn(Role::Staff);
    QCOMPARE(site_->post("/board/fair/kiosks", staff, "kiosk_name=Door").status, 403);
    QCOMPARE(site_->post("/board/fair/guests/t1/cancel", staff, "").status, 403);
    QCOMPARE(site_->post("/board/fair/guests/t1/erase", staff, "confirm=yes").status, 403);
    QVERIFY(ticket());
    QVERIFY(ticket()->ticket.order_status == contract::OrderStatus::Paid);
  }

  void organizersSayWhoMayOpenKiosks() {
    const auto organizer = site_->signIn(Role::Organizer);
    const auto members = [this] { return site_->store().staff().staff("fair").value(); };
    const auto pinOn = [](const http::Response& page) {
      const std::string mark = "id=\"staff_pin\">";
      const auto at = page.body.find(mark);
      return at == std::string::npos ? std::string() : page.body.substr(at + mark.size(), 6);
    };
    const auto page =
        site_->post("/board/fair/staff", organizer, "member_name=Ada+%3CLovelace%3E&role=supervisor");
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("<svg"));
    const auto pin = pinOn(page);
    QVERIFY(contract::isPin(pin));
    QCOMPARE(members().size(), 1U);
    const auto ada = members()[0];
    QCOMPARE(ada.name, std::string("Ada <Lovelace>"));
    QVERIFY(ada.role == contract::StaffRole::Supervisor);
    const auto later = site_->get("/board/fair/staff", organizer);
    QVERIFY(later.body.contains("Ada &lt;Lovelace&gt;"));
    QVERIFY2(pinOn(later).empty() && !later.body.contains(ada.badge), "what was told once is told no more");

    const auto path = "/board/fair/staff/" + ada.id;
    QCOMPARE(headerOf(site_->post(path, organizer, "member_name=Ada&role=staff"), "Location"),
             std::string("/board/fair/staff?done=staff_changed"));
    QVERIFY(members()[0].role == contract::StaffRole::Staff && members()[0].pin == ada.pin);
    for (const auto* form : {"member_name=+&role=staff", "member_name=Ada&role=king", ""}) {
      QCOMPARE(headerOf(site_->post(path, organizer, form), "Location"),
               std::string("/board/fair/staff?not=staff_name"));
    }
    const auto renewed = site_->post(path + "/renew", organizer, "");
    QVERIFY(contract::isPin(pinOn(renewed)));
    QVERIFY(members()[0].pin != ada.pin && members()[0].badge != ada.badge);
    QCOMPARE(headerOf(site_->post(path + "/remove", organizer, ""), "Location"),
             std::string("/board/fair/staff?done=staff_dismissed"));
    QVERIFY(members().empty());
    QCOMPARE(headerOf(site_->post(path + "/renew", organizer, ""), "Location"),
             std::string("/board/fair/staff?not=staff_gone"));

    const auto staff = site_->signIn(Role::Staff);
    QCOMPARE(site_->get("/board/fair/staff", staff).status, 403);
    QCOMPARE(site_->post("/board/fair/staff", staff, "member_name=Eve&role=staff").status, 403);
    QVERIFY(!site_->get("/board/fair", staff).body.contains("/board/fair/staff"));
  }

  void organizersCancelRestoreAndEraseOnlyWhenTheyConfirm() {
    const auto kim = site_->signIn(Role::Organizer);
    QCOMPARE(site_->post("/board/fair/guests/t1/cancel", kim, "").status, 303);
    QVERIFY(ticket()->ticket.order_status == contract::OrderStatus::Cancelled);
    QCOMPARE(site_->post("/board/fair/guests/t1/restore", kim, "").status, 303);
    QVERIFY(ticket()->ticket.order_status == contract::OrderStatus::Paid);
    QCOMPARE(headerOf(site_->post("/board/fair/guests/t1/erase", kim, ""), "Location"),
             std::string("/board/fair/guests/t1?not=confirm"));
    QVERIFY(ticket());
    QCOMPARE(site_->post("/board/fair/guests/t1/erase", kim, "confirm=yes").status, 303);
    QVERIFY(!ticket());
  }

  void aPreviewChangesNothingAndAFileIsImportedOnce() {
    const auto kim = site_->signIn(Role::Organizer);
    const std::string file =
        "id,code,given name,family name,e-mail,ticket type,shoe size\n"
        "t2,ADA-2,Ada,New,ada@example.org,visitor,38\n"
        "t3,BOB-3,Bob,New,not an address,visitor,44\n";
    const auto page = site_->upload("/board/fair/files/preview", kim, "attendees", file);
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("1 new"));
    QVERIFY(page.body.contains("shoe size"));
    QVERIFY(page.body.contains("ine 3"));
    QCOMPARE(named("Ada New"), 0);
    const auto at = page.body.find("name=\"file_key\" value=\"");
    QVERIFY(at != page.body.npos);
    const auto fields = "kind=attendees&file_key=" + page.body.substr(at + 23, 32);
    const auto stranger = site_->signIn(Role::Staff);
    QCOMPARE(site_->post("/board/fair/files/import", stranger, fields).status, 403);
    const auto slip = "kind=agenda&file_key=" + page.body.substr(at + 23, 32);
    QCOMPARE(headerOf(site_->post("/board/fair/files/import", kim, slip), "Location"),
             std::string("/board/fair/files?not=kept"));
    QCOMPARE(named("Ada New"), 0);
    QCOMPARE(site_->post("/board/fair/files/import", kim, fields).status, 200);
    // Under an id that a signed ticket can have: the file gives no code.
    QCOMPARE(named("Ada New"), 1);
    QCOMPARE(named("Bob New"), 0);
    QCOMPARE(headerOf(site_->post("/board/fair/files/import", kim, fields), "Location"),
             std::string("/board/fair/files?not=kept"));
  }

  void settingsAreTakenInTheEventsOwnTimeOrNotAtAll() {
    const auto kim = site_->signIn(Role::Organizer);
    const std::string fields =
        "venue=Hall+%3C4%3E&registration=yes&opens_at=2026-11-01T09:30&offer:visitor=yes&places:visitor=80"
        "&queue_minutes=20&filling_percent=85";
    QCOMPARE(site_->post("/board/fair/settings", site_->signIn(Role::Staff), fields).status, 403);
    QCOMPARE(site_->post("/board/fair/settings", kim, fields + "&reply_to=nobody").status, 422);
    const auto nothing =
        site_->post("/board/fair/settings", kim, "registration=yes&queue_minutes=20&filling_percent=85");
    QCOMPARE(nothing.status, 422);
    QVERIFY(nothing.body.contains("Please offer at least one type of ticket"));
    QVERIFY(site_->store().settings().settings("fair").value() == contract::EventSettings());
    QCOMPARE(headerOf(site_->post("/board/fair/settings", kim, fields), "Location"),
             std::string("/board/fair/settings?done=settings"));
    const auto saved = site_->store().settings().settings("fair").value();
    QCOMPARE(saved.venue, std::string("Hall <4>"));
    QVERIFY(saved.registration.opens_at == contract::parseInstant("2026-11-01T08:30:00Z"));
    QVERIFY(saved.registration.offered == (std::vector<contract::OfferedType>{{"visitor", 80}}));
    QVERIFY(!saved.notifications.enabled);
    QCOMPARE(saved.notifications.queue_minutes, 20);
    const auto page = site_->get("/board/fair/settings", kim).body;
    QVERIFY(page.contains("value=\"2026-11-01T09:30\""));
    QVERIFY(page.contains("Hall &lt;4&gt;"));
  }

  void staffNeitherImportNorExport() {
    const auto staff = site_->signIn(Role::Staff);
    for (const auto* path : {"/board/fair/files", "/board/fair/files/attendees.csv",
                             "/board/fair/files/check-ins.csv", "/board/fair/files/requests.csv"}) {
      QCOMPARE(site_->get(path, staff).status, 403);
    }
    QCOMPARE(site_->upload("/board/fair/files/preview", staff, "attendees", "id\nt9\n").status, 403);
    const contract::QuestionRow diet{.id = "diet",
                                     .text = {{"en", "Diet <b>"}},
                                     .kind = contract::QuestionKind::Choice,
                                     .choices = {{"vegan", {{"en", "Vegan food"}}}}};
    QVERIFY(!site_->store().settings().editRows("fair", {{diet}, {}}, moment(1)).value());
    QVERIFY(site_->store().attendees().saveAnswers("fair", "t1", {{"diet", "vegan"}}, moment(2)).value());
    const auto exported = site_->get("/board/fair/files/attendees.csv", site_->signIn(Role::Organizer));
    QCOMPARE(exported.status, 200);
    QVERIFY(exported.body.contains("t1"));
    QVERIFY(exported.body.contains(",answer:diet\r\n"));
    QVERIFY(exported.body.contains(",vegan\r\n"));
    const auto record = site_->get("/board/fair/guests/t1", staff);
    QVERIFY(record.body.contains("Diet &lt;b&gt;"));
    QVERIFY(record.body.contains("Vegan food"));
    QVERIFY(headerOf(exported, "Content-Type").starts_with("text/csv"));
  }

  void whatAKioskDoesNotKnowIsSaid() {
    auto& kiosks = site_->store().kiosks();
    QVERIFY(pairKiosk(kiosks));
    const auto staff = site_->signIn(Role::Staff);
    QCOMPARE(headerOf(site_->post("/board/fair/kiosks/k/message", staff, "text=Lunch+%3Cnow%3E"), "Location"),
             std::string("/board/fair/kiosks?done=kiosk_told"));
    contract::HeartbeatRequest heartbeat;
    const auto waiting = kiosks.saveHeartbeat("k", heartbeat, moment(1)).value();
    QCOMPARE(waiting.size(), 1U);
    QVERIFY(!site_->get("/board/fair/kiosks", staff).body.contains("Lunch"));
    heartbeat.commands_unknown = {waiting[0].id};
    QVERIFY(kiosks.saveHeartbeat("k", heartbeat, moment(2)).value().empty());
    QVERIFY(site_->get("/board/fair/kiosks", staff).body.contains("Message “Lunch &lt;now&gt;”"));
  }

  void aKioskIsMovedToAnotherEvent() {
    auto& kiosks = site_->store().kiosks();
    QVERIFY(pairKiosk(kiosks));
    const auto organizer = site_->signIn(Role::Organizer);
    const auto page = [&](const std::string& event, const auto& who) {
      return site_->get("/board/" + event + "/kiosks", who).body;
    };
    const auto move = [&](const auto& who, const std::string& form) {
      return site_->post("/board/fair/kiosks/k/move", who, form);
    };
    // There is no other event yet.
    QVERIFY(!page("fair", organizer).contains("/kiosks/k/move"));
    auto spring = site_->store().settings().event("fair").value().value();
    spring.id = "spring";
    spring.name = {{"en", "Spring <fair>"}};
    QVERIFY(site_->store().events().importEvent({spring}, moment(0)).has_value());
    QVERIFY(page("fair", organizer).contains("<option value=\"spring\">Spring &lt;fair&gt;</option>"));
    QVERIFY(!page("fair", site_->signIn(Role::Staff)).contains("/kiosks/k/move"));
    QCOMPARE(move(site_->signIn(Role::Staff), "event=spring").status, 403);
    for (const auto* form : {"event=", "event=autumn", "x=y"}) {
      QCOMPARE(headerOf(move(organizer, form), "Location"),
               std::string("/board/fair/kiosks?not=kiosk_event"));
    }
    QCOMPARE(headerOf(move(organizer, "event=spring"), "Location"),
             std::string("/board/fair/kiosks?done=kiosk_moved"));
    QCOMPARE(kiosks.kiosk("k").value()->event, std::string("spring"));
    QVERIFY(page("spring", organizer).contains("/board/spring/kiosks/k/move"));
    QCOMPARE(move(organizer, "event=spring").status, 404);
  }

  void eventsAreOfferedToStaffAtAKiosk() {
    auto& kiosks = site_->store().kiosks();
    QVERIFY(pairKiosk(kiosks));
    const auto organizer = site_->signIn(Role::Organizer);
    const auto page = [&](const auto& who) { return site_->get("/board/fair/kiosks", who).body; };
    const auto offer = [&](const auto& who, const std::string& form) {
      return site_->post("/board/fair/kiosks/k/events", who, form);
    };
    // There is no other event yet.
    QVERIFY(!page(organizer).contains("/kiosks/k/events"));
    auto other = site_->store().settings().event("fair").value().value();
    other.name = {{"en", "Another <fair>"}};
    for (const auto* id : {"spring", "autumn"}) {
      other.id = id;
      QVERIFY(site_->store().events().importEvent({other}, moment(0)).has_value());
    }
    const auto box = [](const std::string& id, bool ticked) {
      return "<input type=\"checkbox\" name=\"event\" value=\"" + id + "\"" + (ticked ? " checked" : "") +
             "> <bdi>Another &lt;fair&gt;</bdi>";
    };
    QVERIFY(page(organizer).contains(box("spring", false)));
    QVERIFY(page(organizer).contains(box("autumn", false)));
    QVERIFY(!page(site_->signIn(Role::Staff)).contains("/kiosks/k/events"));
    QCOMPARE(offer(site_->signIn(Role::Staff), "event=spring").status, 403);

    const std::string kiosks_page = "/board/fair/kiosks";
    QCOMPARE(headerOf(offer(organizer, "event=spring&event=winter"), "Location"),
             kiosks_page + "?not=kiosk_offer");
    QVERIFY(kiosks.kiosk("k").value()->offered_events.empty());
    QCOMPARE(headerOf(offer(organizer, "event=spring"), "Location"), kiosks_page + "?done=kiosk_offered");
    QCOMPARE(kiosks.kiosk("k").value()->offered_events, std::vector<std::string>{"spring"});
    QVERIFY(page(organizer).contains(box("spring", true)));
    QVERIFY(page(organizer).contains(box("autumn", false)));
    std::string many;
    for (std::size_t i = 0; i <= contract::kMostOtherEvents; ++i) many += "&event=e" + std::to_string(i);
    QCOMPARE(headerOf(offer(organizer, many), "Location"), kiosks_page + "?not=kiosk_offers");

    // Of events that are over, those are left that can be taken out.
    for (const auto* id : {"spring", "autumn"}) {
      other.id = id;
      other.ends_at = other.starts_at = contract::Instant();
      QVERIFY(site_->store().events().importEvent({other}, moment(0)).has_value());
    }
    QVERIFY(page(organizer).contains(box("spring", true)));
    QVERIFY(!page(organizer).contains(box("autumn", false)));

    // Nothing ticked, none offered.
    QCOMPARE(headerOf(offer(organizer, ""), "Location"), kiosks_page + "?done=kiosk_offered");
    QVERIFY(kiosks.kiosk("k").value()->offered_events.empty());
    QCOMPARE(site_->post("/board/fair/kiosks/x/events", organizer, "event=spring").status, 404);
    QVERIFY(kiosks.revokeKiosk("k", moment(1)).value());
    QCOMPARE(headerOf(offer(organizer, "event=spring"), "Location"), kiosks_page + "?not=kiosk_revoked");
  }

  void moreWalkInsThanPlacesAreSaid() {
    const auto staff = site_->signIn(Role::Staff);
    const auto said = [&](std::optional<std::int64_t> capacity) {
      auto& settings = site_->store().settings();
      auto row = settings.row("fair", "ticket_type", "visitor").value().value();
      auto& type = std::get<contract::TicketTypeRow>(row);
      type.name = {{"en", "Day <all>"}};
      type.capacity = capacity;
      [[maybe_unused]] const auto refused = settings.editRows("fair", {{row}, {}}, moment(1)).value();
      return site_->get("/board/fair", staff)
          .body.contains("More tickets than places for Day &lt;all&gt;: 1 of 0");
    };
    QVERIFY(!said(std::nullopt));
    QVERIFY(!said(1));
    QVERIFY(said(0));
  }

  void aDeviceThatIsNotKnownToBeWellIsLookedAt() {
    auto& kiosks = site_->store().kiosks();
    QVERIFY(pairKiosk(kiosks));
    const auto staff = site_->signIn(Role::Staff);
    const auto stopped = [&](const std::string& camera, const std::string& printer) {
      contract::HeartbeatRequest heartbeat;
      heartbeat.camera = camera;
      heartbeat.printer = printer;
      [[maybe_unused]] const auto commands = kiosks.saveHeartbeat("k", heartbeat, moment(1)).value();
      return site_->get("/board/fair/kiosks", staff).body.contains("<dd class=\"stop\">");
    };
    QVERIFY(!stopped("live", "ready"));
    QVERIFY(!stopped("", ""));
    QVERIFY(stopped("lost", "ready"));
    QVERIFY(stopped("live", "out of paper"));
  }

  void aLightIsShownWhereAKioskHasOne() {
    auto& kiosks = site_->store().kiosks();
    QVERIFY(pairKiosk(kiosks));
    const auto staff = site_->signIn(Role::Staff);
    const auto page = [&](const std::string& light) {
      contract::HeartbeatRequest heartbeat;
      heartbeat.light = light;
      [[maybe_unused]] const auto commands = kiosks.saveHeartbeat("k", heartbeat, moment(1)).value();
      return site_->get("/board/fair/kiosks", staff).body;
    };
    QVERIFY(!page("").contains("<dt>Light</dt>"));
    QVERIFY(page("ok").contains("<dt>Light</dt><dd>Working</dd>"));
    QVERIFY(page("lost").contains("<dt>Light</dt><dd class=\"stop\">Lost</dd>"));
    QVERIFY(page("<b>").contains("&lt;b&gt;"));
  }

  void ofHandScannersThatIsShownWhichAKioskCanTell() {
    auto& kiosks = site_->store().kiosks();
    QVERIFY(pairKiosk(kiosks));
    const auto staff = site_->signIn(Role::Staff);
    const auto page = [&](const std::string& scanner) {
      contract::HeartbeatRequest heartbeat;
      heartbeat.scanner = scanner;
      [[maybe_unused]] const auto commands = kiosks.saveHeartbeat("k", heartbeat, moment(1)).value();
      return site_->get("/board/fair/kiosks", staff).body;
    };
    QVERIFY(!page("").contains("<dt>Hand scanner</dt>"));
    QVERIFY(page("live").contains("<dt>Hand scanner</dt><dd>Working</dd>"));
    QVERIFY(page("absent").contains("<dt>Hand scanner</dt><dd class=\"stop\">Not plugged in</dd>"));
  }

  void aDiskThatDamagedFilesIsNamed() {
    auto& kiosks = site_->store().kiosks();
    QVERIFY(pairKiosk(kiosks));
    const auto staff = site_->signIn(Role::Staff);
    const auto beat = [&](const std::string& disk) {
      contract::HeartbeatRequest heartbeat;
      heartbeat.disk = disk;
      [[maybe_unused]] const auto commands =
          kiosks
              .saveHeartbeat("k", heartbeat,
                             std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()))
              .value();
    };
    const auto page = [&](const char* path) { return site_->get(path, staff).body; };
    beat("");
    QVERIFY(!page("/board/fair/kiosks").contains("<dt>Disk</dt>"));
    QVERIFY(!page("/board/fair").contains("The disk of North"));
    beat("mended kiosk.db event.db");
    QVERIFY(page("/board/fair/kiosks")
                .contains("<dt>Disk</dt><dd class=\"care\">Had damaged files, which were mended: kiosk.db "
                          "event.db</dd>"));
    QVERIFY(page("/board/fair").contains("The disk of North"));
    // What a later version of the kiosk says.
    beat("worn <b>");
    QVERIFY(page("/board/fair/kiosks").contains("worn: &lt;b&gt;"));
  }

  void aCodeForAKioskIsShownOnce() {
    const auto kim = site_->signIn(Role::Organizer);
    const auto page = site_->post("/board/fair/kiosks", kim, "kiosk_name=North+%3Cb%3E");
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("North &lt;b&gt;"));
    const auto at = page.body.find("class=\"code number\">");
    QVERIFY(at != page.body.npos);
    const auto code = page.body.substr(at + 20, 9);
    QCOMPARE(code[4], '-');
    QVERIFY(!site_->get("/board/fair/kiosks", kim).body.contains(code));
    QCOMPARE(headerOf(site_->post("/board/fair/kiosks", kim, "kiosk_name="), "Location"),
             std::string("/board/fair/kiosks?not=kiosk_name"));
  }

 private:
  /// "North", under the id "k".
  static bool pairKiosk(store::KioskStore& kiosks) {
    store::Kiosk kiosk;
    kiosk.id = "k";
    kiosk.public_key = std::string(32, 'k');
    return kiosks.addPairingCode({"hash", "fair", "North", moment(1000)}).has_value() &&
           kiosks.pair("hash", kiosk, moment(0)).value().has_value();
  }
  RequestState requestState() { return site_->store().requests().requests("fair", "t1").value().at(0).state; }
  int named(const std::string& name) {
    return static_cast<int>(site_->store().attendees().findAttendees("fair", name, 0, 10).value().total);
  }
  std::optional<store::Attendee> ticket() {
    return site_->store().attendees().attendee("fair", "t1").value();
  }

  std::unique_ptr<BoardSite> site_;
};

}  // namespace usher::backend::tests

QTEST_GUILESS_MAIN(usher::backend::tests::WebBoardTest)
#include "board_test.moc"
