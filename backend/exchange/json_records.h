// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace usher::backend::exchange {

/// The text of one object in a JSON file, not yet parsed.
struct JsonRecord {
  /// Of its opening brace.
  std::int64_t line = 0;
  std::string_view text;
  /// False: it does not end, or nests too deep; `text` is its first line.
  bool whole = true;
};

/// Cuts an array of objects, or objects one after the other (NDJSON), into its objects; an object that does
/// not end costs its own first line alone. What is between them (brackets, commas, anything else) is passed
/// over, and its line is in `strays` where it is more than that.
struct JsonRecords {
  std::vector<JsonRecord> records;
  std::vector<std::int64_t> strays;
};
JsonRecords cutJson(std::string_view text);

}  // namespace usher::backend::exchange
