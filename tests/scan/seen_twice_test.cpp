// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <usher/scan/seen_twice.h>

namespace usher::scan {

using namespace std::chrono_literals;

/// A frame: when, what it shows, and which of it counts. "=A" is a QR code of the text A, "-A" a line.
struct Frame {
  int at_ms;
  QList<QByteArray> shows;
  QList<QByteArray> counts;
};

class SeenTwiceTest : public QObject {
  Q_OBJECT

 private slots:
  void counts_data();
  void counts();
};

void SeenTwiceTest::counts_data() {
  QTest::addColumn<QList<Frame>>("frames");
  QTest::newRow("a QR code counts at once") << QList<Frame>{{0, {"=A"}, {"=A"}}};
  QTest::newRow("a line counts from the second frame on")
      << QList<Frame>{{0, {"-A"}, {}}, {33, {"-A"}, {"-A"}}, {66, {"-A"}, {"-A"}}};
  QTest::newRow("another line does not confirm it") << QList<Frame>{{0, {"-A"}, {}}, {33, {"-B"}, {}}};
  QTest::newRow("a QR code of the same text does not confirm it")
      << QList<Frame>{{0, {"=A"}, {"=A"}}, {33, {"-A"}, {}}};
  QTest::newRow("twice in one frame is once") << QList<Frame>{{0, {"-A", "-A"}, {}}};
  QTest::newRow("what was misread beside a QR code does not count")
      << QList<Frame>{{0, {"=A", "-B"}, {"=A"}}, {33, {"=A"}, {"=A"}}};
  QTest::newRow("frames without it lie between") << QList<Frame>{{0, {"-A"}, {}}, {1'500, {"-A"}, {"-A"}}};
  QTest::newRow("too long ago") << QList<Frame>{{0, {"-A"}, {}}, {1'501, {"-A"}, {}}};
}

void SeenTwiceTest::counts() {
  QFETCH(QList<Frame>, frames);
  SeenTwice seen(1'500ms);
  for (const Frame& frame : frames) {
    std::vector<SeenCode> codes;
    for (const QByteArray& shown : frame.shows) {
      codes.push_back({.utf8 = shown.mid(1), .raw = shown.mid(1), .corners = {}});
      if (shown[0] == '-') codes.back().format = domain::CodeFormat::Code128;
    }
    QList<QByteArray> counted;
    for (const SeenCode& code :
         seen.countable(codes, SeenTwice::Time() + std::chrono::milliseconds(frame.at_ms)))
      counted << (code.format ? "-" : "=") + code.utf8;
    QCOMPARE(counted, frame.counts);
  }
}

}  // namespace usher::scan

QTEST_GUILESS_MAIN(usher::scan::SeenTwiceTest)
#include "seen_twice_test.moc"
