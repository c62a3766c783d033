// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <vector>

#include <usher/ports/store_report.h>
#include <usher/sqlite/database.h>

namespace usher::store {

/// In bytes; some tenths of a second. The file of a hundred thousand tickets is smaller.
inline constexpr std::int64_t kMostChecked = 128LL * 1024 * 1024;

/// See ports::StoreReport; `event` is attached already. Larger files than `most_checked` bytes are not
/// checked.
std::vector<ports::FileReport> fileReports(sqlite::Database& database, const std::filesystem::path& folder,
                                           std::int64_t most_checked = kMostChecked);

}  // namespace usher::store
