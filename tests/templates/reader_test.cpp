// SPDX-License-Identifier: Apache-2.0
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <usher/templates/template_file.h>
#include <usher/templates/template_reader.h>

#include "reader_test.h"

using namespace usher;
using templates::Faults;

namespace {

QByteArray png(int width, int height) {
  QImage image(width, height, QImage::Format_RGB32);
  image.fill(Qt::black);
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  image.save(&buffer, "PNG");
  return bytes;
}

std::expected<QByteArray, QString> beside(const QString& name) {
  if (name == u"logo.png") return png(40, 20);
  if (name == u"broken.png") return png(40, 20).first(30);
  if (name == u"wide.png") return png(4001, 1);
  if (name == u"notes.txt") return QByteArray("a text");
  if (name == u"logo.svg")
    return QByteArray(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 2 1'><rect width='2' height='1'/></svg>");
  if (name == u"reaching.svg")
    return QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>");
  if (name == u"entities.svg")
    return QByteArray("<!DOCTYPE svg [<!ENTITY a 'a'>]><svg xmlns='http://www.w3.org/2000/svg'/>");
  return std::unexpected(QStringLiteral("there is no such file"));
}

/// A badge of 86 × 54 whose fifth line holds the items.
QByteArray badge(const QByteArray& items, const QByteArray& more = "\"margin\": 5") {
  return "{\n\"usher_template\": 1, \"paper\": \"badge\", \"name\": \"Test\",\n"
         "\"size\": {\"width\": 86, \"height\": 54},\n" +
         more + ",\n\"items\": [" + items + "]\n}\n";
}

QByteArray agenda(const QByteArray& items) {
  return "{\n\"usher_template\": 1, \"paper\": \"agenda\", \"name\": \"Test\",\n"
         "\"size\": {\"width\": 100, \"height\": 200},\n\"margin\": 5,\n\"items\": [" +
         items + "]\n}\n";
}

const QByteArray kText = R"({"kind": "text", "box": [5, 5, 40, 8], "text": "x", "size": 4})";

}  // namespace

void ReaderTest::rightOnesAreRead_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::newRow("text") << badge(kText);
  QTest::newRow("every key of a text")
      << badge(R"({"kind": "text", "box": [5, 5, 40, 20], "text": {"en": "{event} {{", "de": "{full_name}"},
        "size": 6, "smallest": 3, "weight": "bold", "colour": "#2F4BFF", "lines": 3, "align": "centre",
        "vertical": "bottom", "if": "company", "unless": ["type", "code"], "types": ["Speaker"], "turn": 90})");
  QTest::newRow("name") << badge(
      R"({"kind": "name", "box": [5, 5, 70, 30], "largest": 15, "company": false})");
  QTest::newRow("band") << badge(R"({"kind": "band", "box": [0, 44, 86, 10], "text": "{type}"})");
  QTest::newRow("rectangle") << badge(R"({"kind": "rectangle", "box": [0, 0, 86, 54], "colour": "type"})");
  QTest::newRow("qr") << badge(R"({"kind": "qr", "box": [60, 5, 25, 25]})");
  QTest::newRow("short code") << badge(R"({"kind": "code_128", "box": [5, 5, 70, 10], "longest": 12})");
  QTest::newRow("aztec") << badge(R"({"kind": "aztec", "box": [5, 5, 25, 25]})");
  QTest::newRow("data matrix") << badge(R"({"kind": "data_matrix", "box": [5, 5, 25, 25]})");
  QTest::newRow("pdf 417") << badge(R"({"kind": "pdf_417", "box": [5, 5, 76, 40]})");
  QTest::newRow("picture") << badge(R"({"kind": "image", "box": [5, 5, 20, 20], "file": "logo.png"})");
  QTest::newRow("drawing") << badge(R"({"kind": "image", "box": [5, 5, 20, 20], "file": "logo.svg"})");
  QTest::newRow("inside") << badge(R"({"kind": "image", "box": [5, 5, 20, 20], "data": "PNG"})")
                                 .replace("PNG", png(4, 4).toBase64());
  QTest::newRow("group") << badge(
      "{\"kind\": \"group\", \"box\": [0, 27, 86, 27], \"turn\": 180, \"items\": [" + kText + "]}");
  QTest::newRow("agenda") << agenda(
      R"({"kind": "sessions", "box": [5, 40, 90, 150], "next_box": [5, 5, 90, 185]},
    {"kind": "text", "box": [5, 190, 90, 5], "text": "{page_number}", "size": 3, "on": "all"})");
  QTest::newRow("stack") << agenda(
      R"({"kind": "stack", "box": [5, 5, 90, 190], "gap": 2, "items": [{"kind": "text", "text": "x", "size": 4},
        {"kind": "sessions"}, {"kind": "qr", "height": 30}]})");
}

