// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/machine_facts.h>

#include <sys/sysinfo.h>

#include <QStorageInfo>
#include <QSysInfo>
#include <QThread>

namespace usher::kiosk {

namespace {

QJsonObject memory() {
  struct sysinfo known{};
  if (::sysinfo(&known) != 0) return {};
  const auto bytes = [&](unsigned long units) { return static_cast<qint64>(units) * known.mem_unit; };
  return {{QStringLiteral("total"), bytes(known.totalram)},
          {QStringLiteral("free"), bytes(known.freeram)},
          {QStringLiteral("buffers"), bytes(known.bufferram)},
          {QStringLiteral("swap_total"), bytes(known.totalswap)},
          {QStringLiteral("swap_free"), bytes(known.freeswap)},
          {QStringLiteral("uptime_s"), static_cast<qint64>(known.uptime)}};
}

QJsonObject disk(const QString& folder) {
  const QStorageInfo storage(folder);
  return {{QStringLiteral("total"), storage.bytesTotal()},
          {QStringLiteral("free"), storage.bytesAvailable()},
          {QStringLiteral("file_system"), QString::fromLatin1(storage.fileSystemType())},
          {QStringLiteral("read_only"), storage.isReadOnly()}};
}

}  // namespace

QJsonObject machineFacts(const QString& folder) {
  return {{QStringLiteral("system"), QSysInfo::prettyProductName()},
          {QStringLiteral("kernel"), QSysInfo::kernelVersion()},
          {QStringLiteral("architecture"), QSysInfo::currentCpuArchitecture()},
          {QStringLiteral("processors"), QThread::idealThreadCount()},
          {QStringLiteral("memory"), memory()},
          {QStringLiteral("disk"), disk(folder)}};
}

}  // namespace usher::kiosk
