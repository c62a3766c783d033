// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/preview.h>

#include <algorithm>
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

int at(const Plane& plane, int x, int y) {
  return plane
      .data[qsizetype(std::min(y, plane.rows - 1)) * plane.row_stride + qsizetype(x) * plane.pixel_stride];
}

QRgb toRgb(const Matrix& m, int y, int u, int v) {
  const int luma = (y - m.black) * m.luma + 128;
  const int cb = u - 128;
  const int cr = v - 128;
  return qRgb(std::clamp((luma + m.red_v * cr) >> 8, 0, 255),
              std::clamp((luma - m.green_u * cb - m.green_v * cr) >> 8, 0, 255),
              std::clamp((luma + m.blue_u * cb) >> 8, 0, 255));
}

QImage fromYuv(const YuvPicture& picture, const Matrix& matrix, const QSize& from, const QSize& to) {
  QImage preview(to, QImage::Format_RGB32);
  if (preview.isNull()) return preview;
  std::vector<int> columns(std::size_t(to.width()));
  for (int x = 0; x < to.width(); ++x) {
    columns[std::size_t(x)] =
        from.width() - 1 - int((2 * qint64(x) + 1) * from.width() / (2 * qint64(to.width())));
  }
  // Four neighbours where the picture shrinks enough to have them: a single one makes edges crawl.
  const int dx = from.width() >= 2 * to.width() ? 1 : 0;
  const int dy = from.height() >= 2 * to.height() ? 1 : 0;
  for (int row = 0; row < to.height(); ++row) {
    const int y = int((2 * qint64(row) + 1) * from.height() / (2 * qint64(to.height())));
    const int above = std::max(0, y - dy);
    auto* line = reinterpret_cast<QRgb*>(preview.scanLine(row));
    for (int column = 0; column < to.width(); ++column) {
      const int x = columns[std::size_t(column)];
      const int left = std::max(0, x - dx);
      const int luma = (at(picture.y, x, y) + at(picture.y, left, y) + at(picture.y, x, above) +
                        at(picture.y, left, above) + 2) /
                       4;
      if (picture.u.data) {
        const int cx = x >> picture.shift_x;
        const int cy = y >> picture.shift_y;
        line[column] = toRgb(matrix, luma, at(picture.u, cx, cy), at(picture.v, cx, cy));
      } else {
        line[column] = qRgb(luma, luma, luma);
      }
    }
  }
  return preview;
}

}  // namespace

QImage mirroredPreview(const MappedFrame& frame, int max_width) {
  const QSize from(frame.luminance().width, frame.luminance().height);
  const int width = std::clamp(max_width, 1, from.width());
  const QSize to(width, std::max(1, int(qint64(from.height()) * width / from.width())));
  if (const YuvPicture* picture = frame.yuv()) return fromYuv(*picture, matrixOf(frame.format()), from, to);
  return frame.image()
      .scaled(to, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
      .mirrored(true, false)
      .convertToFormat(QImage::Format_RGB32);
}

}  // namespace usher::scan