void ReaderTest::rightOnesAreRead() {
  QFETCH(const QByteArray, text);
  const auto made = templates::readTemplate(text, beside);
  if (!made) QFAIL(qPrintable(inWords(made.error().front())));
  QVERIFY(!made->pages.empty() && !made->pages.front().empty());
}

void ReaderTest::wrongOnesAreRefused_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<int>("line");
  QTest::addColumn<QString>("reason");
  const auto row = [](const char* name, const QByteArray& text, int line, const char* reason) {
    QTest::newRow(name) << text << line << QString::fromUtf8(reason);
  };
  row("empty", "", 1, "this is not JSON");
  row("cut off", "{\n\"usher_template\": 1,\n", 3, "this is not JSON");
  row("comma", "{\n\"usher_template\": 1,\n}", 3, "this is not JSON");
  row("no object", "[1]", 1, "must be an object");
  row("twice", "{\"usher_template\": 1,\n\"paper\": \"badge\",\n\"paper\": \"badge\"}", 3,
      "\"paper\" is said in line 2 already");
  row("version", "{\n\"usher_template\": 2}", 2, "\"usher_template\" must be 1");
  row("no version", "{\n\"paper\": \"badge\"}", 1, "\"usher_template\" is missing");
  row("paper", "{\"usher_template\": 1,\n\"paper\": \"poster\", \"name\": \"x\"}", 2,
      "\"paper\" must be one of badge, agenda");
  row("size", R"({"usher_template": 1, "paper": "badge", "name": "x",
"size": {"width": 5, "height": 54}, "items": []})",
      2, "\"width\" must be a number from 20 to 500");
  row("unknown key", badge(kText, "\"margin\": 5, \"colour\": \"black\""), 4, "\"colour\" is not known here");
  row("no items", badge(""), 5, "\"items\" must be a list of items");
  row("margin", badge(kText, "\"margin\": 20"), 4, "\"margin\" must be a number from 0 to 13.5");
  row("kind", badge(R"({"kind": "poem"})"), 5, "\"kind\" must be one of text, name");
  row("unknown key of an item", badge(R"({"kind": "qr", "box": [60, 5, 25, 25], "colour": "black"})"), 5,
      "\"colour\" is not known here");
  row("right edge",
      badge("\n"
            R"({"kind": "rectangle", "box": [50, 5, 39, 8]})"),
      6, "\"box\" reaches 3 mm over the right edge of the page (width 86)");
  row("left edge", badge(R"({"kind": "rectangle", "box": [-1.5, 5, 39, 8]})"), 5,
      "\"box\" reaches 1.5 mm over the left edge");
  row("margin", badge(R"({"kind": "text", "box": [3, 5, 39, 8], "text": "x", "size": 4})"), 5,
      "\"box\" reaches 2 mm into the margin at the left (5)");
  row("group's edge", badge(R"({"kind": "group", "box": [0, 0, 40, 20], "turn": 90, "items": [
{"kind": "rectangle", "box": [0, 0, 25, 40]}]})"),
      6, "\"box\" reaches 5 mm over the right edge of the group (width 20)");
  row("no box", badge(R"({"kind": "rectangle"})"), 5, "\"box\" is missing here");
  row("three numbers", badge(R"({"kind": "rectangle", "box": [1, 2, 3]})"), 5,
      "\"box\" must be [x, y, width, height] in mm");
  row("no extent", badge(R"({"kind": "rectangle", "box": [1, 2, 0, 3]})"), 5, "width and height must be");
  row("turn", badge(R"({"kind": "rectangle", "box": [1, 2, 3, 3], "turn": 45})"), 5,
      "\"turn\" must be 0, 90, 180 or 270");
  row("colour", badge(R"({"kind": "rectangle", "box": [1, 2, 3, 3], "colour": "blue"})"), 5,
      "\"colour\" must be \"#\" and six digits");
  row("placeholder", badge(R"({"kind": "text", "box": [5, 5, 40, 8], "text": "{frist_name}", "size": 4})"), 5,
      "{frist_name} is no placeholder; there are given_name");
  row("brace", badge(R"({"kind": "text", "box": [5, 5, 40, 8], "text": "{event", "size": 4})"), 5,
      "a { has no }");
  row("condition", badge(R"({"kind": "text", "box": [5, 5, 40, 8], "text": "x", "size": 4, "if": "firm"})"),
      5, "\"firm\" is nothing that \"if\" can ask for");
  row("language", badge(R"({"kind": "text", "box": [5, 5, 40, 8], "text": {"E": "x"}, "size": 4})"), 5,
      "\"E\" is no language");
  row("size of text", badge(R"({"kind": "text", "box": [5, 5, 40, 8], "text": "x", "size": 0.5})"), 5,
      "\"size\" must be a number from 1.5 to 100");
  row("smallest", badge(R"({"kind": "text", "box": [5, 5, 40, 8], "text": "x", "size": 4, "smallest": 5})"),
      5, "\"smallest\" must be a number from 1.5 to 4");
  row("too low", badge(R"({"kind": "text", "box": [5, 5, 40, 2], "text": "x", "size": 4})"), 5,
      "the box is 2 mm high; a line of the smallest size, 2.2 mm, takes 2.75 mm");
  row("lines", badge(R"({"kind": "text", "box": [5, 5, 40, 8], "text": "x", "size": 4, "lines": 1.5})"), 5,
      "\"lines\" must be a whole number");
  row("small code", badge(R"({"kind": "qr", "box": [60, 5, 10, 10]})"), 5, "Make it 12.25 x 12.25 mm");
  row("too long for it", badge(R"({"kind": "code_128", "box": [5, 5, 76, 10]})"), 5,
      "does not hold that text");
  row("crossing", badge(R"({"kind": "qr", "box": [60, 5, 25, 25]},
{"kind": "text", "box": [5, 20, 60, 8], "text": "x", "size": 4})"),
      6, "this crosses the box of line 5: a code could not be read");
  row("words over a name", badge(R"({"kind": "name", "box": [5, 5, 70, 30]},
{"kind": "text", "box": [5, 30, 40, 8], "text": "x", "size": 4, "types": "press"})"),
      6, "this crosses the box of line 5: longer words");
  row("no file", badge(R"({"kind": "image", "box": [5, 5, 20, 20], "file": "gone.png"})"), 5,
      "gone.png: there is no such file");
  row("elsewhere", badge(R"({"kind": "image", "box": [5, 5, 20, 20], "file": "../logo.png"})"), 5,
      "\"file\" must name a file beside the template");
  row("whole path", badge(R"({"kind": "image", "box": [5, 5, 20, 20], "file": "/etc/passwd"})"), 5,
      "\"file\" must name a file beside the template");
  row("broken", badge(R"({"kind": "image", "box": [5, 5, 20, 20], "file": "broken.png"})"), 5,
      "this picture cannot be used");
  row("many pixels", badge(R"({"kind": "image", "box": [5, 5, 20, 20], "file": "wide.png"})"), 5,
      "it has 4001 x 1 pixels");
  row("no picture", badge(R"({"kind": "image", "box": [5, 5, 20, 20], "file": "notes.txt"})"), 5,
      "it must be a PNG, a JPEG or an SVG");
  row("drawing that reaches out",
      badge(R"({"kind": "image", "box": [5, 5, 20, 20], "file": "reaching.svg"})"), 5,
      "it refers to another file");
  row("drawing with entities", badge(R"({"kind": "image", "box": [5, 5, 20, 20], "file": "entities.svg"})"),
      5, "it declares entities");
  row("base64", badge(R"({"kind": "image", "box": [5, 5, 20, 20], "data": "!!"})"), 5,
      "\"data\" must be base64");
  row("neither", badge(R"({"kind": "image", "box": [5, 5, 20, 20]})"), 5, "an image has either \"file\"");
  row("lists", agenda(R"({"kind": "sessions", "box": [5, 40, 90, 50]},
{"kind": "sessions", "box": [5, 100, 90, 50]})"),
      6, "an agenda lists its sessions in one place");
  row("turned list", agenda(R"({"kind": "sessions", "box": [5, 40, 90, 50], "turn": 90})"), 5,
      "what goes on over pages is not turned");
  row("next box", agenda(R"({"kind": "sessions", "box": [5, 40, 90, 50], "next_box": [5, 5, 80, 50]})"), 5,
      "\"next_box\" must be as wide as the first: 90 mm");
  row("stack in a stack",
      badge(R"({"kind": "stack", "box": [5, 5, 40, 40], "items": [{"kind": "stack", "height": 3,
        "items": [{"kind": "text", "text": "x", "size": 2}]}]})"),
      5, "a stack holds no other one");
  row("deep", QByteArray(100, '['), 1, "nested deeper than 32 levels");
  row("no UTF-8", badge("{\"kind\": \"\xff\"}"), 5, "this is not JSON");
}

