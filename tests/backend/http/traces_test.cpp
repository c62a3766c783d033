// SPDX-License-Identifier: Apache-2.0
#include <QTcpServer>
#include <QTest>

#include <atomic>
#include <mutex>
#include <nlohmann/json.hpp>

#include <usher/backend/http/otlp_exporter.h>
#include <usher/backend/http/responses.h>

#include "../http_client.h"
#include "served.h"

namespace usher::backend::http::tests {

using backend::tests::HttpClient;
using nlohmann::json;

namespace {

constexpr int kPatienceMs = 60'000;

/// A collector of traces that answers what it is told to.
class Collector {
 public:
  Collector()
      : served_(
            {{"/", {{"POST", "/v1/traces", "traces", Body::Json, 10'000'000, [this](const Request& request) {
                       return take(request);
                     }}}}}) {}

  std::string url() const { return "http://127.0.0.1:" + std::to_string(served_.port()) + "/v1/traces"; }
  std::atomic<int> status = 200;
  std::atomic<int> requests = 0;

  std::vector<json> spans() {
    const std::lock_guard lock(mutex_);
    return spans_;
  }
  std::string header() {
    const std::lock_guard lock(mutex_);
    return header_;
  }

 private:
  Answer take(const Request& request) {
    ++requests;
    if (status != 200) return problem(status, "told-to", "As told.");
    const std::lock_guard lock(mutex_);
    header_ = request.header("X-Key");
    const auto body = json::parse(request.body);
    for (const auto& span : body["resourceSpans"][0]["scopeSpans"][0]["spans"]) spans_.push_back(span);
    return http::json("{}");
  }

  std::mutex mutex_;
  std::vector<json> spans_;
  std::string header_;
  Served served_;
};

OtlpOptions quick(const std::string& url) {
  OtlpOptions options;
  options.url = url;
  options.every = std::chrono::milliseconds(10);
  options.headers = {"X-Key: secret"};
  return options;
}

Span span(const std::string& route = "/x", int status = 200) {
  const auto now = std::chrono::system_clock::now();
  return {traceOf(""), "GET", route, status, now, now + std::chrono::milliseconds(5)};
}

std::string attributeOf(const json& span, const std::string& key) {
  for (const auto& each : span["attributes"]) {
    if (each["key"] == key) return each["value"].begin().value();
  }
  return "";
}

}  // namespace

class TracesTest : public QObject {
  Q_OBJECT

 private slots:
  void init() { metrics_ = std::make_unique<Metrics>(); }

  void cleanup() {
    for (const auto* name :
         {"OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "OTEL_EXPORTER_OTLP_HEADERS",
          "OTEL_EXPORTER_OTLP_TIMEOUT", "OTEL_SERVICE_NAME", "OTEL_SDK_DISABLED"}) {
      qunsetenv(name);
    }
  }

  void aServersRequestsArriveAsSpans() {
    Collector collector;
    OtlpExporter exporter(quick(collector.url()), *metrics_, logger_);
    ServerOptions options;
    options.spans = [&](Span each) { exporter.offer(std::move(each)); };
    Served served({{"/",
                    {{"GET", "/things/{thing}", "thing", Body::None, 0,
                      [](const Request&) { return problem(503, "x", "y"); }}}}},
                  options);
    HttpClient client(served.port());
    const std::string id = "4bf92f3577b34da6a3ce929d0e0e4736";
    const auto answer = client.get("/things/4711", {{"traceparent", "00-" + id + "-00f067aa0ba902b7-01"}});
    client.get("/things/1", {{"traceparent", "00-" + id + "-00f067aa0ba902b7-00"}});
    client.get("/nowhere");
    QVERIFY(QTest::qWaitFor([&] { return collector.spans().size() >= 2; }, kPatienceMs));
    const auto spans = collector.spans();
    QCOMPARE(spans.size(), 2U);
    const auto& first = spans[0];
    QCOMPARE(first["traceId"].get<std::string>(), id);
    QCOMPARE(first["parentSpanId"].get<std::string>(), std::string("00f067aa0ba902b7"));
    QCOMPARE(first["spanId"].get<std::string>(), answer.headers.at("traceparent").substr(36, 16));
    QCOMPARE(first["name"].get<std::string>(), std::string("GET /things/{thing}"));
    QCOMPARE(first["kind"].get<int>(), 2);
    QCOMPARE(first["status"]["code"].get<int>(), 2);
    QCOMPARE(attributeOf(first, "http.response.status_code"), std::string("503"));
    QCOMPARE(attributeOf(first, "http.route"), std::string("/things/{thing}"));
    QVERIFY(std::stoll(first["endTimeUnixNano"].get<std::string>()) >=
            std::stoll(first["startTimeUnixNano"].get<std::string>()));
    QVERIFY(first.dump().find("4711") == std::string::npos);
    QVERIFY(!spans[1].contains("parentSpanId"));
    QVERIFY(!spans[1].contains("status"));
    QCOMPARE(collector.header(), std::string("secret"));
  }

