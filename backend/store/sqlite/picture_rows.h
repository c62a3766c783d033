// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include <usher/backend/store/port/settings_store.h>
#include <usher/backend/store/sqlite/event_rows.h>

/// What an event's rows show, inside a transaction of the caller's.
namespace usher::backend::store {

/// A picture that the event or one of its items shows and that is not there, as a fault of that row.
std::optional<RowFault> findMissingPicture(sqlite::Database& database, EventRows& rows);
bool isPictureShown(sqlite::Database& database, EventRows& rows, const std::string& picture);
bool hasTooManyPictures(sqlite::Database& database, const std::string& event);

}  // namespace usher::backend::store
