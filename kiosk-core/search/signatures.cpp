// SPDX-License-Identifier: Apache-2.0
#include <usher/search/signatures.h>

#include <bit>

namespace usher::search {

std::size_t Signatures::rowOf(const char* at) {
  const auto byte = [&](int i) { return std::uint32_t{static_cast<unsigned char>(at[i])}; };
  // Multiplicative hashing (D. E. Knuth, TAOCP 3, 6.4): the upper bits are the mixed ones.
  return (byte(0) | byte(1) << 8 | byte(2) << 16) * 2'654'435'769U >> (32 - std::bit_width(kRows - 1));
}

void Signatures::add(std::size_t block, std::string_view text) {
  for (std::size_t i = 0; i + kBytes <= text.size(); ++i) {
    rows_[rowOf(text.data() + i) * words_ + block / 64] |= std::uint64_t{1} << block % 64;
  }
}

std::vector<std::uint32_t> Signatures::blocksWith(std::string_view letters) const {
  std::vector<std::uint64_t> all(words_, ~std::uint64_t{0});
  for (std::size_t i = 0; i + kBytes <= letters.size(); ++i) {
    const std::uint64_t* const row = rows_.data() + rowOf(letters.data() + i) * words_;
    for (std::size_t word = 0; word < words_; ++word) all[word] &= row[word];
  }
  std::vector<std::uint32_t> blocks;
  for (std::size_t word = 0; word < words_; ++word) {
    for (std::uint64_t left = all[word]; left != 0; left &= left - 1) {
      blocks.push_back(
          static_cast<std::uint32_t>(word * 64 + static_cast<std::size_t>(std::countr_zero(left))));
    }
  }
  return blocks;
}

}  // namespace usher::search
