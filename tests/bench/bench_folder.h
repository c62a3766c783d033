// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QTemporaryDir>

#include <filesystem>
#include <stdexcept>

namespace usher::bench {

/// A folder for a run's files, gone with this object. Made in the current directory: where temporary files
/// lie in memory, as in many systems, nothing in them is durable, nor as slow.
class BenchFolder {
 public:
  explicit BenchFolder(const QString& where = QDir::currentPath())
      : dir_(QDir(where).filePath(QStringLiteral("usher-bench-XXXXXX"))) {
    if (!dir_.isValid()) throw std::runtime_error("no folder can be made in " + where.toStdString());
  }
  std::filesystem::path path() const { return dir_.path().toStdString(); }

 private:
  QTemporaryDir dir_;
};

}  // namespace usher::bench
