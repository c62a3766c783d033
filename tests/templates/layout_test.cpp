// SPDX-License-Identifier: Apache-2.0
// Each kind of item, measured by the real fonts.
#include <QGuiApplication>
#include <QTest>

#include <usher/domain/layout/text_fit.h>
#include <usher/paper/page_painter.h>
#include <usher/templates/template_layout.h>
#include <usher/templates/template_reader.h>
#include <usher/templates/text_block.h>

#include "layout_test.h"

using namespace usher;
using domain::DrawItem;
using domain::GridItem;
using domain::PrintPage;
using domain::QrItem;
using domain::RectItem;
using domain::TextItem;

namespace {

domain::Session session(int number, const QString& title) {
  const auto starts = domain::Instant(std::chrono::hours(500'000 + number));
  return {.id = *domain::SessionId::parse(QStringLiteral("s%1").arg(number)),
          .title = domain::LocalizedText({{"en", title}}),
          .room = "Hall 1",
          .starts_at = starts,
          .ends_at = starts + std::chrono::minutes(45)};
}

struct Given {
  domain::Attendee attendee{"Ada", "Lovelace", "Analytical Engines", {}};
  QString language = "en";
  int sessions = 0;
  QString title = "Your agenda";
  std::uint32_t colour = 0x2F4BFF;
};

std::vector<PrintPage> pages(const QByteArray& text, const Given& given = {}) {
  const auto design = templates::readTemplate(
      text, [](const QString&) { return std::expected<QByteArray, QString>(std::unexpect, "none"); });
  if (!design) {
    qWarning() << inWords(design.error().front());
    return {};
  }
  domain::Guest guest{.ticket = {.id = *domain::TicketId::parse(u"t1"),
                                 .code = "U1" + QString(128, 'A'),
                                 .type = *domain::TicketTypeId::parse(u"speaker"),
                                 .valid_from = {},
                                 .valid_until = {},
                                 .attendee = given.attendee,
                                 .enrolments = {},
                                 .open_questions = {}},
                      .type = {.id = *domain::TicketTypeId::parse(u"speaker"),
                               .name = domain::LocalizedText({{"en", "Speaker"}, {"de", "Rednerin"}}),
                               .colour = given.colour},
                      .sessions = {}};
  for (int i = 0; i < given.sessions; ++i)
    guest.sessions.push_back(session(i, QStringLiteral("Session number %1 of this long day").arg(i)));
  const domain::Event event{.id = *domain::EventId::parse(u"e"),
                            .name = domain::LocalizedText({{"en", "Expo"}, {"de", "Messe"}}),
                            .timezone = "UTC",
                            .starts_at = {},
                            .ends_at = {}};
  const domain::AgendaWords words{.title = given.title,
                                  .no_sessions = "None yet",
                                  .day = [](domain::Instant) { return QStringLiteral("Tuesday"); },
                                  .time = [](domain::Instant) { return QStringLiteral("09:30"); }};
  return templates::layOut(*design, {guest, event, given.language, words}, paper::measureText());
}

QByteArray badge(const QByteArray& items, const QByteArray& size = R"({"width": 86, "height": 54})") {
  return R"({"usher_template": 1, "paper": "badge", "name": "Test", "size": )" + size + R"(, "items": [)" +
         items + "]}";
}

template <class T>
std::vector<T> all(const PrintPage& page) {
  std::vector<T> found;
  for (const DrawItem& item : page.items) {
    if (const T* one = std::get_if<T>(&item)) found.push_back(*one);
  }
  return found;
}

QStringList texts(const PrintPage& page) {
  QStringList said;
  for (const TextItem& text : all<TextItem>(page)) said << text.text;
  return said;
}

}  // namespace

void LayoutTest::placeholdersSayWhatThereIs() {
  const auto made = pages(badge(R"({"kind": "text", "box": [0, 0, 86, 10], "size": 4,
    "text": {"en": "{given_name}/{family_name}/{company}/{type}/{event}/{{", "de": "{type} bei {event}"}})"));
  QCOMPARE(texts(made[0]), QStringList("Ada/Lovelace/Analytical Engines/Speaker/Expo/{"));
  Given german;
  german.language = "de-AT";
  const auto in_german = pages(badge(R"({"kind": "text", "box": [0, 0, 86, 10], "size": 4,
    "text": {"en": "x", "de": "{type} bei {event}"}})"),
                               german);
  QCOMPARE(texts(in_german[0]), QStringList("Rednerin bei Messe"));
}

void LayoutTest::textShrinksThenEndsInAnEllipsis() {
  const auto at = [](const QString& name) {
    Given given;
    given.attendee.company = name;
    const auto made = pages(badge(R"({"kind": "text", "box": [0, 0, 40, 10], "size": 8, "smallest": 4,
      "text": "{company}"})"),
                            given);
    return all<TextItem>(made[0]).front();
  };
  QCOMPARE(at("Short").font.size, 8.0);
  const TextItem shrunk = at("Analytical Engines");
  QVERIFY(shrunk.font.size < 8 && shrunk.font.size >= 4);
  QCOMPARE(shrunk.text, QString("Analytical Engines"));
  const TextItem cut = at("Analytical Engines and Difference Machines Limited Liability");
  QCOMPARE(cut.font.size, 4.0);
  QVERIFY(cut.text.endsWith(u'…'));
  QVERIFY(paper::measureText()(cut.text, cut.font) <= 40.01);
}

