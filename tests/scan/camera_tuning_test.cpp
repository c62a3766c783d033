// SPDX-License-Identifier: Apache-2.0
#include <linux/videodev2.h>

#include <QTest>

#include <usher/scan/camera_tuning.h>

#include "fake_video_device.h"

namespace usher::scan {

using Device = FakeVideoDevice;

CameraTuning tuningOf(const Device& device, const TuningSettings& settings = {}) {
  return {V4l2Controls(device.open()), settings};
}

class CameraTuningTest : public QObject {
  Q_OBJECT

 private slots:
  void beginsByItself() {
    Device device = Device::webcam();
    // As another program left it.
    device.put(V4L2_CID_EXPOSURE_AUTO, V4L2_EXPOSURE_MANUAL);
    QCOMPARE(tuningOf(device).begin(), QStringList());
    QCOMPARE(device.value(V4L2_CID_EXPOSURE_AUTO), int{V4L2_EXPOSURE_APERTURE_PRIORITY});
    QCOMPARE(device.value(V4L2_CID_EXPOSURE_AUTO_PRIORITY), 0);
    QCOMPARE(device.value(V4L2_CID_BACKLIGHT_COMPENSATION), 0);
    QCOMPARE(device.value(V4L2_CID_FOCUS_AUTO), 1);
  }

  void takesTheOtherAutomaticWhereThereIsNoOther() {
    Device device = Device::webcam();
    device.add(V4L2_CID_EXPOSURE_AUTO, {.most = 3, .value = 1, .choices = {0, 1}});
    QCOMPARE(tuningOf(device).begin(), QStringList());
    QCOMPARE(device.value(V4L2_CID_EXPOSURE_AUTO), int{V4L2_EXPOSURE_AUTO});
  }

  void steps() {
    Device device = Device::webcam();
    CameraTuning tuning = tuningOf(device);
    tuning.begin();
    device.put(V4L2_CID_EXPOSURE_ABSOLUTE, 320);
    tuning.expose(-2);
    QCOMPARE(device.value(V4L2_CID_EXPOSURE_AUTO), int{V4L2_EXPOSURE_MANUAL});
    QCOMPARE(device.value(V4L2_CID_EXPOSURE_ABSOLUTE), 80);
    QCOMPARE(device.value(V4L2_CID_GAIN), 120);
    tuning.expose(-4);
    QCOMPARE(device.value(V4L2_CID_EXPOSURE_ABSOLUTE), 20);
    // By time alone it can't be darker.
    tuning.expose(-8);
    QCOMPARE(device.value(V4L2_CID_EXPOSURE_ABSOLUTE), 3);
    QCOMPARE(device.value(V4L2_CID_GAIN), 0);
    tuning.expose(-3);
    QCOMPARE(device.value(V4L2_CID_EXPOSURE_ABSOLUTE), 40);
    QCOMPARE(device.value(V4L2_CID_GAIN), 120);
    tuning.expose(0);
    QCOMPARE(device.value(V4L2_CID_EXPOSURE_AUTO), int{V4L2_EXPOSURE_APERTURE_PRIORITY});
    // From where it is by itself then.
    device.put(V4L2_CID_EXPOSURE_ABSOLUTE, 100);
    tuning.expose(-1);
    QCOMPARE(device.value(V4L2_CID_EXPOSURE_ABSOLUTE), 50);
  }

  void exposesNoLongerThanAHandIsStill() {
    Device device = Device::webcam();
    CameraTuning tuning = tuningOf(device);
    tuning.begin();
    device.put(V4L2_CID_EXPOSURE_ABSOLUTE, 200);
    tuning.expose(2);
    QCOMPARE(device.value(V4L2_CID_EXPOSURE_ABSOLUTE), 333);
    tuning.expose(0);
    // It did so by itself.
    device.put(V4L2_CID_EXPOSURE_ABSOLUTE, 1000);
    tuning.expose(1);
    QCOMPARE(device.value(V4L2_CID_EXPOSURE_ABSOLUTE), 1000);
  }

  void stepsFromItsOwnWhereItTellsOnlyWhatWasSet() {
    const Device device = Device::webcam();
    CameraTuning tuning = tuningOf(device);
    tuning.begin();
    tuning.expose(-4);
    QCOMPARE(device.value(V4L2_CID_EXPOSURE_ABSOLUTE), 21);
    tuning.expose(0);
    tuning.expose(-4);
    QCOMPARE(device.value(V4L2_CID_EXPOSURE_ABSOLUTE), 21);
  }

  void saysTheSameOnce() {
    const Device device = Device::webcam();
    CameraTuning tuning = tuningOf(device);
    tuning.begin();
    tuning.expose(-2);
    const auto before = device.taken().size();
    for (int i = 0; i < 10; ++i) tuning.expose(-2);
    QCOMPARE(device.taken().size(), before);
  }

