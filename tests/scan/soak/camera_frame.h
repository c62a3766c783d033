// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QVideoFrame>

#include <cstdint>
#include <span>

namespace usher::scan::soak {

/// Formats that cameraFrame() makes.
std::span<const QVideoFrameFormat::PixelFormat> cameraFormats();

/// What is added to pixels.
using Noise = std::span<const std::int8_t>;

/// The part of a grey picture (Format_Grayscale8) in `area`, which lies in it, as a camera's frame. To row
/// `y` that many values of `noise` are added from `noise_starts[y % size]` on.
QVideoFrame cameraFrame(const QImage& picture, const QRect& area, QVideoFrameFormat::PixelFormat format,
                        Noise noise, std::span<const std::uint16_t> noise_starts);

}  // namespace usher::scan::soak
