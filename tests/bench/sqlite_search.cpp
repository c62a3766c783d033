// SPDX-License-Identifier: Apache-2.0
#include "sqlite_search.h"

#include <QStringList>

#include <stdexcept>

namespace usher::bench {

SqliteSearch::SqliteSearch() {
  sqlite3* handle = nullptr;
  const int code = sqlite3_open(":memory:", &handle);
  database_.reset(handle);
  check(code);
  execute(
      "CREATE TABLE guest (key INTEGER PRIMARY KEY, given TEXT NOT NULL, family TEXT NOT NULL, company TEXT "
      "NOT "
      "NULL, booking TEXT NOT NULL, code TEXT NOT NULL)");
  insert_ = prepare("INSERT INTO guest VALUES (?, ?, ?, ?, ?, ?)");
  like_ = prepare(
      "SELECT * FROM guest WHERE given || ' ' || family || ' ' || company || ' ' || booking || ' ' || code "
      "LIKE '%' || ? || '%' ORDER BY length(given) + length(family), family, given LIMIT 50");
  read_ = prepare("SELECT * FROM guest WHERE key = ?");
}

void SqliteSearch::check(int code) {
  if (code != SQLITE_OK) throw std::runtime_error(sqlite3_errmsg(database_.get()));
}

void SqliteSearch::execute(const char* sql) {
  check(sqlite3_exec(database_.get(), sql, nullptr, nullptr, nullptr));
}

SqliteSearch::Statement SqliteSearch::prepare(const char* sql) {
  sqlite3_stmt* statement = nullptr;
  check(sqlite3_prepare_v3(database_.get(), sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr));
  return Statement(statement);
}

void SqliteSearch::bind(const Statement& statement, int position, const QString& text) {
  const QByteArray utf8 = text.toUtf8();
  check(sqlite3_bind_text(statement.get(), position, utf8.data(), int(utf8.size()), SQLITE_TRANSIENT));
}

void SqliteSearch::add(search::Key key, const search::AttendeeText& text) {
  check(sqlite3_bind_int64(insert_.get(), 1, key));
  int position = 1;
  for (const QString& one : {text.given_name, text.family_name, text.company, text.booking, text.code}) {
    bind(insert_, ++position, one);
  }
  if (sqlite3_step(insert_.get()) != SQLITE_DONE) throw std::runtime_error(sqlite3_errmsg(database_.get()));
  check(sqlite3_reset(insert_.get()));
}

void SqliteSearch::makeFts() {
  execute(
      "CREATE VIRTUAL TABLE guest_fts USING fts5(given, family, company, booking, code, content='guest', "
      "content_rowid='key', tokenize='unicode61 remove_diacritics 2', prefix='1 2 3');"
      "INSERT INTO guest_fts (guest_fts) VALUES ('rebuild')");
  fts_ = prepare("SELECT rowid, * FROM guest_fts WHERE guest_fts MATCH ? ORDER BY rank LIMIT 50");
}

double SqliteSearch::ftsMegabytes() {
  const Statement statement = prepare("SELECT sum(length(block)) FROM guest_fts_data");
  if (sqlite3_step(statement.get()) != SQLITE_ROW) throw std::runtime_error("the FTS5 table has no data");
  return static_cast<double>(sqlite3_column_int64(statement.get(), 0)) / 1e6;
}

std::vector<search::Key> SqliteSearch::keys(const Statement& statement, const QString& parameter) {
  std::vector<search::Key> found;
  bind(statement, 1, parameter);
  while (sqlite3_step(statement.get()) == SQLITE_ROW) {
    found.push_back(sqlite3_column_int64(statement.get(), 0));
    for (int column = 1; column < sqlite3_column_count(statement.get()); ++column) {
      sqlite3_column_text(statement.get(), column);
    }
  }
  check(sqlite3_reset(statement.get()));
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
    check(sqlite3_bind_int64(read_.get(), 1, key));
    if (sqlite3_step(read_.get()) != SQLITE_ROW)
      throw std::runtime_error("a row that was found is not there");
    for (int column = 1; column < sqlite3_column_count(read_.get()); ++column) {
      sqlite3_column_text(read_.get(), column);
      bytes += std::size_t(sqlite3_column_bytes(read_.get(), column));
    }
    check(sqlite3_reset(read_.get()));
  }
  return bytes;
}

}  // namespace usher::bench
