// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/image_frame.h>

#include <cstring>

namespace usher::scan {

QVideoFrame frameOf(const QImage& image) {
  const QImage picture = image.convertToFormat(QImage::Format_RGB32);
  if (picture.isNull()) return {};
  QVideoFrame frame(
      QVideoFrameFormat(picture.size(), QVideoFrameFormat::pixelFormatFromImageFormat(QImage::Format_RGB32)));
  if (!frame.map(QVideoFrame::WriteOnly)) return {};
  const auto row_bytes = std::size_t(picture.width()) * 4;
  for (int y = 0; y < picture.height(); ++y) {
    std::memcpy(frame.bits(0) + qsizetype(y) * frame.bytesPerLine(0), picture.constScanLine(y), row_bytes);
  }
  frame.unmap();
  return frame;
}

}  // namespace usher::scan
