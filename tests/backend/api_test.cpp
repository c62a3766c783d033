// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <barrier>
#include <future>
#include <thread>

#include <usher/contract/codec.h>
#include <usher/contract/sha256.h>

#include "event_rows.h"
#include "running_server.h"

namespace usher::backend::tests {

using contract::OpStatus;

namespace {

const std::string kOps = "/kiosk/v1/events/demo/ops";
const std::string kSnapshot = "/kiosk/v1/events/demo/snapshot";

std::string changesAfter(const std::string& cursor, int wait) {
  return "/kiosk/v1/events/demo/changes?after=" + cursor + "&wait=" + std::to_string(wait);
}

std::string typeOf(const HttpAnswer& answer) {
  const auto problem = contract::decodeProblem(answer.body);
  return problem ? problem->type : "no problem";
}

std::string detailOf(const HttpAnswer& answer) {
  const auto problem = contract::decodeProblem(answer.body);
  return problem ? problem->detail : "no problem";
}

contract::OpsAnswer push(HttpClient& client, const PairedKiosk& kiosk, std::vector<contract::Op> ops) {
  const auto answer =
      client.post(kOps, contract::encode(contract::OpsRequest{"b-1", std::move(ops)}), kiosk.headers);
  return contract::decodeOpsAnswer(answer.body).value();
}

/// A long poll of the kiosk's, as the only one, once the server has it waiting; false where that never comes.
bool pollAndWait(HttpClient& waiting, HttpClient& client, const std::string& after,
                 const PairedKiosk& kiosk) {
  waiting.send("GET " + changesAfter(after, 25) +
               " HTTP/1.1\r\nHost: x\r\nAuthorization: " + kiosk.headers.at("Authorization") + "\r\n\r\n");
  return QTest::qWaitFor(
      [&] { return client.get("/metrics").body.find("usher_http_waiting_polls 1") != std::string::npos; },
      60'000);
}

/// Until the log has `text`, i.e. the server has got there.
bool waitForLog(RunningServer& server, const std::string& text) {
  return QTest::qWaitFor([&] { return server.log().find(text) != std::string::npos; }, 60'000);
}

}  // namespace

class ApiTest : public QObject {
  Q_OBJECT

 private slots:
  void pairingAnswersWithTheFingerprintBothSidesShow() {
    RunningServer server;
    HttpClient client(server.port());
    const TestKiosk kiosk;
    const auto request = kiosk.pairRequest(server.pairingCode("North door"));
    const auto answer = client.post("/kiosk/v1/pair", contract::encode(request));
    QCOMPARE(answer.status, 200);
    const auto paired = contract::decodePairAnswer(answer.body).value();
    QCOMPARE(paired.name, std::string("North door"));
    QCOMPARE(paired.events, std::vector<std::string>{kEvent});
    const auto other = client.post("/kiosk/v1/pair", contract::encode(TestKiosk().pairRequest(request.code)));
    QCOMPARE(other.status, 403);
    QCOMPARE(typeOf(other), std::string("wrong-code"));
  }

  void fiveWrongCodesThen429ButARightOnePairs() {
    RunningServer server;
    HttpClient client(server.port());
    const auto body = contract::encode(TestKiosk().pairRequest("AAAA-AAAA"));
    for (int i = 0; i < 5; ++i) QCOMPARE(client.post("/kiosk/v1/pair", body).status, 403);
    const auto refused = client.post("/kiosk/v1/pair", body);
    QCOMPARE(refused.status, 429);
    QVERIFY(std::stoi(refused.headers.at("retry-after")) > 60);
    // Somebody else at the same venue has the code that is on the board.
    const auto right = contract::encode(TestKiosk().pairRequest(server.pairingCode("North door")));
    QCOMPARE(client.post("/kiosk/v1/pair", right).status, 200);
  }

  void aTokenOpensOnlyItsOwnEvent() {
    RunningServer server;
    HttpClient client(server.port());
    const auto kiosk = server.pairKiosk("North");
    QCOMPARE(client.get(kSnapshot).status, 401);
    const auto unknown = client.get(kSnapshot, {{"Authorization", "Bearer nonsense"}});
    QCOMPARE(unknown.status, 401);
    QVERIFY(unknown.headers.at("www-authenticate").starts_with("Bearer"));
    QCOMPARE(client.get("/kiosk/v1/events/other/snapshot", kiosk.headers).status, 403);
    QCOMPARE(client.get(kSnapshot, kiosk.headers).status, 200);
    server.advance(std::chrono::minutes(15));
    QCOMPARE(client.get(kSnapshot, kiosk.headers).status, 401);
    auto stale = kiosk.key->assertion(kiosk.id, server.now() - std::chrono::minutes(2));
    const auto refused = client.post("/kiosk/v1/token", contract::encode(stale));
    QCOMPARE(refused.status, 401);
    QCOMPARE(typeOf(refused), std::string("stale-assertion"));
    const auto fresh = contract::encode(kiosk.key->assertion(kiosk.id, server.now()));
    QCOMPARE(client.post("/kiosk/v1/token", fresh).status, 200);
    QCOMPARE(client.post("/kiosk/v1/token", fresh).status, 401);
  }

  void aSnapshotIsWholeTaggedAndCompressed() {
    RunningServer server;
    HttpClient client(server.port());
    const auto kiosk = server.pairKiosk("North");
    const auto plain = client.get(kSnapshot, kiosk.headers);
    QCOMPARE(plain.status, 200);
    const auto end_at = plain.body.rfind('\n', plain.body.size() - 2) + 1;
    const auto end =
        std::get<contract::SnapshotEnd>(contract::decodeSnapshotLine(plain.body.substr(end_at)).value());
    contract::Sha256 sha;
    sha.add(plain.body.substr(0, end_at));
    QCOMPARE(end.sha256, sha.hex());

    auto headers = kiosk.headers;
    headers["Accept-Encoding"] = "br, gzip;q=0.8";
    const auto gzipped = client.get(kSnapshot, headers);
    QCOMPARE(gzipped.headers.at("content-encoding"), std::string("gzip"));
    QVERIFY(gzipped.body.size() < plain.body.size());
    QCOMPARE(gunzip(gzipped.body), plain.body);
    QVERIFY(gzipped.headers.at("etag") != plain.headers.at("etag"));
    headers["Accept-Encoding"] = "gzip;q=0";
    QVERIFY(!client.get(kSnapshot, headers).headers.contains("content-encoding"));

    headers = kiosk.headers;
    headers["If-None-Match"] = plain.headers.at("etag");
    const auto same = client.get(kSnapshot, headers);
    QCOMPARE(same.status, 304);
    QCOMPARE(same.headers.at("etag"), plain.headers.at("etag"));
    headers["If-None-Match"] = "\"another\"";
    QCOMPARE(client.get(kSnapshot, headers).status, 200);
    const auto head = client.request("HEAD", kSnapshot, kiosk.headers);
    QCOMPARE(head.headers.at("content-length"), std::to_string(plain.body.size()));
  }

  void aDownloadCutShortIsResumed() {
    RunningServer server;
    HttpClient client(server.port());
    const auto kiosk = server.pairKiosk("North");
    const auto whole = client.get(kSnapshot, kiosk.headers);
    auto headers = kiosk.headers;
    headers["Range"] = "bytes=1000-";
    headers["If-Range"] = whole.headers.at("etag");
    const auto rest = client.get(kSnapshot, headers);
    QCOMPARE(rest.status, 206);
    QCOMPARE(rest.body, whole.body.substr(1000));
    const auto size = std::to_string(whole.body.size());
    QCOMPARE(rest.headers.at("content-range"),
             "bytes 1000-" + std::to_string(whole.body.size() - 1) + "/" + size);
    headers["If-Range"] = "\"an older one\"";
    QCOMPARE(client.get(kSnapshot, headers).body, whole.body);
    headers = kiosk.headers;
    headers["Range"] = "bytes=" + size + "-";
    QCOMPARE(client.get(kSnapshot, headers).status, 416);
    headers["Range"] = "bytes=x-";
    QCOMPARE(client.get(kSnapshot, headers).status, 200);
  }

  void aPushIsAnsweredOpByOpAndSeenByAll() {
    RunningServer server;
    HttpClient client(server.port());
    const auto begin = server.cursor();
    const auto north = server.pairKiosk("North");
    const auto south = server.pairKiosk("South");
    const auto answer = push(client, north,
                             {checkIn(1, 1, "never"),
                              checkIn(2, 999, "never"),
                              {opId(3), at(0), 0, contract::UnknownOp{"hand_out"}}});
    QCOMPARE(answer.results.size(), 3U);
    QCOMPARE(answer.results[0].status, OpStatus::Ok);
    QCOMPARE(answer.results[1].problem, std::string("unknown-ticket"));
    QCOMPARE(answer.results[2].problem, std::string("unknown-op"));
    QCOMPARE(answer.visible_at, server.cursor());
    QCOMPARE(push(client, north, {checkIn(1, 1, "never")}).results[0].status, OpStatus::Ok);
    const auto conflict = push(client, south, {checkIn(4, 1, "never")}).results[0];
    QCOMPARE(conflict.status, OpStatus::Conflict);
    QCOMPARE(conflict.winner->kiosk, std::string("North"));

    const auto news =
        contract::decodeChangesAnswer(client.get(changesAfter(begin, 0), south.headers).body).value();
    // The first kiosk has brought the event its key.
    QCOMPARE(news.changes.size(), 3U);
    QVERIFY(std::holds_alternative<contract::LookUpKeyRow>(*news.changes[0].row));
    QCOMPARE(std::get<contract::CheckInRow>(*news.changes[1].row).id, opId(1));
    QCOMPARE(std::get<contract::IncidentRow>(*news.changes[2].row).id, opId(4));
    std::string chain;
    for (const auto& change : news.changes) chain = contract::nextChain(chain, change);
    QCOMPARE(news.chain, chain);
    QCOMPARE(client.get(changesAfter(news.cursor, 0), south.headers).status, 304);
  }

  void aLongPollIsWokenByAnotherKiosksPush() {
    RunningServer server;
    const auto north = server.pairKiosk("North");
    const auto south = server.pairKiosk("South");
    const auto begin = server.cursor();
    auto waiting = std::async(std::launch::async, [&] {
      HttpClient client(server.port());
      return client.get(changesAfter(begin, 25), south.headers);
    });
    HttpClient client(server.port());
    push(client, north, {checkIn(1, 1, "never")});
    const auto answer = waiting.get();
    QCOMPARE(answer.status, 200);
    QCOMPARE(contract::decodeChangesAnswer(answer.body)->changes.at(0).id, opId(1));
  }

  void aRevokedKioskHearsNothingAndHandsIn() {
    RunningServer server;
    const auto north = server.pairKiosk("North");
    const auto south = server.pairKiosk("South");
    const auto begin = server.cursor();
    HttpClient client(server.port());
    HttpClient waiting(server.port());
    QVERIFY(pollAndWait(waiting, client, begin, north));
    QVERIFY(server.store().kiosks().addCommand(north.id, {"reload", "", "c-1"}, server.now()) ==
            store::Commanded::Done);
    QVERIFY(server.store().kiosks().revokeKiosk(north.id, server.now()).value());
    const auto told = waiting.receive();
    QCOMPARE(told.status, 403);
    QCOMPARE(typeOf(told), std::string("revoked"));
    QCOMPARE(client.get(kSnapshot, north.headers).status, 403);
    QCOMPARE(client.get(changesAfter(begin, 25), north.headers).status, 403);

    QCOMPARE(push(client, north, {checkIn(1, 1, "never")}).results.at(0).status, contract::OpStatus::Ok);
    const auto beat = client.post("/kiosk/v1/heartbeat",
                                  contract::encode(contract::HeartbeatRequest{"1.2", 3, 4, 5, 6, "ok", "ok"}),
                                  north.headers);
    QCOMPARE(beat.status, 200);
    QVERIFY(contract::decodeHeartbeatAnswer(beat.body)->commands.empty());
    QVERIFY(!contract::decodeHeartbeatAnswer(beat.body)->neighbours);
    const auto again = contract::encode(north.key->assertion(north.id, server.now()));
    QCOMPARE(client.post("/kiosk/v1/token", again).status, 200);
    // The others hear of what it handed in.
    const auto news = client.get(changesAfter(begin, 25), south.headers);
    QCOMPARE(contract::decodeChangesAnswer(news.body)->changes.at(0).id, opId(1));
  }

  void aMovedKioskHandsInWhatItDidAndServesTheOther() {
    RunningServer server;
    server.addEvent("spring");
    const auto north = server.pairKiosk("North");
    const auto begin = server.cursor();
    HttpClient client(server.port());
    HttpClient waiting(server.port());
    QVERIFY(pollAndWait(waiting, client, begin, north));
    const auto move = [&](const char* event) {
      return server.store().kiosks().moveKiosk(north.id, event, server.now()).value();
    };
    QCOMPARE(move("spring"), store::Moved::Done);
    const auto told = contract::decodeProblem(waiting.receive().body).value();
    QCOMPARE(told.type, std::string("moved"));
    QCOMPARE(told.event, std::string("spring"));
    const auto refused = client.get(kSnapshot, north.headers);
    QCOMPARE(refused.status, 403);
    QCOMPARE(typeOf(refused), std::string("moved"));

    QCOMPARE(push(client, north, {checkIn(1, 1, "never")}).results.at(0).status, contract::OpStatus::Ok);
    QCOMPARE(server.store().events().checkIns(kEvent)->size(), 1U);
    QCOMPARE(client.get("/kiosk/v1/events/spring/snapshot", north.headers).status, 200);
    QCOMPARE(
        client.get("/kiosk/v1/events/spring/changes?wait=0&after=" + server.cursor("spring"), north.headers)
            .status,
        304);
    QCOMPARE(typeOf(client.get("/kiosk/v1/events/autumn/snapshot", north.headers)),
             std::string("other-event"));

    // Back again, it may wait for news again.
    QCOMPARE(move(kEvent), store::Moved::Done);
    QCOMPARE(client.get(changesAfter(server.cursor(), 1), north.headers).status, 304);
    QCOMPARE(typeOf(client.get("/kiosk/v1/events/spring/snapshot", north.headers)), std::string("moved"));
  }

  void aLongPollWithoutNewsEndsWith304() {
    RunningServer server;
    HttpClient client(server.port());
    const auto kiosk = server.pairKiosk("North");
    QCOMPARE(client.get(changesAfter(server.cursor(), 1), kiosk.headers).status, 304);
    QCOMPARE(client.get("/healthz").status, 200);
  }

  void cursorsThatLeadNowhereAreGone() {
    RunningServer server;
    HttpClient client(server.port());
    const auto kiosk = server.pairKiosk("North");
    QCOMPARE(client.get(changesAfter("1", 0), kiosk.headers).status, 410);
    QCOMPARE(client.get(changesAfter("99999999999999", 0), kiosk.headers).status, 410);
    QCOMPARE(client.get(changesAfter("abc", 0), kiosk.headers).status, 422);
    QCOMPARE(client.get("/kiosk/v1/events/demo/changes", kiosk.headers).status, 422);
    QCOMPARE(client.get(changesAfter(server.cursor(), -1), kiosk.headers).status, 422);
  }

  void ofSixtyFourClientsAtOnceExactlyOneRedeems() {
    RunningServer server;
    constexpr int kMany = 64;
    std::vector<PairedKiosk> kiosks;
    for (int i = 0; i < kMany; ++i) kiosks.push_back(server.pairKiosk("Door " + std::to_string(i)));
    std::barrier start(kMany);
    std::vector<std::future<OpStatus>> answers;
    for (int i = 0; i < kMany; ++i) {
      answers.push_back(std::async(std::launch::async, [&, i] {
        HttpClient client(server.port());
        start.arrive_and_wait();
        return push(client, kiosks[i], {checkIn(i + 1, 7, "never")}).results.at(0).status;
      }));
    }
    int won = 0;
    int lost = 0;
    for (auto& answer : answers) ++(answer.get() == OpStatus::Ok ? won : lost);
    QCOMPARE(won, 1);
    QCOMPARE(lost, kMany - 1);
    QCOMPARE(server.store().events().checkIns(kEvent)->size(), 1U);
    QCOMPARE(server.store().events().incidents(kEvent)->size(), std::size_t(kMany - 1));
  }

  void heartbeatsAreKept() {
    RunningServer server;
    HttpClient client(server.port());
    const auto kiosk = server.pairKiosk("North");
    const contract::HeartbeatRequest heartbeat{"1.2", 3, 4, 5, 6, "ok", "ok"};
    const auto answer = client.post("/kiosk/v1/heartbeat", contract::encode(heartbeat), kiosk.headers);
    QCOMPARE(contract::decodeHeartbeatAnswer(answer.body)->server_time, server.now());
    QCOMPARE(server.store().kiosks().kiosk(kiosk.id)->value().heartbeat->queue_depth, 3);
  }

  void malformedBodiesNameTheField_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("detail");
    QTest::newRow("nothing") << QByteArray() << QByteArray("the body");
    QTest::newRow("no JSON") << QByteArray("hello") << QByteArray("the body");
    QTest::newRow("not UTF-8") << QByteArray("{\"boot\":\"\xff\",\"ops\":[]}") << QByteArray("the body");
    QTest::newRow("no object") << QByteArray("[]") << QByteArray("the body");
    QTest::newRow("no boot") << QByteArray(R"({"ops":[]})") << QByteArray("/boot");
    QTest::newRow("bad op") << QByteArray(R"({"boot":"b","ops":[{"id":"x","at":"now","kind":"check_in"}]})")
                            << QByteArray("/ops/0");
    QByteArray many = R"({"boot":"b","ops":[)";
    for (int i = 0; i < 101; ++i) many += (i > 0 ? ",{}" : "{}");
    QTest::newRow("101 ops") << many + "]}" << QByteArray("/ops");
    QTest::newRow("deep") << QByteArray(100'000, '[') << QByteArray("the body");
  }

  void malformedBodiesNameTheField() {
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, detail);
    RunningServer server;
    HttpClient client(server.port());
    const auto kiosk = server.pairKiosk("North");
    const auto answer = client.post(kOps, body.toStdString(), kiosk.headers);
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.headers.at("content-type"), std::string("application/problem+json"));
    QVERIFY2(detailOf(answer).starts_with(detail.toStdString()), detailOf(answer).c_str());
    QCOMPARE(client.get("/healthz").status, 200);
  }

  void wrongCallsAreSaidSo() {
    RunningServer server;
    HttpClient client(server.port());
    QCOMPARE(client.get("/").status, 404);
    QCOMPARE(client.get("/kiosk/v1/nothing").status, 404);
    QCOMPARE(client.get("/healthz/").status, 404);
    QCOMPARE(client.get("/kiosk/v1/events//snapshot").status, 404);
    QCOMPARE(client.get("*").status, 404);
    const auto method = client.get("/kiosk/v1/pair");
    QCOMPARE(method.status, 405);
    QCOMPARE(method.headers.at("allow"), std::string("POST"));
    QCOMPARE(client.request("DELETE", "/healthz", {}).status, 405);
    QCOMPARE(
        client.post("/kiosk/v1/pair", "a=b", {{"Content-Type", "application/x-www-form-urlencoded"}}).status,
        415);
    QCOMPARE(client.post("/kiosk/v1/pair", "{}", {{"Content-Encoding", "gzip"}}).status, 415);
  }

  void whatIsTooLargeIsRefused() {
    RunningServer server;
    const auto kiosk = server.pairKiosk("North");
    const auto too_large =
        HttpClient(server.port()).post(kOps, std::string(256 * 1024 + 1, ' '), kiosk.headers);
    QCOMPARE(too_large.status, 413);
    const auto largest = HttpClient(server.port()).post(kOps, std::string(256 * 1024, ' '), kiosk.headers);
    QCOMPARE(largest.status, 422);
  }

  void healthSaysWhereTheFeedIs() {
    RunningServer server;
    const auto answer = HttpClient(server.port()).get("/healthz");
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.find("\"status\":\"ok\"") != std::string::npos);
    QVERIFY(answer.body.find("\"cursor\":\"" + server.cursor()) != std::string::npos);
  }

