// SPDX-License-Identifier: Apache-2.0
#include "input_file.h"

#include <QFile>

#include <cstdio>

namespace usher::admin {

std::expected<QByteArray, QString> readInput(const QString& name) {
  QFile file(name);
  const bool opened = name == "-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
  QByteArray bytes;
  if (opened) bytes = file.readAll();
  if (!opened || file.error() != QFileDevice::NoError) {
    return std::unexpected(QStringLiteral("cannot read %1: %2.").arg(name, file.errorString()));
  }
  return bytes;
}

}  // namespace usher::admin
