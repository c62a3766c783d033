// SPDX-License-Identifier: Apache-2.0
#include "raw_copy.h"

#include <fcntl.h>
#include <unistd.h>

#include <cstdint>
#include <stdexcept>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "raw_database.h"
#include "timing.h"

namespace usher::bench {

namespace {

constexpr std::size_t kPage = 20'000;

using Statement = RawDatabase::Statement;

struct Bytes {
  std::string bytes;
};
using Value = std::variant<std::monostate, std::int64_t, std::string, Bytes>;
using Row = std::vector<Value>;

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

void insert(RawDatabase& database, const Statement& statement, const Row& row) {
  for (int i = 0; i < static_cast<int>(row.size()); ++i) {
    const Value& value = row[static_cast<std::size_t>(i)];
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
      database.bind(statement, i + 1, *number);
    } else if (const auto* text = std::get_if<std::string>(&value)) {
      database.bind(statement, i + 1, *text);
    } else if (const auto* blob = std::get_if<Bytes>(&value)) {
      database.bindBlob(statement, i + 1, blob->bytes.data(), blob->bytes.size());
    } else {
      database.bindNull(statement, i + 1);
    }
  }
  database.run(statement);
}

std::vector<std::pair<std::string, std::string>> schemaOf(RawDatabase& database, const std::string& type) {
  std::vector<std::pair<std::string, std::string>> schema;
  const auto sql = "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND type = '" + type + "'";
  const auto row = database.prepare(sql.c_str());
  while (database.step(row)) schema.emplace_back(textOf(row, 0), textOf(row, 1));
  return schema;
}

}  // namespace

double copyRaw(const std::filesystem::path& event, const std::filesystem::path& folder) {
  const auto file = folder / "raw-copy.db";
  std::filesystem::remove(file);
  // The kiosk holds the file for itself; after a load all of it is in there.
  RawDatabase from(("file:" + event.string() + "?immutable=1").c_str(),
                   SQLITE_OPEN_READONLY | SQLITE_OPEN_URI);
  const auto tables = schemaOf(from, "table");
  RawDatabase into;
  double time = timeOf([&] {
    into = RawDatabase(file.c_str());
    into.execute("PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF");
    // SQLite's own size of the cache, 2 MB, is its fastest here: it is what an index is sorted by.
    into.execute("PRAGMA temp_store=FILE");
    for (const auto& [name, sql] : tables) into.execute(sql.c_str());
    into.execute("BEGIN");
  });
  for (const auto& [name, sql] : tables) {
    const auto read = from.prepare(("SELECT * FROM " + name).c_str());
    std::string marks;
    for (int i = 0; i < sqlite3_column_count(read.get()); ++i) marks += i == 0 ? "?" : ", ?";
    const auto statement = into.prepare(("INSERT INTO " + name + " VALUES (" + marks + ")").c_str());
    std::vector<Row> page;
    for (bool more = true; more;) {
      page.clear();
      while (page.size() < kPage && (more = from.step(read))) page.push_back(rowOf(read));
      time += timeOf([&] {
        for (const Row& row : page) insert(into, statement, row);
      });
    }
  }
  time += timeOf([&] {
    for (const auto& [name, sql] : schemaOf(from, "index")) into.execute(sql.c_str());
    into.execute("COMMIT");
    into.close();
    const int flushed = ::open(file.c_str(), O_RDWR | O_CLOEXEC);
    if (flushed < 0 || ::fsync(flushed) != 0) throw std::runtime_error("raw-copy.db can't be flushed");
    ::close(flushed);
  });
  std::filesystem::remove(file);
  return time;
}

}  // namespace usher::bench
