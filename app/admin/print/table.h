// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace usher::admin {

/// Aligned columns for people, whatever script is in them; programs get JSON or CSV.
class Table {
 public:
  explicit Table(std::vector<QString> names) : rows_{std::move(names)} {}

  /// As many cells as there are names.
  void row(std::vector<QString> cells);
  bool isEmpty() const { return rows_.size() == 1; }
  /// To standard output: the names, and a line for each row; `if_empty` alone where there is none.
  void print(const QString& if_empty) const;

 private:
  std::vector<std::vector<QString>> rows_;
};

/// A line, in UTF-8, to standard output; main() tells when that could not be written.
void printLine(const QString& line);
void printText(const std::string& text);

}  // namespace usher::admin
