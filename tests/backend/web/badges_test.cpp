// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "board_site.h"

namespace usher::backend::tests {

using auth::Role;

namespace {

constexpr const char* kPage = "/board/fair/badges";
const std::string kItem = R"({"kind": "name", "box": [4, 4, 78, 40]})";

std::string badge(const std::string& items) {
  return "{\n\"usher_template\": 1, \"paper\": \"badge\", \"name\": \"<b>Ours</b>\",\n"
         "\"size\": {\"width\": 86, \"height\": 54},\n\"items\": [\n" +
         items + "\n]}";
}

http::Response submit(BoardSite& site, const BoardSite::Person& person, const std::string& wanted,
                      const std::string& text, const std::string& guest = {}) {
  const auto part = [](const std::string& name, const std::string& value) {
    return "--cut\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
  };
  return site.send("POST", kPage, person, "multipart/form-data; boundary=cut",
                   part("csrf", person.csrf) + part("paper", "badge") + part("template", text) +
                       part("guest", guest) + part("do", wanted) + "--cut--\r\n");
}

std::optional<std::string> kept(BoardSite& site) {
  const auto row = site.store().settings().row("fair", "template", "badge").value();
  return row ? std::optional(std::get<contract::TemplateRow>(*row).text) : std::nullopt;
}

}  // namespace

/// How organizers change what kiosks print.
class WebBadgesTest : public QObject {
  Q_OBJECT

 private slots:
  void aTemplateIsShownSavedAndForgotten() {
    BoardSite site(USHER_PROGRAM);
    const auto kim = site.signIn(Role::Organizer);
    auto page = site.get(kPage, kim);
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("has no template of its own"));
    QVERIFY(!page.body.contains("data-unsaved"));
    // One that comes with Usher is there to begin with.
    QVERIFY(page.body.contains("&quot;usher_template&quot;: 1"));
    QVERIFY(page.body.contains("value=\"badge_a6\""));
    QVERIFY(!page.body.contains("value=\"agenda_a4\""));
    QVERIFY(site.get(std::string(kPage) + "?paper=agenda&from=agenda_receipt_80", kim)
                .body.contains("&quot;width&quot;: 80"));

    page = submit(site, kim, "preview", badge(kItem), "Grace Hopper");
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("src=\"data:image/png;base64,iVBOR"));
    QVERIFY(page.body.contains("<bdi>Grace Hopper</bdi> · 86 × 54 mm"));
    QVERIFY(!page.body.contains("<b>Ours"));
    QVERIFY(!page.body.contains(" style="));
    QVERIFY(!kept(site));

    // As browsers send it.
    std::string text = badge(kItem);
    std::string returned;
    for (const char c : text) returned += c == '\n' ? std::string("\r\n") : std::string(1, c);
    QCOMPARE(headerOf(submit(site, kim, "save", returned), "Location"),
             std::string("/board/fair/badges?paper=badge&done=template"));
    QCOMPARE(kept(site), std::optional(text));
    QVERIFY(site.get(kPage, kim).body.contains("Kiosks print by this event"));

    QCOMPARE(headerOf(submit(site, kim, "remove", ""), "Location"),
             std::string("/board/fair/badges?paper=badge&done=template_gone"));
    QVERIFY(!kept(site));
  }

  void aWrongOneIsRefusedByLineAndTheLastGoodOneStays() {
    BoardSite site(USHER_PROGRAM);
    const auto kim = site.signIn(Role::Organizer);
    submit(site, kim, "save", badge(kItem));
    const auto wrong = badge(R"({"kind": "name", "box": [4, 4, 90, 40]})");
    const auto refused = submit(site, kim, "save", wrong);
    QCOMPARE(refused.status, 422);
    QVERIFY(refused.body.contains("data-line=\"5\""));
    QVERIFY(refused.body.contains("over the right edge"));
    QVERIFY(refused.body.contains("Kiosks keep what they have"));
    // What was written is still there, and not to be left by mistake.
    QVERIFY(refused.body.contains(" data-unsaved"));
    QVERIFY(refused.body.contains("[4, 4, 90, 40]"));
    QCOMPARE(kept(site), std::optional(badge(kItem)));
    QCOMPARE(submit(site, kim, "save", std::string(200 * 1024, ' ')).status, 422);
    QCOMPARE(kept(site), std::optional(badge(kItem)));
  }

  void aLongNameIsShown() {
    BoardSite site(USHER_PROGRAM);
    const auto kim = site.signIn(Role::Organizer);
    std::string name;
    for (int i = 0; i < 60; ++i) name += "\u5c71\u7530";
    QVERIFY(submit(site, kim, "preview", badge(kItem), name).body.contains("<bdi>" + name + "</bdi>"));
  }

  void guestsAreShownWithAllTheirPagesAndWhoIsNotIsSaid() {
    BoardSite site(USHER_PROGRAM);
    const auto kim = site.signIn(Role::Organizer);
    std::string four = badge("");
    const std::string page = "{\"items\": [" + kItem + "]}";
    four.replace(four.find("\"items\": [\n\n]"), 13,
                 "\"pages\": [" + page + "," + page + "," + page + "," + page + "]");
    const auto shown = submit(site, kim, "preview", four).body;
    std::size_t pages = 0;
    for (std::size_t at = 0; (at = shown.find("<figure>", at)) != shown.npos; ++at) ++pages;
    QCOMPARE(pages, 12U);
    QVERIFY(shown.contains("page 4"));
    QVERIFY(shown.contains("3 more made-up guests are not shown."));
    QVERIFY(!submit(site, kim, "preview", four, "Ada").body.contains("not shown."));
  }

  void itIsForOrganizersAlone() {
    BoardSite site(USHER_PROGRAM);
    const auto sam = site.signIn(Role::Staff);
    QCOMPARE(site.get(kPage, sam).status, 403);
    QCOMPARE(submit(site, sam, "save", badge(kItem)).status, 403);
    const auto kim = site.signIn(Role::Organizer);
    QCOMPARE(submit(site, {kim.cookie, "forged"}, "save", badge(kItem)).status, 403);
    QVERIFY(!kept(site));
  }

  void withoutTheToolNothingIsOffered() {
    BoardSite site;
    const auto kim = site.signIn(Role::Organizer);
    const auto page = site.get(kPage, kim);
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("usher event template badge --put FILE"));
    QVERIFY(!page.body.contains("<textarea"));
    QCOMPARE(headerOf(submit(site, kim, "save", badge(kItem)), "Location"),
             std::string("/board/fair/badges?paper=badge&not=template_missing"));
    QVERIFY(!kept(site));
  }
};

}  // namespace usher::backend::tests

QTEST_GUILESS_MAIN(usher::backend::tests::WebBadgesTest)
#include "badges_test.moc"
