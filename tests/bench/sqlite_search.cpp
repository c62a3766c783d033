// SPDX-License-Identifier: Apache-2.0
#include "sqlite_search.h"

#include <QStringList>

#include <array>
#include <cstdint>
#include <stdexcept>
#include <string_view>

namespace usher::bench {

SqliteSearch::SqliteSearch() {
  database_.execute(
      "CREATE TABLE guest (key INTEGER PRIMARY KEY, given TEXT NOT NULL, family TEXT NOT NULL, company TEXT "
      "NOT "
      "NULL, booking TEXT NOT NULL, code TEXT NOT NULL)");
  insert_ = database_.prepare("INSERT INTO guest VALUES (?, ?, ?, ?, ?, ?)");
  like_ = database_.prepare(
      "SELECT * FROM guest WHERE given || ' ' || family || ' ' || company || ' ' || booking || ' ' || code "
      "LIKE '%' || ? || '%' ORDER BY length(given) + length(family), family, given LIMIT 50");
  read_ = database_.prepare("SELECT * FROM guest WHERE key = ?");
}

void SqliteSearch::add(search::Key key, const search::AttendeeText& text) {
  database_.bind(insert_, 1, std::int64_t(key));
  const std::array texts{text.given_name.toUtf8(), text.family_name.toUtf8(), text.company.toUtf8(),
                         text.booking.toUtf8(), text.code.toUtf8()};
  int position = 1;
  for (const QByteArray& one : texts) database_.bind(insert_, ++position, std::string_view(one));
  database_.run(insert_);
}

void SqliteSearch::makeFts() {
  database_.execute(
      "CREATE VIRTUAL TABLE guest_fts USING fts5(given, family, company, booking, code, content='guest', "
      "content_rowid='key', tokenize='unicode61 remove_diacritics 2', prefix='1 2 3');"
      "INSERT INTO guest_fts (guest_fts) VALUES ('rebuild')");
  fts_ = database_.prepare("SELECT rowid, * FROM guest_fts WHERE guest_fts MATCH ? ORDER BY rank LIMIT 50");
}

double SqliteSearch::ftsMegabytes() {
  const Statement statement = database_.prepare("SELECT sum(length(block)) FROM guest_fts_data");
  if (!database_.step(statement)) throw std::runtime_error("the FTS5 table has no data");
  return static_cast<double>(sqlite3_column_int64(statement.get(), 0)) / 1e6;
}

std::vector<search::Key> SqliteSearch::keys(const Statement& statement, const QString& parameter) {
  std::vector<search::Key> found;
  const QByteArray utf8 = parameter.toUtf8();
  database_.bind(statement, 1, std::string_view(utf8));
  while (database_.step(statement)) {
    found.push_back(sqlite3_column_int64(statement.get(), 0));
    for (int column = 1; column < sqlite3_column_count(statement.get()); ++column) {
      sqlite3_column_text(statement.get(), column);
    }
  }
  return found;
}

std::vector<search::Key> SqliteSearch::like(const QString& typed) {
  return keys(like_, typed);
}

std::vector<search::Key> SqliteSearch::fts(const QString& typed) {
  QStringList words;
  for (QString word : typed.split(u' ', Qt::SkipEmptyParts)) {
    words << u'"' + word.replace(u'"', u' ') + QStringLiteral("\"*");
  }
  return words.empty() ? std::vector<search::Key>() : keys(fts_, words.join(u' '));
}

std::size_t SqliteSearch::read(const std::vector<search::Key>& keys) {
  std::size_t bytes = 0;
  for (const search::Key key : keys) {
    database_.bind(read_, 1, std::int64_t(key));
    if (!database_.step(read_)) throw std::runtime_error("a row that was found is not there");
    for (int column = 1; column < sqlite3_column_count(read_.get()); ++column) {
      sqlite3_column_text(read_.get(), column);
      bytes += std::size_t(sqlite3_column_bytes(read_.get(), column));
    }
    database_.reset(read_);
  }
  return bytes;
}

}  // namespace usher::bench
