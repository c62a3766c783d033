// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <usher/backend/http/responses.h>
#include <usher/contract/codec.h>

#include "../http_client.h"
#include "served.h"

namespace usher::backend::http::tests {

using backend::tests::HttpAnswer;
using backend::tests::HttpClient;

namespace {

constexpr std::uint64_t kMost = 4 * 1024 * 1024;
constexpr std::size_t kLarge = 700 * 1024;

std::vector<Group> groups() {
  const Handler size = [](const Request& request) {
    return content("text/plain",
                   std::to_string(request.body.size()) + (request.body_follows ? " follow" : ""));
  };
  const Admit known = [](const Request& head) -> std::optional<Response> {
    if (head.header("Authorization") == "Bearer us" && head.body_follows) return std::nullopt;
    return problem(401, "no-token", "Who asks?");
  };
  const Admit broken = [](const Request&) -> std::optional<Response> { throw std::runtime_error("broken"); };
  return {{"/",
           {{"POST", "/file", "file", Body::Any, kMost, size, known},
            {"POST", "/open", "open", Body::Any, kMost, size},
            {"POST", "/broken", "broken", Body::Any, kMost, size, broken}}}};
}

std::string head(const std::string& path, const std::string& more) {
  return "POST " + path + " HTTP/1.1\r\nHost: x\r\n" + more + "\r\n";
}

std::string announcing(std::size_t bytes) {
  return "Content-Length: " + std::to_string(bytes) + "\r\n";
}

/// The answer to a request of which nothing but the head is sent.
HttpAnswer answerToHead(std::uint16_t port, const std::string& path, const std::string& more) {
  HttpClient client(port);
  client.send(head(path, more));
  return client.receive();
}

}  // namespace

/// What large bodies may cost.
class LargeBodiesTest : public QObject {
  Q_OBJECT

 private slots:
  void thoseOfStrangersAreNotRead() {
    Served served(groups());
    for (const std::string& more : {announcing(kLarge), std::string("Transfer-Encoding: chunked\r\n"),
                                    announcing(kLarge) + "Expect: 100-continue\r\n"}) {
      const auto refused = answerToHead(served.port(), "/file", more);
      QCOMPARE(refused.status, 401);
      QCOMPARE(refused.headers.at("connection"), std::string("close"));
    }
    QCOMPARE(answerToHead(served.port(), "/broken", announcing(kLarge)).status, 500);
  }

  void thoseOfWhoeverIsKnownAre() {
    Served served(groups());
    HttpClient client(served.port());
    client.send(head("/file", "Authorization: Bearer us\r\n" + announcing(kLarge)) +
                std::string(kLarge, 'x'));
    QCOMPARE(client.receive().body, std::to_string(kLarge));
  }

  void smallOnesAreLeftToTheCall() {
    Served served(groups());
    HttpClient client(served.port());
    client.send(head("/file", announcing(3)) + "abc");
    QCOMPARE(client.receive().body, std::string("3"));
  }

  void onlySoManyAreTakenAtOnce() {
    ServerOptions options;
    options.limits.large_body_bytes = kLarge + kLarge / 2;
    Served served(groups(), options);
    HttpClient first(served.port());
    first.send(head("/open", announcing(kLarge) + "Expect: 100-continue\r\n"));
    QCOMPARE(first.receive().status, 100);
    const auto refused = answerToHead(served.port(), "/open", announcing(kLarge));
    QCOMPARE(refused.status, 503);
    QCOMPARE(contract::decodeProblem(refused.body)->type, std::string("busy"));
    QVERIFY(std::stoi(refused.headers.at("retry-after")) > 0);
    HttpClient small(served.port());
    small.send(head("/open", announcing(3)) + "abc");
    QCOMPARE(small.receive().body, std::string("3"));
    first.send(std::string(kLarge, 'x'));
    QCOMPARE(first.receive().body, std::to_string(kLarge));
    // Over the same connection: what the request before had taken is free again.
    first.send(head("/open", announcing(kLarge)) + std::string(kLarge, 'x'));
    QCOMPARE(first.receive().status, 200);
  }

  void whatIsRefusedAnywayIsNotReadWhereItIsLarge() {
    ServerOptions options;
    options.limits.rate_per_address = {0.001, 1};
    Served served(groups(), options);
    HttpClient client(served.port());
    client.send(head("/open", announcing(3)) + "abc");
    QCOMPARE(client.receive().status, 200);
    client.send(head("/open", announcing(3)) + "abc");
    QCOMPARE(client.receive().status, 429);
    // The connection has stayed, as the body was small.
    client.send(head("/open", announcing(kLarge)));
    QCOMPARE(client.receive().status, 429);
    QVERIFY(client.isClosed());
    QCOMPARE(answerToHead(served.port(), "/open", "Transfer-Encoding: chunked\r\n").status, 429);
    QCOMPARE(answerToHead(served.port(), "/nowhere", announcing(kLarge)).status, 429);
  }
};

}  // namespace usher::backend::http::tests

QTEST_GUILESS_MAIN(usher::backend::http::tests::LargeBodiesTest)
#include "large_bodies_test.moc"
