// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

#include <usher/scan/luminance.h>

namespace usher::scan {

/// How bright a frame is, and where it is as bright as its camera can say: what lies above is lost.
struct FrameLight {
  static constexpr int kColumns = 16;
  static constexpr int kRows = 9;

  /// Of each part of the frame, row by row, the share of pixels at the top: 0 none, 255 all.
  std::array<std::uint8_t, std::size_t{kColumns} * kRows> clipped{};
  /// Of each part, the mean.
  std::array<std::uint8_t, std::size_t{kColumns} * kRows> mean{};
  /// What `clipped` is, of the code's place, 0 to 1; nullopt: no place was given.
  std::optional<double> code_clipped;
};

/// `code`: where one is or was, in pixels; empty: nowhere.
FrameLight lightOf(const LuminanceView& frame, const QRectF& code = {});

}  // namespace usher::scan
