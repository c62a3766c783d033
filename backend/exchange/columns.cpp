// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <usher/backend/exchange/columns.h>
#include <usher/backend/exchange/text.h>

namespace usher::backend::exchange {

std::string_view fieldOf(const std::string& header, std::span<const FieldNames> known) {
  const auto name = squeezed(header);
  for (const auto& [field, names] : known) {
    if (name == squeezed(field) || std::ranges::find(names, name) != names.end()) return field;
  }
  return {};
}

NamedRows::NamedRows(const CsvTable& table, std::span<const FieldNames> known) {
  for (std::size_t i = 0; i < table.header.fields.size(); ++i) {
    const auto header = oneLine(table.header.fields[i]);
    const auto field = fieldOf(header, known);
    if (!field.empty() && index_.emplace(field, i).second) {
      columns_.recognised.push_back({header, std::string(field)});
    } else if (!header.empty()) {
      columns_.ignored.push_back(header);
    }
  }
}

std::map<std::string, std::string> NamedRows::named(const CsvRow& row) const {
  std::map<std::string, std::string> named;
  for (const auto& [field, i] : index_) {
    const auto value = i < row.fields.size() ? trimmed(row.fields[i]) : std::string_view();
    if (!value.empty()) named.emplace(field, value);
  }
  return named;
}

}  // namespace usher::backend::exchange
