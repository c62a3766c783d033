// SPDX-License-Identifier: Apache-2.0
#include "wanted_formats.h"

#include <QStringList>

#include <vector>

#include <usher/contract/code_format.h>

namespace usher::admin {
namespace {

domain::CodeFormat formatOf(contract::CodeFormat format) {
  switch (format) {
    case contract::CodeFormat::Aztec:
      return domain::CodeFormat::Aztec;
    case contract::CodeFormat::DataMatrix:
      return domain::CodeFormat::DataMatrix;
    case contract::CodeFormat::Pdf417:
      return domain::CodeFormat::Pdf417;
    case contract::CodeFormat::Code128:
      return domain::CodeFormat::Code128;
  }
  return domain::CodeFormat::Aztec;
}

}  // namespace

std::expected<scan::CodeFormats, QString> wantedFormats(const QString& names) {
  std::vector<domain::CodeFormat> formats;
  for (const QString& name : names.split(u',', Qt::SkipEmptyParts)) {
    const auto format = contract::codeFormatOf(name.trimmed().toStdString());
    if (!format) {
      QStringList known;
      for (const auto each : contract::kCodeFormats) known << QString::fromLatin1(contract::nameOf(each));
      return std::unexpected(QStringLiteral("there are no codes called \"%1\", only %2.")
                                 .arg(name.trimmed(), known.join(QStringLiteral(", "))));
    }
    formats.push_back(formatOf(*format));
  }
  return scan::CodeFormats(formats);
}

}  // namespace usher::admin
