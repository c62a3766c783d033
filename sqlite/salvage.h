// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

#include <usher/sqlite/database.h>

namespace usher::sqlite {

/// The file is not what SQLite wrote, or is no database.
bool isDamage(const Error& error);

/// What became of a table's rows.
struct Salvaged {
  std::int64_t rows = 0;
  /// Nothing stood in the way of reading it from end to end.
  bool whole = true;
};

/// Copies the rows of `table` that can still be read in `damaged` into the table of the same name in `into`:
/// the columns that both have. What `into` does not take (a row that is there already, a value that it
/// refuses) is left out, and counts as not whole.
///
/// A page that can't be read costs its own rows: the table is read from its first row to the damage, from its
/// last row back to it, and, where rows have numbers, between damages as well. Throws Error for what is wrong
/// with `into`, or with the disk.
Salvaged copyReadable(Database& damaged, const std::string& table, Database& into);

/// What SQLite's own check finds first; empty: the structure is sound. `thorough`: indexes are compared with
/// their tables, too.
std::string firstFault(Database& database, bool thorough);

}  // namespace usher::sqlite
