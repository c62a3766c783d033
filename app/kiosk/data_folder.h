// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QFileInfo>
#include <QString>

#include <expected>

namespace usher::kiosk {

/// Where a kiosk keeps what is its own. docs/operating.md lists the files.
class DataFolder {
 public:
  explicit DataFolder(const QString& path) : dir_(path) {}

  /// The error is one line that says what to do.
  std::expected<void, QString> check() const {
    const QFileInfo info(dir_.path());
    if (!info.isDir()) {
      return std::unexpected(
          QStringLiteral(
              "kiosk/data=%1: there is no such folder; make it, owned by the user that runs the kiosk")
              .arg(dir_.path()));
    }
    if (!info.isWritable()) {
      return std::unexpected(
          QStringLiteral("kiosk/data=%1: this user can't write there; give it the folder").arg(dir_.path()));
    }
    return {};
  }

  QString path() const { return dir_.path(); }
  QString keyFolder() const { return dir_.filePath(QStringLiteral("keys")); }
  QString deviceKeyFile() const { return dir_.filePath(QStringLiteral("device.key")); }
  QString pairingFile() const { return dir_.filePath(QStringLiteral("pairing.json")); }
  /// The pairing of a kiosk that is to leave its event and has handed in everything: its data has to go.
  QString departureFile() const { return dir_.filePath(QStringLiteral("departure.json")); }
  /// What takes the place of that pairing then, where the kiosk is to serve another event.
  QString nextPairingFile() const { return dir_.filePath(QStringLiteral("next-pairing.json")); }
  QString paperFolder() const { return dir_.filePath(QStringLiteral("papers")); }
  /// What staff set at this kiosk.
  QString choicesFile() const { return dir_.filePath(QStringLiteral("staff-choices.json")); }
  /// The last good one of a template's file, with all that it needs.
  QString badgeTemplateFile() const { return dir_.filePath(QStringLiteral("badge-template.json")); }
  QString agendaTemplateFile() const { return dir_.filePath(QStringLiteral("agenda-template.json")); }
  /// And of the event's own.
  QString eventTemplateFile(const QString& paper) const {
    return dir_.filePath(QStringLiteral("event-%1-template.json").arg(paper));
  }
  /// Of a training that is under way; not there otherwise.
  QString trainingFolder() const { return dir_.filePath(QStringLiteral("training")); }
  QString lockFile() const { return dir_.filePath(QStringLiteral("kiosk.lock")); }

 private:
  QDir dir_;
};

}  // namespace usher::kiosk
