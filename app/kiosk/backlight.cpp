// SPDX-License-Identifier: Apache-2.0
#include <usher/kiosk/backlight.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

#include <usher/domain/staff/kiosk_page.h>

namespace usher::kiosk {

namespace {

std::optional<int> numberIn(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
  bool ok = false;
  const int number = file.read(32).trimmed().toInt(&ok);
  return ok ? std::optional(number) : std::nullopt;
}

}  // namespace

std::optional<Backlight::Lamp> Backlight::lamp() const {
  const QDir lamps(folder_);
  for (const QString& name : lamps.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
    const QString file = lamps.filePath(name + QStringLiteral("/brightness"));
    const auto most = numberIn(lamps.filePath(name + QStringLiteral("/max_brightness")));
    if (most && *most > 0 && QFileInfo(file).isWritable()) return Lamp{file, *most};
  }
  return std::nullopt;
}

std::optional<int> Backlight::percent() const {
  const auto one = lamp();
  if (!one) return std::nullopt;
  const auto now = numberIn(one->file);
  if (!now) return std::nullopt;
  return static_cast<int>(std::clamp<qint64>((qint64{*now} * 100 + one->most / 2) / one->most, 0, 100));
}

std::expected<void, QString> Backlight::set(int percent) const {
  const auto one = lamp();
  if (!one) return std::unexpected(QStringLiteral("%1: no lamp there can be set").arg(folder_));
  const qint64 wanted = std::clamp(percent, domain::kiosk_page::kLeastBrightness, 100);
  QFile file(one->file);
  const QByteArray text = QByteArray::number(std::max<qint64>(1, wanted * one->most / 100));
  if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush()) return {};
  return std::unexpected(QStringLiteral("%1: %2").arg(one->file, file.errorString()));
}

}  // namespace usher::kiosk