void LayoutTest::textWrapsBetweenWords() {
  Given given;
  given.attendee.company = "Analytical Engines and Difference Machines";
  const auto made = pages(badge(R"({"kind": "text", "box": [0, 0, 40, 20], "size": 6, "smallest": 3,
    "lines": 3, "vertical": "bottom", "align": "right", "weight": "bold", "text": "{company}"})"),
                          given);
  const auto lines = all<TextItem>(made[0]);
  QVERIFY(lines.size() > 1 && lines.size() <= 3);
  QCOMPARE(texts(made[0]).join(' '), given.attendee.company);
  QVERIFY(qAbs(lines.back().box.bottom() - 20) < 0.01);
  for (const TextItem& line : lines) {
    QCOMPARE(line.align, domain::Align::Right);
    QVERIFY(paper::measureText()(line.text, line.font) <= 40.01);
  }
}

void LayoutTest::aTextThatIsFarTooLongIsSetWithLittleMeasuring() {
  const templates::Text text{.words = {},
                             .size = 100,
                             .smallest = 1.5,
                             .weight = domain::FontWeight::Regular,
                             .colour = {},
                             .lines = 50,
                             .side = templates::Side::Natural,
                             .rise = templates::Rise::Top};
  for (const QString& words : {QString("lorem ipsum ").repeated(160), QString(1900, 'W')}) {
    for (const QRectF box : {QRectF(0, 0, 80, 50), QRectF(0, 0, 500, 500), QRectF(0, 0, 1, 400)}) {
      qsizetype letters = 0;
      const auto counted = [&](const QString& part, const domain::Font& font) {
        letters += part.size();
        return paper::measureText()(part, font);
      };
      QVERIFY(!templates::setText(words, text, 0, box, counted).empty());
      QVERIFY2(letters < 60 * words.size(), qPrintable(QString::number(letters / words.size())));
    }
  }
}

void LayoutTest::conditionsAreKept() {
  const QByteArray items = R"(
    {"kind": "text", "box": [0, 0, 86, 6], "size": 4, "text": "with", "if": "company"},
    {"kind": "text", "box": [0, 6, 86, 6], "size": 4, "text": "without", "unless": "company"},
    {"kind": "text", "box": [0, 12, 86, 6], "size": 4, "text": "by id", "types": ["speaker"]},
    {"kind": "text", "box": [0, 18, 86, 6], "size": 4, "text": "by name", "types": "Rednerin"},
    {"kind": "text", "box": [0, 24, 86, 6], "size": 4, "text": "other", "types": ["press"]})";
  QCOMPARE(texts(pages(badge(items))[0]), QStringList({"with", "by id", "by name"}));
  Given nobody;
  nobody.attendee.company = " ";
  QCOMPARE(texts(pages(badge(items), nobody)[0]), QStringList({"without", "by id", "by name"}));
}

