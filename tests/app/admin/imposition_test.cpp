// SPDX-License-Identifier: Apache-2.0
// Where badges and marks lie on a sheet, without a sheet.
#include <QTest>

#include <set>

#include <usher/admin/badge/imposition.h>
#include <usher/admin/print/progress_bar.h>

using namespace usher;
using admin::SheetPlan;
using admin::SheetSide;
using admin::SheetWish;

namespace {

constexpr double kGrace = 0.001;
constexpr QSizeF kA4(210, 297);
constexpr QSizeF kA3(297, 420);
constexpr QSizeF kCard(86, 54);

QRectF shrunk(const QRectF& box, double by = kGrace) {
  return box.adjusted(by, by, -by, -by);
}

bool touches(const QRectF& a, const QRectF& b) {
  return shrunk(a).intersects(shrunk(b));
}

}  // namespace

class ImpositionTest : public QObject {
  Q_OBJECT

 private slots:
  void asManyAsFit_data() {
    QTest::addColumn<QSizeF>("sheet");
    QTest::addColumn<QSizeF>("badge");
    QTest::addColumn<double>("bleed");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("turns");
    QTest::newRow("cards") << kA4 << kCard << 0.0 << 2 << 5 << 0;
    QTest::newRow("cards that bleed") << kA4 << kCard << 2.0 << 3 << 3 << 1;
    QTest::newRow("4 x 3 in") << kA4 << QSizeF(101.6, 76.2) << 0.0 << 2 << 2 << 1;
    QTest::newRow("4 x 3 in on A3") << kA3 << QSizeF(101.6, 76.2) << 0.0 << 2 << 5 << 0;
    QTest::newRow("A6") << kA4 << QSizeF(105, 148) << 0.0 << 1 << 2 << 1;
    QTest::newRow("fanfold") << kA4 << QSizeF(96, 268) << 0.0 << 2 << 1 << 0;
    QTest::newRow("as wide as can be") << kA4 << QSizeF(194, 281) << 0.0 << 1 << 1 << 0;
  }
  void asManyAsFit() {
    QFETCH(const QSizeF, sheet);
    QFETCH(const QSizeF, badge);
    QFETCH(const double, bleed);
    const auto plan = admin::planSheet({.sheet = sheet, .badge = badge, .bleed = bleed});
    QVERIFY(plan);
    QTEST(plan->columns, "columns");
    QTEST(plan->rows, "rows");
    QTEST(plan->turns, "turns");
  }

  void whatDoesNotFitIsNoPlan() {
    QVERIFY(!admin::planSheet({.sheet = kA4, .badge = {195, 281}}));
    QVERIFY(!admin::planSheet({.sheet = kA4, .badge = {194, 281}, .bleed = 0.1}));
    QVERIFY(!admin::planSheet({.sheet = kA4, .badge = kA4, .margin = 0}));
  }

  void nothingTouchesABadge_data() { asManyAsFit_data(); }
  void nothingTouchesABadge() {
    QFETCH(const QSizeF, sheet);
    QFETCH(const QSizeF, badge);
    QFETCH(const double, bleed);
    const SheetWish wish{.sheet = sheet, .badge = badge, .bleed = bleed};
    const SheetPlan plan = *admin::planSheet(wish);
    const QRectF printable =
        QRectF(QPointF(), sheet).adjusted(5 - kGrace, 5 - kGrace, -5 + kGrace, -5 + kGrace);
    std::vector<QRectF> badges;
    for (int i = 0; i < plan.places(); ++i) {
      const QRectF box = plan.place(i, SheetSide::Front).box;
      const QRectF coloured = box.adjusted(-bleed, -bleed, bleed, bleed);
      QVERIFY(printable.contains(coloured));
      for (const QRectF& other : badges) QVERIFY(!touches(coloured, other));
      badges.push_back(coloured);
    }
    auto beside = plan.cropMarks();
    QVERIFY(
        std::ranges::all_of(beside, [](const QRectF& m) { return std::max(m.width(), m.height()) >= 2; }));
    QVERIFY(plan.legend().height() >= 2);
    beside.push_back(plan.legend());
    for (std::size_t i = 0; i < beside.size(); ++i) {
      QVERIFY(printable.contains(beside[i]));
      for (const QRectF& box : badges) QVERIFY(!shrunk(box.adjusted(-1, -1, 1, 1)).intersects(beside[i]));
      for (std::size_t j = 0; j < i; ++j) QVERIFY(!beside[i].intersects(beside[j]));
    }
    // The same margin on both sides.
    QVERIFY(qAbs(plan.grid().center().x() - sheet.width() / 2) < kGrace);
    QVERIFY(qAbs(plan.grid().center().y() - sheet.height() / 2) < kGrace);
  }

  void everyCutHasItsMarks() {
    for (const double bleed : {0.0, 3.0}) {
      const SheetPlan plan = *admin::planSheet({.sheet = kA3, .badge = kCard, .bleed = bleed});
      const auto marks = plan.cropMarks();
      for (int i = 0; i < plan.places(); ++i) {
        const QRectF box = plan.place(i, SheetSide::Front).box;
        for (const double x : {box.left(), box.right()})
          QCOMPARE(std::ranges::count_if(marks,
                                         [&](const QRectF& mark) {
                                           return mark.width() < 0.2 && qAbs(mark.center().x() - x) < kGrace;
                                         }),
                   2);
        for (const double y : {box.top(), box.bottom()})
          QCOMPARE(std::ranges::count_if(marks,
                                         [&](const QRectF& mark) {
                                           return mark.height() < 0.2 && qAbs(mark.center().y() - y) < kGrace;
                                         }),
                   2);
      }
    }
  }

