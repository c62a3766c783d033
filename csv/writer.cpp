// SPDX-License-Identifier: Apache-2.0
#include <usher/csv/writer.h>

namespace usher::csv {

namespace {

void writeField(std::ostream& out, std::string_view text) {
  const bool is_formula = !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != text.npos;
  if (text.find_first_of(",;\"\r\n\t") == text.npos) {
    out << (is_formula ? "'" : "") << text;
    return;
  }
  out << '"' << (is_formula ? "'" : "");
  for (const char c : text) {
    if (c == '"') out << '"';
    out << c;
  }
  out << '"';
}

}  // namespace

Writer::Writer(std::ostream& out, For whom)
    : out_(out), line_end_(whom == For::Spreadsheets ? "\r\n" : "\n") {
  if (whom == For::Spreadsheets) out_ << "\xEF\xBB\xBF";
}

void Writer::row(std::span<const std::string_view> fields) {
  const char* separator = "";
  for (const auto field : fields) {
    out_ << separator;
    writeField(out_, field);
    separator = ",";
  }
  out_ << line_end_;
}

}  // namespace usher::csv
