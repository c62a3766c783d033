// SPDX-License-Identifier: Apache-2.0
#include "sheets_rig.h"

#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

namespace usher::tests {

namespace {

const QByteArray kGuests =
    "id,code,first name,last name,company,ticket type,order status,language\n"
    "a,CODE-A,Nils,Östlund,Yacht AB,visitor,paid,\n"
    "b,CODE-B,Zoë,Zimmer,,visitor,paid,de\n"
    "c,CODE-C,Ada,Abel,Zeta Ltd,visitor,pending,\n"
    "d,CODE-D,Eva,Ärmel,Alpha Oy,visitor,paid,\n"
    "e,CODE-E,Gone,Away,,visitor,cancelled,\n"
    "f,CODE-F,太郎,山田,株式会社山田製作所,visitor,paid,ja\n"
    "g,CODE-G,عبد الرحمن,آل سعود,,visitor,paid,ar\n";

}  // namespace

const QByteArray kTwoSidedBadge = R"({
  "usher_template": 1, "paper": "badge", "name": "Two sides", "size": {"width": 86, "height": 54},
  "pages": [
    {"items": [{"kind": "name", "box": [4, 4, 50, 46]}, {"kind": "qr", "box": [56, 20, 26, 26]}]},
    {"items": [{"kind": "qr", "box": [4, 20, 26, 26]}]}
  ]
})";

QList<Seen> seenOn(const QImage& page) {
  const QImage grey = page.convertToFormat(QImage::Format_Grayscale8);
  const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
                              static_cast<int>(grey.bytesPerLine()));
  QList<Seen> seen;
  for (const auto& code : ZXing::ReadBarcodes(view)) {
    const auto& corners = code.position();
    const auto middle = (corners[0] + corners[2]) / 2;
    seen.append({QString::fromStdString(code.text()), QPointF(middle.x, middle.y) / SheetsRig::kDotsPerMm,
                 code.orientation()});
  }
  return seen;
}

QStringList textsOn(const QImage& page) {
  QStringList texts;
  for (const Seen& code : seenOn(page)) texts << code.text;
  texts.sort();
  return texts;
}

bool SheetsRig::hasPoppler() {
  return !QStandardPaths::findExecutable("pdftoppm").isEmpty();
}

SheetsRig::SheetsRig() {
  program_.importEvent(0);
  tool_.setWhere({"--event", "demo", "--data", program_.data()});
  const auto imported = tool_.run({"import", "attendees", "-"}, kGuests);
  QVERIFY2(imported.code == 0, imported.err + imported.out);
}

QByteArray SheetsRig::reachServer() {
  const auto made = backend::tests::BackendProgram::run(
      {"token", "create", "laptop", "--role", "organizer", "--data", program_.data()});
  tool_.setEnvironment("USHER_TOKEN", QString::fromUtf8(made.out.trimmed()));
  tool_.setWhere({"--event", "demo", "--server", "http://127.0.0.1:" + QString::number(program_.port())});
  return made.out.trimmed();
}

Tool::Ran SheetsRig::sheets(const QStringList& arguments) const {
  return tool_.run(QStringList{"badge", "sheets", "--out", out()} + arguments);
}

QList<QImage> SheetsRig::rendered() const {
  const QDir folder(program_.path("rendered"));
  QDir(folder.path()).removeRecursively();
  folder.mkpath(".");
  QProcess process;
  process.start("pdftoppm", {"-r", QString::number(kDots), "-gray", "-png", out(), folder.filePath("page")});
  process.waitForFinished(backend::tests::BackendProgram::kPatienceMs);
  QList<QImage> pages;
  for (const QString& name : folder.entryList({"page*.png"}, QDir::Files, QDir::Name))
    pages.append(QImage(folder.filePath(name)));
  return pages;
}

QString SheetsRig::order(const QStringList& arguments) const {
  const auto made = sheets(QStringList{"--paper", "own", "--template", "badge_86x54"} + arguments);
  if (made.code != 0) return QString::fromUtf8(made.err);
  QString letters;
  for (const QImage& page : rendered()) {
    const QStringList texts = textsOn(page);
    letters += texts.size() == 1 ? texts.first().last(1) : QStringLiteral("?");
  }
  return letters;
}

}  // namespace usher::tests
