// SPDX-License-Identifier: Apache-2.0
#include "raw_copy.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <memory>
#include <stdexcept>
#include <string>
#include <variant>
#include <vector>

#include "timing.h"

namespace usher::bench {

namespace {

constexpr std::size_t kPage = 20'000;

struct Close {
  void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
};
struct Finalize {
  void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Database = std::unique_ptr<sqlite3, Close>;
using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

struct Bytes {
  std::string bytes;
};
using Value = std::variant<std::monostate, std::int64_t, std::string, Bytes>;
using Row = std::vector<Value>;

void check(const Database& database, int code) {
  if (code != SQLITE_OK) throw std::runtime_error(sqlite3_errmsg(database.get()));
}

Database open(const std::string& name, int flags) {
  sqlite3* handle = nullptr;
  const int code = sqlite3_open_v2(name.c_str(), &handle, flags | SQLITE_OPEN_URI, nullptr);
  Database database(handle);
  check(database, code);
  return database;
}

Statement prepare(const Database& database, const std::string& sql) {
  sqlite3_stmt* statement = nullptr;
  check(database,
        sqlite3_prepare_v3(database.get(), sql.c_str(), -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr));
  return Statement(statement);
}

void execute(const Database& database, const std::string& sql) {
  check(database, sqlite3_exec(database.get(), sql.c_str(), nullptr, nullptr, nullptr));
}

bool step(const Database& database, const Statement& statement) {
  const int code = sqlite3_step(statement.get());
  if (code == SQLITE_ROW) return true;
  if (code != SQLITE_DONE) check(database, code);
  return false;
}

std::string textOf(const Statement& row, int column) {
  const auto* bytes = static_cast<const char*>(sqlite3_column_blob(row.get(), column));
  return {bytes ? bytes : "", static_cast<std::size_t>(sqlite3_column_bytes(row.get(), column))};
}

Row rowOf(const Statement& row) {
  Row values;
  for (int column = 0; column < sqlite3_column_count(row.get()); ++column) {
    switch (sqlite3_column_type(row.get(), column)) {
      case SQLITE_INTEGER:
        values.emplace_back(sqlite3_column_int64(row.get(), column));
        break;
      case SQLITE_TEXT:
        values.emplace_back(textOf(row, column));
        break;
      case SQLITE_BLOB:
        values.emplace_back(Bytes{textOf(row, column)});
        break;
      default:
        values.emplace_back();
    }
  }
  return values;
}

void insert(const Database& database, const Statement& statement, const Row& row) {
  for (int i = 0; i < static_cast<int>(row.size()); ++i) {
    const Value& value = row[static_cast<std::size_t>(i)];
    int code = SQLITE_OK;
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
      code = sqlite3_bind_int64(statement.get(), i + 1, *number);
    } else if (const auto* text = std::get_if<std::string>(&value)) {
      code = sqlite3_bind_text(statement.get(), i + 1, text->data(), static_cast<int>(text->size()),
                               SQLITE_STATIC);
    } else if (const auto* blob = std::get_if<Bytes>(&value)) {
      code = sqlite3_bind_blob(statement.get(), i + 1, blob->bytes.data(),
                               static_cast<int>(blob->bytes.size()), SQLITE_STATIC);
    } else {
      code = sqlite3_bind_null(statement.get(), i + 1);
    }
    check(database, code);
  }
  step(database, statement);
  check(database, sqlite3_reset(statement.get()));
}

std::vector<std::pair<std::string, std::string>> schemaOf(const Database& database, const std::string& type) {
  std::vector<std::pair<std::string, std::string>> schema;
  const auto row = prepare(
      database, "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND type = '" + type + "'");
  while (step(database, row)) schema.emplace_back(textOf(row, 0), textOf(row, 1));
  return schema;
}

}  // namespace

double copyRaw(const std::filesystem::path& event, const std::filesystem::path& folder) {
  const auto file = folder / "raw-copy.db";
  std::filesystem::remove(file);
  // The kiosk holds the file for itself; after a load all of it is in there.
  const Database from = open("file:" + event.string() + "?immutable=1", SQLITE_OPEN_READONLY);
  const auto tables = schemaOf(from, "table");
  Database into;
  double time = timeOf([&] {
    into = open(file.string(), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    execute(into, "PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF");
    // SQLite's own size of the cache, 2 MB, is its fastest here: it is what an index is sorted by.
    execute(into, "PRAGMA temp_store=FILE");
    for (const auto& [name, sql] : tables) execute(into, sql);
    execute(into, "BEGIN");
  });
  for (const auto& [name, sql] : tables) {
    const auto read = prepare(from, "SELECT * FROM " + name);
    std::string marks;
    for (int i = 0; i < sqlite3_column_count(read.get()); ++i) marks += i == 0 ? "?" : ", ?";
    const auto statement = prepare(into, "INSERT INTO " + name + " VALUES (" + marks + ")");
    std::vector<Row> page;
    for (bool more = true; more;) {
      page.clear();
      while (page.size() < kPage && (more = step(from, read))) page.push_back(rowOf(read));
      time += timeOf([&] {
        for (const Row& row : page) insert(into, statement, row);
      });
    }
  }
  time += timeOf([&] {
    for (const auto& [name, sql] : schemaOf(from, "index")) execute(into, sql);
    execute(into, "COMMIT");
    into.reset();
    const int flushed = ::open(file.c_str(), O_RDWR | O_CLOEXEC);
    if (flushed < 0 || ::fsync(flushed) != 0) throw std::runtime_error("raw-copy.db can't be flushed");
    ::close(flushed);
  });
  std::filesystem::remove(file);
  return time;
}

}  // namespace usher::bench
