// SPDX-License-Identifier: Apache-2.0
#include <usher/search/traits.h>

#include <algorithm>

namespace usher::search {

Sieve::Sieve(const Filter& filter)
    : states_(filter.states.empty() ? ~0U : 0U), marked_alone_(filter.marked_alone) {
  for (const State state : filter.states) states_ |= 1U << static_cast<unsigned>(state);
  if (filter.types.empty()) return;
  types_.resize(std::ranges::max(filter.types) + 1U);
  for (const std::uint16_t type : filter.types) types_[type] = true;
}

}  // namespace usher::search
