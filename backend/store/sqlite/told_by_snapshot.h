// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include <usher/sqlite/database.h>

/// For steps of the schema after which nearly every ticket is another: kiosks are better off with a snapshot,
/// which is made once for all of them, than with a change for each ticket.
namespace usher::backend::store {

std::vector<std::string> eventsIn(sqlite::Database& database);
/// Up to `sequence`, which nobody has seen yet, the feed is forgotten: kiosks ask for a snapshot, while their
/// doors go on with what they have.
void tellBySnapshot(sqlite::Database& database, const std::string& event, std::int64_t sequence);

}  // namespace usher::backend::store
