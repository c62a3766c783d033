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

/// Reads an event file: NDJSON, one contract row a line, the event itself first; empty lines are passed over.
/// What a row refers to must be there, and no two rows of a kind may have one id.
std::expected<std::vector<contract::Row>, EventFileError> readEventFile(std::istream& file);

}  // namespace usher::backend::service
