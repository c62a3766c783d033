// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <variant>

#include <usher/contract/event_rows.h>

namespace usher::backend::store {

/// What a kiosk is told of a row: without the words that guests and staff wrote to each other, which no
/// screen of a kiosk shows; but what a guest noted with a request is for whoever serves it, also at a kiosk,
/// until it is settled.
inline contract::Row forKiosks(contract::Row row) {
  if (auto* request = std::get_if<contract::RequestRow>(&row)) {
    const bool is_settled =
        request->state == contract::RequestState::Done || request->state == contract::RequestState::Declined;
    if (is_settled) request->note.clear();
    request->reason.clear();
  }
  if (auto* incident = std::get_if<contract::IncidentRow>(&row)) incident->note.clear();
  return row;
}

}  // namespace usher::backend::store
