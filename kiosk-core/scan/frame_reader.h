// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <functional>
#include <vector>

#include <usher/scan/luminance.h>
#include <usher/scan/seen_code.h>

namespace usher::scan {

/// All codes of a picture, with corners in pixels. Called on one thread, one call at a time.
using Decoder = std::function<std::vector<SeenCode>(const LuminanceView&)>;

/// What a kiosk reads its camera's frames by, one after the other as they come: one for each camera.
/// `budget`: processor time for a frame; a camera sends 30 a second.
Decoder frameReader(std::chrono::microseconds budget = std::chrono::milliseconds(24));

}  // namespace usher::scan
