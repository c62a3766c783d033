// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include <usher/sqlite/database.h>

/// The ids of tickets whose guests were erased, and nothing else of them: so that no file brings them back.
namespace usher::backend::store {

void noteErased(sqlite::Database& database, const std::string& event, const std::string& ticket);
bool isErased(sqlite::Database& database, const std::string& event, const std::string& ticket);
std::vector<std::string> readErased(sqlite::Database& database, const std::string& event);

}  // namespace usher::backend::store
