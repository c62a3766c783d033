// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace usher::search {

/// How an attendee's ticket stands; where several are true, the owner says which of them counts.
enum class State : std::uint8_t { NotYetIn, Inside, Left, Unpaid, Cancelled, Blocked };

/// What a search can be narrowed down by; changes without the words.
struct Traits {
  /// The owner's own number of a ticket type.
  std::uint16_t type = 0;
  State state = State::NotYetIn;
  /// The owner's own mark.
  bool marked = false;
  bool operator==(const Traits&) const = default;
};

/// Whom a search is about. An empty list is everybody.
struct Filter {
  std::vector<std::uint16_t> types;
  std::vector<State> states;
  bool marked_alone = false;
};

/// A filter that answers fast.
class Sieve {
 public:
  explicit Sieve(const Filter& filter);
  bool passes(Traits traits) const {
    const bool of_type = types_.empty() || (traits.type < types_.size() && types_[traits.type]);
    return of_type && (traits.marked || !marked_alone_) &&
           (states_ >> static_cast<unsigned>(traits.state) & 1U) != 0;
  }

 private:
  std::vector<bool> types_;
  std::uint32_t states_;
  bool marked_alone_;
};

}  // namespace usher::search
