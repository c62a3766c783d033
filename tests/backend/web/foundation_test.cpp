// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <set>

#include <usher/backend/http/router.h>
#include <usher/backend/web/assets.h>
#include <usher/backend/web/error_page.h>
#include <usher/backend/web/paths.h>
#include <usher/backend/web/templates.h>
#include <usher/backend/web/visitor.h>

namespace usher::backend::tests {

using locale::Words;
using web::Templates;
using web::View;

namespace {

using Files = std::vector<std::pair<std::string_view, std::string_view>>;

std::expected<Templates, std::string> read(const Files& files) {
  return Templates::read(files, web::iconFiles(), Words::shipped());
}

std::string rendered(std::string_view source, const View& view, std::string_view language = "en") {
  const Files files = {{"templates/x.mustache", source}};
  auto templates = read(files);
  return templates ? templates->render("x", view, language) : "refused: " + templates.error();
}

http::Request get(std::string target, http::Headers headers = {}) {
  return {.method = "GET", .target = std::move(target), .headers = std::move(headers)};
}

std::string header(const http::Response& response, std::string_view name) {
  for (const auto& [each, value] : response.headers) {
    if (each == name) return value;
  }
  return {};
}

/// Asks one route with its {name}.
http::Response askAsset(const std::string& name, const std::string& query, http::Headers headers = {}) {
  const auto route = web::Assets::shipped().route();
  auto request = get("/assets/" + name + query, std::move(headers));
  request.params["name"] = name;
  return std::get<http::Response>(std::get<http::Handler>(route.handler)(request));
}

}  // namespace

/// What all pages stand on: templates, assets, languages, errors.
class WebFoundationTest : public QObject {
  Q_OBJECT

 private slots:
  void shippedTemplatesCanBeRead() {
    const auto templates = Templates::read(web::templateFiles(), web::iconFiles(), Words::shipped());
    QVERIFY2(templates, templates ? "" : templates.error().c_str());
    QVERIFY(web::templateFiles().size() >= 3);
  }

  void whatGuestsWriteIsEscaped() {
    View view;
    view.text("name", "<script>alert('1')</script>&\"{{t:web.skip}}");
    const auto page = rendered("<p title=\"{{name}}\">{{name}}</p>", view);
    QCOMPARE(page.find("<script"), std::string::npos);
    QVERIFY(page.contains(
        "title=\"&lt;script&gt;alert(&apos;1&apos;)&lt;/script&gt;&amp;&quot;{{t:web.skip}}\""));
  }

  void whatTheViewSaysIsNeverReadAsATemplate() {
    View inner;
    inner.text("text", "{{{icon:check}}}{{#secret}}");
    View view;
    view.text("secret", "s3cret");
    view.list("items", {inner});
    QCOMPARE(rendered("{{#items}}{{text}}{{/items}}", view), std::string("{{{icon:check}}}{{#secret}}\n"));
  }

  void nothingButPicturesGoesInUnescaped_data() {
    QTest::addColumn<QString>("source");
    QTest::newRow("triple braces") << "{{{name}}}";
    QTest::newRow("ampersand") << "{{& name}}";
    QTest::newRow("other braces") << "{{=<% %>=}}";
    QTest::newRow("unknown icon") << "{{{icon:no-such}}}";
    QTest::newRow("icon that would be escaped") << "{{icon:check}}";
    QTest::newRow("unknown words") << "{{t:web.no_such_words}}";
    QTest::newRow("words with a placeholder") << "{{t:time.range}}";
    QTest::newRow("unknown template") << "{{>no_such}}";
    QTest::newRow("itself") << "{{>x}}";
    QTest::newRow("open section") << "{{#name}}";
  }
  void nothingButPicturesGoesInUnescaped() {
    QFETCH(QString, source);
    const auto text = source.toStdString();
    const Files files = {{"templates/x.mustache", text}};
    const auto templates = read(files);
    QVERIFY(!templates);
    QVERIFY(templates.error().starts_with("templates/x.mustache: "));
  }

  void wordsAndPicturesComeWithThePage() {
    View view;
    view.picture("chart", {"<svg id=\"c\"></svg>"});
    const auto page = rendered("{{t:web.skip}} {{{icon:check}}} {{{svg:chart}}}", view, "de");
    QVERIFY(page.starts_with("Zum Inhalt springen <svg class=\"icon\" aria-hidden=\"true\""));
    QVERIFY(page.ends_with("</svg> <svg id=\"c\"></svg>\n"));
  }

