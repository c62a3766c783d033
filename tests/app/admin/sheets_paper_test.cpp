// SPDX-License-Identifier: Apache-2.0
// usher badge sheets: where badges, backs and marks lie on the paper.
#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QMap>
#include <QRandomGenerator>
#include <QTest>

#include <memory>

#include "sheets_rig.h"

using namespace usher;
using tests::kTwoSidedBadge;
using tests::SheetsRig;

namespace {

constexpr double kDotsPerMm = SheetsRig::kDotsPerMm;

/// All over the badge.
const QByteArray kPicture = R"({
  "usher_template": 1, "paper": "badge", "name": "Picture", "size": {"width": 86, "height": 54},
  "items": [{"kind": "image", "box": [0, 0, 86, 54], "data": "DATA"}]
})";

QByteArray pngOf(const QImage& picture) {
  QByteArray png;
  QBuffer buffer(&png);
  if (!buffer.open(QIODevice::WriteOnly) || !picture.save(&buffer, "PNG")) qFatal("no PNG can be made");
  return png;
}

/// Dots that are no paper any more, of a part in mm.
int inkIn(const QImage& page, const QRectF& part, int faintest = 60) {
  int dark = 0;
  for (int y = qRound(part.top() * kDotsPerMm); y < qRound(part.bottom() * kDotsPerMm); ++y) {
    for (int x = qRound(part.left() * kDotsPerMm); x < qRound(part.right() * kDotsPerMm); ++x)
      dark += page.pixelColor(x, y).black() > faintest ? 1 : 0;
  }
  return dark;
}

int dotsIn(const QRectF& part) {
  return (qRound(part.right() * kDotsPerMm) - qRound(part.left() * kDotsPerMm)) *
         (qRound(part.bottom() * kDotsPerMm) - qRound(part.top() * kDotsPerMm));
}

}  // namespace

class SheetsPaperTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    if (!SheetsRig::hasPoppler()) QSKIP("pdftoppm is needed (package poppler-utils)");
  }

  void init() { rig_ = std::make_unique<SheetsRig>(); }
  void cleanup() { rig_.reset(); }

  void aSheetIsReadWhereItWasPlanned() {
    for (const QString design : {"badge_86x54", "badge_4x3in", "badge_label_62", "badge_fanfold_96x268"}) {
      QVERIFY(rig_->sheets({"--template", design, "--paper", "a3"}).code == 0);
      const auto pages = rig_->rendered();
      QStringList texts;
      for (const QImage& page : pages) texts += tests::textsOn(page);
      texts.sort();
      // The fanfold has its code on both halves.
      if (design == "badge_fanfold_96x268") QCOMPARE(texts.removeDuplicates(), 6);
      QCOMPARE(texts, QStringList({"CODE-A", "CODE-B", "CODE-C", "CODE-D", "CODE-F", "CODE-G"}));
      QVERIFY(qAbs(pages.first().width() - 297 * kDotsPerMm) < 2);
    }
  }

  void noMarkIsInABadge() {
    const auto made = rig_->sheets({"--template", "badge_86x54"});
    QVERIFY2(made.code == 0, made.err);
    const QImage page = rig_->rendered().value(0).convertToFormat(QImage::Format_Grayscale8);
    const auto ink = [&](double x, double y, double width, double height) {
      return inkIn(page, {x, y, width, height});
    };
    // Two by five in the middle: from 19 and 13.5 mm on. Nothing in the top left corners of badges.
    for (int row = 0; row < 3; ++row) {
      for (int column = 0; column < 2; ++column)
        QCOMPARE(ink(19 + 86 * column + 0.3, 13.5 + 54 * row + 0.3, 4, 4), 0);
    }
    for (int column = 0; column <= 2; ++column) {
      QVERIFY(ink(19 + 86 * column - 0.3, 13.5 - 5.5, 0.6, 4) > 0);
      QCOMPARE(ink(19 + 86 * column - 0.3, 13.5 - 0.8, 0.6, 0.6), 0);
    }
    for (int row = 0; row <= 5; ++row) QVERIFY(ink(19 - 5.5, 13.5 + 54 * row - 0.3, 4, 0.6) > 0);
    QCOMPARE(ink(0, 0, 4.8, 297), 0);
    QCOMPARE(ink(0, 0, 210, 4.8), 0);
    // The line under the first column.
    QVERIFY(ink(21, 13.5 + 270 + 1, 40, 3) > 20);
  }

  void aBackIsBehindItsFront_data() {
    QTest::addColumn<QString>("bleed");
    QTest::addColumn<int>("turned");
    QTest::newRow("upright, two by five") << "0" << 0;
    QTest::newRow("turned, three by three") << "2" << 90;
  }
  void aBackIsBehindItsFront() {
    QFETCH(const QString, bleed);
    QFETCH(const int, turned);
    const QString design = rig_->program().write("two.json", kTwoSidedBadge.toStdString());
    QCOMPARE(rig_->sheets({"--template", design, "--bleed", bleed}).code, 0);
    const auto pages = rig_->rendered();
    QCOMPARE(pages.size(), 2);
    const auto fronts = tests::seenOn(pages[0]);
    const auto backs = tests::seenOn(pages[1]);
    QCOMPARE(fronts.size(), 6);
    QCOMPARE(backs.size(), 6);
    for (const tests::Seen& front : fronts) {
      const auto back = std::ranges::find(backs, front.text, &tests::Seen::text);
      QVERIFY(back != backs.end());
      // 69 mm from a front's left edge, 17 mm from its back's: as far from the same cut.
      QVERIFY2(qAbs(210 - back->at.x() - front.at.x()) < 1, qPrintable(front.text));
      QVERIFY(qAbs(back->at.y() - front.at.y()) < 1);
      // What is up on one is up on the other, seen through the paper.
      QVERIFY2(qAbs(front.turned - turned) < 5, qPrintable(QString::number(front.turned)));
      QVERIFY2(qAbs(back->turned + turned) < 5, qPrintable(QString::number(back->turned)));
    }
    if (turned == 0) {
      QCOMPARE(rig_->sheets({"--template", design, "--paper", "own"}).code, 0);
      QCOMPARE(rig_->rendered().size(), 12);
    }
  }

  void aPictureGoesOnOverTheCut_data() {
    QTest::addColumn<QByteArray>("picture");
    QImage dark(86, 54, QImage::Format_RGB32);
    dark.fill(Qt::black);
    QTest::newRow("png") << pngOf(dark);
    // Larger than it says.
    QTest::newRow("svg") << QByteArray(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 86 54'>"
        "<rect x='-90' y='-60' width='270' height='180'/></svg>");
  }
  void aPictureGoesOnOverTheCut() {
    QFETCH(const QByteArray, picture);
    const QString file = writtenWith(picture);
    for (const double bleed : {0.0, 3.0}) {
      const auto made =
          rig_->sheets({"--template", file, "--ticket", "a", "--bleed", QString::number(bleed)});
      QVERIFY2(made.code == 0, made.err);
      const QImage page = rig_->rendered().value(0).convertToFormat(QImage::Format_Grayscale8);
      // The first of two by five; with bleed, of three by three that are turned.
      const QRectF cut = bleed > 0 ? QRectF(18, 13.5, 54, 86) : QRectF(19, 13.5, 86, 54);
      const QRectF inked = cut.adjusted(-bleed, -bleed, bleed, bleed);
      // Without a line at the cut; half a dot at each edge is neither.
      const QRectF inside = inked.adjusted(0.2, 0.2, -0.2, -0.2);
      QCOMPARE(inkIn(page, inside), dotsIn(inside));
      // Nothing up to the marks, nor where the next ones would be.
      QRectF outside = inked.adjusted(-0.8, -0.8, 0.8, 0.8);
      QCOMPARE(inkIn(page, outside), inkIn(page, inked.adjusted(-0.2, -0.2, 0.2, 0.2)));
      QCOMPARE(inkIn(page, QRectF(inked.right() + 0.2, cut.top(), 189 - inked.right(), 150)), 0);
    }
  }

  void pilesAreInOrder() {
    QByteArray many = "id,code,first name,last name,ticket type\n";
    for (int i = 0; i < 24; ++i) {
      const QByteArray number = QByteArray::number(100 + i);
      many += "m" + number + ",PILE-" + number + ",Guest,Zz" + number + ",visitor\n";
    }
    QCOMPARE(rig_->tool().run({"import", "attendees", "-"}, many).code, 0);
    QCOMPARE(rig_->sheets({"--template", "badge_86x54", "--piles"}).code, 0);
    // Thirty on three sheets of ten: a pile at a place.
    const auto pages = rig_->rendered();
    QCOMPARE(pages.size(), 3);
    QMap<int, QStringList> piles;
    for (const QImage& page : pages) {
      for (const tests::Seen& code : tests::seenOn(page))
        piles[static_cast<int>((code.at.y() - 13.5) / 54) * 2 + static_cast<int>((code.at.x() - 19) / 86)]
            << code.text;
    }
    QCOMPARE(piles.size(), 10);
    // Abel, Ärmel, Östlund; Zimmer and the first of the many.
    QCOMPARE(piles[0], QStringList({"CODE-C", "CODE-D", "CODE-A"}));
    QCOMPARE(piles[1], QStringList({"CODE-B", "PILE-100", "PILE-101"}));
    QCOMPARE(piles[8], QStringList({"PILE-120", "PILE-121", "PILE-122"}));
  }

  void whatCoversAPictureCoversWhatBleedsOfIt() {
    const QByteArray covered = QByteArray(kPicture).replace(
        "}]", "}, {\"kind\": \"rectangle\", \"box\": [0, 0, 86, 30], \"colour\": \"white\"}]");
    QImage dark(86, 54, QImage::Format_RGB32);
    dark.fill(Qt::black);
    const QString file = writtenWith(pngOf(dark), covered);
    for (const QString bleed : {"2", "2.2", "2.4", "2.6"}) {
      const auto made = rig_->sheets({"--template", file, "--ticket", "a", "--bleed", bleed});
      QVERIFY2(made.code == 0, made.err);
      const QImage page = rig_->rendered().value(0).convertToFormat(QImage::Format_Grayscale8);
      // Of three by three that are turned, the first one's head: 30 mm at its right.
      const double gap = 2 * bleed.toDouble();
      const QPointF corner((210 - 3 * 54 - 2 * gap) / 2, (297 - 3 * 86 - 2 * gap) / 2);
      const QRectF head(corner.x() + 24, corner.y(), 30, 86);
      QCOMPARE(inkIn(page, head.adjusted(0.3, 0.3 - gap / 2, gap / 2 - 0.3, gap / 2 - 0.3), 8), 0);
      QVERIFY(inkIn(page, QRectF(corner, QSizeF(24, 86))) > 20 * 80 * kDotsPerMm * kDotsPerMm);
    }
  }

  void aPictureIsInTheFileOnce() {
    QImage noise(300, 200, QImage::Format_RGB32);
    QRandomGenerator random(1);
    for (int y = 0; y < noise.height(); ++y) {
      for (int x = 0; x < noise.width(); ++x) noise.setPixel(x, y, random.generate());
    }
    const QString file = writtenWith(pngOf(noise));
    QCOMPARE(rig_->sheets({"--template", file, "--bleed", "3", "--ticket", "a"}).code, 0);
    const qint64 one = QFileInfo(rig_->out()).size();
    QVERIFY(one > 20'000);
    QCOMPARE(rig_->sheets({"--template", file, "--bleed", "3"}).code, 0);
    QVERIFY2(QFileInfo(rig_->out()).size() < one * 3 / 2, "six guests");
  }

 private:
  /// A badge that is this picture.
  QString writtenWith(const QByteArray& picture, const QByteArray& design = kPicture) const {
    return rig_->program().write("picture.json",
                                 QByteArray(design).replace("DATA", picture.toBase64()).toStdString());
  }

  std::unique_ptr<SheetsRig> rig_;
};

QTEST_MAIN(SheetsPaperTest)
#include "sheets_paper_test.moc"
