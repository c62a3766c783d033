// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <usher/contract/settings.h>
#include <usher/sqlite/database.h>

namespace usher::backend::store {

/// The defaults where none were saved.
contract::EventSettings readSettings(sqlite::Database& database, const std::string& event);
/// Whether guests may register for tickets of that type.
bool isOffered(sqlite::Database& database, const std::string& event, const std::string& ticket_type);

}  // namespace usher::backend::store