  void sectionsFollowTheView() {
    View shown;
    shown.text("a", "1");
    View view;
    view.text("empty", "").flag("no", false).flag("yes").part("part", shown).list("list", {shown, shown});
    view.list("none", {});
    QCOMPARE(rendered("{{#empty}}e{{/empty}}{{#no}}n{{/no}}{{#yes}}y{{/yes}}{{#part}}{{a}}{{/part}}{{#list}}"
                      "{{a}}{{/list}}{{^none}}0{{/none}}",
                      view),
             std::string("y1110\n"));
  }

  void wordsAreThereInEachLanguage() {
    for (const auto& sentence : Words::shipped().disagreements()) QVERIFY2(false, sentence.c_str());
    QVERIFY(Words::shipped().has("web.skip"));
  }

  void languageIsAskedForKeptOrNegotiated_data() {
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("cookie");
    QTest::addColumn<QString>("accept");
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("language");
    QTest::newRow("nothing said") << "/" << "" << "" << "" << "en";
    QTest::newRow("browser") << "/" << "" << "de-AT,en;q=0.5" << "" << "de";
    QTest::newRow("guest's own") << "/" << "" << "en" << "de" << "de";
    QTest::newRow("cookie") << "/" << "lang=de" << "en" << "en" << "de";
    QTest::newRow("query") << "/?lang=de" << "lang=en" << "en" << "en" << "de";
    QTest::newRow("nonsense") << "/?lang=%22%3E" << "lang=<x>" << "de" << "" << "de";
  }
  void languageIsAskedForKeptOrNegotiated() {
    QFETCH(QString, target);
    QFETCH(QString, cookie);
    QFETCH(QString, accept);
    QFETCH(QString, own);
    QFETCH(QString, language);
    const auto request = get(target.toStdString(),
                             {{"Cookie", cookie.toStdString()}, {"Accept-Language", accept.toStdString()}});
    QCOMPARE(web::Visitor(request, own.toStdString()).language(), language.toStdString());
  }

  void aChoiceOfLanguageIsKept() {
    const auto page = web::errorPage(404, get("/x?a=1&lang=de&b=%22"));
    QVERIFY(page.body.contains("<html lang=\"de\" dir=\"ltr\">"));
    QVERIFY(header(page, "Set-Cookie").starts_with("lang=de; Path=/; "));
    QVERIFY(page.body.contains("href=\"?a=1&amp;b=%22&amp;lang=en\""));
    QVERIFY(header(web::errorPage(404, get("/x")), "Set-Cookie").empty());
  }

  void errorsAreKindWords() {
    std::set<std::string> titles;
    for (const int status : {404, 405, 410, 413, 415, 422, 429, 500, 503}) {
      const auto page = web::onPageError(status, "type", "detail for programs", get("//evil.example/"));
      QCOMPARE(page.status, status);
      QVERIFY(header(page, "Content-Type").starts_with("text/html"));
      QVERIFY(!page.body.contains("detail for programs"));
      QVERIFY(!page.body.contains("evil.example"));
      titles.insert(page.body.substr(page.body.find("<h1>"), 60));
    }
    QVERIFY(titles.size() >= 8);
  }

  void assetsAreKeptUntilTheyChange() {
    const auto path = web::Assets::shipped().path("usher.css");
    const auto query = path.substr(path.find('?'));
    const auto whole = askAsset("usher.css", query);
    QCOMPARE(whole.status, 200);
    QCOMPARE(header(whole, "Content-Type"), std::string("text/css; charset=utf-8"));
    QVERIFY(header(whole, "Cache-Control").contains("immutable"));
    QVERIFY(whole.body.contains("--accent: #2F4BFF;"));
    QVERIFY(whole.body.contains("--type-body: 1.12500rem;"));
    const auto same = askAsset("usher.css", query, {{"If-None-Match", header(whole, "ETag")}});
    QCOMPARE(same.status, 304);
    QVERIFY(same.body.empty());
    QCOMPARE(header(askAsset("usher.css", "?v=old"), "Cache-Control"), std::string("no-cache"));
    QCOMPARE(askAsset("../usher.css", "").status, 404);
  }

  void pathsAreEncoded() {
    QCOMPARE(web::pathOf({"e", "a/b?c#d é\"<", "register"}),
             std::string("/e/a%2Fb%3Fc%23d%20%C3%A9%22%3C/register"));
  }
};

}  // namespace usher::backend::tests

QTEST_GUILESS_MAIN(usher::backend::tests::WebFoundationTest)
#include "foundation_test.moc"