  void aBusyCollectorIsAskedAgain() {
    Collector collector;
    collector.status = 503;
    OtlpExporter exporter(quick(collector.url()), *metrics_, logger_);
    exporter.offer(span());
    QVERIFY(QTest::qWaitFor([&] { return collector.requests >= 2; }, kPatienceMs));
    collector.status = 200;
    QVERIFY(QTest::qWaitFor([&] { return collector.spans().size() == 1; }, kPatienceMs));
    QVERIFY(!dropped(1));
  }

  void aRefusalForGoodIsNotRepeated() {
    Collector collector;
    collector.status = 400;
    OtlpExporter exporter(quick(collector.url()), *metrics_, logger_);
    exporter.offer(span());
    QVERIFY(QTest::qWaitFor([&] { return dropped(1); }, kPatienceMs));
    QCOMPARE(collector.requests.load(), 1);
  }

  void noCollectorNoHarm() {
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const auto url = "http://127.0.0.1:" + std::to_string(taken.serverPort()) + "/v1/traces";
    taken.close();
    auto options = quick(url);
    options.every = std::chrono::milliseconds(1);
    OtlpExporter exporter(options, *metrics_, logger_);
    exporter.offer(span());
    QVERIFY(QTest::qWaitFor([&] { return dropped(1); }, kPatienceMs));
  }

  /// It takes connections and never answers.
  void aHungCollectorBlocksNobodyAndTheQueueIsBounded() {
    QTcpServer hung;
    QVERIFY(hung.listen(QHostAddress::LocalHost));
    auto options = quick("http://127.0.0.1:" + std::to_string(hung.serverPort()) + "/v1/traces");
    options.queue = 10;
    options.batch = 1;
    options.last = std::chrono::milliseconds(1);
    {
      OtlpExporter exporter(options, *metrics_, logger_);
      exporter.offer(span());
      QVERIFY(hung.waitForNewConnection(kPatienceMs));
      for (int i = 0; i < 15; ++i) exporter.offer(span());
      QVERIFY(dropped(5));
    }
    // The end does not wait for it either.
    QVERIFY(dropped(16));
  }

  void whatIsQueuedAtTheEndIsSent() {
    Collector collector;
    auto options = quick(collector.url());
    options.every = std::chrono::hours(1);
    {
      OtlpExporter exporter(options, *metrics_, logger_);
      for (int i = 0; i < 3; ++i) exporter.offer(span());
    }
    QCOMPARE(collector.spans().size(), 3U);
  }

  void theEnvironmentNamesTheCollector() {
    QVERIFY(!otlpOptionsFromEnvironment().value());
    qputenv("OTEL_EXPORTER_OTLP_ENDPOINT", "http://collector:4318/");
    QCOMPARE(otlpOptionsFromEnvironment().value()->url, std::string("http://collector:4318/v1/traces"));
    qputenv("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "https://other/traces");
    qputenv("OTEL_EXPORTER_OTLP_HEADERS", "api-key=a%20b, x=y");
    qputenv("OTEL_EXPORTER_OTLP_TIMEOUT", "1500");
    qputenv("OTEL_SERVICE_NAME", "congress");
    const auto options = otlpOptionsFromEnvironment().value();
    QCOMPARE(options->url, std::string("https://other/traces"));
    QCOMPARE(options->headers, (std::vector<std::string>{"api-key: a b", "x: y"}));
    QCOMPARE(options->timeout, std::chrono::milliseconds(1500));
    QCOMPARE(options->service, std::string("congress"));
    qputenv("OTEL_SDK_DISABLED", "true");
    QVERIFY(!otlpOptionsFromEnvironment().value());
  }

  void wrongVariablesAreNamed_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("file") << QByteArray("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT")
                          << QByteArray("file:///etc/passwd");
    QTest::newRow("bare") << QByteArray("OTEL_EXPORTER_OTLP_ENDPOINT") << QByteArray("collector:4318");
    QTest::newRow("headers") << QByteArray("OTEL_EXPORTER_OTLP_HEADERS") << QByteArray("key");
    QTest::newRow("line end") << QByteArray("OTEL_EXPORTER_OTLP_HEADERS") << QByteArray("a=b%0D%0Ac");
    QTest::newRow("timeout") << QByteArray("OTEL_EXPORTER_OTLP_TIMEOUT") << QByteArray("10s");
  }

  void wrongVariablesAreNamed() {
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, value);
    qputenv("OTEL_EXPORTER_OTLP_ENDPOINT", "http://collector:4318");
    qputenv(name.constData(), value);
    const auto options = otlpOptionsFromEnvironment();
    QVERIFY(!options && QByteArray::fromStdString(options.error()).contains(name));
  }

 private:
  bool dropped(int spans) {
    return metrics_->text().find("usher_spans_dropped_total " + std::to_string(spans) + "\n") !=
           std::string::npos;
  }

  std::unique_ptr<Metrics> metrics_;
  log::Logger logger_{log::Level::Error, [](const std::string&) {}};
};

}  // namespace usher::backend::http::tests

QTEST_GUILESS_MAIN(usher::backend::http::tests::TracesTest)
#include "traces_test.moc"
