// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <usher/backend/web/contrast.h>
#include <usher/contract/base64.h>

#include "board_site.h"
#include "web_site.h"

namespace usher::backend::tests {

using auth::Role;

namespace {

constexpr const char* kForm = "/board/fair/settings/look";

/// Begins like a PNG, which is all that anybody looks at.
std::string pngOf(std::size_t bytes) {
  std::string file("\x89PNG\r\n\x1a\n\0", 9);
  file.resize(bytes, 'x');
  return file;
}

std::string partOf(const std::string& name, const std::string& value, const std::string& filename = {}) {
  return "--cut\r\nContent-Disposition: form-data; name=\"" + name + "\"" +
         (filename.empty() ? "" : "; filename=\"" + filename + "\"\r\nContent-Type: image/png") + "\r\n\r\n" +
         value + "\r\n";
}

}  // namespace

/// How organizers set an event's look, and how its guests' pages have it.
class WebLookTest : public QObject {
  Q_OBJECT

 private slots:
  void contrastIsCountedAsWcagDoes_data() {
    QTest::addColumn<std::string>("colour");
    QTest::addColumn<double>("contrast");
    const auto row = [](const char* colour, double contrast) {
      QTest::newRow(colour) << std::string(colour) << contrast;
    };
    row("#FFFFFF", 1.0);
    row("#000000", 21.0);
    row("#FF0000", 3.998);
    row("#767676", 4.542);
    row("#777777", 4.478);
    row("#2F4BFF", 5.88);
  }
  void contrastIsCountedAsWcagDoes() {
    QFETCH(const std::string, colour);
    QFETCH(const double, contrast);
    const auto counted = web::contrastOnWhite(colour);
    QVERIFY2(std::abs(counted - contrast) < 0.01, std::to_string(counted).c_str());
  }

  void whatCannotBeReadIsShownDarkerAndNoDarkerThanItTakes() {
    QCOMPARE(web::readableOnWhite("#767676"), std::string("#767676"));
    QCOMPARE(web::readableOnWhite("#2F4BFF"), std::string("#2F4BFF"));
    for (const std::string colour : {"#FFD500", "#FFFFFF", "#00FF00", "#7FD4FF", "#777777"}) {
      const auto contrast = web::contrastOnWhite(web::readableOnWhite(colour));
      QVERIFY(contrast >= web::kReadable);
      QVERIFY2(contrast < web::kReadable + 0.2, colour.c_str());
    }
  }

  void aLookIsSavedShownAndTakenBack() {
    BoardSite site;
    const auto kim = site.signIn(Role::Organizer);
    const auto saved =
        send(site, kim,
             partOf("accent", "ffd500") + partOf("ground", "") + partOf("greeting:en", "Hello <you>") +
                 partOf("greeting:de", "Hallo") + partOf("help:en", "At the blue desk") +
                 partOf("off:walk_in", "yes") + partOf("logo", pngOf(200), "logo.png"));
    QCOMPARE(headerOf(saved, "Location"), std::string("/board/fair/settings?done=look"));
    const auto branding = site.store().settings().event("fair")->value().branding;
    QCOMPARE(branding.accent, std::string("#FFD500"));
    QCOMPARE(branding.greeting, (contract::LocalizedText{{"en", "Hello <you>"}, {"de", "Hallo"}}));
    QCOMPARE(branding.logo, std::string("logo"));
    QVERIFY(branding.steps_off == std::vector{contract::GuestStep::WalkIn});
    const auto row = site.store().settings().row("fair", "picture", "logo").value().value();
    QCOMPARE(std::get<contract::PictureRow>(row).data, contract::toBase64(pngOf(200)));

    const auto page = site.get("/board/fair/settings", kim).body;
    QVERIFY(page.contains("value=\"#FFD500\""));
    QVERIFY(page.contains("value=\"Hello &lt;you&gt;\""));
    QVERIFY(page.contains("src=\"/e/fair/pictures/logo\""));
    QVERIFY(page.contains("name=\"off:walk_in\" value=\"yes\" checked"));
    QVERIFY(page.contains("Its contrast with white is 1.4:1."));
    QVERIFY(page.contains("it is shown darker, as " + web::readableOnWhite("#FFD500") + " (4.5:1)"));
    QVERIFY(!page.contains(" style="));

    // What is left out stays: the logo, and texts that the form does not show.
    auto event = site.store().settings().event("fair")->value();
    event.branding.greeting["fr"] = "Bonjour";
    QVERIFY(!site.store().settings().editRows("fair", {{event}, {}}, event.starts_at).value());
    send(site, kim, partOf("accent", "#123456"));
    const auto after = site.store().settings().event("fair")->value().branding;
    QCOMPARE(after.logo, std::string("logo"));
    QCOMPARE(after.greeting, (contract::LocalizedText{{"fr", "Bonjour"}}));
    QVERIFY(after.steps_off.empty());
    QVERIFY(!site.get("/board/fair/settings", kim).body.contains("shown darker"));

    send(site, kim, partOf("without:logo", "yes"));
    QVERIFY(site.store().settings().event("fair")->value().branding.logo.empty());
    QVERIFY(site.store().settings().rows("fair", "picture")->empty());
  }

