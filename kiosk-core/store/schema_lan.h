// SPDX-License-Identifier: Apache-2.0
#pragma once

// Inside this room only.

#include <usher/sqlite/database.h>

namespace usher::store {

/// A step of the kiosk file's schema: what kiosks tell each other.
void addLanNews(sqlite::Database& database);
/// Another: what others told is found by the ticket, and what they undid at all.
void addLanIndexes(sqlite::Database& database);

}  // namespace usher::store
