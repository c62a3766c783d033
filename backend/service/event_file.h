// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <expected>
#include <istream>
#include <string>
#include <vector>

#include <usher/contract/event_rows.h>

namespace usher::backend::service {

/// Where an event file is wrong: the line from 1 (0: the file as a whole), the field as a JSON pointer, and
/// why.
struct EventFileError {
  std::int64_t line = 0;
  std::string field;
  std::string reason;
};

/// What an event file says, and in which line each row stands.
struct EventFileRows {
  std::vector<contract::Row> rows;
  std::vector<std::int64_t> lines;
};

/// Reads an event file: NDJSON, one contract row a line, the event itself first; empty lines are passed over.
/// What a row refers to must be there, and no two rows of a kind may have one id.
std::expected<EventFileRows, EventFileError> readEventFile(std::istream& file);

}  // namespace usher::backend::service
