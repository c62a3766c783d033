// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/web/contrast.h>

#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace usher::backend::web {

namespace {

using Channels = std::array<int, 3>;

Channels channelsOf(std::string_view colour) {
  Channels channels{};
  for (std::size_t i = 0; i < channels.size(); ++i) {
    const auto digits = colour.substr(1 + 2 * i, 2);
    std::from_chars(digits.data(), digits.data() + digits.size(), channels[i], 16);
  }
  return channels;
}

/// 0 to 1.
double luminanceOf(const Channels& channels) {
  constexpr std::array kWeights = {0.2126, 0.7152, 0.0722};
  double luminance = 0;
  for (std::size_t i = 0; i < channels.size(); ++i) {
    const double part = channels[i] / 255.0;
    luminance += kWeights[i] * (part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4));
  }
  return luminance;
}

double contrastOf(const Channels& channels) {
  constexpr double kFlare = 0.05;
  return (1 + kFlare) / (luminanceOf(channels) + kFlare);
}

std::string textOf(const Channels& channels) {
  std::array<char, 8> text{};
  std::snprintf(text.data(), text.size(), "#%02X%02X%02X", static_cast<unsigned>(channels[0]) & 0xFFU,
                static_cast<unsigned>(channels[1]) & 0xFFU, static_cast<unsigned>(channels[2]) & 0xFFU);
  return text.data();
}

}  // namespace

double contrastOnWhite(std::string_view colour) {
  return contrastOf(channelsOf(colour));
}

std::string readableOnWhite(const std::string& colour) {
  const auto full = channelsOf(colour);
  constexpr int kSteps = 256;
  for (int light = kSteps; light > 0; --light) {
    Channels darker{};
    for (std::size_t i = 0; i < full.size(); ++i) darker[i] = full[i] * light / kSteps;
    if (contrastOf(darker) >= kReadable) return textOf(darker);
  }
  return "#000000";
}

}  // namespace usher::backend::web
