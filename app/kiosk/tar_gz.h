// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <ctime>
#include <vector>

namespace usher::kiosk {

struct PackedFile {
  /// ASCII, up to 99 characters.
  QByteArray name;
  QByteArray bytes;
};

/// A .tar.gz of plain files (POSIX.1-1988 ustar), each readable by its owner alone and made at `at`. Empty
/// where there is no memory for it.
QByteArray tarGz(const std::vector<PackedFile>& files, std::time_t at);

}  // namespace usher::kiosk
