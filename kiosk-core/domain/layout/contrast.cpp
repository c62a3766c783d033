// SPDX-License-Identifier: Apache-2.0
#include <usher/domain/layout/contrast.h>

#include <algorithm>
#include <cmath>

namespace usher::domain {
namespace {

double linear(std::uint32_t channel) {
  const double c = (channel & 0xff) / 255.0;
  return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(std::uint32_t colour) {
  return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
}

}  // namespace

double contrastRatio(std::uint32_t a, std::uint32_t b) {
  const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
  return (lighter + 0.05) / (darker + 0.05);
}

std::uint32_t textColourOn(std::uint32_t background) {
  constexpr std::uint32_t kBlack = 0x000000;
  constexpr std::uint32_t kWhite = 0xffffff;
  return contrastRatio(background, kWhite) >= contrastRatio(background, kBlack) ? kWhite : kBlack;
}

}  // namespace usher::domain
