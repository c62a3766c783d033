// SPDX-License-Identifier: Apache-2.0
#include "frame_fuzz.h"

#include <usher/scan/cascade_reader.h>
#include <usher/scan/code_trouble.h>
#include <usher/scan/preview.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <memory>

#include "drawn_picture.h"

namespace usher::fuzz {

namespace {

using Format = QVideoFrameFormat::PixelFormat;

void require(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "a frame is read wrongly: %s\n", what);
  std::abort();
}

void requireFinite(const QPolygonF& corners) {
  for (const QPointF& corner : corners)
    require(std::isfinite(corner.x()) && std::isfinite(corner.y()), "corners are numbers");
}

/// In steps, not in time: what is found here is found on each machine.
void read(const scan::LuminanceView& picture) {
  constexpr int kSteps = 40;
  int steps = 0;
  scan::CascadeReader reader({.budget = std::chrono::microseconds(kSteps)},
                             [&steps] { return std::chrono::microseconds(steps++); });
  for (const scan::SeenCode& code : reader.read(picture)) {
    require(code.corners.size() == 4, "a code has four corners");
    requireFinite(code.corners);
  }
  int tried = 0;
  for (const auto& [name, count] : reader.counts()) tried += count.tried;
  require(tried <= kSteps, "the budget is kept");
  const auto region = reader.unread();
  if (!region) return;
  require(QRect(0, 0, picture.width, picture.height).contains(region->area), "regions lie in the frame");
  requireFinite(scan::unreadCode(*region, picture).corners);
}

QSize anySize(Bytes& bytes) {
  const QSize size(bytes.below(400), bytes.below(300));
  switch (bytes.below(8)) {
    case 0:
      return {size.width() * 16, size.height() / 16};
    case 1:
      return {size.width() / 16, size.height() * 16};
    default:
      return size;
  }
}

DrawnPicture drawn(const QSize& size, Bytes& bytes) {
  DrawnPicture picture(size.width(), size.height());
  drawInto(picture, bytes);
  return picture;
}

/// Memory of exactly so many bytes: a sanitizer sees each one more that is read.
class Memory {
 public:
  explicit Memory(int size)
      : bytes_(std::make_unique<std::uint8_t[]>(static_cast<std::size_t>(size))), size_(size) {}
  std::uint8_t* data() { return bytes_.get(); }
  int size() const { return size_; }
  /// Repeats the pixels as often as they fit.
  void fill(const DrawnPicture& picture) {
    for (int i = 0; i < size_ && !picture.pixels.empty(); ++i)
      bytes_[static_cast<std::size_t>(i)] =
          picture.pixels[static_cast<std::size_t>(i) % picture.pixels.size()];
  }

 private:
  std::unique_ptr<std::uint8_t[]> bytes_;
  int size_;
};

void lookAtBrightness(Bytes& bytes) {
  const QSize size = anySize(bytes);
  const int pixel_stride = 1 + bytes.below(4);
  const int row_bytes = std::max(0, (size.width() - 1) * pixel_stride + 1);
  const int row_stride = row_bytes + bytes.below(32);
  const bool upwards = bytes.below(4) == 0;
  DrawnPicture picture = drawn(size, bytes);
  const int rows_above = std::max(0, size.height() - 1) * row_stride;
  Memory memory(size.isEmpty() ? 0 : rows_above + row_bytes);
  std::uint8_t* first = memory.data() + (upwards ? rows_above : 0);
  const int stride = upwards ? -row_stride : row_stride;
  for (int y = 0; y < size.height(); ++y) {
    for (int x = 0; x < size.width(); ++x)
      first[static_cast<std::ptrdiff_t>(y) * stride + static_cast<std::ptrdiff_t>(x) * pixel_stride] =
          picture.at(x, y);
  }
  read({first, size.width(), size.height(), stride, pixel_stride});
}

void preview(const scan::YuvPicture& picture, const QSize& size, Bytes shown) {
  const QVideoFrameFormat format(size, Format::Format_NV12);
  for (const QSize& to : {QSize(), QSize(1 + shown.below(200), 1 + shown.below(200))}) {
    const QImage image = scan::mirroredPreview(picture, size, format, 1 + shown.below(100), to);
    require(!image.isNull() && (to.isEmpty() || image.size() == to), "a preview fills what it is shown in");
  }
}

/// Planes that say of themselves what they like.
void lookAtPlanes(Bytes& bytes) {
  const auto format = static_cast<Format>(bytes.below(QVideoFrameFormat::NPixelFormats));
  const QSize size = anySize(bytes).expandedTo({1, 1});
  const int count = bytes.below(4);
  std::array<int, 3> lines{};
  std::vector<Memory> memories;
  for (int i = 0; i < count; ++i) {
    int& line = lines[static_cast<std::size_t>(i)];
    line = bytes.below(4) == 0 ? bytes.word() - 32'768
                               : size.width() * (1 + bytes.below(4)) + bytes.below(8) - 4;
    const int whole = std::clamp(line, 0, 4'096) * size.height();
    memories.emplace_back(bytes.below(4) == 0 ? bytes.word() : std::min(whole, 1 << 21));
  }
  const Bytes shown = bytes;
  const DrawnPicture picture = drawn(size, bytes);
  std::vector<scan::MappedPlane> planes;
  for (int i = 0; i < count; ++i) {
    Memory& memory = memories[static_cast<std::size_t>(i)];
    memory.fill(picture);
    planes.push_back({memory.data(), lines[static_cast<std::size_t>(i)], memory.size()});
  }
  if (const auto yuv = scan::yuvPictureOf(format, size, planes)) {
    read({yuv->y.data, size.width(), size.height(), yuv->y.row_stride, yuv->y.pixel_stride});
    preview(*yuv, size, shown);
  }
  if (count == 0) return;
  const QImage image = scan::imageOver(format, size, planes[0]);
  if (!image.isNull())
    require(!image.convertToFormat(QImage::Format_Grayscale8).isNull(), "an image can be read");
}

/// A frame of Qt's own, of any format; a JPEG's bytes are the fuzzer's.
void lookAtVideoFrame(Bytes& bytes) {
  const auto format = static_cast<Format>(bytes.below(QVideoFrameFormat::NPixelFormats));
  const QSize size = anySize(bytes);
  QVideoFrame frame(QVideoFrameFormat(size, format));
  // Qt 6.4 divides by half of the height.
  if (size.height() > 1 && frame.map(QVideoFrame::WriteOnly)) {
    const Bytes raw = bytes;
    const DrawnPicture picture = drawn(size, bytes);
    const auto from = format == Format::Format_Jpeg ? raw.rest() : std::span(picture.pixels);
    for (int plane = 0; plane < frame.planeCount() && !from.empty(); ++plane) {
      for (int i = 0; i < frame.mappedBytes(plane); ++i)
        frame.bits(plane)[i] = from[static_cast<std::size_t>(i) % from.size()];
    }
    frame.unmap();
  }
  const auto mapped = scan::MappedFrame::map(frame);
  if (!mapped) return;
  read(mapped->luminance());
  require(!scan::mirroredPreview(*mapped, 40).isNull(), "a frame that is read has a preview");
}

}  // namespace

void lookAtFrame(std::span<const std::uint8_t> input) {
  Bytes bytes(input);
  switch (bytes.below(3)) {
    case 0:
      return lookAtBrightness(bytes);
    case 1:
      return lookAtPlanes(bytes);
    default:
      return lookAtVideoFrame(bytes);
  }
}

}  // namespace usher::fuzz
