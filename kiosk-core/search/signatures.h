// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace usher::search {

/// Says of blocks of text which of them may hold some letters, so that the others need not be read: a bit for
/// each hash of three bytes that are in a block, kept by hash, so that a question reads a row for each three
/// bytes of it. Sources: bit-sliced signature files (C. Faloutsos, S. Christodoulakis, "Signature files",
/// 1984), BitFunnel (B. Goodwin et al., 2017).
class Signatures {
 public:
  /// Fewer bytes are in any block.
  static constexpr std::size_t kBytes = 3;

  Signatures() = default;
  explicit Signatures(std::size_t blocks) : words_((blocks + 63) / 64), rows_(kRows * words_) {}

  /// All of a block's text, once.
  void add(std::size_t block, std::string_view text);
  /// Every block that has `letters`, and a few that have not, in their order. `letters` has kBytes at least.
  std::vector<std::uint32_t> blocksWith(std::string_view letters) const;

  std::size_t bytes() const { return rows_.capacity() * sizeof rows_[0]; }

 private:
  /// A block of about a thousand bytes has every seventh bit then.
  static constexpr std::size_t kRows = 4096;

  static std::size_t rowOf(const char* at);

  /// Of a row, a bit for each block.
  std::size_t words_ = 0;
  std::vector<std::uint64_t> rows_;
};

}  // namespace usher::search
