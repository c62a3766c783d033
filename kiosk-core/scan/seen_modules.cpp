// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/seen_modules.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace usher::scan {

namespace {

constexpr int kFramesKept = 5;
constexpr std::size_t kMostKept = 4;
/// Of what is kept, with each new frame: a code comes nearer and into focus.
constexpr float kFading = 0.8F;
/// The least correlation of two looks at one code. Two codes of a size have their patterns in common, and
/// hardly more than that.
constexpr float kAlike = 0.6F;

/// So that a bright frame says no more than a dark one.
std::vector<float> scaled(std::vector<float> modules) {
  const float square = std::inner_product(modules.begin(), modules.end(), modules.begin(), 0.0F);
  if (square <= 0) return modules;
  const float scale = std::sqrt(static_cast<float>(modules.size()) / square);
  for (float& module : modules) module *= scale;
  return modules;
}

float correlation(const std::vector<float>& one, const std::vector<float>& other) {
  const float products = std::inner_product(one.begin(), one.end(), other.begin(), 0.0F);
  const float squares = std::inner_product(one.begin(), one.end(), one.begin(), 0.0F) *
                        std::inner_product(other.begin(), other.end(), other.begin(), 0.0F);
  return squares > 0 ? products / std::sqrt(squares) : 0;
}

}  // namespace

void SeenModules::nextFrame() {
  std::erase_if(seen_, [](Seen& one) { return ++one.frames_since > kFramesKept; });
}

const std::vector<float>* SeenModules::add(const std::vector<float>& modules) {
  std::vector<float> now = scaled(modules);
  const auto known = std::ranges::find_if(seen_, [&](const Seen& one) {
    return one.mean.size() == now.size() && correlation(one.mean, now) > kAlike;
  });
  if (known == seen_.end()) {
    if (seen_.size() == kMostKept) seen_.erase(seen_.begin());
    seen_.push_back({.mean = std::move(now)});
    return nullptr;
  }
  std::ranges::transform(known->mean, now, known->mean.begin(),
                         [](float kept, float more) { return kFading * kept + more; });
  known->frames_since = 0;
  std::rotate(known, known + 1, seen_.end());
  return &seen_.back().mean;
}

}  // namespace usher::scan