void ReaderTest::wrongOnesAreRefused() {
  QFETCH(const QByteArray, text);
  QFETCH(const int, line);
  QFETCH(const QString, reason);
  const auto made = templates::readTemplate(text, beside);
  QVERIFY(!made);
  const bool said = std::ranges::any_of(made.error(), [&](const templates::Fault& fault) {
    return fault.place.line == line && fault.reason.contains(reason);
  });
  QString all;
  for (const auto& fault : made.error()) all += inWords(fault) + u'\n';
  QVERIFY2(said, qPrintable(all));
}

void ReaderTest::theColumnIsThatOfTheValue() {
  const auto made =
      templates::readTemplate("{\"usher_template\": 1, \"paper\": \"badge\", \"name\": 7}", beside);
  QVERIFY(!made);
  QCOMPARE(made.error().back().place.column, 49);
}

void ReaderTest::allFaultsAreToldAtOnce() {
  const auto made = templates::readTemplate(badge(R"({"kind": "rectangle", "box": [0, 0, 1, 1], "colour": 1},
{"kind": "rectangle", "box": [0, 0, 99, 1]},
{"kind": "poem"})"),
                                            beside);
  QVERIFY(!made);
  QCOMPARE(made.error().size(), std::size_t(3));
  QCOMPARE(made.error()[0].place.line, 5);
  QCOMPARE(made.error()[1].place.line, 6);
  QCOMPARE(made.error()[2].place.line, 7);
}

