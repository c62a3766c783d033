// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <vector>

#include <usher/ports/store_report.h>
#include <usher/sqlite/database.h>

namespace usher::store {

/// See ports::StoreReport; `event` is attached already.
std::vector<ports::FileReport> fileReports(sqlite::Database& database, const std::filesystem::path& folder);

}  // namespace usher::store
