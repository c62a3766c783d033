// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <atomic>
#include <future>
#include <memory>
#include <stdexcept>
#include <vector>

#include <usher/backend/http/form.h>
#include <usher/backend/http/responses.h>
#include <usher/contract/codec.h>

#include "../http_client.h"
#include "served.h"

namespace usher::backend::http::tests {

using backend::tests::HttpAnswer;
using backend::tests::HttpClient;

namespace {

constexpr std::uint64_t kMost = 1000;

std::vector<Group> groups() {
  const Handler echo = [](const Request& request) { return content("text/plain", request.body); };
  const Handler who = [](const Request& request) {
    return content("text/plain", request.client + (request.secure ? " secure" : " plain"));
  };
  const Handler counts = [](const Request& request) -> Answer {
    const auto form = formOf(request);
    if (!form) return problem(form.error());
    return content("text/plain", std::to_string(form->fields.size() + form->files.size()));
  };
  const OnError page = [](int status, const std::string& type, const std::string&, const Request& request) {
    return html("<p>" + type + " " + request.method + "</p>", status);
  };
  return {{"/",
           {{"GET", "/echo", "echo", Body::None, 0, echo},
            {"POST", "/none", "none", Body::None, 0, echo},
            {"POST", "/json", "json", Body::Json, kMost, echo},
            {"POST", "/form", "form", Body::Form, kMost, counts},
            {"POST", "/upload", "upload", Body::Multipart, kMost, counts},
            {"POST", "/any", "any", Body::Any, kMost, echo},
            {"GET", "/who", "who", Body::None, 0, who},
            {"GET", "/set", "set", Body::None, 0,
             [](const Request&) {
               auto response = content("text/plain", "x");
               response.headers.emplace_back("Set-Cookie", "a=1");
               response.headers.emplace_back("Set-Cookie", "b=2");
               response.headers.emplace_back("Cache-Control", "max-age=60");
               response.headers.emplace_back("X-Note", "one\r\nX-Evil: two");
               return response;
             }},
            {"GET", "/gone", "gone", Body::None, 0, [](const Request&) { return noContent(); }}}},
          {"/page/",
           {{"GET", "/page/a", "page", Body::None, 0, [](const Request&) { return html("<p>a</p>"); }}},
           page}};
}

ServerOptions with(Limits limits) {
  ServerOptions options;
  options.limits = limits;
  return options;
}

HttpAnswer post(std::uint16_t port, const std::string& path, const std::string& type,
                const std::string& body) {
  HttpClient client(port);
  client.send("POST " + path + " HTTP/1.1\r\nHost: x\r\nContent-Type: " + type +
              "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body);
  return client.receive();
}

}  // namespace

class ServerTest : public QObject {
  Q_OBJECT

 private slots:
  void everyAnswerIsGuarded() {
    Served served(groups());
    HttpClient client(served.port());
    const auto data = client.get("/echo");
    QCOMPARE(data.headers.at("x-content-type-options"), std::string("nosniff"));
    QCOMPARE(data.headers.at("cache-control"), std::string("no-store"));
    QVERIFY(data.headers.at("content-security-policy").starts_with("default-src 'none'"));
    const auto page = client.get("/page/a");
    QVERIFY(page.headers.at("content-security-policy").find("script-src 'self'") != std::string::npos);
    QVERIFY(!page.headers.contains("strict-transport-security"));
    QVERIFY(client.get("/nowhere").headers.contains("content-security-policy"));
  }

  void whatAnAnswerSaysItselfCounts() {
    Served served(groups());
    HttpClient client(served.port());
    client.send("GET /set HTTP/1.1\r\nHost: x\r\n\r\n");
    const auto head = client.receiveUntil("\r\n\r\nx");
    QVERIFY(head.find("Set-Cookie: a=1\r\n") != head.npos);
    QVERIFY(head.find("Set-Cookie: b=2\r\n") != head.npos);
    QVERIFY(head.find("Cache-Control: max-age=60\r\n") != head.npos);
    QVERIFY(head.find("no-store") == head.npos);
    QVERIFY(head.find("\r\nX-Evil") == head.npos);
  }

  void headAndNoContentHaveNoBody() {
    Served served(groups());
    HttpClient client(served.port());
    const auto head = client.request("HEAD", "/page/a", {});
    QCOMPARE(head.status, 200);
    QCOMPARE(head.headers.at("content-length"), std::string("8"));
    QCOMPARE(head.body, std::string());
    const auto gone = client.get("/gone");
    QCOMPARE(gone.status, 204);
    QVERIFY(!gone.headers.contains("content-length"));
    QCOMPARE(client.get("/echo").status, 200);
  }

