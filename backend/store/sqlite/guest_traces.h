// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <usher/backend/store/sqlite/event_rows.h>
#include <usher/sqlite/database.h>

namespace usher::backend::store {

/// What a guest left behind beside their ticket: messages and requests go, and with them what was not handed
/// out yet goes back; of what staff and kiosks noted, the words go and the facts stay. Inside a transaction
/// of the caller's.
void forgetTracesOf(sqlite::Database& database, EventRows& rows, const std::string& ticket);

}  // namespace usher::backend::store
