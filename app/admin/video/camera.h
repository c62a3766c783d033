// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>

#include <array>
#include <cstdint>

namespace usher::admin {

/// What a small camera adds to the light: darker corners and a sensor's noise. May be used by several threads
/// at once.
class Camera {
 public:
  Camera(QSize size, std::uint64_t seed);

  /// `image` is Format_RGB32 of the camera's size.
  void develop(QImage& image, std::uint64_t frame) const;

 private:
  std::uint64_t seed_;
  QImage corners_;
  std::array<std::int8_t, 65536> noise_{};
};

}  // namespace usher::admin
