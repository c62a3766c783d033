// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <algorithm>
#include <vector>

#include <usher/scan/frame_light.h>

namespace usher::scan {

struct Picture {
  int width = 320;
  int height = 180;
  std::vector<std::uint8_t> pixels;

  Picture(std::uint8_t all, int wide = 320, int high = 180)
      : width(wide),
        height(high),
        pixels(static_cast<std::size_t>(wide) * static_cast<std::size_t>(high), all) {}
  void fill(const QRect& area, std::uint8_t with) {
    for (int y = area.top(); y <= area.bottom(); ++y) {
      for (int x = area.left(); x <= area.right(); ++x)
        pixels[static_cast<std::size_t>(y * width + x)] = with;
    }
  }
  LuminanceView view() const { return {pixels.data(), width, height, width, 1}; }
};

std::size_t part(int column, int row) {
  return static_cast<std::size_t>(row * FrameLight::kColumns + column);
}

class FrameLightTest : public QObject {
  Q_OBJECT

 private slots:
  void tellsWhereItIsClipped() {
    Picture picture(100);
    // Parts are 20 by 20.
    picture.fill({40, 60, 20, 20}, 255);
    const FrameLight light = lightOf(picture.view());
    QCOMPARE(light.clipped[part(2, 3)], std::uint8_t(255));
    QCOMPARE(light.mean[part(2, 3)], std::uint8_t(255));
    QCOMPARE(std::ranges::count(light.mean, std::uint8_t(100)), std::ptrdiff_t(16 * 9 - 1));
    QCOMPARE(std::ranges::count(light.clipped, std::uint8_t(0)), std::ptrdiff_t(16 * 9 - 1));
    QVERIFY(!light.code_clipped);
  }

  void knowsTheTopOfBroadcast() {
    Picture picture(100);
    picture.fill({0, 0, 20, 20}, 235);
    QCOMPARE(lightOf(picture.view()).clipped[part(0, 0)], std::uint8_t(255));
    // A camera that goes beyond can say more than that.
    picture.fill({160, 100, 20, 20}, 248);
    const FrameLight light = lightOf(picture.view());
    QCOMPARE(light.clipped[part(0, 0)], std::uint8_t(0));
    QCOMPARE(light.clipped[part(8, 5)], std::uint8_t(0));
  }

  void looksAtTheCode() {
    Picture picture(255);
    picture.fill({100, 60, 60, 60}, 100);
    picture.fill({100, 60, 30, 60}, 255);
    QCOMPARE(lightOf(picture.view(), {100, 60, 60, 60}).code_clipped, std::optional(0.5));
    QCOMPARE(lightOf(picture.view(), {130, 60, 30, 60}).code_clipped, std::optional(0.0));
    // As far as it is in the frame.
    QCOMPARE(lightOf(picture.view(), {-50, -50, 100, 100}).code_clipped, std::optional(1.0));
    QVERIFY(!lightOf(picture.view(), {400, 60, 60, 60}).code_clipped);
  }

  void bearsAnyPicture() {
    QCOMPARE(lightOf({}).clipped[0], std::uint8_t(0));
    for (const int side : {1, 5, 21}) {
      const Picture picture(255, side, side);
      const FrameLight light = lightOf(picture.view(), {0, 0, 1e9, 1e9});
      QCOMPARE(light.clipped[0], std::uint8_t(255));
    }
    // Of packed colour each second value is brightness.
    Picture packed(255, 640, 180);
    for (std::size_t i = 0; i < packed.pixels.size(); i += 2) packed.pixels[i] = 100;
    const FrameLight light = lightOf({packed.pixels.data(), 320, 180, 640, 2});
    QCOMPARE(std::ranges::max(light.clipped), std::uint8_t(0));
  }
};

}  // namespace usher::scan

QTEST_APPLESS_MAIN(usher::scan::FrameLightTest)
#include "frame_light_test.moc"
