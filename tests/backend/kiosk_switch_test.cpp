// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <usher/contract/codec.h>

#include "event_rows.h"
#include "running_server.h"

namespace usher::backend::tests {

namespace {

const std::string kSwitch = "/kiosk/v1/events/demo/switch";

std::string typeOf(const HttpAnswer& answer) {
  const auto problem = contract::decodeProblem(answer.body);
  return problem ? problem->type : "no problem";
}

}  // namespace

/// Staff at a kiosk have it serve another event, over the network.
class KioskSwitchTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    server_ = std::make_unique<RunningServer>();
    client_ = std::make_unique<HttpClient>(server_->port());
    north_ = server_->pairKiosk("North");
    server_->addEvent("spring");
    server_->addEvent("autumn");
    const contract::StaffMemberRow ada{.id = "ada",
                                       .name = "Ada Lovelace",
                                       .role = contract::StaffRole::Administrator,
                                       .pin = std::string(64, 'a')};
    for (const auto* event : {kEvent, "spring"})
      QVERIFY(server_->store().staff().putStaffMember(event, ada, server_->now()).has_value());
  }

  void aKioskIsToldWhatIsOffered() {
    QCOMPARE(others(), std::vector<std::string>{});
    offer({"spring", "autumn", kEvent});
    QCOMPARE(others(), (std::vector<std::string>{"autumn", "spring"}));
    QVERIFY(server_->store().kiosks().revokeKiosk(north_.id, server_->now()).value());
    QCOMPARE(others(), std::vector<std::string>{});
  }

  void itIsSwitchedAndCanComeBack() {
    offer({"spring"});
    QCOMPARE(ask(kSwitch, {"spring", "ada"}).status, 204);
    // Like any kiosk that was moved, it finds out with its next call; so it does if the answer was lost.
    const auto next = client_->get("/kiosk/v1/events/demo/snapshot", north_.headers);
    QCOMPARE(next.status, 403);
    QCOMPARE(typeOf(next), std::string("moved"));
    const auto again = ask(kSwitch, {"spring", "ada"});
    QCOMPARE(again.status, 403);
    QCOMPARE(contract::decodeProblem(again.body)->event, std::string("spring"));
    const auto log = server_->log();
    QVERIFY(log.find("kiosk switched by staff") != std::string::npos);
    QVERIFY(log.find(R"("from":"demo","to":"spring","by":"ada")") != std::string::npos);
    QVERIFY(log.find("Lovelace") == std::string::npos);

    QCOMPARE(others(), std::vector<std::string>{kEvent});
    QCOMPARE(ask("/kiosk/v1/events/spring/switch", {kEvent, "ada"}).status, 204);
    QCOMPARE(client_->get("/kiosk/v1/events/demo/snapshot", north_.headers).status, 200);
    QCOMPARE(others(), std::vector<std::string>{"spring"});
  }

  void whatNobodyOfferedStaysClosed() {
    offer({"spring"});
    for (const auto* event : {"autumn", "winter"}) {
      const auto refused = ask(kSwitch, {event, "ada"});
      QCOMPARE(refused.status, 409);
      QCOMPARE(typeOf(refused), std::string("not-offered"));
    }
    const auto nobody = ask(kSwitch, {"spring", "eve"});
    QCOMPARE(nobody.status, 403);
    QCOMPARE(typeOf(nobody), std::string("role"));
    QCOMPARE(client_->post(kSwitch, "{}", north_.headers).status, 422);
    QCOMPARE(client_->post(kSwitch, R"({"event":"spring","by":"ada"})").status, 401);
    QCOMPARE(typeOf(ask("/kiosk/v1/events/autumn/switch", {"spring", "ada"})), std::string("other-event"));
    QCOMPARE(client_->get("/kiosk/v1/events/demo/snapshot", north_.headers).status, 200);
    QCOMPARE(client_->get("/kiosk/v1/events/spring/snapshot", north_.headers).status, 403);
    QVERIFY(server_->log().find("switched") == std::string::npos);
  }

  void itsOwnEventChangesNothing() {
    QCOMPARE(ask(kSwitch, {kEvent, "ada"}).status, 204);
    QCOMPARE(client_->get("/kiosk/v1/events/demo/snapshot", north_.headers).status, 200);
    QVERIFY(server_->log().find("switched") == std::string::npos);
  }

 private:
  void offer(const std::vector<std::string>& events) {
    QVERIFY(server_->store().kiosks().offerEvents(north_.id, events).value());
  }

  HttpAnswer ask(const std::string& path, const contract::EventSwitch& wanted) {
    return client_->post(path, contract::encode(wanted), north_.headers);
  }

  /// Ids of what the kiosk is told that staff may switch it to.
  std::vector<std::string> others() {
    const auto beat = client_->post("/kiosk/v1/heartbeat",
                                    contract::encode(contract::HeartbeatRequest{"1.2"}), north_.headers);
    const auto answer = contract::decodeHeartbeatAnswer(beat.body).value();
    std::vector<std::string> ids;
    for (const auto& [id, name] : answer.other_events) ids.push_back(id);
    return ids;
  }

  std::unique_ptr<RunningServer> server_;
  std::unique_ptr<HttpClient> client_;
  PairedKiosk north_;
};

}  // namespace usher::backend::tests

QTEST_GUILESS_MAIN(usher::backend::tests::KioskSwitchTest)
#include "kiosk_switch_test.moc"
