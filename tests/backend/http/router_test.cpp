// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <stdexcept>

#include <usher/backend/http/responses.h>
#include <usher/backend/http/router.h>
#include <usher/contract/codec.h>

namespace usher::backend::http {

namespace {

Handler says(std::string text) {
  return [text](const Request& request) {
    std::string all = text;
    for (const auto& [name, value] : request.params) all += " " + name + "=" + value;
    return content("text/plain", all);
  };
}

Response inHtml(int status, const std::string& type, const std::string& detail, const Request&) {
  return html("<p>" + type + ": " + detail + "</p>", status);
}

std::vector<Group> groups() {
  return {{"/api/",
           {{"GET", "/api/things/{thing}", "thing", Body::None, 0, says("thing")},
            {"POST", "/api/things/{thing}", "thing_change", Body::Json, 100, says("change")},
            {"GET", "/api/things/new", "thing_new", Body::None, 0, says("new")},
            {"GET", "/api/things/{thing}/parts/{part}", "part", Body::None, 0, says("part")},
            {"POST", "/api/form", "form", Body::Form, kBodyBytes, says("form")},
            {"POST", "/api/upload", "upload", Body::Multipart, 10'000'000, says("upload")},
            {"POST", "/api/any", "any", Body::Any, kBodyBytes, says("any")},
            {"DELETE", "/api/boom", "boom", Body::None, 0,
             [](const Request&) -> Answer { throw std::runtime_error("secret cause"); }}}},
          {"/", {{"GET", "/", "home", Body::None, 0, says("home")}}, inHtml}};
}

Request request(const std::string& method, const std::string& target, const std::string& type = "") {
  Request request;
  request.method = method;
  request.target = target;
  if (!type.empty()) request.headers.emplace_back("Content-Type", type);
  return request;
}

Response ask(const Router& router, Request request) {
  const auto match = router.match(request);
  request.params = match.params;
  Response response;
  int replies = 0;
  Router::handle(
      match, request, [](const std::function<void()>& work) { work(); },
      [&](Answer answer) {
        ++replies;
        response = headOf(answer);
      });
  return replies == 1 ? response : Response{};
}

std::string headerOf(const Response& response, const std::string& name) {
  for (const auto& [each, value] : response.headers) {
    if (each == name) return value;
  }
  return "";
}

}  // namespace

class RouterTest : public QObject {
  Q_OBJECT

 private slots:
  void thePathsNamesAreHandedOver() {
    const Router router(groups());
    QCOMPARE(ask(router, request("GET", "/api/things/7?x=1")).body, std::string("thing thing=7"));
    QCOMPARE(ask(router, request("GET", "/api/things/a%2Fb/parts/z%C3%A4")).body,
             std::string("part part=zä thing=a/b"));
    QCOMPARE(ask(router, request("GET", "/")).body, std::string("home"));
  }

  void literalSegmentsComeFirst() {
    const Router router(groups());
    QCOMPARE(ask(router, request("GET", "/api/things/new")).body, std::string("new"));
    QCOMPARE(ask(router, request("POST", "/api/things/new", "application/json")).body,
             std::string("change thing=new"));
  }

  void anUnknownPathIs404InTheWordsOfItsGroup() {
    const Router router(groups());
    const auto api = ask(router, request("GET", "/api/nothing"));
    QCOMPARE(api.status, 404);
    QCOMPARE(contract::decodeProblem(api.body)->type, std::string("not-found"));
    const auto page = ask(router, request("GET", "/nothing"));
    QCOMPARE(page.status, 404);
    QVERIFY(page.body.starts_with("<p>not-found"));
    for (const auto* path :
         {"/api/things/", "/api/things", "/api/things/1/", "//", "*", "", "/api/things//parts/1",
          "/api/things/%00", "/api/things/%FF", "/api/things/a%0Ab"}) {
      QVERIFY2(ask(router, request("GET", path)).status == 404, path);
    }
  }

  void aWrongMethodIsToldTheRightOnes() {
    const Router router(groups());
    const auto response = ask(router, request("PUT", "/api/things/7"));
    QCOMPARE(response.status, 405);
    QCOMPARE(headerOf(response, "Allow"), std::string("GET, HEAD, POST"));
    const auto page = ask(router, request("POST", "/"));
    QCOMPARE(page.status, 405);
    QVERIFY(page.body.starts_with("<p>method"));
    QCOMPARE(headerOf(page, "Allow"), std::string("GET, HEAD"));
    QCOMPARE(ask(router, request("HEAD", "/api/things/7")).status, 200);
    QCOMPARE(ask(router, request("HEAD", "/api/form")).status, 405);
  }

  void bodiesOfAWrongKindAre415_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("status");
    const QString form = "application/x-www-form-urlencoded";
    const QString multipart = "multipart/form-data; boundary=x";
    const auto row = [](const QString& path, const QString& type, int status) {
      QTest::addRow("%s %s", qPrintable(path), qPrintable(type)) << path << type << status;
    };
    row("/api/things/1", "application/json", 200);
    row("/api/things/1", "Application/JSON ; charset=utf-8", 200);
    row("/api/things/1", form, 415);
    row("/api/things/1", "", 415);
    row("/api/things/1", "application/jsonx", 415);
    row("/api/form", form, 200);
    row("/api/form", multipart, 415);
    row("/api/form", "application/json", 415);
    row("/api/upload", multipart, 200);
    row("/api/upload", form, 200);
    row("/api/upload", "text/csv", 415);
    row("/api/any", "text/csv", 200);
    row("/api/any", "", 200);
  }

  void bodiesOfAWrongKindAre415() {
    QFETCH(const QString, path);
    QFETCH(const QString, type);
    QFETCH(const int, status);
    const Router router(groups());
    QCOMPARE(ask(router, request("POST", path.toStdString(), type.toStdString())).status, status);
  }

  void aContentEncodingIsRefused() {
    const Router router(groups());
    auto coded = request("POST", "/api/any");
    coded.headers.emplace_back("Content-Encoding", "gzip");
    QCOMPARE(ask(router, coded).status, 415);
  }

  void theRouteSetsHowLargeABodyMayBe() {
    const Router router(groups());
    QCOMPARE(router.match(request("POST", "/api/things/1", "application/json")).bodyBytes(), 100U);
    QCOMPARE(router.match(request("POST", "/api/upload", "multipart/form-data")).bodyBytes(), 10'000'000U);
    QCOMPARE(router.match(request("GET", "/api/things/1")).bodyBytes(), 0U);
    QCOMPARE(router.match(request("POST", "/nowhere")).bodyBytes(), kBodyBytes);
  }

  void anExceptionIs500AndItsCauseIsForTheLogAlone() {
    const Router router(groups());
    const auto response = ask(router, request("DELETE", "/api/boom"));
    QCOMPARE(response.status, 500);
    QCOMPARE(response.cause, std::string("secret cause"));
    QVERIFY(response.body.find("secret") == std::string::npos);
  }

  void twoRoutesOfOneShapeAreTheProgrammersError() {
    auto twice = groups();
    twice[1].routes.push_back({"GET", "/api/things/{other}", "other", Body::None, 0, says("other")});
    QVERIFY_THROWS_EXCEPTION(std::logic_error, Router(std::move(twice)));
  }
};

}  // namespace usher::backend::http

QTEST_APPLESS_MAIN(usher::backend::http::RouterTest)
#include "router_test.moc"
