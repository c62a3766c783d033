// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/luminance.h>

#include <utility>
#include <vector>

namespace usher::scan {

using Format = QVideoFrameFormat::PixelFormat;

namespace {

bool isPicture(const QSize& size) {
  const auto fits = [](int side) { return side >= MappedFrame::kMinSide && side <= MappedFrame::kMaxSide; };
  return fits(size.width()) && fits(size.height());
}

}  // namespace

std::optional<MappedFrame> MappedFrame::map(const QVideoFrame& frame) {
  // Sizes first: Qt 6.4 divides by half the height while it maps.
  if (!frame.isValid() || !isPicture(frame.size())) return std::nullopt;
  MappedFrame mapped;
  mapped.frame_ = frame;
  mapped.mapped_ = mapped.frame_.map(QVideoFrame::ReadOnly);
  if (!mapped.mapped_) return std::nullopt;
  std::vector<MappedPlane> planes;
  for (int plane = 0; plane < mapped.frame_.planeCount(); ++plane) {
    planes.push_back({std::as_const(mapped.frame_).bits(plane), mapped.frame_.bytesPerLine(plane),
                      mapped.frame_.mappedBytes(plane)});
  }
  const bool readable = hasPlanes(frame.pixelFormat()) ? mapped.readPlanes(planes) : mapped.readImage(planes);
  if (!readable) return std::nullopt;
  return mapped;
}

bool MappedFrame::readPlanes(std::span<const MappedPlane> planes) {
  yuv_ = yuvPictureOf(frame_.pixelFormat(), frame_.size(), planes);
  if (!yuv_) return false;
  luminance_ = {yuv_->y.data, frame_.width(), frame_.height(), yuv_->y.row_stride, yuv_->y.pixel_stride};
  return true;
}

bool MappedFrame::readImage(std::span<const MappedPlane> planes) {
  if (planes.empty()) return false;
  const Format format = frame_.pixelFormat();
  if (format == Format::Format_Jpeg) {
    // What it is is said: whatever else Qt could show is not tried.
    if (planes[0].data) image_ = QImage::fromData(planes[0].data, planes[0].bytes, "JPG");
  } else {
    // QVideoFrame::toImage() knows more formats, but draws them by the GUI's OpenGL: not on this thread.
    image_ = imageOver(format, frame_.size(), planes[0]);
  }
  // A JPEG's size is its own.
  if (!isPicture(image_.size())) return false;
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
