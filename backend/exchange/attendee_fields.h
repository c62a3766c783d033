// SPDX-License-Identifier: Apache-2.0
#pragma once

// Inside this room only.

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <usher/backend/exchange/columns.h>

namespace usher::backend::exchange {

/// The names that columns of attendees have.
std::span<const FieldNames> attendeeFields();

/// One line of a file, by field, before anything in it was looked at.
struct RawAttendee {
  std::int64_t line = 0;
  std::map<std::string, std::string> fields;
  /// Where the file has lists; else fields["sessions"] is to be split.
  std::optional<std::vector<std::string>> sessions;
  std::vector<std::string> open_questions;
  /// Those that the file has for this line, empty or not.
  std::vector<std::string_view> named;
};

}  // namespace usher::backend::exchange
