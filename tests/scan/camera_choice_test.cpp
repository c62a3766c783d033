// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <usher/scan/camera_choice.h>

namespace usher::scan {

class CameraChoiceTest : public QObject {
  Q_OBJECT

 private slots:
  void takesTheModeToReadCodesFrom_data();
  void takesTheModeToReadCodesFrom();
  void listsEachCameraOnce_data();
  void listsEachCameraOnce();
};

void CameraChoiceTest::takesTheModeToReadCodesFrom_data() {
  QTest::addColumn<QList<CaptureMode>>("modes");
  QTest::addColumn<std::optional<qsizetype>>("best");
  const auto row = [](const char* name, const QList<CaptureMode>& modes, std::optional<qsizetype> best) {
    QTest::newRow(name) << modes << best;
  };
  row("no modes", {}, std::nullopt);
  row("no usable mode", {{0, 0, 30}}, std::nullopt);
  row("720p", {{640, 480, 30}, {1280, 720, 30}, {1920, 1080, 30}}, 1);
  row("720p at a JPEG's speed rather than slow", {{1280, 720, 10}, {1280, 720, 30, true}, {640, 480, 30}}, 1);
  row("720p without JPEG where both are fast", {{1280, 720, 30, true}, {1280, 720, 30}}, 1);
  row("the nearest one, fast", {{320, 240, 30}, {800, 600, 30}, {1920, 1080, 30}, {3840, 2160, 30}}, 1);
  row("larger where small is too small", {{320, 240, 30}, {1920, 1080, 30}}, 1);
  row("slow where there is no fast one", {{640, 480, 15}, {1280, 720, 10}}, 1);
  row("the faster of two", {{1280, 720, 25}, {1280, 720, 60}}, 1);
}

void CameraChoiceTest::takesTheModeToReadCodesFrom() {
  QFETCH(const QList<CaptureMode>, modes);
  QFETCH(const std::optional<qsizetype>, best);
  QCOMPARE(bestMode(modes), best);
}

void CameraChoiceTest::listsEachCameraOnce_data() {
  QTest::addColumn<QList<CameraName>>("cameras");
  QTest::addColumn<QList<qsizetype>>("distinct");
  QTest::newRow("none") << QList<CameraName>{} << QList<qsizetype>{};
  QTest::newRow("two") << QList<CameraName>{{"/dev/video0", QStringLiteral("Left")},
                                            {"/dev/video2", QStringLiteral("Right")}}
                       << QList<qsizetype>{0, 1};
  QTest::newRow("same id") << QList<CameraName>{{"/dev/video0", QStringLiteral("Cam")},
                                                {"/dev/video0", QStringLiteral("Cam (V4L2)")}}
                           << QList<qsizetype>{0};
  QTest::newRow("two of one make") << QList<CameraName>{{"/dev/video0", QStringLiteral("Cam")},
                                                        {"/dev/video2", QStringLiteral("Cam")}}
                                   << QList<qsizetype>{0, 1};
  QTest::newRow("one device from two providers, with running numbers")
      << QList<CameraName>{{"0", QStringLiteral("Cam")},
                           {"1", QStringLiteral("Other")},
                           {"2", QStringLiteral("Cam")}}
      << QList<qsizetype>{0, 1};
}

void CameraChoiceTest::listsEachCameraOnce() {
  QFETCH(const QList<CameraName>, cameras);
  QFETCH(const QList<qsizetype>, distinct);
  QCOMPARE(distinctCameras(cameras), distinct);
}

}  // namespace usher::scan

QTEST_GUILESS_MAIN(usher::scan::CameraChoiceTest)
#include "camera_choice_test.moc"
