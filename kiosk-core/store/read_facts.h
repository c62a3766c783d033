// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include <usher/domain/event.h>
#include <usher/sqlite/database.h>

namespace usher::store {

/// All that is small of the event, from the file attached as `event`, with these pictures; nullopt where it
/// holds no event.
std::optional<domain::EventFacts> readFacts(sqlite::Database& database,
                                            std::vector<domain::Picture> pictures);

/// Megabytes, maybe: not to be read again with each change of what is small.
std::vector<domain::Picture> readPictures(sqlite::Database& database);

}  // namespace usher::store
