// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include <usher/contract/event_rows.h>

namespace usher::backend::notify {

/// What a message's facts may hold, as JSON: {"session": "ID"} or {"session": {row}}, "before": {row},
/// "request": {row}; the rows as in the contract.
struct Facts {
  /// Where the row is not given.
  std::string session_id;
  std::optional<contract::SessionRow> session;
  /// The session as guests knew it.
  std::optional<contract::SessionRow> before;
  std::optional<contract::RequestRow> request;
};

std::string encode(const Facts& facts);
/// What can't be read is left out.
Facts readFacts(const std::string& json);

}  // namespace usher::backend::notify
