// SPDX-License-Identifier: Apache-2.0
#include <csv.h>
#include <algorithm>
#include <optional>

#include <usher/backend/exchange/csv_table.h>
#include <usher/backend/exchange/text.h>

namespace usher::backend::exchange {

namespace {

constexpr std::string_view kSeparators = ",;\t";

/// libcsv in strict mode, one row at a time.
class Parser {
 public:
  explicit Parser(char separator) : separator_(separator) { begin(); }
  Parser(const Parser&) = delete;
  Parser& operator=(const Parser&) = delete;
  ~Parser() { csv_free(&parser_); }

  enum class Outcome { Row, StrayQuote, UnclosedQuote };

  /// Takes one row, with its line feed, off the front of `text`, which is not empty. Nothing is taken where
  /// the row breaks the rules.
  Outcome next(std::string_view& text, std::vector<std::string>& fields) {
    fields_ = &fields;
    row_ended_ = false;
    std::size_t taken = 0;
    // A piece at a time: libcsv has no way to stop at a row's end but the end of what it is given.
    while (!row_ended_ && taken < text.size()) {
      const auto end = text.find('\n', taken);
      const auto piece = text.substr(taken, end == text.npos ? text.npos : end + 1 - taken);
      if (csv_parse(&parser_, piece.data(), piece.size(), onField, onRow, this) != piece.size()) {
        return broken(taken == 0 ? Outcome::StrayQuote : Outcome::UnclosedQuote);
      }
      taken += piece.size();
    }
    if (!row_ended_ && csv_fini(&parser_, onField, onRow, this) != 0) return broken(Outcome::UnclosedQuote);
    text.remove_prefix(taken);
    return Outcome::Row;
  }

 private:
  static void onField(void* bytes, std::size_t size, void* self) {
    auto& fields = *static_cast<Parser*>(self)->fields_;
    if (fields.size() < CsvTable::kMostColumns) fields.emplace_back(static_cast<const char*>(bytes), size);
  }
  static void onRow(int, void* self) { static_cast<Parser*>(self)->row_ended_ = true; }

  void begin() {
    csv_init(&parser_, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL);
    csv_set_delim(&parser_, static_cast<unsigned char>(separator_));
    csv_set_space_func(&parser_, [](unsigned char c) { return c == ' ' ? 1 : 0; });
    csv_set_term_func(&parser_, [](unsigned char c) { return c == '\n' ? 1 : 0; });
  }
  Outcome broken(Outcome how) {
    csv_free(&parser_);
    begin();
    return how;
  }

  char separator_;
  csv_parser parser_{};
  std::vector<std::string>* fields_ = nullptr;
  bool row_ended_ = false;
};

std::string_view firstFilledLine(std::string_view text) {
  while (!text.empty()) {
    const auto line = text.substr(0, text.find('\n'));
    if (!trimmed(line).empty()) return line;
    text.remove_prefix(std::min(text.size(), line.size() + 1));
  }
  return {};
}

char separatorOf(std::string_view header, const std::function<bool(const std::string&)>& knows) {
  char best = ',';
  std::pair<std::ptrdiff_t, std::size_t> most{0, 0};
  for (const char separator : kSeparators) {
    std::vector<std::string> fields;
    auto rest = header;
    if (!rest.empty()) Parser(separator).next(rest, fields);
    const std::pair<std::ptrdiff_t, std::size_t> found{std::ranges::count_if(fields, knows), fields.size()};
    if (found > most) {
      most = found;
      best = separator;
    }
  }
  return best;
}

/// Spreadsheets are told by it not to take a text for a formula; csv::Writer puts it there.
void dropApostrophe(std::string& field) {
  if (field.size() > 1 && field[0] == '\'' &&
      std::string_view("=+-@").find(field[1]) != std::string_view::npos) {
    field.erase(0, 1);
  }
}

bool isEmpty(const std::vector<std::string>& fields) {
  return std::ranges::all_of(fields, [](const std::string& field) { return trimmed(field).empty(); });
}

void takeRow(CsvTable& table, CsvRow row, Problems& problems) {
  if (isEmpty(row.fields)) return;
  for (auto& field : row.fields) dropApostrophe(field);
  if (table.header.fields.empty()) {
    table.header = std::move(row);
    return;
  }
  const auto expected = table.header.fields.size();
  while (row.fields.size() > expected && trimmed(row.fields.back()).empty()) row.fields.pop_back();
  if (row.fields.size() > expected) {
    problems.add(row.line, "", "too_many_fields",
                 {{"found", std::to_string(row.fields.size())}, {"expected", std::to_string(expected)}});
    return;
  }
  table.rows.push_back(std::move(row));
}

}  // namespace

CsvTable readCsv(std::string_view text, const std::function<bool(const std::string&)>& knows,
                 Problems& problems) {
  CsvTable table;
  std::int64_t line = 1;
  const auto first = firstFilledLine(text);
  if (first.size() == 5 && first.starts_with("sep=")) {
    table.separator = first[4];
    text.remove_prefix(std::min(text.size(), static_cast<std::size_t>(first.end() - text.begin()) + 1));
    line = 2;
  } else {
    table.separator = separatorOf(first, knows);
  }
  Parser parser(table.separator);
  for (; !text.empty(); ++line) {
    if (line > CsvTable::kMostLines) {
      problems.add(line, "", "too_many_lines", {{"limit", std::to_string(CsvTable::kMostLines)}});
      break;
    }
    CsvRow row{.line = line};
    switch (parser.next(text, row.fields)) {
      case Parser::Outcome::Row:
        takeRow(table, std::move(row), problems);
        continue;
      case Parser::Outcome::StrayQuote:
        problems.add(line, "", "stray_quote");
        break;
      case Parser::Outcome::UnclosedQuote:
        problems.add(line, "", "unclosed_quote");
        break;
    }
    // The quote that was never closed may have swallowed good lines: go on with the very next.
    const auto end = text.find('\n');
    text.remove_prefix(end == text.npos ? text.size() : end + 1);
  }
  return table;
}

}  // namespace usher::backend::exchange
