// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/search/attendee_text.h>

#include "raw_database.h"

namespace usher::bench {

/// The yardsticks of a look-up of staff: what SQLite does by itself, in memory, with nothing sealed. Errors
/// throw std::runtime_error.
class SqliteSearch {
 public:
  SqliteSearch();

  void begin() { database_.execute("BEGIN"); }
  void add(search::Key key, const search::AttendeeText& text);
  void commit() { database_.execute("COMMIT"); }
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
  using Statement = RawDatabase::Statement;

  std::vector<search::Key> keys(const Statement& statement, const QString& parameter);

  RawDatabase database_{":memory:"};
  Statement insert_;
  Statement like_;
  Statement fts_;
  Statement read_;
};

}  // namespace usher::bench
