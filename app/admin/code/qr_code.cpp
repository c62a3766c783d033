// SPDX-License-Identifier: Apache-2.0
#include "qr_code.h"

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <algorithm>
#include <exception>

namespace usher::admin {

std::optional<QrCode> QrCode::make(const std::string& text) {
  // The writer's scale of 0 to 8 for all symbologies; 6 is QR's level Q.
  constexpr int kLevelQ = 6;
  try {
    ZXing::MultiFormatWriter writer(ZXing::BarcodeFormat::QRCode);
    writer.setMargin(0).setEccLevel(kLevelQ);
    if (std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) > 127; })) {
      writer.setEncoding(ZXing::CharacterSet::UTF8);
    }
    const ZXing::BitMatrix matrix = writer.encode(text, 0, 0);
    QrCode code;
    code.size_ = matrix.width();
    code.dark_.reserve(static_cast<std::size_t>(code.size_) * static_cast<std::size_t>(code.size_));
    for (int y = 0; y < code.size_; ++y) {
      for (int x = 0; x < code.size_; ++x) code.dark_.push_back(matrix.get(x, y));
    }
    return code;
  } catch (const std::exception&) {
    return std::nullopt;
  }
}

QPainterPath QrCode::shape(const QRectF& area) const {
  const double module_width = area.width() / size_;
  const double module_height = area.height() / size_;
  QPainterPath path;
  path.setFillRule(Qt::WindingFill);
  for (int y = 0; y < size_; ++y) {
    for (int x = 0; x < size_;) {
      int end = x;
      while (end < size_ && dark(end, y)) ++end;
      if (end > x) {
        path.addRect(area.left() + x * module_width, area.top() + y * module_height, (end - x) * module_width,
                     module_height);
      }
      x = std::max(end, x + 1);
    }
  }
  return path;
}

}  // namespace usher::admin
