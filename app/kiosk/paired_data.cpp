// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/paired_data.h>

#include <QDir>
#include <QFile>
#include <QUuid>

#include <filesystem>

#include <usher/net/device_key.h>
#include <usher/net/usher_backend.h>
#include <usher/proof/contract_staff_hashes.h>
#include <usher/store/file_event_keys.h>

#include <usher/kiosk/data_folder.h>
#include <usher/kiosk/departure.h>
#include <usher/kiosk/loss.h>

namespace usher::kiosk {

using domain::OutOfServiceReason;
using domain::event::ServiceLost;

namespace {

/// A check-in needs a few pages of the write-ahead log; below this a kiosk does not begin to serve.
constexpr std::uintmax_t kLeastFreeBytes = 8ULL * 1024 * 1024;

/// Of the running boot; monotonic times are comparable within it.
QString bootId() {
  QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
  const QString id =
      file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().trimmed()) : QString();
  // Times of another boot must not be taken for this one's: without a name each run is a boot.
  return id.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : id;
}

/// Where the system can't tell, writing will.
bool isDiskFull(const QString& folder) {
  std::error_code unknown;
  const auto space = std::filesystem::space(folder.toStdString(), unknown);
  return !unknown && space.available < kLeastFreeBytes;
}

}  // namespace

std::expected<OpenData, ServiceLost> PairedData::open() {
  const DataFolder folder(folder_);
  if (const auto usable = folder.check(); !usable) {
    return std::unexpected(ServiceLost{OutOfServiceReason::FolderMissing, usable.error()});
  }
  // What a training that ended by a crash has left.
  QDir(folder.trainingFolder()).removeRecursively();
  if (isDiskFull(folder.path())) {
    return std::unexpected(ServiceLost{OutOfServiceReason::DiskFull, folder.path()});
  }
  if (const auto left = finishDeparture(folder, random_); !left) {
    return std::unexpected(ServiceLost{OutOfServiceReason::StorageFailed, left.error()});
  }
  const auto pairing = net::loadPairing(folder.pairingFile());
  if (!pairing) return std::unexpected(ServiceLost{OutOfServiceReason::NotPaired, pairing.error()});
  if (!*pairing) return std::unexpected(ServiceLost{OutOfServiceReason::NotPaired, folder.pairingFile()});
  auto device_key = net::DeviceKey::loadOrCreate(folder.deviceKeyFile(), random_);
  if (!device_key) return std::unexpected(ServiceLost{OutOfServiceReason::NotPaired, device_key.error()});
  if (!QDir().mkpath(folder.keyFolder())) {
    return std::unexpected(ServiceLost{OutOfServiceReason::KeyMissing, folder.keyFolder()});
  }

  OpenData data{.pairing = **pairing,
                .choices_file = folder.choicesFile(),
                .device_key = *device_key,
                .boot = bootId()};
  data.keys = std::make_unique<store::FileEventKeys>(folder.keyFolder().toStdString(), random_);
  auto store = store::KioskStore::open(
      {.folder = folder.path().toStdString(), .event = data.event(), .boot = data.boot}, *data.keys, clock_,
      random_, signed_tickets_, look_ups_);
  if (!store) {
    if (store.error().code == ports::StoreError::Corrupt) distrust();
    return std::unexpected(lossOf(store.error(), folder.path()));
  }
  data.store = std::move(*store);
  data.spool = data.store->spool();
  data.backend =
      std::make_unique<net::UsherBackend>(net::UsherBackendSettings{.base = data.pairing.backend,
                                                                    .event = data.event(),
                                                                    .identity = data.pairing.identity,
                                                                    .version = QStringLiteral(USHER_VERSION)},
                                          *device_key, *data.spool, clock_, random_);
  data.staff_hashes = std::make_unique<proof::ContractStaffHashes>();
  return data;
}

void PairedData::distrust() {
  store::KioskStore::distrust(folder_.toStdString());
}

}  // namespace usher::kiosk
