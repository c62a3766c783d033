// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include <usher/backend/exchange/problem.h>

namespace usher::backend::exchange {

struct CsvRow {
  /// The row's number in a spreadsheet.
  std::int64_t line = 0;
  /// Trimmed where they were not quoted; without the apostrophe that keeps spreadsheets from calculating.
  std::vector<std::string> fields;
};

/// A table as RFC 4180 has it, by libcsv.
struct CsvTable {
  static constexpr std::int64_t kMostLines = 200'000;
  static constexpr std::size_t kMostColumns = 500;

  /// Comma, semicolon or tab.
  char separator = ',';
  CsvRow header;
  /// Rows that hold something, each with at most as many fields as the header.
  std::vector<CsvRow> rows;
};

/// `text` as decodeText gives it. The separator is the one with which most of the header's fields are known
/// by `knows`, or which splits it most; a first line "sep=;" has the last word. Rows that break the rules
/// become problems, and the rows after them are read all the same.
CsvTable readCsv(std::string_view text, const std::function<bool(const std::string&)>& knows,
                 Problems& problems);

}  // namespace usher::backend::exchange
