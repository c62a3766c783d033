// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include <usher/scan/code_formats.h>
#include <usher/scan/luminance.h>
#include <usher/scan/seen_code.h>

namespace usher::scan {

/// Codes of those of `formats` that are no lines, dark on light, of a picture of two colours (kDark, kLight)
/// that has one in its middle: ZXing 1.4 looks for Aztec and Data Matrix codes nowhere else. Empty where
/// ZXing fails.
std::vector<SeenCode> readMatrixCodes(const LuminanceView& picture, CodeFormats formats);

/// The Code 128 that two rows of a picture of two colours agree on, along rows in either direction; its
/// corners lie on those rows. nullopt where there is none, and where ZXing fails.
std::optional<SeenCode> readCode128(const LuminanceView& picture);

}  // namespace usher::scan