void ReaderTest::manyFaultsDoNotGrow() {
  QByteArray items = kText;
  for (int i = 0; i < 150; ++i) items += ",\n{\"kind\": \"poem\"}";
  const auto made = templates::readTemplate(badge(items), beside);
  QVERIFY(!made);
  QVERIFY(made.error().size() <= 20);
}

/// Whatever is cut off or written wrong: it is refused, or it is a template; nothing else happens.
void ReaderTest::brokenFilesAreRefusedOrRead() {
  QRandomGenerator random(20261128);
  for (const QString& name : templates::readyTemplates()) {
    const QByteArray right = templates::readyText(name);
    QVERIFY(templates::readTemplate(right, beside));
    for (qsizetype length = 0; length < right.size() - 2; length += 7)
      QVERIFY(!templates::readTemplate(right.first(length), beside));
    for (int round = 0; round < 400; ++round) {
      QByteArray wrong = right;
      const int changes = 1 + static_cast<int>(random.bounded(4));
      for (int i = 0; i < changes; ++i) {
        const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(wrong.size())));
        constexpr char kBytes[] = "{}[]\",:0-9e.\\ \n\xff";
        if (random.bounded(2) == 0) {
          wrong[at] = kBytes[random.bounded(static_cast<quint32>(sizeof(kBytes) - 1))];
        } else {
          wrong.remove(at, 1 + static_cast<qsizetype>(random.bounded(12U)));
        }
      }
      const auto made = templates::readTemplate(wrong, beside);
      if (!made) QVERIFY(!made.error().empty() && !made.error().front().reason.isEmpty());
    }
  }
}

