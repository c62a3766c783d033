// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/export_folder.h>

#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <iterator>

namespace usher::kiosk {

namespace {

/// Where desktops, udisks and systemd mount what is plugged in; the last is an operator's by custom.
bool isPluggedIn(const QString& mount) {
  for (const char* root : {"/media/", "/run/media/", "/mnt/"}) {
    if (mount.startsWith(QLatin1String(root))) return true;
  }
  return false;
}

}  // namespace

std::optional<QString> exportFolder(const QString& chosen, const QStringList& mounts) {
  if (!chosen.isEmpty()) return chosen;
  const auto drive = std::ranges::find_if(mounts, isPluggedIn);
  return drive == mounts.end() ? std::nullopt : std::optional(*drive);
}

QStringList exportFolders(const QString& chosen, const QStringList& mounts) {
  if (!chosen.isEmpty()) return {chosen};
  QStringList folders;
  std::ranges::copy_if(mounts, std::back_inserter(folders), isPluggedIn);
  return folders;
}

QStringList writableMounts() {
  QStringList mounts;
  for (const QStorageInfo& volume : QStorageInfo::mountedVolumes()) {
    const QString root = volume.rootPath();
    if (volume.isReady() && !volume.isReadOnly() && QFileInfo(root).isWritable()) mounts.push_back(root);
  }
  return mounts;
}

}  // namespace usher::kiosk
