// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "score.h"

namespace usher::sound {

inline constexpr int kSampleRate = 48'000;

/// Mono, -1 to 1, silent at both ends.
std::vector<double> render(const Sound& sound);
/// A WAV file's bytes: PCM, 16 bit, mono.
std::string wavOf(const std::vector<double>& samples);

}  // namespace usher::sound
