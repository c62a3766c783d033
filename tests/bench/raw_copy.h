// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace usher::bench {

/// The yardstick of a snapshot's load: the very rows of `event`, a kiosk's copy of it, into the same tables
/// with the same indexes of a new file in the folder, by SQLite's own C API and the means of the kiosk: no
/// journal, one transaction, indexes at the end, flushed. Answers the ms that it took; reading the rows is
/// not in it. Errors throw std::runtime_error.
double copyRaw(const std::filesystem::path& event, const std::filesystem::path& folder);

}  // namespace usher::bench
