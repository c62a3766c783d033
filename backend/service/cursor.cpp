// SPDX-License-Identifier: Apache-2.0
#include <charconv>

#include <usher/backend/service/cursor.h>

namespace usher::backend::service {

namespace {

constexpr std::size_t kLongest = 18;

}  // namespace

std::string formatCursor(std::int64_t sequence) {
  return std::to_string(sequence);
}

std::optional<std::int64_t> parseCursor(std::string_view cursor) {
  if (cursor.empty() || cursor.size() > kLongest || cursor.find_first_not_of("0123456789") != cursor.npos) {
    return std::nullopt;
  }
  std::int64_t sequence = 0;
  std::from_chars(cursor.data(), cursor.data() + cursor.size(), sequence);
  return sequence;
}

}  // namespace usher::backend::service
