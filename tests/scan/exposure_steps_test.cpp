// SPDX-License-Identifier: Apache-2.0
#include <QPainter>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <deque>
#include <vector>

#include <usher/scan/exposure_steps.h>
#include <usher/scan/frame_reader.h>

#include "code_picture.h"

namespace usher::scan {

using domain::CodeTrouble;
using std::chrono_literals::operator""h;
using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;

/// A camera before a scene of light as it is: exposes for the mean of what it sees, as cameras do, and by the
/// stops it is told some frames later. Many a hand was on its lens: a fifth of the light lies around where it
/// comes from.
class HallCamera {
 public:
  /// `hall`: of a telephone's white.
  /// `slow`: of the frames in which its own automatic goes most of the way; 0: at once.
  explicit HallCamera(double hall, int slow = 0) : hall_(hall), slow_(slow), light_(kPixels, hall) {}

  void showNothing() { std::ranges::fill(light_, hall_); }
  void hold(const QByteArray& text, double white, double black) {
    showNothing();
    constexpr int kSide = 110;
    const QImage code = codeImage(text, kSide);
    for (int y = 0; y < kSide; ++y) {
      for (int x = 0; x < kSide; ++x)
        at(light_, 240 + x, 90 + y) = qGray(code.pixel(x, y)) > 127 ? white : black;
    }
  }
  void lamp(double bright) {
    for (int y = 0; y < 70; ++y) {
      for (int x = 0; x < 110; ++x) at(light_, x, y) = bright;
    }
  }

  /// The same one as before, where nothing has changed.
  const std::vector<std::uint8_t>& frame(int stops) {
    told_.push_back(stops);
    if (told_.size() > 4) told_.pop_front();
    const double exposure = exposureFor(told_.front());
    if (light_ == shown_ && exposure == shown_exposure_) return pixels_;
    shown_ = light_;
    shown_exposure_ = exposure;
    ++changes_;
    const std::vector<double> glow = blurred(light_);
    pixels_.resize(kPixels);
    for (std::size_t i = 0; i < kPixels; ++i) {
      const double value = exposure * (light_[i] + 0.2 * glow[i]);
      pixels_[i] = static_cast<std::uint8_t>(255 * std::pow(std::clamp(value, 0.0, 1.0), 1 / 2.2));
    }
    return pixels_;
  }
  /// How many frames were another than the one before.
  int changes() const { return changes_; }

  static constexpr int kWidth = 640;
  static constexpr int kHeight = 360;

 private:
  static constexpr std::size_t kPixels = std::size_t{kWidth} * kHeight;
  /// At most so much for a telephone's white, in the longest time that it has.
  static constexpr double kBrightest = 64;

  /// Set by hand it is as it was by itself, and so many stops from there, at once.
  double exposureFor(int stops) {
    if (stops != 0) return exposure_ = own_ * std::exp2(stops);
    const double right = std::min(kBrightest, 0.4 * kPixels / sum(light_));
    const bool there = slow_ == 0 || exposure_ == 0 || std::abs(std::log(right / exposure_)) < 0.01;
    exposure_ = there ? right : exposure_ * std::pow(right / exposure_, 1.0 / slow_);
    return own_ = exposure_;
  }

  static double& at(std::vector<double>& plane, int x, int y) {
    return plane[static_cast<std::size_t>(y * kWidth + x)];
  }
  static double sum(const std::vector<double>& plane) {
    double all = 0;
    for (const double one : plane) all += one;
    return all;
  }
  /// The mean of some twenty pixels around, along and down.
  static std::vector<double> blurred(std::vector<double> plane) {
    constexpr int kRadius = 10;
    for (const bool along : {true, false}) {
      std::vector<double> to(kPixels);
      const int length = along ? kWidth : kHeight;
      for (int line = 0; line < (along ? kHeight : kWidth); ++line) {
        const auto place = [&](int i) { return along ? std::pair(i, line) : std::pair(line, i); };
        double window = 0;
        for (int i = -kRadius; i < length; ++i) {
          const auto [in_x, in_y] = place(i + kRadius);
          if (i + kRadius < length) window += at(plane, in_x, in_y);
          if (i < 0) continue;
          const auto [x, y] = place(i);
          at(to, x, y) = window / (2 * kRadius + 1);
          const auto [out_x, out_y] = place(i - kRadius);
          if (i >= kRadius) window -= at(plane, out_x, out_y);
        }
      }
      plane = std::move(to);
    }
    return plane;
  }