  void aTraceIsAnsweredAndLogged() {
    Served served(groups());
    HttpClient client(served.port());
    const std::string id = "4bf92f3577b34da6a3ce929d0e0e4736";
    const auto answer = client.get("/echo", {{"traceparent", "00-" + id + "-00f067aa0ba902b7-01"}});
    const auto trace = answer.headers.at("traceparent");
    QVERIFY2(trace.starts_with("00-" + id + "-"), trace.c_str());
    const auto span = trace.substr(36, 16);
    QVERIFY(span != "00f067aa0ba902b7");
    QVERIFY(served.waitForLog("\"trace\":\"" + id + "\",\"span\":\"" + span + "\""));
  }

  void bodiesBeyondTheRoutesLimitAre413_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("type");
    QTest::newRow("json") << "/json" << "application/json";
    QTest::newRow("form") << "/form" << "application/x-www-form-urlencoded";
    QTest::newRow("upload") << "/upload" << "multipart/form-data; boundary=x";
    QTest::newRow("any") << "/any" << "image/png";
  }

  void bodiesBeyondTheRoutesLimitAre413() {
    QFETCH(const QString, path);
    QFETCH(const QString, type);
    Served served(groups());
    const auto target = path.toStdString();
    QVERIFY(post(served.port(), target, type.toStdString(), std::string(kMost, 'x')).status != 413);
    const auto refused = post(served.port(), target, type.toStdString(), std::string(kMost + 1, 'x'));
    QCOMPARE(refused.status, 413);
    QCOMPARE(refused.headers.at("connection"), std::string("close"));
    QCOMPARE(contract::decodeProblem(refused.body)->type, std::string("too-large"));
    // What is announced is not waited for.
    HttpClient announcing(served.port());
    announcing.send("POST " + target + " HTTP/1.1\r\nHost: x\r\nContent-Type: " + type.toStdString() +
                    "\r\nContent-Length: 99999999999\r\n\r\n");
    QCOMPARE(announcing.receive().status, 413);
    HttpClient chunked(served.port());
    chunked.send("POST " + target + " HTTP/1.1\r\nHost: x\r\nContent-Type: " + type.toStdString() +
                 "\r\nTransfer-Encoding: chunked\r\n\r\n3e9\r\n" + std::string(1001, 'x') + "\r\n0\r\n\r\n");
    QCOMPARE(chunked.receive().status, 413);
  }

  void aCallWithoutABodyTakesNone() {
    Served served(groups());
    QCOMPARE(post(served.port(), "/none", "text/plain", "").status, 200);
    QCOMPARE(post(served.port(), "/none", "text/plain", "x").status, 413);
    HttpClient client(served.port());
    client.send("GET /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\nx");
    QCOMPARE(client.receive().status, 413);
  }

  void whoeverAsksBeforeSendingIsToldAtOnce() {
    Served served(groups());
    HttpClient client(served.port());
    client.send(
        "POST /json HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nExpect: 100-continue\r\n"
        "Content-Length: 2\r\n\r\n");
    QCOMPARE(client.receive().status, 415);
    QVERIFY(client.isClosed());
  }

  void formsOfBothKindsAreRead() {
    Served served(groups());
    QCOMPARE(post(served.port(), "/form", "application/x-www-form-urlencoded", "a=1&b=2").body,
             std::string("2"));
    const std::string multipart =
        "--x\r\nContent-Disposition: form-data; name=a; filename=b.csv\r\n\r\n1\r\n--x--\r\n";
    QCOMPARE(post(served.port(), "/upload", "multipart/form-data; boundary=x", multipart).body,
             std::string("1"));
    const auto wrong = post(served.port(), "/form", "application/x-www-form-urlencoded", "note=%FF");
    QCOMPARE(wrong.status, 422);
    QVERIFY(contract::decodeProblem(wrong.body)->detail.starts_with("note "));
  }

  void aRequestNeedsOneHost() {
    Served served(groups());
    for (const std::string hosts : {"", "Host: a\r\nHost: b\r\n", "Host: a b\r\n"}) {
      HttpClient client(served.port());
      client.send("GET /echo HTTP/1.1\r\n" + hosts + "\r\n");
      QCOMPARE(client.receive().status, 400);
      QVERIFY(client.isClosed());
    }
    HttpClient old(served.port());
    old.send("GET /echo HTTP/1.0\r\n\r\n");
    QCOMPARE(old.receive().status, 200);
    QVERIFY(old.isClosed());
  }

