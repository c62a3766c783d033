// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/luminance.h>

#include <utility>

namespace usher::scan {

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

namespace {

using Format = QVideoFrameFormat::PixelFormat;

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
    case Format::Format_Y8:
      return FrameLayout{{0}, {}, {}, 0, 0};
    default:
      return std::nullopt;
  }
}

/// A plane of `columns` values a row, as the frame has it mapped. Its rows are as many as there is memory
/// for, at most `rows`.
std::optional<Plane> planeOf(const QVideoFrame& frame, const FrameLayout::Component& component, int columns,
                             int rows) {
  if (component.plane < 0) return Plane{};
  if (component.plane >= frame.planeCount()) return std::nullopt;
  const std::uint8_t* data = frame.bits(component.plane);
  const qint64 stride = frame.bytesPerLine(component.plane);
  const qint64 row = component.offset + qint64(columns - 1) * component.pixel_stride + 1;
  const qint64 bytes = frame.mappedBytes(component.plane);
  if (!data || stride < row || bytes < row) return std::nullopt;
  const qint64 whole_rows = (bytes - row) / stride + 1;
  return Plane{data + component.offset, int(stride), component.pixel_stride,
               int(std::min<qint64>(rows, whole_rows))};
}

}  // namespace

std::optional<MappedFrame> MappedFrame::map(const QVideoFrame& frame) {
  // Sizes first: Qt 6.4 divides by half the height while it maps.
  const QSize size = frame.size();
  if (!frame.isValid() || size.width() < kMinSide || size.height() < kMinSide || size.width() > kMaxSide ||
      size.height() > kMaxSide) {
    return std::nullopt;
  }
  MappedFrame mapped;
  mapped.frame_ = frame;
  mapped.mapped_ = mapped.frame_.map(QVideoFrame::ReadOnly);
  if (!mapped.mapped_) return std::nullopt;
  const auto layout = layoutOf(frame.pixelFormat());
  const bool readable = layout ? mapped.readPlanes(*layout) : mapped.readImage();
  if (!readable) return std::nullopt;
  return mapped;
}

bool MappedFrame::readPlanes(const FrameLayout& layout) {
  const QSize size = frame_.size();
  const int chroma_columns = (size.width() + (1 << layout.shift_x) - 1) >> layout.shift_x;
  const int chroma_rows = (size.height() + (1 << layout.shift_y) - 1) >> layout.shift_y;
  const auto y = planeOf(frame_, layout.y, size.width(), size.height());
  if (!y || y->rows < size.height()) return false;
  // An odd width has its last chroma value cut off by some sources: that is no reason not to read the code.
  const auto u = planeOf(frame_, layout.u, chroma_columns, chroma_rows);
  const auto v = planeOf(frame_, layout.v, chroma_columns, chroma_rows);
  yuv_ = YuvPicture{*y, u && v ? *u : Plane{}, u && v ? *v : Plane{}, layout.shift_x, layout.shift_y};
  luminance_ = {y->data, size.width(), size.height(), y->row_stride, y->pixel_stride};
  return true;
}

bool MappedFrame::readImage() {
  const QImage::Format format = QVideoFrameFormat::imageFormatFromPixelFormat(frame_.pixelFormat());
  if (frame_.pixelFormat() == Format::Format_Jpeg) {
    image_ = QImage::fromData(frame_.bits(0), frame_.mappedBytes(0));
  } else if (format != QImage::Format_Invalid) {
    const QSize size = frame_.size();
    const qint64 row = qint64(size.width()) * QImage::toPixelFormat(format).bitsPerPixel() / 8;
    const qint64 stride = frame_.bytesPerLine(0);
    if (!frame_.bits(0) || stride < row || frame_.mappedBytes(0) < stride * (size.height() - 1) + row)
      return false;
    image_ = QImage(std::as_const(frame_).bits(0), size.width(), size.height(), stride, format);
  } else {
    image_ = frame_.toImage();
  }
  if (image_.width() < kMinSide || image_.height() < kMinSide) return false;
  grey_ = image_.convertToFormat(QImage::Format_Grayscale8);
  if (grey_.isNull()) return false;
  luminance_ = {grey_.constBits(), grey_.width(), grey_.height(), int(grey_.bytesPerLine()), 1};
  return true;
}

MappedFrame::MappedFrame(MappedFrame&& other) noexcept
    : frame_(std::move(other.frame_)),
      mapped_(std::exchange(other.mapped_, false)),
      luminance_(other.luminance_),
      yuv_(other.yuv_),
      image_(std::move(other.image_)),
      grey_(std::move(other.grey_)) {}

MappedFrame::~MappedFrame() {
  if (mapped_) frame_.unmap();
}

}  // namespace usher::scan
