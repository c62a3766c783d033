// SPDX-License-Identifier: Apache-2.0
#include <usher/scan/mended_modules.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <numeric>

#include <usher/scan/qr_symbol.h>
#include <usher/scan/reed_solomon.h>

namespace usher::scan {

namespace {

constexpr int kByte = 8;
/// Bytes that must agree beside those that were needed.
constexpr int kProof = 4;
/// Of the bytes that correct, so many parts more are taken for unknown with each try.
constexpr int kSteps = 8;

float at(const std::vector<float>& modules, int module) {
  return modules[static_cast<std::size_t>(module)];
}

/// What both copies say most clearly.
QrFormat formatOf(const std::vector<float>& modules, const QrSymbol& symbol) {
  QrFormat best;
  float most = -std::numeric_limits<float>::infinity();
  for (int which = 0; which < QrSymbol::kFormats; ++which) {
    const QrFormat format{which / 8, which % 8};
    const std::uint32_t bits = QrSymbol::formatBits(format);
    float sum = 0;
    for (const auto& copy : symbol.formatPlaces()) {
      for (int i = 0; i < QrSymbol::kFormatBits; ++i) {
        const bool dark = bits >> (QrSymbol::kFormatBits - 1 - i) & 1;
        const float light = at(modules, copy[static_cast<std::size_t>(i)]);
        sum += dark ? -light : light;
      }
    }
    if (sum > most) {
      most = sum;
      best = format;
    }
  }
  return best;
}

struct Codeword {
  std::uint8_t value = 0;
  /// Of the bit that is seen least clearly.
  float clear = std::numeric_limits<float>::infinity();
};

std::vector<Codeword> codewordsOf(const std::vector<float>& modules, const QrSymbol& symbol, int mask) {
  std::vector<Codeword> codewords(symbol.bits().size() / kByte);
  for (std::size_t i = 0; i < symbol.bits().size(); ++i) {
    const int module = symbol.bits()[i];
    const float light = at(modules, module);
    const bool bit = (light < 0) != QrSymbol::isMasked(mask, module, symbol.side());
    Codeword& codeword = codewords[i / kByte];
    codeword.value = static_cast<std::uint8_t>(codeword.value << 1 | (bit ? 1 : 0));
    codeword.clear = std::min(codeword.clear, std::abs(light));
  }
  return codewords;
}

/// Indices of each block's codewords: 7.6. The last blocks have one more byte of data than the first.
std::vector<std::vector<int>> blocksOf(int codewords, const QrBlocks& blocks) {
  std::vector<std::vector<int>> places(static_cast<std::size_t>(blocks.count));
  const int length = codewords / blocks.count;
  const int shorter = blocks.count - codewords % blocks.count;
  int next = 0;
  for (int i = 0; i < length - blocks.correction + 1; ++i) {
    for (int block = i < length - blocks.correction ? 0 : shorter; block < blocks.count; ++block)
      places[static_cast<std::size_t>(block)].push_back(next++);
  }
  for (int i = 0; i < blocks.correction; ++i) {
    for (auto& block : places) block.push_back(next++);
  }
  return places;
}

/// One block of a code, whose codewords are seen more or less clearly.
class Block {
 public:
  Block(std::vector<Codeword>& codewords, const std::vector<int>& places, int correction)
      : codewords_(codewords),
        places_(places),
        correction_(correction),
        code_(static_cast<int>(places.size()), correction),
        least_clear_(places.size()) {
    for (const int place : places) seen_.push_back(codewords[static_cast<std::size_t>(place)].value);
    std::iota(least_clear_.begin(), least_clear_.end(), 0);
    std::ranges::sort(least_clear_, {}, [&](int i) {
      return codewords[static_cast<std::size_t>(places[static_cast<std::size_t>(i)])].clear;
    });
  }

  bool mend() {
    const int most = correction_ - kProof;
    for (int unknown = 0; unknown < most; unknown += std::max(2, most / kSteps)) {
      if (mendWithout(unknown)) return true;
    }
    return mendWithout(most);
  }

 private:
  bool mendWithout(int unknown) {
    const std::span erased = std::span(least_clear_).first(static_cast<std::size_t>(unknown));
    std::vector<std::uint8_t> mended = seen_;
    if (!code_.correct(mended, erased)) return false;
    int wrong = 0;
    for (std::size_t i = 0; i < mended.size(); ++i) {
      if (seen_[i] != mended[i] && std::ranges::find(erased, static_cast<int>(i)) == erased.end()) ++wrong;
    }
    if (unknown > 0 && unknown + 2 * wrong > correction_ - kProof) return false;
    for (std::size_t i = 0; i < mended.size(); ++i)
      codewords_[static_cast<std::size_t>(places_[i])].value = mended[i];
    return true;
  }

  std::vector<Codeword>& codewords_;
  const std::vector<int>& places_;
  int correction_;
  ReedSolomon code_;
  std::vector<std::uint8_t> seen_;
  /// Indices of places.
  std::vector<int> least_clear_;
};

}  // namespace

std::optional<std::vector<float>> mendedModules(const std::vector<float>& modules, int side) {
  const QrSymbol symbol(side);
  const QrFormat format = formatOf(modules, symbol);
  const QrBlocks blocks = symbol.blocks(format.level);
  std::vector<Codeword> codewords = codewordsOf(modules, symbol, format.mask);
  for (const auto& places : blocksOf(static_cast<int>(codewords.size()), blocks)) {
    if (!Block(codewords, places, blocks.correction).mend()) return std::nullopt;
  }
  const std::vector<std::int8_t> patterns = symbol.patterns(format);
  std::vector<float> mended(patterns.begin(), patterns.end());
  for (std::size_t i = 0; i < symbol.bits().size(); ++i) {
    const int module = symbol.bits()[i];
    const bool bit = codewords[i / kByte].value >> (kByte - 1 - i % kByte) & 1;
    mended[static_cast<std::size_t>(module)] =
        bit != QrSymbol::isMasked(format.mask, module, side) ? -1.0F : 1.0F;
  }
  // What is left over behind the last codeword is 0, and masked.
  for (std::size_t module = 0; module < mended.size(); ++module) {
    if (mended[module] == 0)
      mended[module] = QrSymbol::isMasked(format.mask, static_cast<int>(module), side) ? -1.0F : 1.0F;
  }
  return mended;
}

}  // namespace usher::scan
