// SPDX-License-Identifier: Apache-2.0
#include <usher/sqlite/salvage.h>

#include <algorithm>
#include <limits>
#include <optional>
#include <vector>

#include <usher/sqlite/transaction.h>

namespace usher::sqlite {

namespace {

using Number = std::int64_t;

struct Table {
  std::string name;
  /// "a, b, c".
  std::string columns;
  int count = 0;
  std::string marks;
  /// By which it is put in order, where its rows have no numbers.
  std::string key;
  bool has_numbers = false;
};

std::vector<std::string> columnsOf(Database& database, const std::string& table, std::string* key = nullptr) {
  std::vector<std::string> names;
  for (auto row = database.prepare("SELECT name, pk FROM pragma_table_info('" + table + "')"); row.step();) {
    names.push_back(row.text(0));
    if (key && row.integer(1) > 0) *key += (key->empty() ? "" : ", ") + row.text(0);
  }
  return names;
}

bool hasNumbers(Database& database, const std::string& table) {
  auto row = database.prepare("SELECT wr FROM pragma_table_list(?) WHERE schema = 'main'");
  return row.bindAll(table).step() && row.integer(0) == 0;
}

Table tableOf(Database& damaged, const std::string& name, Database& into) {
  Table table{.name = name};
  const auto there = columnsOf(damaged, name);
  for (const std::string& column : columnsOf(into, name, &table.key)) {
    if (std::find(there.begin(), there.end(), column) == there.end()) continue;
    table.columns += (table.count == 0 ? "" : ", ") + column;
    table.marks += table.count == 0 ? "?" : ", ?";
    ++table.count;
  }
  table.has_numbers = hasNumbers(into, name);
  return table;
}

class Salvage {
 public:
  Salvage(Database& damaged, const Table& table, Database& into)
      : damaged_(damaged),
        table_(table),
        insert_(into.prepare("INSERT OR IGNORE INTO " + table.name + " (" + table.columns + ") VALUES (" +
                             table.marks + ")")),
        into_(into) {}

  Salvaged byNumber() {
    // Backwards first: it tells how far there is something to look for.
    std::optional<Number> low;
    if (read("ORDER BY rowid DESC", std::numeric_limits<Number>::max(), low)) return done_;
    done_.whole = false;
    const Number end = low.value_or(std::numeric_limits<Number>::max());
    Number at = std::numeric_limits<Number>::min();
    std::optional<Number> last;
    while (!read("AND rowid > ?2 ORDER BY rowid", end - 1, last, at)) {
      // The page that can't be read holds unknown numbers: further and further beyond it.
      const auto beyond = firstBeyond(last.value_or(at), end);
      if (!beyond) return done_;
      at = *beyond - 1;
      last.reset();
    }
    return done_;
  }

  Salvaged byKey() {
    std::optional<Number> none;
    if (read("ORDER BY " + table_.key, std::nullopt, none)) return done_;
    done_.whole = false;
    std::string backwards = table_.key;
    for (std::size_t at = 0; (at = backwards.find(", ", at)) != std::string::npos; at += 7)
      backwards.replace(at, 2, " DESC, ");
    read("ORDER BY " + backwards + " DESC", std::nullopt, none);
    return done_;
  }

 private:
  /// True: to the end. `last`: the number of the last row that was read.
  bool read(const std::string& order, std::optional<Number> most, std::optional<Number>& last,
            std::optional<Number> after = std::nullopt) {
    try {
      auto row = damaged_.prepare(most ? "SELECT " + table_.columns + ", rowid FROM " + table_.name +
                                             " WHERE rowid <= ?1 " + order
                                       : "SELECT " + table_.columns + " FROM " + table_.name + " " + order);
      if (most) row.bind(1, *most);
      if (after) row.bind(2, *after);
      while (row.step()) {
        take(row);
        if (most) last = row.integer(table_.count);
      }
      return true;
    } catch (const Error& error) {
      if (!isDamage(error)) throw;
      return false;
    }
  }

  void take(const Statement& row) {
    insert_.reset();
    for (int i = 0; i < table_.count; ++i) insert_.bindColumn(i + 1, row, i);
    try {
      insert_.run();
    } catch (const Error& error) {
      if (error.primaryCode() != SQLITE_CONSTRAINT && error.primaryCode() != SQLITE_MISMATCH) throw;
      done_.whole = false;
      return;
    }
    done_.rows += into_.changes();
  }

  std::optional<Number> firstBeyond(Number from, Number end) {
    auto row = damaged_.prepare("SELECT rowid FROM " + table_.name +
                                " WHERE rowid > ?1 AND rowid < ?2 ORDER BY rowid LIMIT 1");
    // Numbers begin at 1; before it there is nothing to step over.
    if (from < 0) from = 0;
    for (Number step = 1, room = end - from; step < room; step *= 2) {
      try {
        row.reset();
        row.bind(1, from + step);
        row.bind(2, end);
        if (!row.step()) return std::nullopt;
        return backFrom(row.integer(0), from);
      } catch (const Error& error) {
        if (!isDamage(error)) throw;
      }
      if (step > room / 2) break;
    }
    return std::nullopt;
  }

  /// Beyond a damage there may be rows before the one that was found by chance.
  Number backFrom(Number found, Number from) {
    std::optional<Number> first;
    read("AND rowid > ?2 ORDER BY rowid DESC", found, first, from);
    return found;
  }

  Database& damaged_;
  const Table& table_;
  Statement insert_;
  Database& into_;
  Salvaged done_;
};

}  // namespace

bool isDamage(const Error& error) {
  return error.primaryCode() == SQLITE_CORRUPT || error.primaryCode() == SQLITE_NOTADB;
}

Salvaged copyReadable(Database& damaged, const std::string& table, Database& into) {
  try {
    const Table shape = tableOf(damaged, table, into);
    // What can't be read of the schema has no columns.
    if (shape.count == 0) return {.rows = 0, .whole = false};
    Salvage salvage(damaged, shape, into);
    return shape.has_numbers ? salvage.byNumber() : salvage.byKey();
  } catch (const Error& error) {
    if (!isDamage(error)) throw;
    return {.rows = 0, .whole = false};
  }
}

std::string firstFault(Database& database, bool thorough) {
  try {
    auto found = database.prepare(thorough ? "PRAGMA main.integrity_check(1)" : "PRAGMA main.quick_check(1)");
    if (!found.step()) return "the check gives no answer";
    return found.view(0) == "ok" ? std::string() : found.text(0);
  } catch (const Error& error) {
    if (!isDamage(error)) throw;
    return error.what();
  }
}

}  // namespace usher::sqlite
