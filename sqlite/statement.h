// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <usher/sqlite/error.h>

namespace usher::sqlite {

/// Bytes of a BLOB, to tell them from text when binding.
using Blob = std::span<const unsigned char>;

/// One prepared statement (SQLITE_MISUSE for none or several). Parameters are bound by position from 1,
/// columns read by position from 0.
///
///     auto find = db.prepare("SELECT name FROM guest WHERE id = ?");
///     for (find.bindAll(id); find.step();) use(find.text(0));
class Statement {
 public:
  Statement(sqlite3* database, std::string_view sql);

  void bind(int position, std::int64_t value);
  void bind(int position, int value) { bind(position, static_cast<std::int64_t>(value)); }
  void bind(int position, bool value) { bind(position, static_cast<std::int64_t>(value)); }
  void bind(int position, std::string_view value);
  void bind(int position, const char* value) { bind(position, std::string_view(value)); }
  void bind(int position, const std::string& value) { bind(position, std::string_view(value)); }
  void bind(int position, Blob value);
  void bind(int position, std::nullptr_t);
  /// The value of another statement's column, as it is.
  void bindColumn(int position, const Statement& row, int column);
  template <class T>
  void bind(int position, const std::optional<T>& value) {
    if (value) {
      bind(position, *value);
    } else {
      bind(position, nullptr);
    }
  }

  /// Resets the statement and binds every parameter in order.
  template <class... Values>
  Statement& bindAll(const Values&... values) {
    reset();
    int position = 0;
    (bind(++position, values), ...);
    return *this;
  }

  /// True while there is a row to read. Throws Error.
  bool step();
  /// Runs a statement that answers no row, and resets it. Throws Error.
  void run();
  /// Binds every parameter in order, runs, and forgets them: text and bytes are read where they are.
  template <class... Values>
    requires(sizeof...(Values) > 0)
  void run(const Values&... values) {
    const Borrowed while_they_live(*this);
    bindAll(values...).run();
  }
  /// Releases the rows (and with them the read lock); bindings are kept.
  void reset();

  bool isNull(int column) const;
  std::int64_t integer(int column) const;
  std::optional<std::int64_t> optionalInteger(int column) const;
  std::string text(int column) const;
  /// The text without a copy, valid until the next step or reset.
  std::string_view view(int column) const;
  /// Valid until the next step or reset.
  Blob blob(int column) const;

 private:
  /// While it lives, what is bound is not copied; when it ends, nothing is bound.
  class Borrowed {
   public:
    explicit Borrowed(Statement& statement) : statement_(statement) { statement_.kept_ = SQLITE_STATIC; }
    ~Borrowed();
    Borrowed(const Borrowed&) = delete;
    Borrowed& operator=(const Borrowed&) = delete;

   private:
    Statement& statement_;
  };

  void check(int code) const;

  struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
  };
  std::unique_ptr<sqlite3_stmt, Finalize> statement_;
  /// How long what is bound stays where it is.
  sqlite3_destructor_type kept_ = SQLITE_TRANSIENT;
};

}  // namespace usher::sqlite
