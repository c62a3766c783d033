// SPDX-License-Identifier: Apache-2.0
#include <usher/search/interner.h>

#include <algorithm>
#include <functional>

namespace usher::search {

namespace {

/// A word's first eight bytes as a number of the same order.
std::uint64_t beginningOf(std::string_view word) {
  std::uint64_t beginning = 0;
  for (std::size_t i = 0; i < 8; ++i) {
    beginning = beginning << 8 | (i < word.size() ? static_cast<unsigned char>(word[i]) : 0U);
  }
  return beginning;
}

}  // namespace

std::size_t Interner::slotOf(std::string_view word) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t slot = std::hash<std::string_view>()(word) & mask;
  while (slots_[slot] != 0 && this->word(slots_[slot] - 1) != word) slot = (slot + 1) & mask;
  return slot;
}

void Interner::grow() {
  slots_.assign(slots_.size() * 2, 0);
  for (std::uint32_t number = 0; number < size(); ++number) slots_[slotOf(word(number))] = number + 1;
}

std::uint32_t Interner::numberOf(std::string_view word) {
  const std::size_t slot = slotOf(word);
  if (slots_[slot] != 0) return slots_[slot] - 1;
  const std::uint32_t number = size();
  slots_[slot] = number + 1;
  text_ += word;
  begins_.push_back(static_cast<std::uint32_t>(text_.size()));
  if (size() * std::size_t{2} > slots_.size()) grow();
  return number;
}

std::vector<std::uint32_t> Interner::sorted() const {
  struct Item {
    std::uint64_t beginning;
    std::uint32_t number;
  };
  std::vector<Item> items(size());
  for (std::uint32_t number = 0; number < size(); ++number)
    items[number] = {beginningOf(word(number)), number};
  std::ranges::sort(items, [&](const Item& a, const Item& b) {
    if (a.beginning != b.beginning) return a.beginning < b.beginning;
    return word(a.number) < word(b.number);
  });
  std::vector<std::uint32_t> numbers(size());
  std::ranges::transform(items, numbers.begin(), &Item::number);
  return numbers;
}

}  // namespace usher::search
