// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/sqlite/database.h>

namespace usher::store {

/// The step of `event.db` after which guests are found without their code.
void addLookUps(sqlite::Database& database);

}  // namespace usher::store
