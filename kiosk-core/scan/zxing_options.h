// SPDX-License-Identifier: Apache-2.0
#pragma once

// Inside this room only, and before any other of ZXing's headers. What its versions have under other names is
// here: 1.4 has DecodeHints and no inversion of its own; 2.2 and later have ReaderOptions; 3.x has variants
// of formats.
#define ZX_USE_UTF8 1

#include <ZXing/ReadBarcode.h>
#if __has_include(<ZXing/ReaderOptions.h>)
#include <ZXing/Version.h>
#define USHER_ZXING_READER_OPTIONS 1
#else
#include <ZXing/ZXVersion.h>
#endif

#include <usher/scan/code_formats.h>
#include <usher/scan/luminance.h>
#include <usher/scan/seen_code.h>

namespace usher::scan::zxing {

#ifdef USHER_ZXING_READER_OPTIONS
using Options = ZXing::ReaderOptions;
#else
using Options = ZXing::DecodeHints;
#endif

#if ZXING_VERSION_MAJOR >= 3
/// Model 2: "QRCode" has Micro QR codes in it, which a clipped ticket can look like.
inline constexpr auto kQr = ZXing::BarcodeFormat::QRCodeModel2;
/// Without runes, which say a number of three digits.
inline constexpr auto kAztec = ZXing::BarcodeFormat::AztecCode;
#else
inline constexpr auto kQr = ZXing::BarcodeFormat::QRCode;
inline constexpr auto kAztec = ZXing::BarcodeFormat::Aztec;
#endif

/// Thorough, and for the given formats alone.
///
/// Formats are always named. With linear codes among them, 1.4 as Debian builds it ends the process by an
/// assertion ("lineCount() == 1" in Result's ==) where a picture, or it and its smaller copy, gives the same
/// linear code twice: those are read one at a time (setMaxNumberOfSymbols(1)), where it compares none.
inline Options thorough(ZXing::BarcodeFormats formats, ZXing::Binarizer binarizer) {
  Options options;
  options.setFormats(formats);
  options.setTryHarder(true);
  options.setTryRotate(true);
  options.setBinarizer(binarizer);
  // Of two colours there is nothing more to be seen in a smaller picture.
  options.setTryDownscale(binarizer != ZXing::Binarizer::BoolCast);
#ifdef USHER_ZXING_READER_OPTIONS
  options.setTryInvert(false);
  options.setTextMode(ZXing::TextMode::Plain);
#endif
  return options;
}

inline ZXing::ImageView imageOf(const LuminanceView& picture) {
  return {picture.data,       picture.width,       picture.height, ZXing::ImageFormat::Lum,
          picture.row_stride, picture.pixel_stride};
}

template <class Result>
SeenCode seenCode(const Result& result) {
  SeenCode code;
  code.utf8 = QByteArray::fromStdString(result.text());
  const auto& bytes = result.bytes();
  code.raw = QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
  for (const auto& corner : result.position()) code.corners << QPointF(corner.x, corner.y);
  return code;
}

}  // namespace usher::scan::zxing
