// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include <usher/search/attendee_text.h>

namespace usher::bench {

/// The yardsticks of a look-up of staff: what SQLite does by itself, in memory, with nothing sealed. Errors
/// throw std::runtime_error.
class SqliteSearch {
 public:
  SqliteSearch();

  void begin() { execute("BEGIN"); }
  void add(search::Key key, const search::AttendeeText& text);
  void commit() { execute("COMMIT"); }
  /// Makes the FTS5 table of all that was added, with prefixes of one to three letters.
  void makeFts();
  /// What the FTS5 table takes, in MB.
  double ftsMegabytes();

  /// At most 50, their texts read: those that have `typed` somewhere, the shorter name first.
  std::vector<search::Key> like(const QString& typed);
  /// At most 50, their texts read: those that have a word that begins so for each that was typed, by bm25.
  std::vector<search::Key> fts(const QString& typed);
  /// The texts of these rows, as any look-up has to read them to show them; how many bytes.
  std::size_t read(const std::vector<search::Key>& keys);

 private:
  struct Close {
    void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
  };
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
  };
  using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

  void check(int code);
  void execute(const char* sql);
  Statement prepare(const char* sql);
  void bind(const Statement& statement, int position, const QString& text);
  std::vector<search::Key> keys(const Statement& statement, const QString& parameter);

  std::unique_ptr<sqlite3, Close> database_;
  Statement insert_;
  Statement like_;
  Statement fts_;
  Statement read_;
};

}  // namespace usher::bench