void LayoutTest::aNameKeepsClearOfTheCode() {
  for (const QString name : {"Ada", "Maximilian Alexander", "Wolfeschlegelsteinhausen"}) {
    Given given;
    given.attendee.given_name = name;
    const auto made = pages(badge(R"({"kind": "name", "box": [5, 5, 76, 40]},
      {"kind": "qr", "box": [60, 20, 25, 25]})"),
                            given);
    for (const TextItem& line : all<TextItem>(made[0])) {
      QVERIFY(!line.box.intersects(QRectF(60.01, 20.01, 25, 25)));
      QVERIFY(QRectF(5, 5, 76, 40).adjusted(-0.01, -0.01, 0.01, 0.01).contains(line.box));
    }
    QVERIFY(texts(made[0]).join(' ').startsWith(name));
  }
}

void LayoutTest::aNameStandsOnABackgroundAndBesideALogo() {
  const QByteArray picture =
      QByteArray(R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 86 54"><path d="M0 0h9v9z"/></svg>)")
          .toBase64();
  const auto image = [&](const QByteArray& box) {
    return R"({"kind": "image", "box": )" + box + R"(, "data": ")" + picture + R"("},)";
  };
  const QByteArray name = R"({"kind": "name", "box": [5, 5, 76, 40]})";
  const auto plain = all<TextItem>(pages(badge(name))[0]);
  QVERIFY(!plain.empty());
  QCOMPARE(all<TextItem>(pages(badge(image("[0, 0, 86, 54]") + name))[0]), plain);
  QCOMPARE(all<TextItem>(pages(badge(image("[5, 5, 76, 40]") + name))[0]), plain);
  const auto beside = all<TextItem>(pages(badge(image("[0, 0, 40, 54]") + name))[0]);
  QVERIFY(!beside.empty());
  for (const TextItem& line : beside) QVERIFY(line.box.left() > 40 - 0.01);
}

void LayoutTest::aBandHasWordsThatRead() {
  for (const auto& [colour, words] : {std::pair(0x202020u, 0xFFFFFFu), std::pair(0xFFE000u, 0x000000u)}) {
    Given given;
    given.colour = colour;
    const auto made = pages(badge(R"({"kind": "band", "box": [0, 44, 86, 10]})"), given);
    QCOMPARE(all<RectItem>(made[0]).front().colour, colour);
    QCOMPARE(all<RectItem>(made[0]).front().box, QRectF(0, 44, 86, 10));
    QCOMPARE(all<TextItem>(made[0]).front().colour, words);
    QCOMPARE(texts(made[0]), QStringList("Speaker"));
  }
}

void LayoutTest::codesKeepTheirBlankMargin() {
  const auto made = pages(badge(R"({"kind": "qr", "box": [10, 10, 30, 20]},
    {"kind": "code_128", "box": [40, 40, 46, 10], "text": "K7PQ-2M9X"})"));
  const QrItem qr = all<QrItem>(made[0]).front();
  // 41 modules and 4 blank ones at each side, in the middle of the box.
  QVERIFY(qAbs(qr.box.width() - 20.0 * 41 / 49) < 0.01);
  QCOMPARE(qr.box.center(), QPointF(25, 20));
  const GridItem bars = all<GridItem>(made[0]).front();
  QVERIFY(bars.box.left() > 40 && bars.box.right() < 86);
  QCOMPARE(bars.box.height(), 10.0);
  QCOMPARE(bars.modules.height(), 1);
}

void LayoutTest::turnedItemsStandInTheirBoxes() {
  const QRectF box(10, 20, 30, 12);
  for (const int turn : {0, 90, 180, 270}) {
    const auto made =
        pages(badge("{\"kind\": \"group\", \"box\": [10, 20, 30, 12], \"turn\": " + QByteArray::number(turn) +
                    R"(, "items": [{"kind": "rectangle", "box": [0, 0, 2, 4]},
                   {"kind": "text", "box": [2, 0, 8, 10], "size": 3, "text": "x"}]})"));
    const QRectF corner = all<RectItem>(made[0]).front().box;
    const TextItem text = all<TextItem>(made[0]).front();
    QVERIFY(box.contains(corner) && box.contains(text.box));
    QCOMPARE(text.turns, turn / 90);
    const QPointF expected[] = {{10, 20}, {40, 20}, {40, 32}, {10, 32}};
    const QPointF corners[] = {corner.topLeft(), corner.topRight(), corner.bottomRight(),
                               corner.bottomLeft()};
    QCOMPARE(corners[turn / 90], expected[turn / 90]);
  }
}

