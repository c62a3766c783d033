// SPDX-License-Identifier: Apache-2.0
#include <usher/sqlite/statement.h>

namespace usher::sqlite {

Statement::Statement(sqlite3* database, std::string_view sql) {
  sqlite3_stmt* statement = nullptr;
  const char* rest = nullptr;
  const int code = sqlite3_prepare_v3(database, sql.data(), static_cast<int>(sql.size()),
                                      SQLITE_PREPARE_PERSISTENT, &statement, &rest);
  statement_.reset(statement);
  if (code != SQLITE_OK) {
    throw Error(code, std::string(sqlite3_errmsg(database)) + " in: " + std::string(sql),
                sqlite3_system_errno(database));
  }
  // What follows the first statement would silently never run.
  if (!statement ||
      std::string_view(rest, sql.data() + sql.size()).find_first_not_of(" \t\r\n;") != sql.npos) {
    throw Error(SQLITE_MISUSE, "not one statement: " + std::string(sql));
  }
}

Statement::Borrowed::~Borrowed() {
  statement_.reset();
  sqlite3_clear_bindings(statement_.statement_.get());
  statement_.kept_ = SQLITE_TRANSIENT;
}

void Statement::check(int code) const {
  if (code != SQLITE_OK) throw errorOf(sqlite3_db_handle(statement_.get()), code);
}

void Statement::bind(int position, std::int64_t value) {
  check(sqlite3_bind_int64(statement_.get(), position, value));
}

// An empty view may carry a null pointer, which SQLite would bind as NULL.
void Statement::bind(int position, std::string_view value) {
  check(sqlite3_bind_text64(statement_.get(), position, value.empty() ? "" : value.data(), value.size(),
                            kept_, SQLITE_UTF8));
}

void Statement::bind(int position, Blob value) {
  check(value.empty() ? sqlite3_bind_zeroblob(statement_.get(), position, 0)
                      : sqlite3_bind_blob64(statement_.get(), position, value.data(), value.size(), kept_));
}

void Statement::bind(int position, std::nullptr_t) {
  check(sqlite3_bind_null(statement_.get(), position));
}

void Statement::bindColumn(int position, const Statement& row, int column) {
  check(sqlite3_bind_value(statement_.get(), position, sqlite3_column_value(row.statement_.get(), column)));
}

bool Statement::step() {
  const int code = sqlite3_step(statement_.get());
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  const Error error = errorOf(sqlite3_db_handle(statement_.get()), code);
  sqlite3_reset(statement_.get());
  throw error;
}

void Statement::run() {
  while (step()) {
  }
  reset();
}

void Statement::reset() {
  sqlite3_reset(statement_.get());
}

bool Statement::isNull(int column) const {
  return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const {
  return sqlite3_column_int64(statement_.get(), column);
}

std::optional<std::int64_t> Statement::optionalInteger(int column) const {
  return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::string_view Statement::view(int column) const {
  const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(statement_.get(), column));
  return bytes ? std::string_view(bytes,
                                  static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column)))
               : std::string_view();
}

std::string Statement::text(int column) const {
  return std::string(view(column));
}

Blob Statement::blob(int column) const {
  const auto* bytes = static_cast<const unsigned char*>(sqlite3_column_blob(statement_.get(), column));
  return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column))};
}

}  // namespace usher::sqlite
