// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include <usher/sqlite/database.h>

namespace usher::sqlite {

/// Copies `source` as it is at one moment into `file`, in a rollback mode so that this one file is all there
/// is of it. Others may read and write meanwhile; in WAL mode they don't wait. `file` must not exist. Throws
/// Error, and then leaves no file behind. Source: https://www.sqlite.org/backup.html.
void copyInto(Database& source, const std::filesystem::path& file);

}  // namespace usher::sqlite
