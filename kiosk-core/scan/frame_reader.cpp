// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/frame_reader.h>

#include <algorithm>
#include <utility>

#include <usher/scan/cascade_reader.h>
#include <usher/scan/code_process.h>
#include <usher/scan/other_code_reader.h>
#include <usher/scan/processor_time.h>
#include <usher/scan/zxing_reader.h>

namespace usher::scan {

namespace {

/// Where other codes are wanted, QR codes leave them the rest of a frame's time, and whatever QR codes took,
/// so much.
constexpr int kQrTenths = 6;
constexpr int kOthersTenths = 2;

class FrameReader {
 public:
  FrameReader(std::chrono::microseconds budget, std::shared_ptr<const WantedFormats> wanted,
              OtherCodes others)
      : budget_(budget),
        wanted_(std::move(wanted)),
        others_as_given_(std::move(others)),
        cascade_({.budget = budget}) {}

  FrameSight operator()(const LuminanceView& picture) {
    take(wanted_ ? wanted_->get() : CodeFormats());
    FrameSight sight = formats_.empty() ? FrameSight{cascade_.read(picture)} : readAll(picture);
    if (!sight.codes.empty()) return sight;
    if (const auto region = cascade_.unread()) sight.unread = unreadCode(*region, picture);
    return sight;
  }

 private:
  FrameSight readAll(const LuminanceView& picture) {
    const auto started = processorTime();
    FrameSight sight{cascade_.read(picture)};
    std::vector<QRectF> taken;
    for (const SeenCode& code : sight.codes) taken.push_back(code.corners.boundingRect());
    const auto left = std::max<std::chrono::nanoseconds>(budget_ - (processorTime() - started),
                                                         budget_ * kOthersTenths / 10);
    for (SeenCode& code : others_(picture, formats_, taken, left)) addCode(sight.codes, std::move(code));
    return sight;
  }

  void take(CodeFormats formats) {
    if (formats == formats_) return;
    if (formats.empty() != formats_.empty()) {
      cascade_ = CascadeReader({.budget = formats.empty() ? budget_ : budget_ * kQrTenths / 10});
      others_ = formats.empty() ? OtherCodes() : others_as_given_;
    }
    formats_ = formats;
  }

  std::chrono::microseconds budget_;
  std::shared_ptr<const WantedFormats> wanted_;
  OtherCodes others_as_given_;
  CodeFormats formats_;
  CascadeReader cascade_;
  /// While there are formats.
  OtherCodes others_;
};

}  // namespace

OtherCodes otherCodesHere() {
  return [reader = OtherCodeReader()](const LuminanceView& picture, CodeFormats formats,
                                      const std::vector<QRectF>& taken,
                                      std::chrono::nanoseconds budget) mutable {
    return reader.read(picture, formats, taken, processorTime() + budget);
  };
}

OtherCodes otherCodesApart() {
  return
      [process = CodeProcess()](const LuminanceView& picture, CodeFormats formats,
                                const std::vector<QRectF>& taken, std::chrono::nanoseconds budget) mutable {
        return process.read(picture, formats, taken, budget);
      };
}

Decoder frameReader(std::chrono::microseconds budget, std::shared_ptr<const WantedFormats> formats,
                    OtherCodes others) {
  return FrameReader(budget, std::move(formats), std::move(others));
}

}  // namespace usher::scan
