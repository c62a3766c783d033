// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sqlite3.h>

#include <stdexcept>
#include <string>

namespace usher::sqlite {

/// Thrown by everything in this room; adapters catch it at their port and answer with a value.
class Error : public std::runtime_error {
 public:
  /// `code` is SQLite's extended result code, `system_error` the errno behind it, where there was one.
  Error(int code, const std::string& what, int system_error = 0)
      : std::runtime_error(what), code_(code), system_error_(system_error) {}

  int code() const { return code_; }
  /// The result code without its extension, e.g. SQLITE_FULL for SQLITE_FULL and its variants.
  int primaryCode() const { return code_ & 0xff; }
  int systemError() const { return system_error_; }

 private:
  int code_;
  int system_error_;
};

/// What the connection says of the call that has just answered `code`.
Error errorOf(sqlite3* database, int code);

}  // namespace usher::sqlite
