// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string>

#include <usher/sqlite/database.h>

namespace usher::sqlite {

/// One step of a schema. The position in the list, from 1, is the version that it leads to; steps are only
/// ever appended.
using Migration = void (*)(Database&);

/// The file was written by a later program.
class NewerSchema : public Error {
 public:
  NewerSchema(int found, int known);
};

/// Throws NewerSchema, or Error (SQLITE_NOTADB) where the file is another program's; nothing is changed.
void requireOurs(Database& database, std::int32_t application_id, std::span<const Migration> steps);

/// Brings the database to the last version, each step in one transaction with its version number.
/// `application_id` marks the file as ours (PRAGMA application_id). Throws what requireOurs() throws, before
/// anything was changed; and what a step throws, with everything up to the step before it kept.
void migrate(Database& database, std::int32_t application_id, std::span<const Migration> steps);

/// The schema as text, for comparison with a golden file.
std::string describeSchema(Database& database);

}  // namespace usher::sqlite
