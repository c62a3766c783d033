// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/preview.h>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace usher::scan {

namespace {

/// YCbCr to RGB in 8.8 fixed point (ITU-R BT.601 and BT.709; "full" is JPEG's).
struct Matrix {
  int black;
  int luma;
  int red_v;
  int green_u;
  int green_v;
  int blue_u;
};
constexpr Matrix kBt601{16, 298, 409, 100, 208, 516};
constexpr Matrix kBt709{16, 298, 459, 55, 136, 541};
constexpr Matrix kFull{0, 256, 359, 88, 183, 454};

const Matrix& matrixOf(const QVideoFrameFormat& format) {
  if (format.colorRange() == QVideoFrameFormat::ColorRange_Full) return kFull;
  return format.colorSpace() == QVideoFrameFormat::ColorSpace_BT709 ? kBt709 : kBt601;
}

const std::uint8_t* rowOf(const Plane& plane, int y) {
  return plane.data + qsizetype(std::min(y, plane.rows - 1)) * plane.row_stride;
}

QRgb toRgb(const Matrix& m, int y, int u, int v) {
  const int luma = (y - m.black) * m.luma + 128;
  const int cb = u - 128;
  const int cr = v - 128;
  return qRgb(std::clamp((luma + m.red_v * cr) >> 8, 0, 255),
              std::clamp((luma - m.green_u * cb - m.green_v * cr) >> 8, 0, 255),
              std::clamp((luma + m.blue_u * cb) >> 8, 0, 255));
}

/// Where a pixel of the preview comes from, in bytes from the beginning of its row.
struct Source {
  qsizetype luma;
  /// Its neighbour, or itself.
  qsizetype left;
  qsizetype chroma_u;
  qsizetype chroma_v;
};

std::vector<Source> sourcesOf(const YuvPicture& picture, int first, int from, int to) {
  // Neighbours where the picture shrinks enough to have them: a single one makes edges crawl.
  const int dx = from >= 2 * to ? 1 : 0;
  std::vector<Source> sources;
  sources.reserve(std::size_t(to));
  for (int column = 0; column < to; ++column) {
    const int x = first + from - 1 - int((2 * qint64(column) + 1) * from / (2 * qint64(to)));
    const qsizetype chroma = x >> picture.shift_x;
    sources.push_back({qsizetype(x) * picture.y.pixel_stride,
                       qsizetype(std::max(0, x - dx)) * picture.y.pixel_stride,
                       chroma * picture.u.pixel_stride, chroma * picture.v.pixel_stride});
  }
  return sources;
}

QImage fromYuv(const YuvPicture& picture, const Matrix& matrix, const QRect& from, const QSize& to) {
  QImage preview(to, QImage::Format_RGB32);
  if (preview.isNull()) return preview;
  const std::vector<Source> sources = sourcesOf(picture, from.left(), from.width(), to.width());
  const int dy = from.height() >= 2 * to.height() ? 1 : 0;
  for (int row = 0; row < to.height(); ++row) {
    const int y = from.top() + int((2 * qint64(row) + 1) * from.height() / (2 * qint64(to.height())));
    const std::uint8_t* here = rowOf(picture.y, y);
    const std::uint8_t* above = rowOf(picture.y, std::max(0, y - dy));
    const std::uint8_t* u = picture.u.data ? rowOf(picture.u, y >> picture.shift_y) : nullptr;
    const std::uint8_t* v = picture.u.data ? rowOf(picture.v, y >> picture.shift_y) : nullptr;
    auto* pixel = reinterpret_cast<QRgb*>(preview.scanLine(row));
    for (const Source& source : sources) {
      const int luma =
          (here[source.luma] + here[source.left] + above[source.luma] + above[source.left] + 2) / 4;
      *pixel++ = u ? toRgb(matrix, luma, u[source.chroma_u], v[source.chroma_v]) : qRgb(luma, luma, luma);
    }
  }
  return preview;
}

/// Pixels that are read of `part`.
QSize sizeOf(const QRect& part, int max_width, const QSize& shown) {
  const int most = shown.isEmpty() ? max_width : std::min(max_width, shown.width());
  const int width = std::clamp(most, 1, part.width());
  return {width, std::max(1, int(qint64(part.height()) * width / part.width()))};
}

QImage filled(const QImage& preview, const QSize& shown) {
  if (shown.isEmpty() || preview.isNull()) return preview;
  return preview.scaled(shown, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

}  // namespace

QRect partShown(const QSize& frame, const QSize& shown) {
  QRect part(QPoint(), frame);
  if (shown.isEmpty() || frame.isEmpty()) return part;
  part.setSize(shown.scaled(frame, Qt::KeepAspectRatio).expandedTo({1, 1}));
  part.moveTopLeft({(frame.width() - part.width()) / 2, (frame.height() - part.height()) / 2});
  return part;
}

QImage mirroredPreview(const MappedFrame& frame, int max_width, const QSize& shown) {
  const QSize size(frame.luminance().width, frame.luminance().height);
  if (const YuvPicture* picture = frame.yuv())
    return mirroredPreview(*picture, size, frame.format(), max_width, shown);
  const QRect part = partShown(size, shown);
  return filled(frame.image()
                    .copy(part)
                    .scaled(sizeOf(part, max_width, shown), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                    .mirrored(true, false)
                    .convertToFormat(QImage::Format_RGB32),
                shown);
}

QImage mirroredPreview(const YuvPicture& picture, const QSize& size, const QVideoFrameFormat& format,
                       int max_width, const QSize& shown) {
  const QRect part = partShown(size, shown);
  return filled(fromYuv(picture, matrixOf(format), part, sizeOf(part, max_width, shown)), shown);
}

}  // namespace usher::scan
