// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <usher/backend/http/head_text.h>
#include <usher/backend/http/message.h>
#include <usher/backend/http/proxies.h>
#include <usher/backend/http/rate_limit.h>
#include <usher/backend/http/responses.h>
#include <usher/backend/http/standing_headers.h>
#include <usher/backend/http/trace.h>

namespace usher::backend::http {

namespace {

Request forwarded(const std::string& peer, const std::string& chain, const std::string& protocol = "") {
  Request request;
  request.client = peer;
  if (!chain.empty()) request.headers.emplace_back("X-Forwarded-For", chain);
  if (!protocol.empty()) request.headers.emplace_back("x-forwarded-proto", protocol);
  return request;
}

std::string valueOf(const Headers& headers, const std::string& name) {
  for (const auto& [each, value] : headers) {
    if (each == name) return value;
  }
  return "";
}

}  // namespace

class ValuesTest : public QObject {
  Q_OBJECT

 private slots:
  void whatTheClientCanMendIsNotCalledOurFailure() {
    const std::string ours = titleOf(500);
    for (const int status : {400, 401, 403, 404, 405, 409, 410, 413, 415, 416, 422, 426, 429, 431, 503})
      QVERIFY2(titleOf(status) != ours, std::to_string(status).c_str());
  }

  void headersAndCookiesAreFoundByName() {
    Request request;
    request.headers = {{"ACCEPT-language", "de"}, {"cookie", "a=1; session = x=y ;flag; session=z"}};
    QCOMPARE(request.header("Accept-Language"), std::string_view("de"));
    QCOMPARE(request.header("Accept"), std::string_view());
    QCOMPARE(request.cookie("session"), std::string_view("x=y"));
    QCOMPARE(request.cookie("a"), std::string_view("1"));
    QCOMPARE(request.cookie("flag"), std::string_view());
    QCOMPARE(request.cookie("ses"), std::string_view());
  }

  void aTraceIsGoneOnWithOrBegun_data() {
    QTest::addColumn<QString>("header");
    QTest::addColumn<bool>("valid");
    const QString id = "4bf92f3577b34da6a3ce929d0e0e4736";
    const QString parent = "00f067aa0ba902b7";
    QTest::newRow("valid") << "00-" + id + "-" + parent + "-01" << true;
    QTest::newRow("later version with more") << "01-" + id + "-" + parent + "-01-more" << true;
    QTest::newRow("absent") << "" << false;
    QTest::newRow("this version with more") << "00-" + id + "-" + parent + "-01-more" << false;
    QTest::newRow("version ff") << "ff-" + id + "-" + parent + "-01" << false;
    QTest::newRow("capitals") << "00-" + id.toUpper() + "-" + parent + "-01" << false;
    QTest::newRow("zero trace") << "00-" + QString(32, '0') + "-" + parent + "-01" << false;
    QTest::newRow("zero parent") << "00-" + id + "-" + QString(16, '0') + "-01" << false;
    QTest::newRow("short") << "00-" + id + "-" + parent << false;
    QTest::newRow("other separators") << "00_" + id + "_" + parent + "_01" << false;
    QTest::newRow("bad flags") << "00-" + id + "-" + parent + "-0x" << false;
  }

  void aTraceIsGoneOnWithOrBegun() {
    QFETCH(const QString, header);
    QFETCH(const bool, valid);
    const auto trace = traceOf(header.toStdString());
    QCOMPARE(trace.id.size(), 32U);
    QCOMPARE(trace.span.size(), 16U);
    QCOMPARE(trace.id == "4bf92f3577b34da6a3ce929d0e0e4736", valid);
    QCOMPARE(trace.parent, valid ? std::string("00f067aa0ba902b7") : std::string());
    QVERIFY(trace.sampled);
    QCOMPARE(traceOf(traceparentOf(trace)).parent, trace.span);
  }

  void anUnsampledTraceStaysSo() {
    const auto trace = traceOf("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-02");
    QVERIFY(!trace.sampled);
    QVERIFY(traceparentOf(trace).ends_with("-00"));
  }

  void onlyTrustedProxiesAreBelieved() {
    const auto proxies = Proxies::parse("127.0.0.1, 10.0.0.0/8,fd00::/8").value();
    const auto apply = [&](Request request) {
      proxies.apply(request);
      return request;
    };
    const auto through = apply(forwarded("127.0.0.1", "203.0.113.9, 10.1.2.3", "https"));
    QCOMPARE(through.client, std::string("203.0.113.9"));
    QVERIFY(through.secure);
    // The first of the list is what a client says of itself.
    QCOMPARE(apply(forwarded("127.0.0.1", "1.1.1.1, 203.0.113.9")).client, std::string("203.0.113.9"));
    const auto stranger = apply(forwarded("203.0.113.9", "1.1.1.1", "https"));
    QCOMPARE(stranger.client, std::string("203.0.113.9"));
    QVERIFY(!stranger.secure);
    QCOMPARE(apply(forwarded("10.9.9.9", "nonsense, 10.0.0.1")).client, std::string("10.0.0.1"));
    QCOMPARE(apply(forwarded("fd00::1", "2001:DB8::0:1")).client, std::string("2001:db8::1"));
    QCOMPARE(apply(forwarded("11.0.0.1", "1.1.1.1")).client, std::string("11.0.0.1"));
    auto secure = forwarded("127.0.0.1", "203.0.113.9", "https, http");
    secure.secure = true;
    QVERIFY(!apply(secure).secure);
  }

