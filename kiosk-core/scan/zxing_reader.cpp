// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/zxing_reader.h>

#include <usher/scan/zxing_options.h>

#include <algorithm>
#include <exception>

#include <usher/scan/scan_log.h>

namespace usher::scan {

namespace {

zxing::Options options(ZXing::Binarizer binarizer) {
  return zxing::thorough(zxing::kQr, binarizer);
}

bool covers(const SeenCode& code, const SeenCode& other) {
  return code.raw == other.raw && code.corners.boundingRect().intersects(other.corners.boundingRect());
}

void readInto(std::vector<SeenCode>& codes, const ZXing::ImageView& image, const zxing::Options& how) {
  for (const auto& result : ZXing::ReadBarcodes(image, how)) {
    // Stripes and chequers are a mask with nothing under it: a code that is valid, and says nothing.
    if (result.isValid() && !result.bytes().empty()) addCode(codes, zxing::seenCode(result));
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
  static const zxing::Options how = options(ZXing::Binarizer::BoolCast);
  std::vector<SeenCode> codes;
  if (!picture.data || picture.width < 1 || picture.height < 1) return codes;
  try {
    readInto(codes, zxing::imageOf(picture), how);
  } catch (const std::exception& error) {
    warn(error);
  }
  return codes;
}

std::vector<SeenCode> ZxingReader::read(const LuminanceView& picture) {
  std::vector<SeenCode> codes;
  if (!picture.data || picture.width < 1 || picture.height < 1) return codes;
  static const zxing::Options how = options(ZXing::Binarizer::LocalAverage);
  try {
    readInto(codes, zxing::imageOf(picture), how);

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
