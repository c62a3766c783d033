// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <barrier>
#include <future>
#include <thread>

#include <usher/contract/codec.h>

#include "event_rows.h"
#include "running_server.h"

namespace usher::backend::tests {

using contract::OpStatus;

namespace {

const std::string kOps = "/kiosk/v1/events/demo/ops";

contract::Op op(int id, contract::OpBody body) {
  return {opId(id), at(id * 1000), id, std::move(body)};
}

std::vector<contract::OpResult> push(HttpClient& client, const PairedKiosk& kiosk,
                                     std::vector<contract::Op> ops) {
  const auto answer =
      client.post(kOps, contract::encode(contract::OpsRequest{"b-1", std::move(ops)}), kiosk.headers);
  return contract::decodeOpsAnswer(answer.body).value().results;
}

std::vector<contract::Change> changesAfter(HttpClient& client, const PairedKiosk& kiosk,
                                           const std::string& cursor) {
  const auto answer = client.get("/kiosk/v1/events/demo/changes?after=" + cursor + "&wait=0", kiosk.headers);
  return contract::decodeChangesAnswer(answer.body).value().changes;
}

contract::CatalogueItemRow bag(std::int64_t stock) {
  contract::CatalogueItemRow item;
  item.id = "bag";
  item.name = {{"en", "Bag"}};
  item.stock = stock;
  item.needs_confirmation = true;
  return item;
}

void importCatalogue(RunningServer& server, std::int64_t stock) {
  auto rows = eventRows(100);
  rows.push_back(bag(stock));
  contract::QuestionRow diet;
  diet.id = "diet";
  diet.text = {{"en", "What do you eat?"}};
  diet.at_door = true;
  rows.push_back(diet);
  QVERIFY(server.store().events().importEvent(rows, server.now()).has_value());
}

std::vector<contract::Op> oneOfEachKind() {
  using namespace contract;
  return {op(1, CheckInOp{ticketId(1), "never"}),
          op(2, CheckInOp{ticketId(1), "never"}),
          op(3, SettleIncidentOp{opId(2), Resolution::Accepted, "Bo", "twins"}),
          op(4, VoidOp{opId(1), "wrong person"}),
          op(5, RequestOp{ticketId(1), "bag", 1, "A blue one"}),
          op(6, WalkInOp{"w-1", "WALK-1", "visitor", "Wanda", "Walker", ""}),
          op(7, BadgeCorrectionOp{ticketId(2), "Zoé", "Guest", "New Ltd"}),
          op(8, PrintResultOp{ticketId(2), Paper::Badge, PrintOutcome::Printed, ""}),
          op(9, AnswersOp{ticketId(2), {{"diet", "All of it"}}}),
          op(10, EnrolmentOp{ticketId(3), "s-1", true})};
}

}  // namespace

/// Ops of every kind, over real HTTP.
class OpsApiTest : public QObject {
  Q_OBJECT

 private slots:
  void everyKindIsAnsweredAndSeenByAnotherKiosk() {
    RunningServer server;
    importCatalogue(server, 5);
    HttpClient client(server.port());
    const auto north = server.pairKiosk("North");
    const auto south = server.pairKiosk("South");
    const auto begin = server.cursor();
    const auto results = push(client, north, oneOfEachKind());
    QCOMPARE(results.size(), 10U);
    for (std::size_t i = 0; i < results.size(); ++i) {
      QCOMPARE(static_cast<int>(results[i].status),
               static_cast<int>(i == 1 ? OpStatus::Conflict : OpStatus::Ok));
    }
    std::vector<std::string> kinds;
    const auto news = changesAfter(client, south, begin);
    for (const auto& change : news) kinds.push_back(change.kind);
    QCOMPARE(kinds, (std::vector<std::string>{"check_in", "incident", "incident", "check_in", "incident",
                                              "check_in", "item", "request", "ticket", "ticket", "ticket"}));
    QVERIFY(news[3].deleted);
    QVERIFY(news[4].deleted);
    // The second entry stands where the first was undone.
    QCOMPARE(std::get<contract::CheckInRow>(*news[5].row).id, opId(2));
    QCOMPARE(std::get<contract::CatalogueItemRow>(*news[6].row).stock.value(), 4);
    QVERIFY(std::get<contract::RequestRow>(*news[7].row).state == contract::RequestState::Open);
    QCOMPARE(std::get<contract::TicketRow>(*news[8].row).id, std::string("w-1"));

    const auto after = server.cursor();
    const auto again = push(client, south, oneOfEachKind());
    // The second entry is none any more.
    for (const auto& result : again) QVERIFY(result.status == OpStatus::Ok);
    QCOMPARE(server.cursor(), after);
  }