  double hall_;
  int slow_;
  /// Of all light: what it has now, and had when it last had it by itself.
  double exposure_ = 0;
  double own_ = 0;
  std::vector<double> light_;
  std::deque<int> told_{};
  std::vector<std::uint8_t> pixels_{};
  std::vector<double> shown_{};
  double shown_exposure_ = 0;
  int changes_ = 0;
};

/// Camera, reader and steps as a kiosk has them, at 30 frames a second of a clock that is the test's.
struct Door {
  HallCamera camera;
  bool steps_are_taken = true;
  Decoder reader = frameReader();
  ExposureSteps steps{};
  ScanTiming::Time now{1h};
  QRectF place{};
  std::vector<int> taken{};
  int changes = 0;
  FrameSight sight{};

  /// Whether the code is read meanwhile.
  bool watch(std::chrono::milliseconds so_long) {
    bool read = false;
    for (const auto end = now + so_long; now < end; now += 33ms) {
      const auto& pixels = camera.frame(steps_are_taken ? steps.stops() : 0);
      const LuminanceView view{pixels.data(), HallCamera::kWidth, HallCamera::kHeight, HallCamera::kWidth, 1};
      if (changes != camera.changes()) sight = reader(view);
      changes = camera.changes();
      if (!sight.codes.empty()) place = sight.codes[0].corners.boundingRect();
      if (sight.unread) place = sight.unread->corners.boundingRect();
      read = read || !sight.codes.empty();
      const int stops = steps.see({sight.codes, sight.unread, lightOf(view, place), {.arrived = now}});
      if (taken.empty() || taken.back() != stops) taken.push_back(stops);
    }
    return read;
  }
};

/// What the reader makes of frames is made up.
class Watch {
 public:
  explicit Watch(ExposureSettings settings = {}) : steps_(settings) {}
  int see(std::optional<CodeTrouble> trouble, double clipped, std::chrono::milliseconds so_long,
          const QByteArray& read = {}) {
    for (const auto end = now_ + so_long; now_ < end; now_ += 33ms) {
      FrameReading frame;
      if (!read.isEmpty()) frame.codes.push_back({read, read, {}});
      if (trouble) frame.unread = UnreadCode{{}, *trouble};
      std::fill_n(frame.light.clipped.begin(), int(std::lround(clipped * 144)), std::uint8_t(255));
      frame.timing.arrived = now_;
      steps_.see(frame);
    }
    return steps_.stops();
  }

 private:
  ExposureSteps steps_;
  ScanTiming::Time now_{1h};
};

class ExposureStepsTest : public QObject {
  Q_OBJECT

