// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <expected>
#include <vector>

#include <usher/domain/staff/mended_file.h>
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
  /// False: it is so large that guests would have to wait for a check of its structure.
  bool checked = true;
  /// What that check has found, in the database's own words: no row's content; empty: it is sound.
  QStringList faults = {};
  bool operator==(const FileReport&) const = default;
};

class StoreReport {
 public:
  virtual ~StoreReport() = default;
  /// Counts the rows of each file, and reads from end to end those that are not large. Data thread.
  virtual std::expected<std::vector<FileReport>, StoreError> report() = 0;
  /// Of each file the last time that it was damaged and set right. Data thread.
  virtual std::expected<std::vector<domain::MendedFile>, StoreError> mended() = 0;
};

}  // namespace usher::ports
