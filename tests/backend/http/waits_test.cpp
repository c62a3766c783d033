// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <atomic>
#include <mutex>
#include <vector>

#include <usher/backend/http/responses.h>

#include "../http_client.h"
#include "served.h"

namespace usher::backend::http::tests {

using backend::tests::HttpClient;

namespace {

/// One path whose answer is waited for.
struct Waiting {
  std::atomic<std::int64_t> position = 5;
  std::atomic<bool> prepared = false;
  std::atomic<int> asked_again = 0;
  std::mutex mutex;
  std::vector<std::pair<std::string, std::int64_t>> announced;

  std::vector<Group> groups() {
    const auto wait = [this](const Request&) -> Answer {
      const auto at_once = [this]() -> std::optional<Response> {
        if (!prepared) return std::nullopt;
        return json(R"({"from":"memory"})");
      };
      const auto again = [this]() -> Answer {
        ++asked_again;
        return json(R"({"from":"store"})");
      };
      return Wait{"demo", position, std::chrono::minutes(5), noContent(), at_once, again};
    };
    return {{"/", {{"GET", "/wait", "wait", Body::None, 0, wait}}}};
  }

  ServerOptions options() {
    ServerOptions options;
    options.before_news = [this](const std::string& event, std::int64_t after) {
      const std::lock_guard lock(mutex);
      announced.emplace_back(event, after);
    };
    return options;
  }
};

constexpr const char* kWait = "GET /wait HTTP/1.1\r\nHost: x\r\n\r\n";

}  // namespace

class WaitsTest : public QObject {
  Q_OBJECT
 private slots:
  void whatIsPreparedIsAnsweredFromMemory() {
    Waiting waiting;
    Served served(waiting.groups(), waiting.options());
    HttpClient client(served.port());
    client.send(kWait);
    QVERIFY(served.waitForMetric("usher_http_waiting_polls 1"));
    waiting.prepared = true;
    served.feedMoved("demo", 6);
    QVERIFY(!client.receiveUntil("\"memory\"").empty());
    QCOMPARE(waiting.asked_again.load(), 0);
    const std::lock_guard lock(waiting.mutex);
    QCOMPARE(waiting.announced.size(), std::size_t{1});
    QVERIFY(waiting.announced[0] == std::pair(std::string("demo"), std::int64_t{5}));
  }

  void whatIsNotIsAskedForAgain() {
    Waiting waiting;
    Served served(waiting.groups(), waiting.options());
    HttpClient client(served.port());
    client.send(kWait);
    QVERIFY(served.waitForMetric("usher_http_waiting_polls 1"));
    served.feedMoved("demo", 6);
    QVERIFY(!client.receiveUntil("\"store\"").empty());
    QCOMPARE(waiting.asked_again.load(), 1);
  }

  void whereNobodyWaitsNothingIsPrepared() {
    Waiting waiting;
    Served served(waiting.groups(), waiting.options());
    served.feedMoved("demo", 6);
    served.feedMoved("other", 6);
    HttpClient client(served.port());
    client.send(kWait);
    // Beyond what the client knows already.
    QVERIFY(!client.receiveUntil("\"store\"").empty());
    const std::lock_guard lock(waiting.mutex);
    QVERIFY(waiting.announced.empty());
  }
};

}  // namespace usher::backend::http::tests

QTEST_GUILESS_MAIN(usher::backend::http::tests::WaitsTest)
#include "waits_test.moc"
