// SPDX-License-Identifier: Apache-2.0
#include <QLineF>
#include <QPainter>
#include <QTest>

#include <cmath>

#include <usher/scan/code_trouble.h>
#include <usher/scan/frame_reader.h>

#include "code_picture.h"

namespace usher::scan {

using domain::CodeTrouble;

class CodeTroubleTest : public QObject {
  Q_OBJECT

 private slots:
  void tellsWhatIsWrong_data();
  void tellsWhatIsWrong();
  void tellsWhatIsOutOfView_data();
  void tellsWhatIsOutOfView();
  void tellsWhereItIs();
  void saysNothingWhereAllIsWell();
};

/// A frame whose code is not to be read by any means: its middle is covered.
QImage frameWith(const QPoint& top_left, int side) {
  QImage picture(1280, 720, QImage::Format_RGB32);
  picture.fill(QColor(60, 60, 60));
  QPainter painter(&picture);
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  painter.translate(QPointF(top_left) + QPointF(side, side) / 2);
  painter.drawImage(QRectF(QPointF(-side, -side) / 2, QSizeF(side, side)),
                    codeImage("TICKET-0123456789", 460));
  // Checks, as large as modules: dark and light as in a code.
  const double module = side / 23.0;
  for (int row = -4; row < 4; ++row) {
    for (int column = -4; column < 4; ++column) {
      painter.fillRect(QRectF(column * module, row * module, module, module),
                       (row + column) % 2 ? Qt::white : Qt::black);
    }
  }
  painter.end();
  return picture.convertToFormat(QImage::Format_Grayscale8);
}

QImage dimmed(const QImage& picture, double to) {
  QImage dim = picture.copy();
  for (int y = 0; y < dim.height(); ++y) {
    for (int x = 0; x < dim.width(); ++x) dim.scanLine(y)[x] = uchar(dim.constScanLine(y)[x] * to);
  }
  return dim;
}

QImage blurred(const QImage& picture, int by) {
  return picture.scaled(picture.size() / by, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
      .scaled(picture.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
      .convertToFormat(QImage::Format_Grayscale8);
}

/// What is light between the patterns, but for a few modules, is blown out.
QImage dazzling(QImage picture, const QRect& light) {
  QPainter(&picture).fillRect(light, Qt::white);
  return picture;
}

FrameSight sightOf(const QImage& picture) {
  return frameReader(std::chrono::hours(1))(
      {picture.constBits(), picture.width(), picture.height(), int(picture.bytesPerLine()), 1});
}

void CodeTroubleTest::tellsWhatIsWrong_data() {
  QTest::addColumn<QImage>("frame");
  QTest::addColumn<CodeTrouble>("trouble");
  const QPoint middle(500, 200);
  QTest::newRow("damaged") << frameWith(middle, 230) << CodeTrouble::Damaged;
  QTest::newRow("dark") << dimmed(frameWith(middle, 230), 0.2) << CodeTrouble::Dark;
  QTest::newRow("far") << frameWith(middle, 46) << CodeTrouble::Far;
  QTest::newRow("blurred") << blurred(frameWith(middle, 230), 9) << CodeTrouble::Blurred;
  QTest::newRow("glare") << dazzling(frameWith(middle, 230), {590, 290, 120, 130}) << CodeTrouble::Glare;
}

void CodeTroubleTest::tellsWhatIsWrong() {
  QFETCH(const QImage, frame);
  QFETCH(const CodeTrouble, trouble);
  const FrameSight sight = sightOf(frame);
  QVERIFY(sight.codes.empty());
  QVERIFY(sight.unread);
  QCOMPARE(sight.unread->trouble, trouble);
}

void CodeTroubleTest::tellsWhatIsOutOfView_data() {
  QTest::addColumn<QPointF>("corner");
  QTest::addColumn<double>("module");
  QTest::addColumn<bool>("lost");
  QTest::addColumn<CodeTrouble>("trouble");
  QTest::newRow("beyond the edge") << QPointF(500, 10) << 8.0 << false << CodeTrouble::PartInView;
  QTest::newRow("behind a thumb") << QPointF(545, 245) << 10.0 << true << CodeTrouble::PartInView;
  QTest::newRow("too near") << QPointF(300, 60) << 35.0 << false << CodeTrouble::Near;
}

void CodeTroubleTest::tellsWhatIsOutOfView() {
  QFETCH(const QPointF, corner);
  QFETCH(const double, module);
  QFETCH(const bool, lost);
  const double side = 14 * module;
  const auto at = [&](double x, double y) {
    return FinderCandidate{.middle = corner + QPointF(x, y), .module = module, .dark = true, .rows = 20};
  };
  CodeRegion region = regionOf({at(0, 0), at(side, 0), at(0, side), module, 0}, {1280, 720});
  if (lost) region.lost = region.triple.right.middle;
  const QImage frame = frameWith({500, 200}, 230);
  const LuminanceView view{frame.constBits(), frame.width(), frame.height(), int(frame.bytesPerLine()), 1};
  QTEST(unreadCode(region, view).trouble, "trouble");
}

void CodeTroubleTest::tellsWhereItIs() {
  const auto sight = sightOf(frameWith({500, 200}, 230));
  QVERIFY(sight.unread);
  const QPolygonF& corners = sight.unread->corners;
  QCOMPARE(corners.size(), 4);
  // Ten pixels a module, one of them margin.
  const QList<QPointF> expected{{510, 210}, {720, 210}, {720, 420}, {510, 420}};
  for (int i = 0; i < 4; ++i) QVERIFY(QLineF(corners[i], expected[i]).length() < 12);
}

void CodeTroubleTest::saysNothingWhereAllIsWell() {
  const QImage grey = heldUp("TICKET-0123456789").convertToFormat(QImage::Format_Grayscale8);
  const FrameSight sight = sightOf(grey);
  QCOMPARE(sight.codes.size(), std::size_t(1));
  QVERIFY(!sight.unread);
  QImage nothing(1280, 720, QImage::Format_Grayscale8);
  nothing.fill(Qt::gray);
  QVERIFY(!sightOf(nothing).unread);
}

}  // namespace usher::scan

QTEST_GUILESS_MAIN(usher::scan::CodeTroubleTest)
#include "code_trouble_test.moc"
