// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>

#include <usher/backend/composition/if_missing.h>
#include <usher/backend/store/sqlite/sqlite_store.h>

/// Store and services of a data folder put together, for whoever works on one: the server, its commands, and
/// the tool `usher`.
namespace usher::backend::composition {

/// Where the database of a data folder lies, or would.
std::filesystem::path databaseFile(const std::filesystem::path& folder);

/// The store of a data folder, also while a server works on it. `if_missing` is about the database; the
/// folder must exist. An error is a sentence for the operator.
store::Result<std::unique_ptr<store::SqliteStore>> openStore(const std::filesystem::path& folder,
                                                             IfMissing if_missing);

/// Whether the folder is to blame, not what was to be done with it.
bool isAboutFolder(const store::Error& error);

}  // namespace usher::backend::composition