void LayoutTest::whatIsEmptyTakesNoRoomInAStack() {
  const QByteArray items = R"({"kind": "stack", "box": [0, 0, 86, 54], "gap": 2, "items": [
    {"kind": "text", "size": 4, "text": "{given_name}"},
    {"kind": "text", "size": 4, "text": "{company}"},
    {"kind": "text", "size": 4, "text": "{event}"}]})";
  QCOMPARE(all<TextItem>(pages(badge(items))[0])[2].box.top(), 14.0);
  Given nobody;
  nobody.attendee.company = QString();
  QCOMPARE(all<TextItem>(pages(badge(items), nobody)[0])[1].box.top(), 7.0);
}

void LayoutTest::aRollIsCutWhereItsPaperEnds() {
  const QByteArray roll = R"({"width": 62, "height": "auto", "least": 30, "most": 100})";
  const QByteArray items = R"({"kind": "stack", "box": [0, 0, 62, 98], "items": [
    {"kind": "text", "size": 4, "lines": 20, "text": "{company}"}]})";
  QCOMPARE(pages(badge(items, roll))[0].size, QSizeF(62, 30));
  Given given;
  given.attendee.company = QString("Engines ").repeated(50);
  const double height = pages(badge(items, roll), given)[0].size.height();
  QVERIFY(height > 40 && height <= 100);
  given.attendee.company = QString("Engines ").repeated(500);
  QVERIFY(pages(badge(items, roll), given)[0].size.height() <= 100);
}

void LayoutTest::sessionsGoOnOverPages() {
  const QByteArray agenda = R"({"usher_template": 1, "paper": "agenda", "name": "T",
    "size": {"width": 100, "height": 120}, "margin": 5, "items": [
    {"kind": "text", "box": [5, 5, 90, 8], "size": 6, "text": "{agenda_title}"},
    {"kind": "sessions", "box": [5, 60, 90, 50], "next_box": [5, 15, 90, 95]},
    {"kind": "text", "box": [5, 5, 90, 8], "size": 4, "text": "more", "on": "others"},
    {"kind": "text", "box": [5, 110, 90, 5], "size": 3, "text": "{page_number}", "on": "all"}]})";
  Given given;
  const auto none = pages(agenda, given);
  QCOMPARE(none.size(), std::size_t(1));
  QCOMPARE(texts(none[0]), QStringList({"Your agenda", "None yet"}));
  given.sessions = 30;
  const auto many = pages(agenda, given);
  QVERIFY(many.size() > 2);
  QStringList said;
  for (std::size_t i = 0; i < many.size(); ++i) {
    said += texts(many[i]);
    QCOMPARE(texts(many[i]).contains("Your agenda"), i == 0);
    QCOMPARE(texts(many[i]).contains("more"), i > 0);
    QVERIFY(texts(many[i]).contains(QStringLiteral("%1 / %2").arg(i + 1).arg(many.size())));
    for (const TextItem& text : all<TextItem>(many[i]))
      QVERIFY(QRectF(4.99, 4.99, 90.02, 110.02).contains(text.box));
  }
  for (int i = 0; i < 30; ++i)
    QCOMPARE(said.count(QStringLiteral("Session number %1 of this long day").arg(i)), 1);
}

void LayoutTest::aPageIsTurnedRoundForRightToLeft() {
  const QByteArray agenda = R"({"usher_template": 1, "paper": "agenda", "name": "T",
    "size": {"width": 100, "height": 120}, "items": [
    {"kind": "rectangle", "box": [0, 0, 10, 8]},
    {"kind": "text", "box": [10, 5, 50, 8], "size": 4, "text": "x"}]})";
  Given given;
  given.title = QStringLiteral("جدولك");
  const auto made = pages(agenda, given);
  QCOMPARE(all<RectItem>(made[0]).front().box, QRectF(90, 0, 10, 8));
  QCOMPARE(all<TextItem>(made[0]).front().align, domain::Align::Right);
}

QTEST_MAIN(LayoutTest)
