// SPDX-License-Identifier: Apache-2.0
#include <usher/store/rows.h>

#include <QJsonDocument>
#include <QJsonObject>

namespace usher::store {

std::string toColumn(const domain::LocalizedText& text) {
  QJsonObject object;
  for (auto it = text.byLanguage().cbegin(); it != text.byLanguage().cend(); ++it)
    object.insert(it.key(), it.value());
  return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

domain::LocalizedText localizedText(std::string_view column) {
  const QByteArray json(column.data(), static_cast<qsizetype>(column.size()));
  const QJsonDocument document = QJsonDocument::fromJson(json);
  if (!document.isObject()) {
    throw Failure(ports::StoreError::Corrupt, QStringLiteral("a text by language is no JSON object"));
  }
  const QJsonObject object = document.object();
  QMap<QString, QString> by_language;
  for (auto it = object.begin(); it != object.end(); ++it)
    by_language.insert(it.key(), it.value().toString());
  return domain::LocalizedText(std::move(by_language));
}

domain::CheckIn checkIn(const sqlite::Statement& row, int first) {
  return {.id = id<domain::OpId>(row.view(first)),
          .ticket = id<domain::TicketId>(row.view(first + 1)),
          .list = id<domain::CheckInListId>(row.view(first + 2)),
          .direction = enumerator(row.integer(first + 3), domain::Direction::Exit),
          .at = instant(row.integer(first + 4)),
          .kiosk = fromUtf8(row.view(first + 5))};
}

}  // namespace usher::store
