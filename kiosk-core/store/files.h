// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

/// What a file system must have been told before a step may be relied on. Failures throw sqlite::Error with
/// the errno.
namespace usher::store {

/// The file's bytes are on the disk when this returns.
void flushFile(const std::filesystem::path& file);
/// The names in the folder are: what was made, renamed and removed in it.
void flushFolder(const std::filesystem::path& folder);
/// The database and whatever journal lies beside it; nothing there is fine.
void removeDatabase(const std::filesystem::path& file);
/// A write-ahead log or rollback journal lies beside the database.
bool hasJournal(const std::filesystem::path& file);

}  // namespace usher::store