  void smuggledBodiesAreRefused() {
    Served served(groups());
    HttpClient both(served.port());
    both.send(
        "POST /any HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    QCOMPARE(both.receive().status, 400);
    QVERIFY(both.isClosed());
    HttpClient two(served.port());
    two.send("POST /any HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\nabcde");
    QCOMPARE(two.receive().status, 400);
  }

  void largeHeadersAre431() {
    Served served(groups());
    HttpClient client(served.port());
    client.send("GET /echo HTTP/1.1\r\nHost: x\r\nCookie: " + std::string(9000, 'x') + "\r\n\r\n");
    QCOMPARE(client.receive().status, 431);
    QVERIFY(client.isClosed());
  }

  void drippingClientsAreCutOff() {
    Limits limits;
    limits.header = limits.body = limits.idle = std::chrono::milliseconds(150);
    Served served(groups(), with(limits));
    HttpClient silent(served.port());
    HttpClient header(served.port());
    header.send("GET /echo HTTP/1.1\r\nHo");
    HttpClient body(served.port());
    body.send("POST /any HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nx");
    // A byte now and then does not buy time: the limit is on the whole.
    HttpClient dripping(served.port());
    dripping.send("GET /echo HTTP/1.1\r\n");
    QVERIFY(QTest::qWaitFor(
        [&] {
          dripping.send("x");
          return served.metrics().text().find("usher_http_connections 0\n") != std::string::npos;
        },
        60'000));
    QVERIFY(silent.isClosed());
    QVERIFY(header.isClosed());
    QVERIFY(body.isClosed());
    QCOMPARE(HttpClient(served.port()).get("/echo").status, 200);
  }

  void whoeverDoesNotReadIsCutOff() {
    Limits limits;
    limits.send = std::chrono::milliseconds(150);
    auto all = groups();
    constexpr std::size_t kHuge = 64 * 1024 * 1024;
    all[0].routes.push_back({"GET", "/huge", "huge", Body::None, 0,
                             [](const Request&) { return content("text/plain", std::string(kHuge, 'x')); }});
    Served served(std::move(all), with(limits));
    HttpClient client(served.port());
    client.stopReading();
    client.send("GET /huge HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY(served.waitForMetric("usher_http_requests_total{route=\"huge\",status=\"200\"} 1"));
    QVERIFY(served.waitForMetric("usher_http_connections 0"));
  }

  void tooManyRequestsAre429InTheGroupsWords() {
    Limits limits;
    limits.rate_per_address = {0.001, 2};
    Served served(groups(), with(limits));
    HttpClient client(served.port());
    QCOMPARE(client.get("/echo").status, 200);
    QCOMPARE(client.get("/echo").status, 200);
    const auto refused = client.get("/echo");
    QCOMPARE(refused.status, 429);
    QVERIFY(std::stoi(refused.headers.at("retry-after")) > 100);
    QCOMPARE(contract::decodeProblem(refused.body)->type, std::string("too-many-requests"));
    const auto page = HttpClient(served.port()).get("/page/a");
    QCOMPARE(page.status, 429);
    QCOMPARE(page.body, std::string("<p>too-many-requests GET</p>"));
    QVERIFY(page.headers.contains("retry-after"));
    QVERIFY(served.waitForMetric("usher_http_rate_limited_total{limit=\"address\"} 2"));
  }

  void theRateIsThatOfTheClientBehindAProxy() {
    ServerOptions options;
    options.limits.rate_per_address = {0.001, 1};
    options.proxies = Proxies::parse("127.0.0.1").value();
    Served served(groups(), options);
    HttpClient client(served.port());
    QCOMPARE(client.get("/who", {{"X-Forwarded-For", "192.0.2.1"}, {"X-Forwarded-Proto", "https"}}).body,
             std::string("192.0.2.1 secure"));
    QCOMPARE(client.get("/who", {{"X-Forwarded-For", "192.0.2.1"}}).status, 429);
    QCOMPARE(client.get("/who", {{"X-Forwarded-For", "192.0.2.2"}}).body, std::string("192.0.2.2 plain"));
  }

  void strangersAreNotBelievedWhoTheyAre() {
    Served served(groups());
    HttpClient client(served.port());
    QCOMPARE(client.get("/who", {{"X-Forwarded-For", "192.0.2.1"}, {"X-Forwarded-Proto", "https"}}).body,
             std::string("127.0.0.1 plain"));
  }

  void oneAddressHasSoManyConnectionsAndNoMore() {
    Limits limits;
    limits.connections_per_address = 2;
    Served served(groups(), with(limits));
    auto first = std::make_unique<HttpClient>(served.port());
    HttpClient second(served.port());
    QCOMPARE(first->get("/echo").status, 200);
    QCOMPARE(second.get("/echo").status, 200);
    HttpClient third(served.port());
    QVERIFY(third.isClosed());
    QVERIFY(served.waitForMetric("usher_http_connections_refused_total{limit=\"address\"} 1"));
    first.reset();
    QVERIFY(served.waitForMetric("usher_http_connections 1"));
    QCOMPARE(HttpClient(served.port()).get("/echo").status, 200);
    QCOMPARE(second.get("/echo").status, 200);
  }

  void garbageGets400AndHalfARequestNothing() {
    Limits limits;
    limits.header = limits.body = std::chrono::milliseconds(200);
    Served served(groups(), with(limits));
    HttpClient garbage(served.port());
    garbage.send("\x16\x03\x01\x02 hello\r\n\r\n");
    QCOMPARE(garbage.receive().status, 400);
    QVERIFY(garbage.isClosed());
    HttpClient half_header(served.port());
    half_header.send("GET /echo HT");
    QVERIFY(half_header.isClosed());
    HttpClient two(served.port());
    two.send("GET /echo HTTP/1.1\r\nHost: x\r\n\r\nGET /nowhere HTTP/1.1\r\nHost: x\r\n\r\n");
    QCOMPARE(two.receive().status, 200);
    QCOMPARE(two.receive().status, 404);
  }

  void aClientThatAsksMayGoOn() {
    Served served(groups());
    HttpClient client(served.port());
    client.send(
        "POST /json HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
        "Expect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    QCOMPARE(client.receive().status, 100);
    client.send("{}");
    QCOMPARE(client.receive().body, std::string("{}"));
  }

  void aCallThatIsGivenUpIsAnswered500() {
    auto all = groups();
    all[0].routes.push_back({"GET", "/dropped", "dropped", Body::None, 0,
                             AsyncHandler([](const Request&, const Later&, const Reply&) {})});
    all[0].routes.push_back({"GET", "/thrown", "thrown", Body::None, 0,
                             AsyncHandler([](const Request&, const Later& later, const Reply& reply) {
                               later([reply] { throw std::runtime_error("thrown later"); });
                             })});
    Served served(std::move(all));
    HttpClient client(served.port());
    QCOMPARE(client.get("/dropped").status, 500);
    QCOMPARE(client.get("/thrown").status, 500);
    QVERIFY(served.waitForLog("thrown later"));
    QCOMPARE(client.get("/echo").status, 200);
  }

  void choresThatFailEndNothing() {
    ServerOptions options;
    options.chores = [] { throw std::runtime_error("no broom"); };
    Served served(groups(), options);
    QVERIFY(served.waitForLog("no broom"));
    QCOMPARE(HttpClient(served.port()).get("/echo").status, 200);
  }

  void slowCallsHoldNobodyUp() {
    constexpr int kMany = 8;
    std::promise<void> end;
    const auto ended = end.get_future().share();
    auto all = groups();
    all[0].routes.push_back({.method = "GET",
                             .path = "/slow",
                             .name = "slow",
                             .handler = Handler([ended](const Request&) {
                               ended.wait();
                               return noContent();
                             }),
                             .slow = true});
    Served served(std::move(all));
    std::vector<std::unique_ptr<HttpClient>> waiting;
    for (int i = 0; i < kMany; ++i) {
      waiting.push_back(std::make_unique<HttpClient>(served.port()));
      waiting.back()->send("GET /slow HTTP/1.1\r\nHost: x\r\n\r\n");
    }
    const auto answer = HttpClient(served.port()).get("/echo");
    end.set_value();
    QCOMPARE(answer.status, 200);
    for (const auto& client : waiting) QCOMPARE(client->receive().status, 204);
  }

  void aStoppingServerWaitsForNobodyForEver() {
    Limits limits;
    limits.stop = std::chrono::milliseconds(100);
    Served served(groups(), with(limits));
    HttpClient half(served.port());
    half.send("POST /any HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{");
    HttpClient other(served.port());
    QCOMPARE(other.get("/echo").status, 200);
    served.server().stop();
    served.waitUntilStopped();
    QVERIFY(served.server().isStopping());
  }

  void requestsAreCountedByRouteAndStatus() {
    Served served(groups());
    HttpClient client(served.port());
    client.get("/echo");
    client.get("/echo");
    client.get("/nowhere/4711");
    QVERIFY(served.waitForMetric("usher_http_requests_total{route=\"echo\",status=\"200\"} 2"));
    QVERIFY(served.waitForMetric("usher_http_requests_total{route=\"none\",status=\"404\"} 1"));
    QVERIFY(served.waitForMetric("usher_http_request_duration_seconds_count{route=\"echo\"} 2"));
    QVERIFY(served.metrics().text().find("4711") == std::string::npos);
  }
};

}  // namespace usher::backend::http::tests

QTEST_GUILESS_MAIN(usher::backend::http::tests::ServerTest)
#include "server_test.moc"
