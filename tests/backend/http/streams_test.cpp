// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <atomic>
#include <memory>
#include <stdexcept>

#include <usher/backend/http/responses.h>

#include "../http_client.h"
#include "served.h"

namespace usher::backend::http::tests {

using backend::tests::HttpClient;

namespace {

/// Routes whose stream tells each position of the feed that it is asked about.
class Streaming {
 public:
  std::vector<Group> groups(std::chrono::milliseconds every) {
    Stream stream;
    stream.head = eventStream();
    stream.event = "demo";
    stream.after = 5;
    stream.every = every;
    stream.next = [this](std::int64_t after) { return next(after); };
    return {
        {"/", {{"GET", "/events", "events", Body::None, 0, [stream](const Request&) { return stream; }}}}};
  }

  std::atomic<std::int64_t> position = 5;
  std::atomic<int> asked = 0;
  std::atomic<bool> last = false;
  std::atomic<bool> throws = false;
  std::atomic<std::size_t> bytes = 0;

 private:
  Stream::Piece next(std::int64_t after) {
    ++asked;
    if (throws) throw std::runtime_error("the stream's cause");
    const auto now = position.load();
    if (bytes > 0) return {std::string(bytes, 'x'), now, false};
    if (now == after) return {"", after, last};
    return {"id: " + std::to_string(now) + "\ndata: after " + std::to_string(after) + "\n\n", now, last};
  }
};

constexpr auto kSeldom = std::chrono::hours(1);

}  // namespace

class StreamsTest : public QObject {
  Q_OBJECT

  static std::string open(HttpClient& client) {
    client.send("GET /events HTTP/1.1\r\nHost: x\r\n\r\n");
    return client.receiveUntil("\r\n\r\n");
  }

 private slots:
  void newsArriveAsTheFeedMoves() {
    Streaming streaming;
    Served served(streaming.groups(kSeldom));
    HttpClient client(served.port());
    const auto head = open(client);
    QVERIFY(head.find("200 OK") != head.npos);
    QVERIFY(head.find("Content-Type: text/event-stream") != head.npos);
    QVERIFY(head.find("Transfer-Encoding: chunked") != head.npos);
    QVERIFY(head.find("Cache-Control: no-store") != head.npos);
    client.receiveUntil(":\n\n");
    for (const std::int64_t position : {6, 9}) {
      streaming.position = position;
      served.feedMoved("demo", position);
      QVERIFY(!client.receiveUntil("id: " + std::to_string(position) + "\n").empty());
    }
    QVERIFY(!client.receiveUntil("data: after 6\n\n").empty());
    // Another event's news are nobody's here.
    const int asked = streaming.asked;
    served.feedMoved("other", 100);
    QCOMPARE(HttpClient(served.port()).get("/nowhere").status, 404);
    QCOMPARE(streaming.asked.load(), asked);
  }

  void silenceIsBrokenByComments() {
    Streaming streaming;
    Served served(streaming.groups(std::chrono::milliseconds(20)));
    HttpClient client(served.port());
    open(client);
    for (int i = 0; i < 3; ++i) QVERIFY(!client.receiveUntil("3\r\n:\n\n\r\n").empty());
  }

  void aStreamOutlivesTheTimeForSending() {
    Streaming streaming;
    ServerOptions options;
    options.limits.send = std::chrono::seconds(1);
    Served served(streaming.groups(std::chrono::milliseconds(50)), options);
    std::vector<std::unique_ptr<HttpClient>> clients;
    for (int i = 0; i < 8; ++i) {
      clients.push_back(std::make_unique<HttpClient>(served.port()));
      open(*clients.back());
    }
    for (int comment = 0; comment < 30; ++comment) {
      for (const auto& client : clients) QVERIFY(!client->receiveUntil("3\r\n:\n\n\r\n").empty());
    }
  }

  void aClientThatLeavesIsNoticed() {
    Streaming streaming;
    Served served(streaming.groups(kSeldom));
    HttpClient client(served.port());
    open(client);
    QVERIFY(served.waitForMetric("usher_http_streams 1"));
    client.abort();
    QVERIFY(served.waitForMetric("usher_http_streams 0"));
    QVERIFY(served.waitForMetric("usher_http_connections 0"));
  }

  void aStreamMayEnd() {
    Streaming streaming;
    streaming.last = true;
    streaming.position = 6;
    Served served(streaming.groups(kSeldom));
    HttpClient client(served.port());
    open(client);
    QVERIFY(!client.receiveUntil("data: after 5\n\n\r\n0\r\n\r\n").empty());
    QVERIFY(client.isClosed());
  }

  void aFailureEndsItAndIsLogged() {
    Streaming streaming;
    Served served(streaming.groups(kSeldom));
    HttpClient client(served.port());
    open(client);
    client.receiveUntil(":\n\n");
    streaming.throws = true;
    served.feedMoved("demo", 6);
    QVERIFY(!client.receiveUntil("0\r\n\r\n").empty());
    QVERIFY(client.isClosed());
    QVERIFY(served.waitForLog("the stream's cause"));
  }

  void stoppingEndsAllStreams() {
    Streaming streaming;
    Served served(streaming.groups(kSeldom));
    HttpClient first(served.port());
    HttpClient second(served.port());
    for (auto* client : {&first, &second}) {
      open(*client);
      client->receiveUntil(":\n\n");
    }
    served.server().stop();
    for (auto* client : {&first, &second}) {
      QVERIFY(!client->receiveUntil("0\r\n\r\n").empty());
      QVERIFY(client->isClosed());
    }
    served.waitUntilStopped();
  }

  void whoeverDoesNotReadIsCutOff() {
    Streaming streaming;
    streaming.bytes = 4 * 1024 * 1024;
    ServerOptions options;
    options.limits.send = std::chrono::milliseconds(150);
    Served served(streaming.groups(std::chrono::milliseconds(1)), options);
    HttpClient client(served.port());
    client.stopReading();
    client.send("GET /events HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY(served.waitForMetric("usher_http_requests_total{route=\"events\",status=\"200\"} 1"));
    QVERIFY(served.waitForMetric("usher_http_streams 0"));
  }

  void headAsksForNoStream() {
    Streaming streaming;
    Served served(streaming.groups(kSeldom));
    HttpClient client(served.port());
    QCOMPARE(client.request("HEAD", "/events", {}).status, 200);
    QCOMPARE(client.request("HEAD", "/events", {}).status, 200);
    QCOMPARE(streaming.asked.load(), 0);
  }
};

}  // namespace usher::backend::http::tests

QTEST_GUILESS_MAIN(usher::backend::http::tests::StreamsTest)
#include "streams_test.moc"
