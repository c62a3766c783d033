// SPDX-License-Identifier: Apache-2.0
#pragma once

// Inside this room only.

#include <cstdint>
#include <string>
#include <string_view>

#include <usher/backend/exchange/problem.h>
#include <usher/contract/event_rows.h>

namespace usher::backend::exchange {

/// One line under inspection: its problems, and whether it can still be taken.
class InspectedLine {
 public:
  InspectedLine(std::int64_t line, Problems& problems) : line_(line), problems_(problems) {}

  std::int64_t number() const { return line_; }
  bool good() const { return good_; }
  void refuse(std::string_view field, std::string_view reason, Problems::Facts facts = {});
  void note(std::string_view field, std::string_view reason, Problems::Facts facts = {});
  /// Refuses text that is damaged, holds control characters, or is longer than `most` characters.
  bool holdsText(std::string_view field, std::string_view text, std::size_t most);
  /// Refuses what the contract does not allow on the wire.
  bool holds(const contract::Row& row);

 private:
  std::int64_t line_;
  Problems& problems_;
  bool good_ = true;
};

/// The contract's limit for texts, in characters.
inline constexpr std::size_t kLongestText = 2000;
inline constexpr std::size_t kLongestCode = 512;
/// No longer than what a guest can type at a kiosk.
inline constexpr std::size_t kLongestBooking = 100;

}  // namespace usher::backend::exchange