  void whatKiosksReadIsSwitched() {
    BoardSite site;
    const auto kim = site.signIn(Role::Organizer);
    const auto formats = [&] { return site.store().settings().event("fair")->value().code_formats; };
    const auto page = [&] { return site.get("/board/fair/settings", kim).body; };
    QVERIFY(page().contains("name=\"read:aztec\" value=\"yes\">"));
    send(site, kim, partOf("accent", "#123456"));
    const auto saved = site.post("/board/fair/settings/codes", kim,
                                 "read%3Aaztec=yes&read%3Acode_128=yes&read%3Aean_13=yes");
    QCOMPARE(headerOf(saved, "Location"), std::string("/board/fair/settings?done=codes"));
    QVERIFY(formats() == (std::vector{contract::CodeFormat::Aztec, contract::CodeFormat::Code128}));
    QVERIFY(page().contains("name=\"read:aztec\" value=\"yes\" checked>"));
    QVERIFY(page().contains("name=\"read:pdf417\" value=\"yes\">"));
    // Each section leaves the others alone.
    send(site, kim, partOf("accent", "#654321"));
    QCOMPARE(formats().size(), 2U);
    QCOMPARE(site.store().settings().event("fair")->value().branding.accent, std::string("#654321"));
    QCOMPARE(site.post("/board/fair/settings/codes", site.signIn(Role::Staff), "read%3Apdf417=yes").status,
             403);
    site.post("/board/fair/settings/codes", kim, "");
    QVERIFY(formats().empty());
  }

  void settingsAndLookLeaveEachOtherAlone() {
    BoardSite site;
    const auto kim = site.signIn(Role::Organizer);
    send(site, kim, partOf("accent", "#123456"));
    site.post("/board/fair/settings", kim, "venue=Hall&queue_minutes=20&filling_percent=85");
    QCOMPARE(site.store().settings().event("fair")->value().branding.accent, std::string("#123456"));
    send(site, kim, partOf("accent", "#654321"));
    QCOMPARE(site.store().settings().settings("fair")->venue, std::string("Hall"));
  }

