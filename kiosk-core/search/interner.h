// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace usher::search {

/// Numbers distinct words from 0 on, as they come. Words hold no zero byte.
class Interner {
 public:
  std::uint32_t numberOf(std::string_view word);
  std::uint32_t size() const { return static_cast<std::uint32_t>(begins_.size() - 1); }
  std::string_view word(std::uint32_t number) const {
    return std::string_view(text_).substr(begins_[number], begins_[number + 1] - begins_[number]);
  }
  /// The numbers of all words in the order of their bytes, and so of their code points.
  std::vector<std::uint32_t> sorted() const;

 private:
  std::size_t slotOf(std::string_view word) const;
  void grow();

  std::string text_;
  std::vector<std::uint32_t> begins_{0};
  /// Open addressing, at most half full; a number and one, or 0.
  std::vector<std::uint32_t> slots_ = std::vector<std::uint32_t>(1024);
};

}  // namespace usher::search