 private slots:
  void readsABrightTelephoneInADarkHall() {
    Door door{.camera = HallCamera(0.002)};
    QVERIFY(!door.watch(1s));
    QCOMPARE(door.steps.stops(), 0);
    door.camera.hold("TICKET-BRIGHT-0001", 1.0, 0.004);
    QVERIFY(door.watch(2s));
    QVERIFY(door.steps.stops() < 0);
    const int found = door.steps.stops();
    // It stays for as long as the telephone does.
    QVERIFY(door.watch(10s));
    QCOMPARE(door.steps.stops(), found);
    door.camera.showNothing();
    door.watch(3s);
    QCOMPARE(door.steps.stops(), 0);
    // For the next one it is where it has to be with the first step.
    door.taken.clear();
    door.camera.hold("TICKET-BRIGHT-0002", 0.8, 0.004);
    QVERIFY(door.watch(1'200ms));
    QCOMPARE(door.taken, (std::vector{0, found}));
  }

  void doesNotReadItWithoutSteps() {
    Door door{.camera = HallCamera(0.002), .steps_are_taken = false};
    door.watch(1s);
    door.camera.hold("TICKET-BRIGHT-0001", 1.0, 0.004);
    QVERIFY(!door.watch(3s));
  }

  void leavesAloneWhatIsRead() {
    Door door{.camera = HallCamera(0.2)};
    door.watch(1s);
    door.camera.hold("TICKET-0001", 1.0, 0.02);
    QVERIFY(door.watch(3s));
    QCOMPARE(door.taken, std::vector{0});
  }

  void leavesALampAlone() {
    HallCamera camera(0.1);
    camera.lamp(3);
    Door door{.camera = camera};
    door.watch(20s);
    QCOMPARE(door.taken, std::vector{0});
  }

  void getsUsedToALampThatIsLit_data() {
    QTest::addColumn<int>("slow");
    QTest::addColumn<double>("lamp");
    QTest::newRow("bright, automatic at once") << 0 << 3.0;
    QTest::newRow("bright, automatic slow") << 20 << 3.0;
    // At the top only when the automatic has come back.
    QTest::newRow("dim, automatic at once") << 0 << 0.8;
    QTest::newRow("dim, automatic in half a second") << 6 << 0.8;
    QTest::newRow("dim, automatic in two seconds") << 20 << 0.8;
  }
  void getsUsedToALampThatIsLit() {
    QFETCH(const int, slow);
    QFETCH(const double, lamp);
    Door door{.camera = HallCamera(0.1, slow)};
    door.watch(1s);
    door.camera.lamp(lamp);
    door.watch(10s);
    QVERIFY(door.taken.size() > 1);
    QCOMPARE(door.steps.stops(), 0);
    door.taken.clear();
    door.watch(60s);
    QCOMPARE(door.taken, std::vector{0});
    // Which goes out again, and is one when it comes back.
    door.camera.showNothing();
    door.watch(10s);
    door.camera.lamp(lamp);
    door.watch(1s);
    QVERIFY(door.steps.stops() < 0);
  }

  void stepsDownInGlare() {
    Watch watch;
    QCOMPARE(watch.see(std::nullopt, 0, 1s), 0);
    QCOMPARE(watch.see(CodeTrouble::Glare, 0, 100ms), 0);
    QCOMPARE(watch.see(CodeTrouble::Glare, 0, 150ms), -2);
    // The frames of the exposure before say nothing.
    QCOMPARE(watch.see(CodeTrouble::Glare, 0, 350ms), -2);
    QCOMPARE(watch.see(CodeTrouble::Glare, 0, 300ms), -4);
    QCOMPARE(watch.see(CodeTrouble::Glare, 0, 20s), -8);
  }

  void turnsBackWhereItIsTooDark() {
    Watch watch;
    watch.see(CodeTrouble::Glare, 0, 400ms);
    QCOMPARE(watch.see(CodeTrouble::Dark, 0, 700ms), -1);
    QCOMPARE(watch.see(CodeTrouble::Glare, 0, 600ms), -2);
  }

  void isNotStuckWhereNobodyLeavesAGap() {
    Watch watch;
    for (int i = 0; i < 4; ++i) {
      watch.see(CodeTrouble::Glare, 0, 600ms);
      watch.see(std::nullopt, 0, 300ms, "TELEPHONE");
      watch.see(CodeTrouble::Dark, 0, 600ms);
      watch.see(std::nullopt, 0, 300ms, "PAPER");
    }
    const int before = watch.see(std::nullopt, 0, 33ms, "PAPER");
    QVERIFY(watch.see(CodeTrouble::Glare, 0, 600ms) < before);
  }

  void doesNotSwingForEver() {
    Watch watch;
    std::vector<int> seen;
    for (int i = 0; i < 20; ++i) {
      seen.push_back(watch.see(CodeTrouble::Glare, 0, 600ms));
      seen.push_back(watch.see(CodeTrouble::Dark, 0, 600ms));
    }
    QVERIFY(
        std::ranges::all_of(seen.end() - 20, seen.end(), [&](int stops) { return stops == seen.back(); }));
  }

  void stepsUpWhereItIsTooDark() {
    Watch watch;
    QCOMPARE(watch.see(CodeTrouble::Dark, 0, 20s), 2);
    QCOMPARE(watch.see(std::nullopt, 0, 1s), 2);
    QCOMPARE(watch.see(std::nullopt, 0, 2s), 0);
  }

  void doesNothingAboutOtherTrouble() {
    Watch watch;
    for (const auto trouble : {CodeTrouble::Blurred, CodeTrouble::Far, CodeTrouble::Damaged})
      QCOMPARE(watch.see(trouble, 0, 3s), 0);
  }

  void standsWhereACodeIsRead() {
    Watch watch;
    watch.see(std::nullopt, 0, 1s);
    QCOMPARE(watch.see(std::nullopt, 0.2, 10s, "CODE"), 0);
  }

  void wantsMoreThanAFlash() {
    Watch watch;
    watch.see(std::nullopt, 0, 1s);
    for (int i = 0; i < 20; ++i) {
      QCOMPARE(watch.see(std::nullopt, 0.2, 200ms), 0);
      QCOMPARE(watch.see(std::nullopt, 0, 400ms), 0);
    }
  }
};

}  // namespace usher::scan

QTEST_APPLESS_MAIN(usher::scan::ExposureStepsTest)
#include "exposure_steps_test.moc"
