// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <algorithm>
#include <limits>

#include <usher/contract/codec.h>

#include "event_rows.h"
#include "running_server.h"

namespace usher::backend::tests {

namespace {

bool has(const std::string& metrics, const std::string& line) {
  return metrics.find(line + "\n") != std::string::npos;
}

/// Status and problem type of /readyz.
std::pair<int, std::string> readiness(const api::Operation& operation) {
  const auto group = api::operationRoutes(operation);
  const auto route = std::ranges::find(group.routes, "readyz", &http::Route::name);
  auto answer = std::get<http::Handler>(route->handler)(http::Request{});
  const auto& response = http::headOf(answer);
  const auto problem = contract::decodeProblem(response.body);
  return {response.status, problem ? problem->type : ""};
}

}  // namespace

/// What those who run the backend ask it.
class OperationTest : public QObject {
  Q_OBJECT

 private slots:
  void aServingBackendIsReady() {
    RunningServer server;
    const auto answer = HttpClient(server.port()).get("/readyz");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, std::string(R"({"status":"ready"})"));
  }

  void whoeverIsNotReadySaysWhy() {
    RunningServer server;
    http::Metrics metrics;
    api::Operation operation{server.store().events(),
                             server.store().kiosks(),
                             metrics,
                             [] { return at(0); },
                             "/",
                             [] { return true; },
                             ""};
    QCOMPARE(readiness(operation), std::pair(503, std::string("stopping")));
    operation.stopping = [] { return false; };
    operation.least_free_bytes = std::numeric_limits<std::uintmax_t>::max();
    QCOMPARE(readiness(operation), std::pair(503, std::string("disk-full")));
    operation.least_free_bytes = 0;
    QCOMPARE(readiness(operation).first, 200);
  }

  void metricsAreForThisMachineOrTheTokensBearer() {
    RunningServer server;
    HttpClient client(server.port());
    const auto here = client.get("/metrics");
    QCOMPARE(here.status, 200);
    QVERIFY(here.headers.at("content-type").starts_with("text/plain; version=0.0.4"));
    // Through a proxy on this machine somebody else asks.
    for (const std::string header : {"X-Forwarded-For", "Forwarded"}) {
      const auto refused = client.get("/metrics", {{header, "for=192.0.2.1"}});
      QCOMPARE(refused.status, 401);
      QVERIFY(refused.body.find("usher_") == std::string::npos);
      QCOMPARE(client.get("/metrics", {{header, "x"}, {"Authorization", "Bearer metrics-tokem"}}).status,
               401);
      QCOMPARE(client.get("/metrics", {{header, "x"}, {"Authorization", "Bearer "}}).status, 401);
      QCOMPARE(client.get("/metrics", {{header, "x"}, {"Authorization", "Bearer metrics-token"}}).status,
               200);
    }
  }

  void strangersAreToldNothingOfEvents() {
    RunningServer server;
    HttpClient client(server.port());
    const std::string word = "\"events\":";
    QVERIFY(client.get("/healthz").body.find(word) != std::string::npos);
    HttpClient::Headers proxied = {{"X-Forwarded-For", "192.0.2.1"}};
    const auto stranger = client.get("/healthz", proxied);
    QCOMPARE(stranger.status, 200);
    QVERIFY(stranger.body.find("\"status\":\"ok\",\"version\":\"") != std::string::npos);
    QVERIFY(stranger.body.find(word) == std::string::npos);
    QVERIFY(stranger.body.find(kEvent) == std::string::npos);
    proxied.emplace("Authorization", "Bearer metrics-token");
    QVERIFY(client.get("/healthz", proxied).body.find(word) != std::string::npos);
  }

  void opsAndKiosksAreCounted() {
    RunningServer server;
    HttpClient client(server.port());
    const auto north = server.pairKiosk("North");
    const auto south = server.pairKiosk("South");
    const auto push = [&](const PairedKiosk& kiosk, std::vector<contract::Op> ops) {
      const auto body = contract::encode(contract::OpsRequest{"b-1", std::move(ops)});
      return client.post("/kiosk/v1/events/demo/ops", body, kiosk.headers).status;
    };
    QCOMPARE(push(north, {checkIn(1, 1, "never"), checkIn(2, 2, "never"), checkIn(3, 999, "never")}), 200);
    QCOMPARE(push(south, {checkIn(4, 1, "never")}), 200);
    const contract::HeartbeatRequest heartbeat{"1.2", 3, 4, 5, 6, "ok", "ok"};
    QCOMPARE(client.post("/kiosk/v1/heartbeat", contract::encode(heartbeat), north.headers).status, 200);
    const auto metrics = client.get("/metrics").body;
    QVERIFY2(has(metrics, "usher_ops_total{result=\"ok\"} 2"), metrics.c_str());
    QVERIFY(has(metrics, "usher_ops_total{result=\"rejected\"} 1"));
    QVERIFY(has(metrics, "usher_ops_total{result=\"conflict\"} 1"));
    QVERIFY(has(metrics, "usher_kiosks{state=\"paired\"} 2"));
    QVERIFY(has(metrics, "usher_http_requests_total{route=\"ops\",status=\"200\"} 2"));
    server.advance(std::chrono::minutes(3));
    QVERIFY(has(client.get("/metrics").body, "usher_kiosks{state=\"seen\"} 0"));
  }

  void aKioskThatAsksTooOftenIsToldToWait() {
    RunningServer server({}, 100, {0.01, 2});
    HttpClient client(server.port());
    const auto north = server.pairKiosk("North");
    const auto south = server.pairKiosk("South");
    const auto target = "/kiosk/v1/events/demo/changes?after=" + server.cursor();
    QCOMPARE(client.get(target, north.headers).status, 304);
    QCOMPARE(client.get(target, north.headers).status, 304);
    const auto refused = client.get(target, north.headers);
    QCOMPARE(refused.status, 429);
    QVERIFY(std::stoi(refused.headers.at("retry-after")) >= 50);
    QCOMPARE(contract::decodeProblem(refused.body)->type, std::string("too-many-requests"));
    const auto body = contract::encode(contract::OpsRequest{"b-1", {checkIn(1, 1, "never")}});
    QCOMPARE(client.post("/kiosk/v1/events/demo/ops", body, north.headers).status, 429);
    QCOMPARE(server.store().events().checkIns(kEvent)->size(), 0U);
    QCOMPARE(client.get(target, south.headers).status, 304);
    QVERIFY(has(client.get("/metrics").body, "usher_http_rate_limited_total{limit=\"kiosk\"} 2"));
  }
};

}  // namespace usher::backend::tests

QTEST_GUILESS_MAIN(usher::backend::tests::OperationTest)
#include "operation_test.moc"
