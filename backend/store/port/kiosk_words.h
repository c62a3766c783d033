// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <variant>

#include <usher/contract/event_rows.h>

namespace usher::backend::store {

/// What a kiosk is told of a row: without the words that guests and staff wrote to each other, which no
/// screen of a kiosk shows.
inline contract::Row forKiosks(contract::Row row) {
  if (auto* request = std::get_if<contract::RequestRow>(&row)) {
    request->note.clear();
    request->reason.clear();
  }
  if (auto* incident = std::get_if<contract::IncidentRow>(&row)) incident->note.clear();
  return row;
}

}  // namespace usher::backend::store
