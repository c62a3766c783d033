// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <usher/scan/code_formats.h>
#include <usher/scan/code_trouble.h>
#include <usher/scan/luminance.h>
#include <usher/scan/seen_code.h>

namespace usher::scan {

/// What a picture shows; corners in pixels.
struct FrameSight {
  std::vector<SeenCode> codes;
  /// Where no code is read: one that is seen.
  std::optional<UnreadCode> unread = std::nullopt;
};

/// What is read beside QR codes: those formats, in a picture with codes at `taken`, in so much processor
/// time.
using OtherCodes =
    std::function<std::vector<SeenCode>(const LuminanceView& picture, CodeFormats formats,
                                        const std::vector<QRectF>& taken, std::chrono::nanoseconds budget)>;

/// By OtherCodeReader, in this process.
OtherCodes otherCodesHere();
/// In a process of their own, which main() has to serve: see CodeProcess.
OtherCodes otherCodesApart();

/// Called on one thread, one call at a time.
using Decoder = std::function<FrameSight(const LuminanceView&)>;

/// What a kiosk reads its camera's frames by, one after the other as they come: one for each camera.
/// `budget`: processor time for a frame; a camera sends 30 a second. `formats`: what is read beside QR codes,
/// looked at for each frame, by a copy of `others` while there are any; none: nothing is, and it costs
/// nothing.
Decoder frameReader(std::chrono::microseconds budget = std::chrono::milliseconds(24),
                    std::shared_ptr<const WantedFormats> formats = {}, OtherCodes others = otherCodesHere());

}  // namespace usher::scan
