// SPDX-License-Identifier: Apache-2.0
#include "table.h"

#include <algorithm>
#include <cstdio>

#include "terminal_text.h"

namespace usher::admin {

void Table::row(std::vector<QString> cells) {
  for (QString& cell : cells) cell = terminalText(cell);
  rows_.push_back(std::move(cells));
}

void Table::print(const QString& if_empty) const {
  if (isEmpty()) return printLine(if_empty);
  std::vector<int> widths(rows_.front().size());
  for (const auto& row : rows_) {
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], terminalWidth(row[i]));
  }
  constexpr int kGap = 2;
  for (const auto& row : rows_) {
    QString line;
    int owed = 0;
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (!row[i].isEmpty()) line += QString(owed, u' ') + row[i];
      const int rest = widths[i] + kGap - terminalWidth(row[i]);
      owed = row[i].isEmpty() ? owed + rest : rest;
    }
    printLine(line);
  }
}

void printLine(const QString& line) {
  printText(line.toStdString() + '\n');
}

void printText(const std::string& text) {
  std::fwrite(text.data(), 1, text.size(), stdout);
}

}  // namespace usher::admin
