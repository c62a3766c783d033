// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/backend/store/port/settings_store.h>
#include <usher/backend/store/sqlite/event_rows.h>
#include <usher/backend/store/sqlite/seats.h>

namespace usher::backend::store {

/// SettingsStore::editRows(), inside a transaction of the caller's, which a fault has to undo.
std::optional<RowFault> editRows(sqlite::Database& database, EventRows& rows, Seats& seats,
                                 const RowEdit& edit, Instant now);

}  // namespace usher::backend::store
