// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/departure.h>

#include <QDir>
#include <QFile>

#include <usher/store/file_event_keys.h>
#include <usher/store/kiosk_store.h>

namespace usher::kiosk {

namespace {

std::expected<void, QString> remove(const QString& file) {
  QFile gone(file);
  if (!gone.exists() || gone.remove()) return {};
  return std::unexpected(QStringLiteral("%1 can't be removed: %2").arg(file, gone.errorString()));
}

}  // namespace

std::expected<void, QString> noteDeparture(const DataFolder& folder, const net::Pairing& revoked) {
  return net::savePairing(folder.revokedFile(), revoked);
}

std::expected<void, QString> finishDeparture(const DataFolder& folder, ports::Random& random) {
  const auto revoked = net::loadPairing(folder.revokedFile(), true);
  if (!revoked) return std::unexpected(revoked.error());
  if (!*revoked) return {};
  if (const auto removed = store::KioskStore::remove(folder.path().toStdString()); !removed)
    return std::unexpected(removed.error().detail);
  if (!QDir().mkpath(folder.keyFolder())) {
    return std::unexpected(QStringLiteral("%1 can't be made").arg(folder.keyFolder()));
  }
  store::FileEventKeys keys(folder.keyFolder().toStdString(), random);
  for (const auto& event : (*revoked)->identity.events) {
    if (const auto forgotten = keys.forget(event); !forgotten)
      return std::unexpected(forgotten.error().detail);
  }
  QDir papers(folder.paperFolder());
  if (papers.exists() && !papers.removeRecursively()) {
    return std::unexpected(QStringLiteral("%1 can't be removed").arg(papers.path()));
  }
  const auto current = net::loadPairing(folder.pairingFile(), true);
  if (current && *current == *revoked) {
    if (const auto removed = remove(folder.pairingFile()); !removed) return removed;
  }
  return remove(folder.revokedFile());
}

}  // namespace usher::kiosk
