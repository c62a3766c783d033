// SPDX-License-Identifier: Apache-2.0
#pragma once

// Inside this room only.

#include <string_view>
#include <vector>

#include <usher/backend/exchange/attendee_fields.h>
#include <usher/backend/exchange/columns.h>
#include <usher/backend/exchange/problem.h>

namespace usher::backend::exchange {

/// The objects of a JSON file as lines of raw fields; names that mean nothing are in `columns.ignored`.
std::vector<RawAttendee> readAttendeeJson(std::string_view text, Columns& columns, Problems& problems);

}  // namespace usher::backend::exchange
