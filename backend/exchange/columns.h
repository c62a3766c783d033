// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <usher/backend/exchange/csv_table.h>

namespace usher::backend::exchange {

/// What a file's columns (or the names in its objects) were taken for.
struct Columns {
  struct Recognised {
    /// As the file has it.
    std::string header;
    /// "email", "given_name", …
    std::string field;
    bool operator==(const Recognised&) const = default;
  };
  std::vector<Recognised> recognised;
  /// Names in the file that mean nothing to us, or that come twice.
  std::vector<std::string> ignored;
};

/// A field and the names that people give its column, in English and German, as `squeezed` leaves them.
struct FieldNames {
  std::string_view field;
  std::vector<std::string_view> names;
};

/// The field that `header` names, or "".
std::string_view fieldOf(const std::string& header, std::span<const FieldNames> known);

/// A row by field; a field without a column, or past the row's end, is "".
class NamedRows {
 public:
  NamedRows(const CsvTable& table, std::span<const FieldNames> known);

  const Columns& columns() const { return columns_; }
  bool has(std::string_view field) const { return index_.contains(field); }
  std::map<std::string, std::string> named(const CsvRow& row) const;

 private:
  Columns columns_;
  std::map<std::string, std::size_t, std::less<>> index_;
};

}  // namespace usher::backend::exchange