  void whatCannotBeTakenIsSaidAndNothingIsLost_data() {
    QTest::addColumn<std::string>("part");
    QTest::addColumn<std::string>("words");
    const auto row = [](const char* name, const std::string& part, const char* words) {
      QTest::newRow(name) << part << std::string(words);
    };
    row("no colour", partOf("ground", "blue"), "A colour is a #");
    row("long text", partOf("welcome:de", std::string(121, 'x')), "Please shorten this to 120");
    row("no picture", partOf("logo", "<svg/>", "logo.svg"), "neither a PNG nor a JPEG");
    row("large picture", partOf("background", pngOf(97 * 1024), "b.png"), "This file has 97 KiB.");
  }
  void whatCannotBeTakenIsSaidAndNothingIsLost() {
    QFETCH(const std::string, part);
    QFETCH(const std::string, words);
    BoardSite site;
    const auto kim = site.signIn(Role::Organizer);
    const auto page = send(site, kim, partOf("greeting:en", "Typed already") + part);
    QCOMPARE(page.status, 422);
    QVERIFY(page.body.contains(words));
    QVERIFY(page.body.contains("aria-invalid=\"true\""));
    QVERIFY(page.body.contains("Typed already"));
    QVERIFY(site.store().settings().event("fair")->value().branding == contract::Branding());
    QVERIFY(site.store().settings().rows("fair", "picture")->empty());
  }

  void onlyOrganizersSetIt() {
    BoardSite site;
    QCOMPARE(send(site, site.signIn(Role::Staff), partOf("accent", "#123456")).status, 403);
    auto kim = site.signIn(Role::Organizer);
    kim.csrf = "another";
    QCOMPARE(send(site, kim, partOf("accent", "#123456")).status, 403);
    QVERIFY(site.store().settings().event("fair")->value().branding.accent.empty());
  }

  void guestsPagesHaveTheEventsColourAndLogo() {
    WebSite site;
    const std::string style = "href=\"/e/lumen/look.css\"";
    const std::string logo = "src=\"/e/lumen/pictures/mark\"";
    const auto guest = site.registerGuest("Ada");
    QVERIFY(!site.get("/e/lumen").body.contains("look.css"));
    QCOMPARE(site.get("/e/lumen/pictures/mark").status, 404);
    auto event = site.store().settings().event(kLumen)->value();
    event.branding.accent = "#FFD500";
    event.branding.logo = "mark";
    const contract::PictureRow mark{"mark", contract::toBase64(pngOf(300))};
    QVERIFY(!site.store().settings().editRows(kLumen, {{event, mark}, {}}, site.now()).value());
    for (const auto& path :
         {std::string("/e/lumen"), std::string("/e/lumen/register"), guest, guest + "/agenda"}) {
      const auto page = site.get(path).body;
      QVERIFY2(page.contains(style) && page.contains(logo), path.c_str());
    }
    const auto css = site.get("/e/lumen/look.css");
    QVERIFY(css.headers.at("content-type").starts_with("text/css"));
    QVERIFY(css.body.contains("--accent: " + web::readableOnWhite("#FFD500") + ";"));
    const auto picture = site.get("/e/lumen/pictures/mark");
    QCOMPARE(picture.headers.at("content-type"), std::string("image/png"));
    QVERIFY(picture.body == pngOf(300));
    for (const auto& [path, answer] :
         {std::pair{"/e/lumen/look.css", css}, std::pair{"/e/lumen/pictures/mark", picture}}) {
      const auto tag = answer.headers.at("etag");
      QVERIFY(tag.starts_with('"'));
      const auto again = site.get(path, {{"If-None-Match", tag}});
      QCOMPARE(again.status, 304);
      QVERIFY(again.body.empty());
    }
    QCOMPARE(site.get("/e/nowhere/look.css").status, 404);
    QCOMPARE(site.get("/e/nowhere/pictures/mark").status, 404);
    QCOMPARE(site.get("/e/lumen/pictures/other").status, 404);
  }

 private:
  static http::Response send(BoardSite& site, const BoardSite::Person& person, const std::string& parts) {
    return site.send("POST", kForm, person, "multipart/form-data; boundary=cut",
                     partOf("csrf", person.csrf) + parts + "--cut--\r\n");
  }
};

}  // namespace usher::backend::tests

QTEST_GUILESS_MAIN(usher::backend::tests::WebLookTest)
#include "look_test.moc"
