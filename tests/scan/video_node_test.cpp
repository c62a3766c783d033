// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <usher/scan/video_node.h>

namespace usher::scan {

class VideoNodeTest : public QObject {
  Q_OBJECT

 private slots:
  void findsIt() {
    const QList<VideoNode> nodes{{"/dev/video0", QStringLiteral("HD Webcam C525")},
                                 {"/dev/video2", QStringLiteral("USB 2.0 Camera")},
                                 {"/dev/video4", QStringLiteral("USB 2.0 Camera")},
                                 {"/dev/video6", QString()},
                                 {"/dev/video8", QStringLiteral("Webcam")}};
    const auto node = [&](const char* id, const char* description) {
      return nodeOf({id, QString::fromUtf8(description)}, nodes).value_or("none");
    };
    QCOMPARE(node("/dev/video4", "USB 2.0 Camera"), QByteArray("/dev/video4"));
    QCOMPARE(node("0", "HD Webcam C525"), QByteArray("/dev/video0"));
    QCOMPARE(node("0", "HD Webcam C525 (V4L2)"), QByteArray("/dev/video0"));
    QCOMPARE(node("0", "Webcam"), QByteArray("/dev/video8"));
    // Which of the two it is can't be told.
    QCOMPARE(node("1", "USB 2.0 Camera"), QByteArray("none"));
    QCOMPARE(node("1", "Another"), QByteArray("none"));
    QCOMPARE(node("", ""), QByteArray("none"));
    QVERIFY(!nodeOf({"0", QStringLiteral("Any")}, {}));
  }
};

}  // namespace usher::scan

QTEST_APPLESS_MAIN(usher::scan::VideoNodeTest)
#include "video_node_test.moc"