void ReaderTest::picturesAreFoundInTheFolderAndNowhereElse() {
  QTemporaryDir folder;
  QDir(folder.path()).mkdir("event");
  const auto write = [&](const QString& name, const QByteArray& content) {
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
  };
  write("event/logo.png", png(4, 4));
  write("secret.png", png(4, 4));
  QVERIFY(QFile::link(folder.filePath("secret.png"), folder.filePath("event/link.png")));
  write("event/right.json", badge(R"({"kind": "image", "box": [5, 5, 20, 20], "file": "logo.png"})"));
  write("event/link.json", badge(R"({"kind": "image", "box": [5, 5, 20, 20], "file": "link.png"})"));
  const auto right = templates::loadTemplate(folder.filePath("event/right.json"));
  QVERIFY(right);
  const auto link = templates::loadTemplate(folder.filePath("event/link.json"));
  QVERIFY(!link);
  QVERIFY(link.error().front().reason.contains("leads out of the template's folder"));
  QVERIFY(!templates::loadTemplate(folder.filePath("event/gone.json")));

  // Kept with all that it needs.
  const QString kept = folder.filePath("kept.json");
  QVERIFY(templates::keepTemplate(*right, kept));
  QVERIFY(QFile::remove(folder.filePath("event/logo.png")));
  const auto again = templates::keptTemplate(kept);
  QVERIFY(again);
  QCOMPARE(again->beside, right->beside);
  QCOMPARE(again->text, right->text);
  QVERIFY(!templates::keptTemplate(folder.filePath("secret.png")));
}

void ReaderTest::picturesBesideAreWrittenInto() {
  const QByteArray logo = png(4, 4);
  const QByteArray text = badge(
      R"({"kind": "image", "box": [5, 5, 20, 20], "file" : "b/lo\u0067o.png"},
  {"box": [30, 5, 20, 20],  "file":"seal.png", "kind": "image"},
  {"kind": "text", "box": [5, 30, 70, 10], "text": "\"file\": \"seal.png\"", "size": 4})");
  const templates::LoadedTemplate loaded{{}, text, {{"b/logo.png", logo}, {"seal.png", png(5, 5)}}};
  QByteArray expected = text;
  expected.replace(R"("file" : "b/lo\u0067o.png")", R"("data" : ")" + logo.toBase64() + '"');
  expected.replace(R"("file":"seal.png", "kind")", R"("data":")" + png(5, 5).toBase64() + R"(", "kind")");
  QCOMPARE(templates::withPicturesInside(loaded), expected);
  QVERIFY(templates::readTemplateAlone(expected, domain::Paper::Badge));
  QVERIFY(!templates::readTemplateAlone(text, domain::Paper::Badge));
}

QTEST_GUILESS_MAIN(ReaderTest)
