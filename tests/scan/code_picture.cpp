// SPDX-License-Identifier: Apache-2.0
#include "code_picture.h"

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <QPainter>

namespace usher::scan {

QImage codeImage(const QByteArray& text, int side) {
  const auto bits = ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode)
                        .setEncoding(ZXing::CharacterSet::UTF8)
                        .setMargin(4)
                        .encode(text.toStdString(), side, side);
  QImage image(bits.width(), bits.height(), QImage::Format_RGB32);
  for (int y = 0; y < bits.height(); ++y) {
    for (int x = 0; x < bits.width(); ++x)
      image.setPixel(x, y, bits.get(x, y) ? qRgb(0, 0, 0) : qRgb(255, 255, 255));
  }
  return image;
}

void paintCode(QImage& picture, const QByteArray& text, const QPoint& top_left, int side) {
  QPainter(&picture).drawImage(top_left, codeImage(text, side));
}

QImage heldUp(const QByteArray& text, const QSize& size, int side) {
  QImage picture(size, QImage::Format_RGB32);
  picture.fill(qRgb(120, 120, 120));
  paintCode(picture, text, {(size.width() - side) / 2, (size.height() - side) / 2}, side);
  return picture;
}

QVideoFrame frameOfFormat(const QImage& picture, QVideoFrameFormat::PixelFormat format) {
  QVideoFrame frame(QVideoFrameFormat(picture.size(), format));
  if (!frame.map(QVideoFrame::WriteOnly)) return {};
  // Padding is filled with noise: nobody may look at it.
  for (int plane = 0; plane < frame.planeCount(); ++plane) {
    for (int i = 0; i < frame.mappedBytes(plane); ++i) frame.bits(plane)[i] = uchar(i * 37);
  }
  const auto put = [&](int plane, int column, int row, int value) {
    frame.bits(plane)[qsizetype(row) * frame.bytesPerLine(plane) + column] = uchar(value);
  };
  for (int y = 0; y < picture.height(); ++y) {
    for (int x = 0; x < picture.width(); ++x) {
      const QRgb rgb = picture.pixel(x, y);
      // BT.601, video range.
      const int r = qRed(rgb), g = qGreen(rgb), b = qBlue(rgb);
      const int luma = 16 + (66 * r + 129 * g + 25 * b + 128) / 256;
      const int u = 128 + (-38 * r - 74 * g + 112 * b) / 256;
      const int v = 128 + (112 * r - 94 * g - 18 * b) / 256;
      const bool chroma_here = x / 2 * 2 + 1 < picture.width() && y / 2 * 2 + 1 < picture.height();
      switch (format) {
        case QVideoFrameFormat::Format_YUV420P:
        case QVideoFrameFormat::Format_YV12: {
          const bool swapped = format == QVideoFrameFormat::Format_YV12;
          put(0, x, y, luma);
          if (chroma_here) put(swapped ? 2 : 1, x / 2, y / 2, u);
          if (chroma_here) put(swapped ? 1 : 2, x / 2, y / 2, v);
          break;
        }
        case QVideoFrameFormat::Format_NV12:
        case QVideoFrameFormat::Format_NV21: {
          const int swapped = format == QVideoFrameFormat::Format_NV21 ? 1 : 0;
          put(0, x, y, luma);
          if (chroma_here) put(1, x / 2 * 2 + swapped, y / 2, u);
          if (chroma_here) put(1, x / 2 * 2 + 1 - swapped, y / 2, v);
          break;
        }
        case QVideoFrameFormat::Format_YUYV:
          put(0, 2 * x, y, luma);
          put(0, 2 * x + 1, y, x % 2 == 0 ? u : v);
          break;
        case QVideoFrameFormat::Format_UYVY:
          put(0, 2 * x + 1, y, luma);
          put(0, 2 * x, y, x % 2 == 0 ? u : v);
          break;
        case QVideoFrameFormat::Format_P010:
          put(0, 2 * x + 1, y, luma);
          if (chroma_here) put(1, x / 2 * 4 + 1, y / 2, u);
          if (chroma_here) put(1, x / 2 * 4 + 3, y / 2, v);
          break;
        case QVideoFrameFormat::Format_Y8:
          put(0, x, y, luma);
          break;
        case QVideoFrameFormat::Format_BGRX8888:
          put(0, 4 * x, y, b);
          put(0, 4 * x + 1, y, g);
          put(0, 4 * x + 2, y, r);
          break;
        default:
          return {};
      }
    }
  }
  frame.unmap();
  return frame;
}

}  // namespace usher::scan