  void fixes() {
    const Device device = Device::webcam();
    CameraTuning tuning = tuningOf(device, {{Tuned::Fixed, 157}, {Tuned::Fixed, 101}});
    QCOMPARE(tuning.begin(), QStringList());
    QCOMPARE(device.value(V4L2_CID_EXPOSURE_AUTO), int{V4L2_EXPOSURE_MANUAL});
    QCOMPARE(device.value(V4L2_CID_EXPOSURE_ABSOLUTE), 157);
    QCOMPARE(device.value(V4L2_CID_FOCUS_AUTO), 0);
    QCOMPARE(device.value(V4L2_CID_FOCUS_ABSOLUTE), 100);
    tuning.expose(-3);
    QCOMPARE(device.value(V4L2_CID_EXPOSURE_ABSOLUTE), 157);
  }

  void fixesWhereThereIsNoAutomatic() {
    Device device = Device::webcam();
    device.add(V4L2_CID_EXPOSURE_AUTO, {.most = 3, .value = 1, .choices = {1}});
    QCOMPARE(tuningOf(device, {.exposure = {Tuned::Fixed, 157}}).begin(), QStringList());
    QCOMPARE(device.value(V4L2_CID_EXPOSURE_ABSOLUTE), 157);
  }

  void saysWhatItCouldNotFix() {
    Device device = Device::webcam();
    device.refuse(V4L2_CID_EXPOSURE_ABSOLUTE);
    QCOMPARE(tuningOf(device, {.exposure = {Tuned::Fixed, 157}}).begin(),
             QStringList{QStringLiteral("exposure")});
  }

  void fixesWhatTheCameraHas() {
    const Device device = Device::webcam();
    tuningOf(device, {{Tuned::Fixed, 1'000'000'000}, {Tuned::Fixed, 1'000'000'000}}).begin();
    QCOMPARE(device.value(V4L2_CID_EXPOSURE_ABSOLUTE), 2047);
    QCOMPARE(device.value(V4L2_CID_FOCUS_ABSOLUTE), 250);
  }

  void leavesItAsItIs() {
    const Device device = Device::webcam();
    CameraTuning tuning = tuningOf(device, {{Tuned::AsItIs, 0}, {Tuned::AsItIs, 0}});
    QCOMPARE(tuning.begin(), QStringList());
    tuning.expose(-3);
    tuning.expose(0);
    QVERIFY(device.taken().empty());
  }

  void doesWithoutWhatIsNotThere_data() {
    QTest::addColumn<quint32>("missing");
    QTest::newRow("automatic exposure") << quint32(V4L2_CID_EXPOSURE_AUTO);
    QTest::newRow("exposure time") << quint32(V4L2_CID_EXPOSURE_ABSOLUTE);
  }
  void doesWithoutWhatIsNotThere() {
    QFETCH(const quint32, missing);
    Device device = Device::webcam();
    device.remove(missing);
    CameraTuning tuning = tuningOf(device);
    QCOMPARE(tuning.begin(), QStringList{QStringLiteral("exposure")});
    const auto before = device.taken().size();
    tuning.expose(-3);
    tuning.expose(0);
    QCOMPARE(device.taken().size(), before);
  }

  void doesWithoutAny() {
    const Device device;
    CameraTuning tuning = tuningOf(device, {{Tuned::Fixed, 100}, {Tuned::Fixed, 100}});
    QCOMPARE(tuning.begin(), (QStringList{QStringLiteral("exposure"), QStringLiteral("focus")}));
    tuning.expose(-3);
    QVERIFY(device.taken().empty());
  }

  void believesNoNonsense_data() {
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::addColumn<quint32>("flags");
    QTest::newRow("upside down") << 500 << 3 << quint32(0);
    QTest::newRow("nothing between") << 0 << 0 << quint32(0);
    QTest::newRow("read only") << 3 << 500 << quint32(V4L2_CTRL_FLAG_READ_ONLY);
    QTest::newRow("disabled") << 3 << 500 << quint32(V4L2_CTRL_FLAG_DISABLED);
  }
  void believesNoNonsense() {
    QFETCH(const int, least);
    QFETCH(const int, most);
    QFETCH(const quint32, flags);
    Device device;
    device.add(V4L2_CID_EXPOSURE_ABSOLUTE,
               {.least = least, .most = most, .step = 0, .preset = -7, .flags = flags});
    QVERIFY(!V4l2Controls(device.open()).range(V4L2_CID_EXPOSURE_ABSOLUTE));
  }

  void countsInTheControlsSteps() {
    const ControlRange range{.least = 3, .most = 100, .step = 10, .preset = 3};
    QCOMPARE(range.nearest(-1e12), 3);
    QCOMPARE(range.nearest(27), 23);
    QCOMPARE(range.nearest(29), 33);
    QCOMPARE(range.nearest(1e12), 100);
  }

  void opensNoDeviceThatIsNone() {
    QVERIFY(!openVideoDevice("/dev/no-video-here"));
    const VideoDeviceCall call = openVideoDevice("/dev/null");
    QVERIFY(call);
    QVERIFY(!V4l2Controls(call).range(V4L2_CID_EXPOSURE_AUTO));
    QVERIFY(!V4l2Controls(call).value(V4L2_CID_EXPOSURE_AUTO));
    QVERIFY(!V4l2Controls(call).set(V4L2_CID_EXPOSURE_AUTO, 1));
  }
};

}  // namespace usher::scan

QTEST_APPLESS_MAIN(usher::scan::CameraTuningTest)
#include "camera_tuning_test.moc"
