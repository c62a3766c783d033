// SPDX-License-Identifier: Apache-2.0
#define ZX_USE_UTF8 1
#include "qr_reader.h"

#include <ZXing/ReadBarcode.h>

namespace usher::admin {
namespace {

// ZXing-C++ renamed its options in 2.3.
#if __has_include(<ZXing/ReaderOptions.h>)
ZXing::ReaderOptions options() {
  return ZXing::ReaderOptions().setTextMode(ZXing::TextMode::Plain);
}
#else
ZXing::DecodeHints options() {
  return {};
}
#endif

}  // namespace

std::vector<std::string> readQrCodes(const QImage& image) {
  if (image.isNull()) return {};
  const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
  const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
                              static_cast<int>(grey.bytesPerLine()));
  auto wanted = options();
  wanted.setFormats(ZXing::BarcodeFormat::QRCode).setTryHarder(true).setTryRotate(true);
  std::vector<std::string> texts;
  for (const auto& found : ZXing::ReadBarcodes(view, wanted)) {
    if (found.isValid()) texts.push_back(found.text());
  }
  return texts;
}

}  // namespace usher::admin
