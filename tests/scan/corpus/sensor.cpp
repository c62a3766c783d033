// SPDX-License-Identifier: Apache-2.0
#include "sensor.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <vector>

#include "exact_maths.h"

namespace usher::scan::corpus {

namespace {

constexpr int kSteps = 16384;

/// From linear light, 0 to 1, to what a screen will show of it: the power of 7/16, by square roots alone, and
/// half of the way to a curve that is steeper in the middle, as cameras have it for the look of it.
std::vector<float> gammaCurve() {
  std::vector<float> curve;
  curve.reserve(kSteps + 1);
  for (int i = 0; i <= kSteps; ++i) {
    const double fourth = std::sqrt(std::sqrt(static_cast<double>(i) / kSteps));
    const double eighth = std::sqrt(fourth);
    const double grey = fourth * eighth * std::sqrt(eighth);
    const double steeper = grey * grey * (3 - 2 * grey);
    curve.push_back(static_cast<float>(255 * (grey + steeper) / 2));
  }
  return curve;
}

/// Nearly normal, of deviation 1: the sum of four even draws of 16 bits.
float grain(Dice& dice) {
  const std::uint64_t bits = dice.bits();
  const auto sum = static_cast<int>((bits & 0xFFFFU) + ((bits >> 16U) & 0xFFFFU) + ((bits >> 32U) & 0xFFFFU) +
                                    (bits >> 48U)) -
                   2 * 0xFFFF;
  constexpr float kDeviation = 37837.2F;  // of the sum: 65536 times the root of a third
  return static_cast<float>(sum) / kDeviation;
}

void sharpen(Light& grey, double amount) {
  const Light before = grey;
  const auto part = static_cast<float>(amount);
  for (int y = 1; y + 1 < grey.height; ++y) {
    const float* above = before.row(y - 1);
    const float* row = before.row(y);
    const float* below = before.row(y + 1);
    for (int x = 1; x + 1 < grey.width; ++x) {
      const float around = (above[x - 1] + above[x] + above[x + 1] + row[x - 1] + row[x + 1] + below[x - 1] +
                            below[x] + below[x + 1]) /
                           8;
      grey.row(y)[x] = row[x] + (row[x] - around) * part;
    }
  }
}

}  // namespace

QImage exposed(const Light& picture, const Sensor& sensor, Dice& dice) {
  static const std::vector<float> curve = gammaCurve();
  Light grey(picture.width, picture.height);
  const auto gain = static_cast<float>(1 / sensor.white);
  const auto electrons = static_cast<float>(sensor.electrons);
  const auto readout = static_cast<float>(sensor.readout);
  const float middle_x = static_cast<float>(picture.width) / 2;
  const float middle_y = static_cast<float>(picture.height) / 2;
  const float corner = middle_x * middle_x + middle_y * middle_y;
  for (int y = 0; y < picture.height; ++y) {
    const float down = static_cast<float>(y) - middle_y;
    for (int x = 0; x < picture.width; ++x) {
      const float across = static_cast<float>(x) - middle_x;
      const float vignette = 1 - 0.35F * (across * across + down * down) / corner;
      const float light = std::max(0.0F, picture.row(y)[x]) * gain * vignette;
      const float noise = std::sqrt(light * electrons + readout * readout) / electrons;
      grey.row(y)[x] = light + noise * grain(dice);
    }
  }
  if (sensor.smoothing > 0) soften(grey, sensor.smoothing);
  for (float& value : grey.values)
    value = curve[static_cast<std::size_t>(std::clamp(value, 0.0F, 1.0F) * kSteps + 0.5F)];
  if (sensor.sharpening > 0) sharpen(grey, sensor.sharpening);

  QImage image(picture.width, picture.height, QImage::Format_Grayscale8);
  for (int y = 0; y < picture.height; ++y) {
    uchar* row = image.scanLine(y);
    for (int x = 0; x < picture.width; ++x)
      row[x] = static_cast<uchar>(std::clamp(grey.row(y)[x] + 0.5F, 0.0F, 255.0F));
  }
  return image;
}

double metered(const Light& picture) {
  // Cameras weigh the middle, and do not let a few lamps decide.
  double sum = 0;
  double weight = 0;
  for (int y = 0; y < picture.height; y += 4) {
    for (int x = 0; x < picture.width; x += 4) {
      const bool middle = x > picture.width / 4 && x < picture.width * 3 / 4 && y > picture.height / 4 &&
                          y < picture.height * 3 / 4;
      const double part = middle ? 3 : 1;
      sum += part * std::min(static_cast<double>(picture.row(y)[x]), 2.0);
      weight += part;
    }
  }
  constexpr double kMeanOfWhite = 0.3;
  return std::max(sum / weight / kMeanOfWhite, 0.02);
}

void weave(Light& picture, const Area& area, const Sight& sight, const ScreenTexture& texture) {
  if (texture.moire <= 0 && texture.flicker <= 0) return;
  constexpr double kHalfWidth = 34;
  constexpr double kHalfHeight = 62;
  const auto wave = [](double turns) { return cosine(2 * kPi * (turns - std::floor(turns))); };
  for (int y = area.top; y < area.bottom; ++y) {
    const double lit = 1 - texture.flicker * (0.5 + 0.5 * wave(y / texture.period + texture.phase));
    for (int x = area.left; x < area.right; ++x) {
      const Point place = sight.onTicket(x + 0.5, y + 0.5);
      if (std::abs(place.x) > kHalfWidth || std::abs(place.y) > kHalfHeight) continue;
      double part = lit;
      if (texture.moire > 0)
        part *= 1 + texture.moire * (wave(place.x / texture.pitch) + wave(place.y / texture.pitch)) / 2;
      picture.row(y)[x] *= static_cast<float>(part);
    }
  }
}

}  // namespace usher::scan::corpus
