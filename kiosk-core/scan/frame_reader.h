// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

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

/// Called on one thread, one call at a time.
using Decoder = std::function<FrameSight(const LuminanceView&)>;

/// What a kiosk reads its camera's frames by, one after the other as they come: one for each camera.
/// `budget`: processor time for a frame; a camera sends 30 a second.
Decoder frameReader(std::chrono::microseconds budget = std::chrono::milliseconds(24));

}  // namespace usher::scan
