// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <span>

namespace usher::device {

/// The head of the 62 mm machines: 720 pins, 300 to the inch.
inline constexpr int kQlPins = 720;
inline constexpr double kQlDotsPerMm = 300 / 25.4;

/// A roll of the maker's table of page sizes, as it is told apart by: width and length in mm.
struct QlMedia {
  int width_mm;
  /// 0: continuous.
  int length_mm;
  /// What can be printed on, in dots. Height 0: as long as the picture.
  int width;
  int height;
  /// Pins at the right of it.
  int right_pins;

  bool continuous() const { return length_mm == 0; }
  bool operator==(const QlMedia&) const = default;
};

std::span<const QlMedia> qlMedia();
/// `length_mm` 0: continuous. nullopt: the maker has none such.
std::optional<QlMedia> qlMedia(int width_mm, int length_mm);
/// As staff read it on the roll, e.g. "62 mm", "29 × 90 mm".
QString qlMediaName(int width_mm, int length_mm);

/// Continuous media are cut no shorter and no longer (12.7 mm, 1 m).
inline constexpr int kQlFewestRows = 150;
inline constexpr int kQlMostRows = 11'811;

enum class QlModel { Ql700, Ql800, Ql810W, Ql820Nwb };

}  // namespace usher::device
