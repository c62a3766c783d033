// SPDX-License-Identifier: Apache-2.0
#include "whole_state.h"

#include <usher/sqlite/database.h>

namespace usher::backend::tests {

std::string wholeState(const std::filesystem::path& file, const std::set<std::string>& left_out) {
  sqlite::Database database(file, sqlite::OpenMode::ReadOnly);
  std::string state;
  auto tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
  while (tables.step()) {
    const auto table = tables.text(0);
    if (left_out.contains(table)) continue;
    state += "-- " + table + "\n";
    std::string columns;
    auto names = database.prepare("SELECT name FROM pragma_table_info(?)");
    for (names.bindAll(table); names.step();)
      columns += (columns.empty() ? "quote(" : " || ',' || quote(") + names.text(0) + ")";
    auto rows = database.prepare("SELECT " + columns + " FROM \"" + table + "\" ORDER BY 1");
    while (rows.step()) state += rows.text(0) + "\n";
  }
  return state;
}

}  // namespace usher::backend::tests
