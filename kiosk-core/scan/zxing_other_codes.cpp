// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/zxing_other_codes.h>

#include <usher/scan/zxing_options.h>

#include <exception>

#include <usher/scan/scan_log.h>
#include <usher/scan/zxing_reader.h>

namespace usher::scan {

namespace {

using domain::CodeFormat;

struct Known {
  CodeFormat format;
  ZXing::BarcodeFormat zxing;
};
constexpr Known kWhicheverWayUp[] = {{CodeFormat::Aztec, zxing::kAztec},
                                     {CodeFormat::DataMatrix, ZXing::BarcodeFormat::DataMatrix}};

/// Of a picture that was turned by so many degrees, on the picture as it is.
QPointF beforeRotation(const QPointF& place, int degrees, const LuminanceView& picture) {
  switch (degrees) {
    case 90:
      return {place.y(), picture.height - 1 - place.x()};
    case 180:
      return {picture.width - 1 - place.x(), picture.height - 1 - place.y()};
    case 270:
      return {picture.width - 1 - place.y(), place.x()};
    default:
      return place;
  }
}

zxing::Options linearOptions() {
  auto options = zxing::thorough(ZXing::BarcodeFormat::Code128, ZXing::Binarizer::BoolCast);
  options.setMaxNumberOfSymbols(1);
  options.setMinLineCount(2);
  options.setTryRotate(false);
  return options;
}

bool isPicture(const LuminanceView& picture) {
  return picture.data && picture.width > 0 && picture.height > 0;
}

void warn(const std::exception& error) {
  qCWarning(scanLog) << "the decoder of other codes failed on a frame:" << error.what();
}

void readInto(std::vector<SeenCode>& codes, const ZXing::ImageView& image, const zxing::Options& options,
              CodeFormat format) {
  try {
    for (const auto& result : ZXing::ReadBarcodes(image, options)) {
      if (!result.isValid()) continue;
      SeenCode code = zxing::seenCode(result);
      code.format = format;
      addCode(codes, std::move(code));
    }
  } catch (const std::exception& error) {
    warn(error);
  }
}

}  // namespace

std::vector<SeenCode> readMatrixCodes(const LuminanceView& picture, CodeFormats formats) {
  std::vector<SeenCode> codes;
  if (!isPicture(picture)) return codes;
  const ZXing::ImageView image = zxing::imageOf(picture);
  // One at a time, so that each result is known to be of that format.
  for (const auto& [format, zxing_format] : kWhicheverWayUp) {
    if (formats.has(format))
      readInto(codes, image, zxing::thorough(zxing_format, ZXing::Binarizer::BoolCast), format);
  }
  if (!formats.has(CodeFormat::Pdf417)) return codes;
  // Turned by us: ZXing does not look at it another way up where something like a code's start is seen in
  // one.
  auto options = zxing::thorough(ZXing::BarcodeFormat::PDF417, ZXing::Binarizer::BoolCast);
  options.setTryRotate(false);
  for (const int degrees : {0, 180, 90, 270}) {
    std::vector<SeenCode> found;
    readInto(found, image.rotated(degrees), options, CodeFormat::Pdf417);
    for (SeenCode& code : found) {
      for (QPointF& corner : code.corners) corner = beforeRotation(corner, degrees, picture);
      addCode(codes, std::move(code));
    }
    if (!found.empty()) break;
  }
  return codes;
}

std::optional<SeenCode> readCode128(const LuminanceView& picture) {
  static const auto options = linearOptions();
  if (!isPicture(picture)) return std::nullopt;
  try {
    for (const auto& result : ZXing::ReadBarcodes(zxing::imageOf(picture), options)) {
      if (!result.isValid()) continue;
      SeenCode code = zxing::seenCode(result);
      code.format = CodeFormat::Code128;
      return code;
    }
  } catch (const std::exception& error) {
    warn(error);
  }
  return std::nullopt;
}

}  // namespace usher::scan
