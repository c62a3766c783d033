// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/admin/demo/split_mix.h>

#include <cstdint>
#include <string_view>

namespace usher::scan::corpus {

/// From easy to hard, or from small to large.
struct Span {
  double from = 0;
  double to = 0;
};

/// The chance of one frame: the same for the same seed, name and number on every machine. At most one draw in
/// an expression whose parts have no order of their own: compilers choose differently.
class Dice {
 public:
  Dice(std::uint64_t seed, std::string_view name, int number) : random_(mixed(seed, name, number)) {}

  double between(const Span& span) { return span.from + (span.to - span.from) * random_.unit(); }
  double between(double from, double to) { return between({from, to}); }
  /// 0 to bound - 1.
  int below(int bound) { return static_cast<int>(random_.below(static_cast<std::uint32_t>(bound))); }
  bool chance(int percent) { return below(100) < percent; }
  /// -1 or 1.
  double side() { return chance(50) ? 1 : -1; }
  /// To either side.
  double either(const Span& span) {
    const double to = side();
    return to * between(span);
  }
  std::uint64_t bits() { return random_.next(); }

 private:
  /// FNV-1a over the name, so that a kind's frames do not depend on which other kinds there are.
  static std::uint64_t mixed(std::uint64_t seed, std::string_view name, int number) {
    std::uint64_t hash = 0xCBF29CE484222325U;
    for (const char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
    // Mixed once more for each: states that lie near each other give the same numbers, some steps apart.
    const std::uint64_t kind = admin::SplitMix(hash ^ admin::SplitMix(seed).next()).next();
    return admin::SplitMix(kind ^ static_cast<std::uint64_t>(number)).next();
  }

  admin::SplitMix random_;
};

}  // namespace usher::scan::corpus
