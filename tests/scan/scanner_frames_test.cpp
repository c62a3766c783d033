// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <usher/scan/scanned_text.h>
#include <usher/scan/scanner_frames.h>

namespace usher::scan {

class ScannerFramesTest : public QObject {
  Q_OBJECT

 private slots:
  void endsAtLineEnds_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("CR") << QByteArray("TIX-1\rTIX-2\r");
    QTest::newRow("LF") << QByteArray("TIX-1\nTIX-2\n");
    QTest::newRow("CR and LF") << QByteArray("TIX-1\r\nTIX-2\r\n");
    QTest::newRow("LF and CR") << QByteArray("TIX-1\n\rTIX-2\n\r");
    QTest::newRow("before them, too") << QByteArray("\r\nTIX-1\r\n\r\nTIX-2\r\n");
  }
  void endsAtLineEnds() {
    QFETCH(QByteArray, bytes);
    // However they come.
    for (qsizetype first = 0; first <= bytes.size(); ++first) {
      for (qsizetype second = first; second <= bytes.size(); ++second) {
        ScannerFrames frames;
        QByteArrayList came = frames.take(bytes.first(first));
        came << frames.take(bytes.sliced(first, second - first)) << frames.take(bytes.sliced(second));
        QCOMPARE(came, (QByteArrayList{"TIX-1", "TIX-2"}));
        QVERIFY(!frames.waits());
      }
    }
  }

  void endsByAPause() {
    ScannerFrames frames;
    QVERIFY(!frames.waits());
    QCOMPARE(frames.take("TIX-1\rTIX"), QByteArrayList{"TIX-1"});
    QVERIFY(frames.waits());
    QCOMPARE(frames.take("-2\t"), QByteArrayList());
    QCOMPARE(frames.pause(), QByteArray("TIX-2\t"));
    QVERIFY(!frames.waits());
    QCOMPARE(frames.pause(), QByteArray());
    QCOMPARE(frames.take("\r"), QByteArrayList());
  }

  void forgetsWhatHasBegun() {
    ScannerFrames frames;
    frames.take("TIX");
    frames.clear();
    QCOMPARE(frames.take("-2\r"), QByteArrayList{"-2"});
  }

  void keepsNoMoreThanShowsThatItIsTooLong() {
    ScannerFrames frames;
    for (int i = 0; i < 100; ++i) QVERIFY(frames.take(QByteArray(10'000, 'a')).isEmpty());
    const QByteArrayList came = frames.take("\rTIX-1\r");
    QCOMPARE(came.size(), 2);
    QCOMPARE(came[0].size(), kMaxSent + 1);
    QCOMPARE(scannedText(came[0], {}).error(), domain::CodeFault::TooLong);
    QCOMPARE(came[1], QByteArray("TIX-1"));
  }
};

}  // namespace usher::scan

QTEST_APPLESS_MAIN(usher::scan::ScannerFramesTest)
#include "scanner_frames_test.moc"
