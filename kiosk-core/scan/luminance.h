// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QVideoFrame>

#include <cstdint>
#include <optional>
#include <span>

#include <usher/scan/frame_planes.h>

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

/// A video frame, readable for as long as this lives. Brightness is the frame's own memory where
/// hasPlanes(); JPEGs, and formats that QImage has, go through one.
class MappedFrame {
 public:
  /// Smaller than the smallest QR symbol in either direction is no picture.
  static constexpr int kMinSide = 21;
  static constexpr int kMaxSide = 8192;

  /// nullopt: nothing to look at (no or strange size, can't be mapped, planes too short for what they claim,
  /// a format of none of these).
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
  bool readPlanes(std::span<const MappedPlane> planes);
  bool readImage(std::span<const MappedPlane> planes);

  QVideoFrame frame_;
  bool mapped_ = false;
  LuminanceView luminance_;
  std::optional<YuvPicture> yuv_;
  QImage image_;
  QImage grey_;
};

}  // namespace usher::scan
