// SPDX-License-Identifier: Apache-2.0
// The only file of this room that knows ZXing. 1.4 has DecodeHints and no inversion of its own; 2.2 and later
// have ReaderOptions.
#define ZX_USE_UTF8 1

#include <usher/scan/zxing_reader.h>

#include <ZXing/ReadBarcode.h>
#if __has_include(<ZXing/ReaderOptions.h>)
#include <ZXing/Version.h>
#define USHER_ZXING_READER_OPTIONS 1
#else
#include <ZXing/ZXVersion.h>
#endif

#include <algorithm>
#include <exception>

#include <usher/scan/scan_log.h>

namespace usher::scan {

namespace {

#ifdef USHER_ZXING_READER_OPTIONS
using Options = ZXing::ReaderOptions;
#else
using Options = ZXing::DecodeHints;
#endif

/// The format is always named: with all formats on, 1.4 stops the process on some photographs by an
/// assertion.
Options options(ZXing::Binarizer binarizer) {
  Options options;
  options.setFormats(ZXing::BarcodeFormat::QRCode);
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

bool covers(const SeenCode& code, const SeenCode& other) {
  return code.raw == other.raw && code.corners.boundingRect().intersects(other.corners.boundingRect());
}

void readInto(std::vector<SeenCode>& codes, const ZXing::ImageView& image, const Options& how) {
  for (const auto& result : ZXing::ReadBarcodes(image, how)) {
    if (!result.isValid()) continue;
    SeenCode code;
    code.utf8 = QByteArray::fromStdString(result.text());
    const auto& bytes = result.bytes();
    code.raw = QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
    for (const auto& corner : result.position()) code.corners << QPointF(corner.x, corner.y);
    addCode(codes, std::move(code));
  }
}

void warn(const std::exception& error) {
  qCWarning(scanLog) << "the QR decoder failed on a frame:" << error.what();
}

}  // namespace

bool addCode(std::vector<SeenCode>& codes, SeenCode code) {
  if (std::ranges::any_of(codes, [&](const SeenCode& other) { return covers(code, other); })) return false;
  codes.push_back(std::move(code));
  return true;
}

std::vector<SeenCode> readBlackAndWhite(const LuminanceView& picture) {
  static const Options how = options(ZXing::Binarizer::BoolCast);
  std::vector<SeenCode> codes;
  if (!picture.data || picture.width < 1 || picture.height < 1) return codes;
  try {
    readInto(codes,
             {picture.data, picture.width, picture.height, ZXing::ImageFormat::Lum, picture.row_stride,
              picture.pixel_stride},
             how);
  } catch (const std::exception& error) {
    warn(error);
  }
  return codes;
}

std::vector<SeenCode> ZxingReader::read(const LuminanceView& picture) {
  std::vector<SeenCode> codes;
  if (!picture.data || picture.width < 1 || picture.height < 1) return codes;
  static const Options how = options(ZXing::Binarizer::LocalAverage);
  try {
    const ZXing::ImageView image(picture.data, picture.width, picture.height, ZXing::ImageFormat::Lum,
                                 picture.row_stride, picture.pixel_stride);
    readInto(codes, image, how);

    // Also when the first pass found something: a second ticket must not stay unseen because it is the other
    // way round.
    inverted_.resize(std::size_t(picture.width) * std::size_t(picture.height));
    std::uint8_t* to = inverted_.data();
    for (int y = 0; y < picture.height; ++y) {
      const std::uint8_t* from = picture.data + qsizetype(y) * picture.row_stride;
      for (int x = 0; x < picture.width; ++x)
        *to++ = std::uint8_t(255 - from[qsizetype(x) * picture.pixel_stride]);
    }
    readInto(codes, {inverted_.data(), picture.width, picture.height, ZXing::ImageFormat::Lum}, how);
  } catch (const std::exception& error) {
    warn(error);
  }
  return codes;
}

QString ZxingReader::version() {
  return QStringLiteral("%1.%2.%3")
      .arg(ZXING_VERSION_MAJOR)
      .arg(ZXING_VERSION_MINOR)
      .arg(ZXING_VERSION_PATCH);
}

}  // namespace usher::scan
