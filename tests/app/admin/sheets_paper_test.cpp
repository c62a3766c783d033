// SPDX-License-Identifier: Apache-2.0
// usher badge sheets: where badges, backs and marks lie on the paper.
#include <QImage>
#include <QMap>
#include <QTest>

#include <memory>

#include "sheets_rig.h"

using namespace usher;
using tests::kTwoSidedBadge;
using tests::SheetsRig;

namespace {

constexpr double kDotsPerMm = SheetsRig::kDotsPerMm;

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
      int dark = 0;
      for (int j = qRound(y * kDotsPerMm); j < qRound((y + height) * kDotsPerMm); ++j) {
        for (int i = qRound(x * kDotsPerMm); i < qRound((x + width) * kDotsPerMm); ++i)
          dark += page.pixelColor(i, j).black() > 60 ? 1 : 0;
      }
      return dark;
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

  void aBackIsBehindItsFront() {
    const QString design = rig_->program().write("two.json", kTwoSidedBadge.toStdString());
    QCOMPARE(rig_->sheets({"--template", design}).code, 0);
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
    }
    QCOMPARE(rig_->sheets({"--template", design, "--paper", "own"}).code, 0);
    QCOMPARE(rig_->rendered().size(), 12);
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

 private:
  std::unique_ptr<SheetsRig> rig_;
};

QTEST_MAIN(SheetsPaperTest)
#include "sheets_paper_test.moc"
