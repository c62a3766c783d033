// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <usher/domain/event.h>
#include <usher/sqlite/database.h>

namespace usher::store {

/// All that is small of the event, from the file attached as `event`; nullopt where it holds no event.
std::optional<domain::EventFacts> readFacts(sqlite::Database& database);

}  // namespace usher::store
