// SPDX-License-Identifier: Apache-2.0
#pragma once

// Inside this room only: rows as parts of larger messages.

#include <optional>

#include <usher/contract/event_rows.h>
#include <usher/contract/json_reader.h>

namespace usher::contract {

/// With its "kind".
Json toJson(const Row& row);
/// Of the kind that the object's "kind" names; nullopt, and no fault, for one that this program does not
/// know.
std::optional<Row> readRow(ObjectReader& object);

/// A kiosk leaves out what a later version has named, whoever takes rows from people must not: what an event
/// row wants that this version does not know is a fault.
void refuseUnknownFormats(ObjectReader& object);

/// Without a "kind".
Json toJson(const CheckInRow& row);
CheckInRow readCheckIn(ObjectReader& object);

const char* nameOf(Direction direction);
Direction readDirection(ObjectReader& object);

}  // namespace usher::contract
