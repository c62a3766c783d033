// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/departure.h>

#include <QDir>
#include <QFile>

#include <filesystem>

#include <usher/store/file_event_keys.h>
#include <usher/store/kiosk_store.h>

namespace usher::kiosk {

namespace {

std::expected<void, QString> remove(const QString& file) {
  QFile gone(file);
  if (!gone.exists() || gone.remove()) return {};
  return std::unexpected(QStringLiteral("%1 can't be removed: %2").arg(file, gone.errorString()));
}

/// By the next one, or by none.
std::expected<void, QString> replacePairing(const DataFolder& folder) {
  if (!QFile::exists(folder.nextPairingFile())) return remove(folder.pairingFile());
  std::error_code failed;
  std::filesystem::rename(folder.nextPairingFile().toStdString(), folder.pairingFile().toStdString(), failed);
  if (!failed) return {};
  return std::unexpected(QStringLiteral("%1 can't be replaced: %2")
                             .arg(folder.pairingFile(), QString::fromStdString(failed.message())));
}

}  // namespace

std::expected<void, QString> noteDeparture(const DataFolder& folder, const net::Pairing& pairing,
                                           const std::optional<domain::EventId>& next) {
  if (next) {
    auto following = pairing;
    following.identity.events = {*next};
    if (const auto saved = net::savePairing(folder.nextPairingFile(), following); !saved) return saved;
  } else if (const auto removed = remove(folder.nextPairingFile()); !removed) {
    return removed;
  }
  return net::savePairing(folder.departureFile(), pairing);
}

std::expected<void, QString> finishDeparture(const DataFolder& folder, ports::Random& random) {
  const auto left = net::loadPairing(folder.departureFile(), true);
  if (!left) return std::unexpected(left.error());
  if (!*left) return {};
  if (const auto removed = store::KioskStore::remove(folder.path().toStdString()); !removed)
    return std::unexpected(removed.error().detail);
  if (!QDir().mkpath(folder.keyFolder())) {
    return std::unexpected(QStringLiteral("%1 can't be made").arg(folder.keyFolder()));
  }
  store::FileEventKeys keys(folder.keyFolder().toStdString(), random);
  for (const auto& event : (*left)->identity.events) {
    if (const auto forgotten = keys.forget(event); !forgotten)
      return std::unexpected(forgotten.error().detail);
  }
  QDir papers(folder.paperFolder());
  if (papers.exists() && !papers.removeRecursively()) {
    return std::unexpected(QStringLiteral("%1 can't be removed").arg(papers.path()));
  }
  const auto current = net::loadPairing(folder.pairingFile(), true);
  if (current && *current == *left) {
    if (const auto replaced = replacePairing(folder); !replaced) return replaced;
  }
  return remove(folder.departureFile());
}

}  // namespace usher::kiosk
