// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QSize>
#include <QVideoFrameFormat>

#include <cstdint>
#include <optional>
#include <span>

namespace usher::scan {

/// One component of a picture in memory; rows below the last one repeat it.
struct Plane {
  const std::uint8_t* data = nullptr;
  int row_stride = 0;
  int pixel_stride = 1;
  int rows = 0;
};

struct YuvPicture {
  Plane y;
  /// No data in grey pictures.
  Plane u;
  Plane v;
  /// Pixels of the picture for each of the chroma's, as powers of two.
  int shift_x = 0;
  int shift_y = 0;
};

/// Memory of a frame, as who gave it says.
struct MappedPlane {
  const std::uint8_t* data = nullptr;
  int bytes_per_line = 0;
  int bytes = 0;
};

/// A picture of these formats is looked at where it is: YUV420P, YUV422P, YV12, NV12, NV21, YUYV, UYVY, P010,
/// P016, Y8.
bool hasPlanes(QVideoFrameFormat::PixelFormat format);

/// The picture of `size` pixels, 1 by 1 or more, in `planes`. nullopt: hasPlanes() is false, or the planes
/// are too few or too short for the brightness of all pixels. Chroma that is missing in part is left out.
std::optional<YuvPicture> yuvPictureOf(QVideoFrameFormat::PixelFormat format, const QSize& size,
                                       std::span<const MappedPlane> planes);

/// The same of a format that Qt has as a QImage, over the plane's memory; null where it is too short.
QImage imageOver(QVideoFrameFormat::PixelFormat format, const QSize& size, const MappedPlane& plane);

}  // namespace usher::scan