  void theLogFollowsATraceAndNamesNobody() {
    RunningServer server;
    HttpClient client(server.port());
    const auto kiosk = server.pairKiosk("North");
    auto headers = kiosk.headers;
    headers["traceparent"] = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    client.get(kSnapshot, headers);
    QVERIFY(waitForLog(server, "\"trace\":\"4bf92f3577b34da6a3ce929d0e0e4736\""));
    QVERIFY(waitForLog(server, "\"route\":\"snapshot\""));
    const auto log = server.log();
    QVERIFY(log.find("Zoë") == std::string::npos);
    QVERIFY(log.find("CODE-") == std::string::npos);
    QVERIFY(log.find(kiosk.headers.at("Authorization").substr(7)) == std::string::npos);
  }

  void stoppingAnswersWhoWaits() {
    RunningServer server;
    const auto kiosk = server.pairKiosk("North");
    HttpClient idle(server.port());
    QCOMPARE(idle.get("/healthz").status, 200);
    HttpClient client(server.port());
    QCOMPARE(client.get("/healthz").status, 200);
    client.send("GET " + changesAfter(server.cursor(), 25) +
                " HTTP/1.1\r\nHost: x\r\nAuthorization: " + kiosk.headers.at("Authorization") + "\r\n\r\n");
    // Another call's answer shows that the server is past this one's arrival.
    QCOMPARE(idle.get("/healthz").status, 200);
    server.stop();
    const auto answer = client.receive();
    QCOMPARE(answer.status, 304);
    QCOMPARE(answer.headers.at("connection"), std::string("close"));
    QVERIFY(idle.isClosed());
    server.waitUntilStopped();
    QCOMPARE(HttpClient(server.port()).get("/healthz").status, 0);
  }
};

}  // namespace usher::backend::tests

QTEST_GUILESS_MAIN(usher::backend::tests::ApiTest)
#include "api_test.moc"
