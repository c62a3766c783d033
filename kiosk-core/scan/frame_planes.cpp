// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/frame_planes.h>

#include <algorithm>

namespace usher::scan {

namespace {

using Format = QVideoFrameFormat::PixelFormat;

/// Where the components of a format lie. A plane index of -1: there is none.
struct FrameLayout {
  struct Component {
    int plane = -1;
    int offset = 0;
    int pixel_stride = 1;
  };
  Component y;
  Component u;
  Component v;
  int shift_x = 0;
  int shift_y = 0;
};

std::optional<FrameLayout> layoutOf(Format format) {
  switch (format) {
    case Format::Format_YUV420P:
      return FrameLayout{{0}, {1}, {2}, 1, 1};
    case Format::Format_YV12:
      return FrameLayout{{0}, {2}, {1}, 1, 1};
    case Format::Format_YUV422P:
      return FrameLayout{{0}, {1}, {2}, 1, 0};
    case Format::Format_NV12:
      return FrameLayout{{0}, {1, 0, 2}, {1, 1, 2}, 1, 1};
    case Format::Format_NV21:
      return FrameLayout{{0}, {1, 1, 2}, {1, 0, 2}, 1, 1};
    case Format::Format_YUYV:
      return FrameLayout{{0, 0, 2}, {0, 1, 4}, {0, 3, 4}, 1, 0};
    case Format::Format_UYVY:
      return FrameLayout{{0, 1, 2}, {0, 0, 4}, {0, 2, 4}, 1, 0};
    case Format::Format_P010:
    case Format::Format_P016:
      // Of 16 bits, the lower ones first, eight are enough.
      return FrameLayout{{0, 1, 2}, {1, 1, 4}, {1, 3, 4}, 1, 1};
    case Format::Format_Y8:
      return FrameLayout{{0}, {}, {}, 0, 0};
    default:
      return std::nullopt;
  }
}

/// Its rows are of `columns` values, as many as there is memory for and at most `rows`.
std::optional<Plane> planeOf(std::span<const MappedPlane> planes, const FrameLayout::Component& component,
                             int columns, int rows) {
  if (component.plane < 0) return Plane{};
  if (static_cast<std::size_t>(component.plane) >= planes.size()) return std::nullopt;
  const MappedPlane& mapped = planes[static_cast<std::size_t>(component.plane)];
  const qint64 stride = mapped.bytes_per_line;
  const qint64 row = component.offset + qint64(columns - 1) * component.pixel_stride + 1;
  if (!mapped.data || stride < row || mapped.bytes < row) return std::nullopt;
  const qint64 whole_rows = (mapped.bytes - row) / stride + 1;
  return Plane{mapped.data + component.offset, mapped.bytes_per_line, component.pixel_stride,
               int(std::min<qint64>(rows, whole_rows))};
}

}  // namespace

bool hasPlanes(Format format) {
  return layoutOf(format).has_value();
}

std::optional<YuvPicture> yuvPictureOf(Format format, const QSize& size,
                                       std::span<const MappedPlane> planes) {
  const auto layout = layoutOf(format);
  if (!layout) return std::nullopt;
  const int chroma_columns = (size.width() + (1 << layout->shift_x) - 1) >> layout->shift_x;
  const int chroma_rows = (size.height() + (1 << layout->shift_y) - 1) >> layout->shift_y;
  const auto y = planeOf(planes, layout->y, size.width(), size.height());
  if (!y || y->rows < size.height()) return std::nullopt;
  // An odd width has its last chroma value cut off by some sources: that is no reason not to read the code.
  const auto u = planeOf(planes, layout->u, chroma_columns, chroma_rows);
  const auto v = planeOf(planes, layout->v, chroma_columns, chroma_rows);
  const bool coloured = u && v;
  return YuvPicture{*y, coloured ? *u : Plane{}, coloured ? *v : Plane{}, layout->shift_x, layout->shift_y};
}

QImage imageOver(Format format, const QSize& size, const MappedPlane& plane) {
  const QImage::Format pixels = QVideoFrameFormat::imageFormatFromPixelFormat(format);
  if (pixels == QImage::Format_Invalid) return {};
  const qint64 row = qint64(size.width()) * QImage::toPixelFormat(pixels).bitsPerPixel() / 8;
  const qint64 stride = plane.bytes_per_line;
  if (!plane.data || stride < row || plane.bytes < stride * (size.height() - 1) + row) return {};
  return {plane.data, size.width(), size.height(), stride, pixels};
}

}  // namespace usher::scan
