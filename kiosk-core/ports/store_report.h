// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <expected>
#include <vector>

#include <usher/ports/store_error.h>

namespace usher::ports {

/// How one of the store's files is; nothing of what is in it.
struct FileReport {
  QString name;
  std::int64_t bytes = 0;
  /// Of its schema.
  int version = 0;
  struct Table {
    QString name;
    std::int64_t rows = 0;
    bool operator==(const Table&) const = default;
  };
  /// By name.
  std::vector<Table> tables = {};
  /// What the check of its structure has found, in the database's own words: no row's content; empty: it is
  /// sound.
  QStringList faults = {};
  bool operator==(const FileReport&) const = default;
};

class StoreReport {
 public:
  virtual ~StoreReport() = default;
  /// Reads the files from end to end: some seconds for a million tickets. Data thread.
  virtual std::expected<std::vector<FileReport>, StoreError> report() = 0;
};

}  // namespace usher::ports
