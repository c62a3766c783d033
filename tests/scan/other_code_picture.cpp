// SPDX-License-Identifier: Apache-2.0
#include "other_code_picture.h"

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <QPainter>
#include <QRandomGenerator>

#include <algorithm>

namespace usher::scan {

namespace {

using domain::CodeFormat;

ZXing::BarcodeFormat zxingOf(CodeFormat format) {
  switch (format) {
    case CodeFormat::Aztec:
      return ZXing::BarcodeFormat::Aztec;
    case CodeFormat::DataMatrix:
      return ZXing::BarcodeFormat::DataMatrix;
    case CodeFormat::Pdf417:
      return ZXing::BarcodeFormat::PDF417;
    case CodeFormat::Code128:
      return ZXing::BarcodeFormat::Code128;
  }
  return ZXing::BarcodeFormat::None;
}

}  // namespace

QImage otherCodeImage(CodeFormat format, const QByteArray& text, int module) {
  const int rows = format == CodeFormat::Code128 ? 30 : 1;
  const auto bits =
      ZXing::MultiFormatWriter(zxingOf(format)).setMargin(0).encode(text.toStdString(), 1, rows);
  const int quiet = format == CodeFormat::Code128 ? 10 : 3;
  QImage small(bits.width() + 2 * quiet, bits.height() + 2 * quiet, QImage::Format_RGB32);
  small.fill(Qt::white);
  for (int y = 0; y < bits.height(); ++y) {
    for (int x = 0; x < bits.width(); ++x) {
      if (bits.get(x, y)) small.setPixel(x + quiet, y + quiet, qRgb(0, 0, 0));
    }
  }
  return small.scaled(small.size() * module);
}

QImage ticketSeen(const QImage& code, double degrees, const QPoint& middle) {
  QImage frame(1280, 720, QImage::Format_RGB32);
  frame.fill(QColor(70, 74, 80));
  QPainter painter(&frame);
  painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
  painter.translate(middle);
  painter.rotate(degrees);
  const QRect paper = QRect(QPoint(), code.size() + QSize(120, 200));
  painter.translate(-paper.center());
  painter.fillRect(paper, QColor(236, 234, 228));
  painter.setPen(Qt::black);
  // Bars stand for letters: which fonts a machine has makes no difference.
  for (int line = 0; line < 3; ++line) {
    for (int x = 20; x < paper.width() - 60; x += 17)
      painter.fillRect(x, 20 + line * 22, 5 + (x * 7 + line) % 9, 9, QColor(60, 60, 60));
  }
  painter.drawImage(QPoint(60, 120), code);
  painter.end();

  // Out of focus by a pixel and a half.
  QImage grey = frame.scaled(960, 540, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                    .scaled(1280, 720, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                    .convertToFormat(QImage::Format_Grayscale8);
  QRandomGenerator noise(7);
  for (int y = 0; y < grey.height(); ++y) {
    uchar* row = grey.scanLine(y);
    for (int x = 0; x < grey.width(); ++x) {
      const int light = row[x] * (700 + x / 4) / 1100;
      row[x] = static_cast<uchar>(std::clamp(light + static_cast<int>(noise.bounded(13)) - 6, 0, 255));
    }
  }
  return grey;
}

}  // namespace usher::scan
