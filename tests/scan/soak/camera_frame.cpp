// SPDX-License-Identifier: Apache-2.0
#include "camera_frame.h"

#include <array>
#include <cstring>
#include <vector>

namespace usher::scan::soak {

namespace {

using Format = QVideoFrameFormat::PixelFormat;

constexpr std::array kFormats{Format::Format_NV12, Format::Format_YUYV,    Format::Format_YUV420P,
                              Format::Format_Y8,   Format::Format_UYVY,    Format::Format_YV12,
                              Format::Format_NV21, Format::Format_YUV422P, Format::Format_BGRX8888};

constexpr std::uint8_t kNoColour = 128;

/// Bytes from one pixel to the next in the first plane, and so many of them, from the first, that are grey.
struct Pixel {
  int stride = 1;
  int first = 0;
  int greys = 1;
};

Pixel pixelOf(Format format) {
  switch (format) {
    case Format::Format_YUYV:
      return {2, 0, 1};
    case Format::Format_UYVY:
      return {2, 1, 1};
    case Format::Format_BGRX8888:
      return {4, 0, 3};
    default:
      return {};
  }
}

/// Hidden from the thread sanitizer, which would take most of the time for it: who writes to the frame
/// itself, and when, it sees.
[[gnu::no_sanitize("thread")]] void makeRow(std::uint8_t* to, const std::uint8_t* from,
                                            const std::int8_t* more, int width, const Pixel& pixel) {
  to += pixel.first;
  for (int x = 0; x < width; ++x, to += pixel.stride) {
    const int value = from[x] + more[x];
    const auto limited = static_cast<std::uint8_t>(value < 0 ? 0 : value > 255 ? 255 : value);
    for (int grey = 0; grey < pixel.greys; ++grey) to[grey] = limited;
  }
}

}  // namespace

std::span<const Format> cameraFormats() {
  return kFormats;
}

QVideoFrame cameraFrame(const QImage& picture, const QRect& area, Format format, Noise noise,
                        std::span<const std::uint16_t> noise_starts) {
  QVideoFrame frame(QVideoFrameFormat(area.size(), format));
  if (!frame.map(QVideoFrame::WriteOnly)) return {};
  const Pixel pixel = pixelOf(format);
  for (int plane = 1; plane < frame.planeCount(); ++plane)
    std::memset(frame.bits(plane), kNoColour, static_cast<std::size_t>(frame.mappedBytes(plane)));
  std::vector<std::uint8_t> row(static_cast<std::size_t>(area.width() * pixel.stride), kNoColour);
  for (int y = 0; y < area.height(); ++y) {
    const std::uint8_t* from = picture.constScanLine(area.top() + y) + area.left();
    const std::int8_t* more = noise.data() + noise_starts[static_cast<std::size_t>(y) % noise_starts.size()];
    makeRow(row.data(), from, more, area.width(), pixel);
    std::memcpy(frame.bits(0) + static_cast<std::ptrdiff_t>(y) * frame.bytesPerLine(0), row.data(),
                row.size());
  }
  frame.unmap();
  return frame;
}

}  // namespace usher::scan::soak
