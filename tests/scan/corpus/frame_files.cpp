// SPDX-License-Identifier: Apache-2.0
#include "frame_files.h"

#include <QFile>

#include <usher/qr/code_line.h>

namespace usher::scan::corpus {

namespace {

std::optional<QString> writeBytes(const QString& path, const QByteArray& bytes) {
  QFile file(path);
  if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush())
    return std::nullopt;
  return QStringLiteral("cannot write %1: %2").arg(path, file.errorString());
}

}  // namespace

std::optional<QString> writeFrame(const Frame& frame, const QString& folder, const QString& name) {
  QByteArray picture = "P5\n" + QByteArray::number(frame.picture.width()) + ' ' +
                       QByteArray::number(frame.picture.height()) + "\n255\n";
  for (int y = 0; y < frame.picture.height(); ++y)
    picture.append(reinterpret_cast<const char*>(frame.picture.constScanLine(y)), frame.picture.width());
  QByteArray truth;
  for (const std::string& code : frame.codes) truth += QByteArray::fromStdString(qr::codeLine(code)) + '\n';
  const QString stem = folder + u'/' + name;
  if (auto failure = writeBytes(stem + QStringLiteral(".pgm"), picture)) return failure;
  return writeBytes(stem + QStringLiteral(".txt"), truth);
}

}  // namespace usher::scan::corpus
