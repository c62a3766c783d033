// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/software_versions.h>

#include <QSysInfo>

#include <sqlite3.h>

#include <usher/scan/zxing_reader.h>

namespace usher::kiosk {

std::vector<domain::SoftwareVersion> softwareVersions() {
  return {{QStringLiteral("Usher"), QStringLiteral(USHER_VERSION)},
          {QStringLiteral("Qt"), QString::fromLatin1(qVersion())},
          {QStringLiteral("ZXing-C++"), scan::ZxingReader::version()},
          {QStringLiteral("SQLite"), QString::fromLatin1(sqlite3_libversion())},
          {QSysInfo::prettyProductName(), QSysInfo::kernelVersion()}};
}

}  // namespace usher::kiosk
