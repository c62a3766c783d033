// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QVideoFrame>

#include <cstdint>
#include <optional>

namespace usher::scan {

/// Brightness of a picture, row by row from the top; borrowed.
struct LuminanceView {
  const std::uint8_t* data = nullptr;
  int width = 0;
  int height = 0;
  /// Bytes from one row to the next, and from one pixel to the next.
  int row_stride = 0;
  int pixel_stride = 1;
};

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

struct FrameLayout;

/// A video frame, readable for as long as this lives. Brightness is the frame's own memory for YUV420P,
/// YUV422P, YV12, NV12, NV21, YUYV, UYVY and Y8; other formats go through a QImage.
class MappedFrame {
 public:
  /// Smaller than the smallest QR symbol in either direction is no picture.
  static constexpr int kMinSide = 21;
  static constexpr int kMaxSide = 8192;

  /// nullopt: nothing to look at (no or strange size, can't be mapped, planes too short for what they claim).
  static std::optional<MappedFrame> map(const QVideoFrame& frame);

  MappedFrame(MappedFrame&& other) noexcept;
  MappedFrame& operator=(MappedFrame&&) = delete;
  ~MappedFrame();

  const LuminanceView& luminance() const { return luminance_; }
  /// Null where the frame came as a QImage.
  const YuvPicture* yuv() const { return yuv_ ? &*yuv_ : nullptr; }
  const QImage& image() const { return image_; }
  QVideoFrameFormat format() const { return frame_.surfaceFormat(); }

 private:
  MappedFrame() = default;
  bool readPlanes(const FrameLayout& layout);
  bool readImage();

  QVideoFrame frame_;
  bool mapped_ = false;
  LuminanceView luminance_;
  std::optional<YuvPicture> yuv_;
  QImage image_;
  QImage grey_;
};

}  // namespace usher::scan
