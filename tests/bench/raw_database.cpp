// SPDX-License-Identifier: Apache-2.0
#include "raw_database.h"

namespace usher::bench {

RawDatabase::RawDatabase(const char* name, int flags) {
  sqlite3* handle = nullptr;
  const int code = sqlite3_open_v2(name, &handle, flags, nullptr);
  handle_.reset(handle);
  check(code);
}

void RawDatabase::execute(const char* sql) {
  check(sqlite3_exec(handle_.get(), sql, nullptr, nullptr, nullptr));
}

RawDatabase::Statement RawDatabase::prepare(const char* sql) {
  sqlite3_stmt* statement = nullptr;
  check(sqlite3_prepare_v3(handle_.get(), sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr));
  return Statement(statement);
}

}  // namespace usher::bench
