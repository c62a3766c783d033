// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

/// What a file system must have been told before a step may be relied on. Failures throw sqlite::Error with
/// the errno.
namespace usher::store {

/// The file's bytes are on the disk when this returns.
void flushFile(const std::filesystem::path& file);
/// The file's bytes are on their way to the disk, and those of the call before have got there: so that the
/// system does not write a large file all at once. Promises nothing.
void writeBehind(const std::filesystem::path& file);
/// The names in the folder are: what was made, renamed and removed in it.
void flushFolder(const std::filesystem::path& folder);
/// The database and whatever journal lies beside it; nothing there is fine.
void removeDatabase(const std::filesystem::path& file);
/// A write-ahead log or rollback journal beside the database still holds something.
bool hasJournal(const std::filesystem::path& file);
/// What lies beside the database, which has no journal that holds something: a look from outside leaves an
/// empty log and an index of it behind.
void removeLeftovers(const std::filesystem::path& file);

}  // namespace usher::store
