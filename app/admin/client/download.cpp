// SPDX-License-Identifier: Apache-2.0
#include "download.h"

#include <QSaveFile>

namespace usher::admin {

std::expected<qint64, Failure> download(PeopleApi& api, const Call& call, const QString& path) {
  QSaveFile file(path);
  const auto unwritable = [&] {
    return std::unexpected(
        Failure{kFailed, QStringLiteral("cannot write %1: %2.").arg(path, file.errorString())});
  };
  if (!file.open(QIODevice::WriteOnly)) return unwritable();
  qint64 size = 0;
  bool written = true;
  const auto received = api.receive(call, [&](std::string_view bytes) {
    const auto count = file.write(bytes.data(), static_cast<qint64>(bytes.size()));
    written = count == static_cast<qint64>(bytes.size());
    size += count;
    return written;
  });
  if (!written) return unwritable();
  if (!received) return std::unexpected(received.error());
  if (!file.commit()) return unwritable();
  return size;
}

}  // namespace usher::admin