  void backsLieBehindTheirFronts() {
    for (const QSizeF badge : {kCard, QSizeF(101.6, 76.2)}) {
      const SheetPlan plan = *admin::planSheet({.sheet = kA4, .badge = badge, .bleed = 1});
      for (int i = 0; i < plan.places(); ++i) {
        const auto front = plan.place(i, SheetSide::Front);
        const auto back = plan.place(i, SheetSide::Back);
        // Seen through the paper.
        const QRectF seen(kA4.width() - back.box.right(), back.box.top(), back.box.width(),
                          back.box.height());
        QVERIFY(qAbs(seen.left() - front.box.left()) < kGrace && qAbs(seen.top() - front.box.top()) < kGrace);
        // A turn to the right is one to the left from behind.
        QCOMPARE((front.turns + back.turns) % 4, 0);
      }
    }
  }

  void everyGuestHasOnePlace() {
    for (const bool in_piles : {false, true}) {
      for (const int guests : {1, 10, 11, 95}) {
        constexpr int kPlaces = 10;
        const int sheets = (guests + kPlaces - 1) / kPlaces;
        std::set<int> seen;
        for (int sheet = 0; sheet < sheets; ++sheet) {
          for (int place = 0; place < kPlaces; ++place) {
            const int guest = admin::guestAt(sheet, place, sheets, kPlaces, in_piles);
            if (guest < guests) QVERIFY(seen.insert(guest).second);
          }
        }
        QCOMPARE(static_cast<int>(seen.size()), guests);
      }
    }
    // The third sheet of ten, second pile.
    QCOMPARE(admin::guestAt(2, 1, 10, 8, true), 12);
    QCOMPARE(admin::guestAt(2, 1, 10, 8, false), 17);
  }

  void whatReachesAnEdgeBleeds() {
    const auto over = [](const domain::DrawItem& item) { return admin::bleedOf(item, kCard, 2); };
    const domain::RectItem foot{.box = {0, 44, 86, 10}, .colour = 0x2F4BFF};
    QCOMPARE(over(foot), domain::DrawItem(domain::RectItem{.box = {-2, 44, 90, 12}, .colour = 0x2F4BFF}));
    QVERIFY(!admin::bleedOf(foot, kCard, 0));
    QVERIFY(!over(domain::RectItem{.box = {10, 10, 20, 20}}));
    QVERIFY(!over(domain::RectItem{.box = {0, 0, 86, 54}, .corner_radius = 3}));
    QVERIFY(!over(domain::QrItem{.text = "x", .box = {0, 0, 20, 20}}));
    QVERIFY(!over(domain::ImageItem{.box = {10, 10, 20, 20}, .file = "logo"}));
  }

  void aPictureThatReachesAnEdgeBleeds_data() {
    QTest::addColumn<QRectF>("box");
    QTest::addColumn<QRectF>("covered");
    QTest::newRow("background") << QRectF(0, 0, 86, 54) << QRectF(-2, -2, 90, 58);
    QTest::newRow("strip") << QRectF(0, 0, 86, 10) << QRectF(-2, -2, 90, 12);
    // Not over the edge above, near as it is.
    QTest::newRow("tab") << QRectF(0, 5, 20, 5) << QRectF(-2, 4.5, 24, 6);
  }
  void aPictureThatReachesAnEdgeBleeds() {
    QFETCH(const QRectF, box);
    QFETCH(const QRectF, covered);
    const auto over = admin::bleedOf(domain::ImageItem{.box = box, .file = "picture", .turns = 2}, kCard, 2);
    QVERIFY(over);
    const auto& image = std::get<domain::ImageItem>(*over);
    QCOMPARE(image.file, "picture");
    QCOMPARE(image.turns, 2);
    QVERIFY(image.box.adjusted(-kGrace, -kGrace, kGrace, kGrace).contains(covered));
    QVERIFY(image.box.top() > -kGrace || box.top() < kGrace);
    QVERIFY(qAbs(image.box.center().x() - box.center().x()) < kGrace);
    QVERIFY(qAbs(image.box.center().y() - box.center().y()) < kGrace);
    QVERIFY(qAbs(image.box.width() / image.box.height() - box.width() / box.height()) < kGrace);
  }

  void aBarFitsItsTerminal() {
    QCOMPARE(admin::barOf("badges", 5, 10, 30), QStringLiteral("[######------]  5 of 10 badges"));
    QCOMPARE(admin::barOf("badges", 0, 0, 12), QStringLiteral("0 of 0 badges"));
    for (const int done : {0, 1, 999, 1000}) QVERIFY(admin::barOf("badges", done, 1000, 79).size() <= 79);
  }
};

QTEST_APPLESS_MAIN(ImpositionTest)
#include "imposition_test.moc"
