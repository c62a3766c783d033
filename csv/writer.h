// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>
#include <ostream>
#include <span>
#include <string>
#include <string_view>

namespace usher::csv {

/// A table as RFC 4180 has it, comma-separated, in UTF-8. A field that begins with = + - @, a tab or a
/// carriage return gets an apostrophe before it, so that spreadsheets take it for text and never calculate
/// what a guest typed; the backend's reader takes it off again.
class Writer {
 public:
  enum class For {
    /// Lines end with a line feed, as text tools want it.
    Tools,
    /// RFC 4180's line ends, and a byte order mark, without which Excel does not see that it is UTF-8.
    Spreadsheets,
  };
  explicit Writer(std::ostream& out, For whom = For::Tools);

  void row(std::initializer_list<std::string_view> fields) { row(std::span(fields.begin(), fields.size())); }
  void row(std::span<const std::string_view> fields);

 private:
  std::ostream& out_;
  std::string_view line_end_;
};

}  // namespace usher::csv