  void anotherEventsKioskChangesNothing() {
    RunningServer server;
    importCatalogue(server, 5);
    HttpClient client(server.port());
    const auto kiosk = server.pairKiosk("North");
    const auto begin = server.cursor();
    const auto body = contract::encode(contract::OpsRequest{"b-1", oneOfEachKind()});
    QCOMPARE(client.post("/kiosk/v1/events/other/ops", body, kiosk.headers).status, 403);
    QCOMPARE(client.post(kOps, body).status, 401);
    QCOMPARE(server.cursor(), begin);
  }

  void refusalsSayWhyInWords() {
    RunningServer server;
    importCatalogue(server, 0);
    HttpClient client(server.port());
    const auto kiosk = server.pairKiosk("North");
    const auto results =
        push(client, kiosk,
             {op(1, contract::VoidOp{opId(50), ""}), op(2, contract::RequestOp{ticketId(1), "bag"}),
              op(3, contract::WalkInOp{ticketId(1), "X", "visitor", "", "", ""}),
              op(4, contract::AnswersOp{ticketId(1), {{"shoes", "42"}}}),
              op(5, contract::SettleIncidentOp{opId(51)})});
    std::vector<std::string> problems;
    for (const auto& result : results) {
      QVERIFY(result.status == OpStatus::Rejected);
      QVERIFY(result.detail.ends_with('.'));
      problems.push_back(result.problem);
    }
    QCOMPARE(problems, (std::vector<std::string>{"unknown-check-in", "sold-out", "ticket-taken",
                                                 "unknown-question", "unknown-incident"}));
  }

  void ofSixtyFourClientsOneGetsTheLastPiece() {
    RunningServer server;
    importCatalogue(server, 1);
    constexpr int kMany = 64;
    std::vector<PairedKiosk> kiosks;
    for (int i = 0; i < kMany; ++i) kiosks.push_back(server.pairKiosk("Door " + std::to_string(i)));
    std::barrier start(kMany);
    std::vector<std::future<contract::OpResult>> answers;
    for (int i = 0; i < kMany; ++i) {
      answers.push_back(std::async(std::launch::async, [&, i] {
        HttpClient client(server.port());
        start.arrive_and_wait();
        return push(client, kiosks[i], {op(i + 1, contract::RequestOp{ticketId(i + 1), "bag"})}).at(0);
      }));
    }
    int got = 0;
    int sold_out = 0;
    for (auto& answer : answers) {
      const auto result = answer.get();
      got += result.status == OpStatus::Ok;
      sold_out += result.problem == "sold-out";
    }
    QCOMPARE(got, 1);
    QCOMPARE(sold_out, kMany - 1);
    QCOMPARE(server.store().requests().requests(kEvent, "")->size(), 1U);
  }

  void aHeartbeatBringsCommandsUntilTheyAreDone() {
    RunningServer server;
    HttpClient client(server.port());
    const auto kiosk = server.pairKiosk("North");
    QVERIFY(server.store().kiosks().addCommand(kiosk.id, {"message", "Lunch at 12", "c-1"}, server.now()) ==
            store::Commanded::Done);
    const auto beat = [&](std::vector<std::string> done) {
      contract::HeartbeatRequest heartbeat;
      heartbeat.version = "1.2";
      heartbeat.camera = heartbeat.printer = "ok";
      heartbeat.commands_done = std::move(done);
      const auto answer = client.post("/kiosk/v1/heartbeat", contract::encode(heartbeat), kiosk.headers);
      return contract::decodeHeartbeatAnswer(answer.body).value().commands;
    };
    for (int i = 0; i < 2; ++i) {
      const auto commands = beat({});
      QCOMPARE(commands.size(), 1U);
      QCOMPARE(commands[0].kind, std::string("message"));
      QCOMPARE(commands[0].text, std::string("Lunch at 12"));
      QCOMPARE(commands[0].id, std::string("c-1"));
    }
    QVERIFY(beat({"c-1"}).empty());
    QVERIFY(beat({}).empty());
  }
};

}  // namespace usher::backend::tests

QTEST_GUILESS_MAIN(usher::backend::tests::OpsApiTest)
#include "ops_api_test.moc"
