// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stdexcept>
#include <string>

namespace usher::sqlite {

/// Thrown by everything in this room; adapters catch it at their port and answer with a value.
class Error : public std::runtime_error {
 public:
  /// `code` is SQLite's extended result code.
  Error(int code, const std::string& what) : std::runtime_error(what), code_(code) {}

  int code() const { return code_; }
  /// The result code without its extension, e.g. SQLITE_FULL for SQLITE_FULL and its variants.
  int primaryCode() const { return code_ & 0xff; }

 private:
  int code_;
};

}  // namespace usher::sqlite
