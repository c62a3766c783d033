// SPDX-License-Identifier: Apache-2.0
#include <linux/videodev2.h>

#include <QRegularExpression>
#include <QSemaphore>
#include <QTest>

#include <usher/scan/tuning_thread.h>

#include "fake_video_device.h"

namespace usher::scan {

class TuningThreadTest : public QObject {
  Q_OBJECT

 private slots:
  void tunesAndLetsGo() {
    const FakeVideoDevice device = FakeVideoDevice::webcam();
    TuningThread tuning({}, [&](const CameraName& camera) {
      return camera.id == "cam" ? std::optional(V4l2Controls(device.open())) : std::nullopt;
    });
    tuning.expose(-3);
    tuning.begin({"cam", QStringLiteral("Cam")});
    tuning.expose(-2);
    QTRY_COMPARE(device.value(V4L2_CID_EXPOSURE_ABSOLUTE), 83);
    tuning.end();
    QTRY_COMPARE(device.opened(), 0L);
    QCOMPARE(device.value(V4L2_CID_EXPOSURE_AUTO), int{V4L2_EXPOSURE_APERTURE_PRIORITY});
    // It comes back, and is to be as dark again.
    tuning.begin({"cam", QStringLiteral("Cam")});
    tuning.expose(-2);
    QTRY_COMPARE(device.value(V4L2_CID_EXPOSURE_AUTO), int{V4L2_EXPOSURE_MANUAL});
  }

  void leavesItByItselfAtTheEnd() {
    const FakeVideoDevice device = FakeVideoDevice::webcam();
    {
      TuningThread tuning({}, [&](const CameraName&) { return V4l2Controls(device.open()); });
      tuning.begin({});
      tuning.expose(-2);
    }
    QCOMPARE(device.value(V4L2_CID_EXPOSURE_ABSOLUTE), 83);
    QCOMPARE(device.value(V4L2_CID_EXPOSURE_AUTO), int{V4L2_EXPOSURE_APERTURE_PRIORITY});
    QCOMPARE(device.opened(), 0L);
  }

  void saysOnceWhatCantBeSet() {
    TuningThread tuning({}, [](const CameraName&) -> std::optional<V4l2Controls> { return std::nullopt; });
    QTest::ignoreMessage(
        QtInfoMsg, QRegularExpression(QStringLiteral("Cam does not let its exposure and focus be set")));
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    for (int i = 0; i < 3; ++i) {
      tuning.begin({"cam", QStringLiteral("Cam")});
      tuning.expose(-1);
      tuning.end();
    }
  }

  void waitsForNoCameraThatDoesNotAnswer() {
    const auto answers = std::make_shared<QSemaphore>();
    const auto asked = std::make_shared<QSemaphore>();
    {
      TuningThread tuning({}, [=](const CameraName&) {
        asked->release();
        answers->acquire();
        return V4l2Controls([](unsigned long, void*) { return EIO; });
      });
      tuning.begin({});
      asked->acquire();
      tuning.expose(-2);
      tuning.end();
    }
    answers->release();
  }
};

}  // namespace usher::scan

QTEST_GUILESS_MAIN(usher::scan::TuningThreadTest)
#include "tuning_thread_test.moc"
