// SPDX-License-Identifier: Apache-2.0
#define ZX_USE_UTF8 1
#include "readers.h"

#include <ZXing/ReadBarcode.h>
#if __has_include(<ZXing/ReaderOptions.h>)
#define USHER_ZXING_READER_OPTIONS 1
#endif

#include <usher/scan/frame_reader.h>

#include <time.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace usher::scan::corpus {

std::vector<std::string> readByZxing(const LuminanceView& picture) {
#ifdef USHER_ZXING_READER_OPTIONS
  ZXing::ReaderOptions how;
  how.setTryInvert(false);
  how.setTextMode(ZXing::TextMode::Plain);
#else
  ZXing::DecodeHints how;
#endif
  how.setFormats(ZXing::BarcodeFormat::QRCode);
  how.setTryHarder(true);
  how.setTryRotate(true);
  how.setTryDownscale(true);
  const ZXing::ImageView image(picture.data, picture.width, picture.height, ZXing::ImageFormat::Lum,
                               picture.row_stride, picture.pixel_stride);
  std::vector<std::string> texts;
  for (const auto& result : ZXing::ReadBarcodes(image, how)) {
    if (result.isValid()) texts.push_back(result.text());
  }
  return texts;
}

namespace {

LuminanceView viewOf(const QImage& picture) {
  return {picture.constBits(), picture.width(), picture.height(), static_cast<int>(picture.bytesPerLine()),
          1};
}

double processorTime() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

Reader readerBy(Decoder decode) {
  return [decode = std::move(decode)](const QImage& picture) {
    std::vector<std::string> texts;
    const FrameSight sight = decode(viewOf(picture));
    for (const SeenCode& code : sight.codes) texts.push_back(code.utf8.toStdString());
    return texts;
  };
}

}  // namespace

Reader kioskReader() {
  return readerBy(frameReader());
}

Reader unhurriedReader() {
  return readerBy(frameReader(std::chrono::hours(1)));
}

Reader zxingReader(bool inverted) {
  return [inverted](const QImage& picture) {
    std::vector<std::string> texts = readByZxing(viewOf(picture));
    if (!inverted) return texts;
    QImage other = picture.copy();
    other.invertPixels();
    std::ranges::move(readByZxing(viewOf(other)), std::back_inserter(texts));
    return texts;
  };
}

Reading timed(const Reader& reader, const QImage& picture) {
  Reading reading;
  const double start = processorTime();
  reading.texts = reader(picture);
  reading.time = processorTime() - start;
  return reading;
}

}  // namespace usher::scan::corpus
