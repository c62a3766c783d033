// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace usher::fakes {

/// One of the payloads of contract/fixtures.
struct ContractFixture {
  QByteArray name;
  QByteArray payload;
  /// Of invalid ones: the field to blame, as a JSON pointer.
  QString field;
};

/// The payloads of one wire type, e.g. "OpsRequest"; none where there is no such file.
inline std::vector<ContractFixture> contractFixtures(const QString& type, bool valid) {
  QFile file(QStringLiteral(USHER_SOURCE_DIR "/contract/fixtures/") +
             (valid ? QString() : QStringLiteral("invalid/")) + type + QStringLiteral(".json"));
  std::vector<ContractFixture> fixtures;
  if (!file.open(QIODevice::ReadOnly)) return fixtures;
  const QJsonArray all = QJsonDocument::fromJson(file.readAll()).array();
  for (const QJsonValue& one : all) {
    const QJsonValue payload = one[QStringLiteral("payload")];
    // A payload that is no object or array, e.g. a string, goes on the wire as it stands.
    QByteArray text = QJsonDocument(QJsonArray{payload}).toJson(QJsonDocument::Compact);
    text = text.sliced(1, text.size() - 2);
    fixtures.push_back(
        {one[QStringLiteral("name")].toString().toUtf8(), text, one[QStringLiteral("field")].toString()});
  }
  return fixtures;
}

}  // namespace usher::fakes
