// SPDX-License-Identifier: Apache-2.0
#include "labelled_folder.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QRegularExpression>

#include <algorithm>

namespace usher::scan::corpus {

std::expected<std::vector<LabelledPicture>, QString> labelledPictures(const QString& folder) {
  QStringList patterns;
  for (const QByteArray& format : QImageReader::supportedImageFormats())
    patterns << QStringLiteral("*.") + QString::fromLatin1(format);
  QStringList paths;
  for (QDirIterator files(folder, patterns, QDir::Files, QDirIterator::Subdirectories); files.hasNext();)
    paths << files.next();
  if (paths.isEmpty()) return std::unexpected(QStringLiteral("there are no pictures in %1").arg(folder));
  std::ranges::sort(paths);

  static const QRegularExpression number(QStringLiteral("[-_]?[0-9]+$"));
  std::vector<LabelledPicture> pictures;
  for (const QString& path : paths) {
    const QFileInfo info(path);
    const QString inside = QDir(folder).relativeFilePath(info.path());
    const QString name = info.completeBaseName().remove(number);
    pictures.push_back({path, inside == QStringLiteral(".") ? name : inside + u'/' + name,
                        info.path() + u'/' + info.completeBaseName() + QStringLiteral(".txt")});
  }
  return pictures;
}

std::expected<QImage, QString> pictureOf(const LabelledPicture& labelled) {
  QImageReader reader(labelled.path);
  const QImage image = reader.read().convertToFormat(QImage::Format_Grayscale8);
  if (image.isNull())
    return std::unexpected(QStringLiteral("cannot read %1: %2").arg(labelled.path, reader.errorString()));
  return image;
}

std::expected<Truth, QString> truthOf(const LabelledPicture& labelled) {
  QFile file(labelled.truth_path);
  if (!file.exists()) return Truth();
  if (!file.open(QIODevice::ReadOnly))
    return std::unexpected(QStringLiteral("cannot read %1: %2").arg(labelled.truth_path, file.errorString()));
  auto truth = parseTruth(file.readAll());
  if (!truth) return std::unexpected(QStringLiteral("%1: %2").arg(labelled.truth_path, truth.error()));
  return truth;
}

}  // namespace usher::scan::corpus