  void wrongProxiesAreNamed() {
    for (const auto* list : {"10.0.0.0/33", "10.0.0", "example.org", "10.0.0.1/", "::1/129", "1.2.3.4/-1"}) {
      const auto proxies = Proxies::parse(list);
      QVERIFY2(!proxies && proxies.error().find(list) != std::string::npos, list);
    }
    QVERIFY(!Proxies::parse("")->trusts("127.0.0.1"));
    QVERIFY(Proxies::parse("0.0.0.0/0")->trusts("203.0.113.9"));
    QVERIFY(!Proxies::parse("0.0.0.0/0")->trusts("::1"));
  }

  void addressesAreSeenThrough() {
    QCOMPARE(plainAddress("::ffff:192.0.2.1"), std::string("192.0.2.1"));
    QCOMPARE(plainAddress("2001:db8::1"), std::string("2001:db8::1"));
    QVERIFY(isLoopback("127.9.9.9") && isLoopback("::1") && isLoopback("::ffff:127.0.0.1"));
    QVERIFY(!isLoopback("192.0.2.1") && !isLoopback("") && !isLoopback("2001:db8::1"));
    QCOMPARE(limitKeyOf("2001:db8:1:2:3:4:5:6"), limitKeyOf("2001:db8:1:2::9"));
    QVERIFY(limitKeyOf("2001:db8:1:2::1") != limitKeyOf("2001:db8:1:3::1"));
    QVERIFY(limitKeyOf("192.0.2.1") != limitKeyOf("192.0.2.2"));
  }

  void aBucketRunsDryAndFillsAgain() {
    using namespace std::chrono_literals;
    RateLimit limit({2, 3});
    const RateLimit::Clock::time_point start{};
    for (int i = 0; i < 3; ++i) QVERIFY(!limit.take("a", start));
    QCOMPARE(limit.take("a", start), std::optional(1s));
    QVERIFY(!limit.take("b", start));
    QVERIFY(!limit.take("a", start + 500ms));
    QVERIFY(limit.take("a", start + 500ms));
    for (int i = 0; i < 3; ++i) QVERIFY(!limit.take("a", start + 1h));
    QVERIFY(limit.take("a", start + 1h));
    RateLimit slow({0.01, 1});
    QVERIFY(!slow.take("a", start));
    QCOMPARE(slow.take("a", start), std::optional(100s));
    RateLimit none({0, 0});
    for (int i = 0; i < 1000; ++i) QVERIFY(!none.take("a", start));
  }

  void theTableOfBucketsIsBounded() {
    const RateLimit::Clock::time_point start{};
    RateLimit limit({1, 1}, 2);
    QVERIFY(!limit.take("a", start));
    QVERIFY(!limit.take("b", start));
    QVERIFY(limit.take("a", start));
    // "b" has been quiet for longest.
    QVERIFY(!limit.take("c", start));
    QVERIFY(limit.take("a", start));
    QVERIFY(!limit.take("b", start));
  }

  void pagesAreKeptToThisServerAndTlsIsKeptTo() {
    Request request;
    const auto page = standingHeaders(request, html("x"));
    const auto policy = valueOf(page, "Content-Security-Policy");
    for (const auto* part : {"default-src 'none'", "script-src 'self'", "frame-ancestors 'none'",
                             "base-uri 'none'", "form-action 'self'", "img-src 'self' data:"}) {
      QVERIFY2(policy.find(part) != std::string::npos, part);
    }
    QVERIFY(policy.find("unsafe") == std::string::npos);
    QCOMPARE(valueOf(page, "X-Content-Type-Options"), std::string("nosniff"));
    QCOMPARE(valueOf(page, "Cross-Origin-Opener-Policy"), std::string("same-origin"));
    QCOMPARE(valueOf(page, "Strict-Transport-Security"), std::string());
    const auto data = standingHeaders(request, json("{}"));
    QVERIFY(valueOf(data, "Content-Security-Policy").find("'self'") == std::string::npos);
    request.secure = true;
    QVERIFY(
        valueOf(standingHeaders(request, json("{}")), "Strict-Transport-Security").starts_with("max-age="));
  }

  void ofEachHeaderWhatIsMostParticularCounts() {
    Response response;
    response.headers = {{"cache-control", "private"},    {"X-Twice", "first"},  {"Set-Cookie", "a=1"},
                        {"x-twice", "second"},           {"Set-Cookie", "b=2"}, {"Content-Length", "999"},
                        {"X-Stranger", "a\r\nX-Evil: b"}};
    const auto head = headText({}, response, {{"Content-Length", "7"}, {"Connection", "close"}});
    QVERIFY(head.starts_with("HTTP/1.1 200 OK\r\n"));
    QVERIFY(head.ends_with("Connection: close\r\n\r\n"));
    for (const auto* line :
         {"cache-control: private", "x-twice: second", "Set-Cookie: a=1", "Set-Cookie: b=2",
          "Content-Length: 7", "X-Stranger: a  X-Evil: b", "X-Content-Type-Options: nosniff"}) {
      QVERIFY2(head.find("\r\n" + std::string(line) + "\r\n") != std::string::npos, line);
    }
    for (const auto* line : {"no-store", "first", "999", "\r\nX-Evil"}) {
      QVERIFY2(head.find(line) == std::string::npos, line);
    }
  }
};

}  // namespace usher::backend::http

QTEST_APPLESS_MAIN(usher::backend::http::ValuesTest)
#include "values_test.moc"
