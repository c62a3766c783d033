// SPDX-License-Identifier: Apache-2.0
#include <usher/store/rows.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace usher::store {

namespace {

QJsonObject toJson(const domain::LocalizedText& text) {
  QJsonObject object;
  for (auto it = text.byLanguage().cbegin(); it != text.byLanguage().cend(); ++it)
    object.insert(it.key(), it.value());
  return object;
}

domain::LocalizedText localizedText(const QJsonObject& object) {
  QMap<QString, QString> by_language;
  for (auto it = object.begin(); it != object.end(); ++it)
    by_language.insert(it.key(), it.value().toString());
  return domain::LocalizedText(std::move(by_language));
}

template <class Enum>
std::string numbers(const std::vector<Enum>& enumerators) {
  std::string column;
  for (const auto one : enumerators) {
    if (!column.empty()) column += ' ';
    column += std::to_string(static_cast<int>(one));
  }
  return column;
}

template <class Enum>
std::vector<Enum> enumerators(std::string_view column, Enum last) {
  std::vector<Enum> found;
  for (const auto& each : fromUtf8(column).split(u' ', Qt::SkipEmptyParts)) {
    bool is_number = false;
    const int number = each.toInt(&is_number);
    found.push_back(enumerator(is_number ? number : -1, last));
  }
  return found;
}

QJsonDocument document(std::string_view column) {
  return QJsonDocument::fromJson(QByteArray(column.data(), static_cast<qsizetype>(column.size())));
}

}  // namespace

std::string toColumn(const domain::LocalizedText& text) {
  return QJsonDocument(toJson(text)).toJson(QJsonDocument::Compact).toStdString();
}

domain::LocalizedText localizedText(std::string_view column) {
  const QJsonDocument json = document(column);
  if (!json.isObject()) {
    throw Failure(ports::StoreError::Corrupt, QStringLiteral("a text by language is no JSON object"));
  }
  return localizedText(json.object());
}

std::string toColumn(const std::vector<domain::Choice>& choices) {
  QJsonArray list;
  for (const auto& [id, text] : choices) list.append(QJsonArray{id, toJson(text)});
  return QJsonDocument(list).toJson(QJsonDocument::Compact).toStdString();
}

std::vector<domain::Choice> choices(std::string_view column) {
  const QJsonDocument json = document(column);
  if (!json.isArray()) {
    throw Failure(ports::StoreError::Corrupt, QStringLiteral("the choices of a question are no JSON array"));
  }
  std::vector<domain::Choice> choices;
  for (const auto& each : json.array()) {
    const QJsonArray pair = each.toArray();
    choices.push_back({pair.at(0).toString(), localizedText(pair.at(1).toObject())});
  }
  return choices;
}

std::optional<std::uint32_t> colour(const std::optional<std::int64_t>& column) {
  return column ? std::optional(static_cast<std::uint32_t>(*column) & 0xFFFFFF) : std::nullopt;
}

std::string toColumn(const std::vector<domain::GuestStep>& steps) {
  return numbers(steps);
}

std::vector<domain::GuestStep> steps(std::string_view column) {
  return enumerators(column, domain::GuestStep::Enrolment);
}

std::string toColumn(const std::vector<domain::CodeFormat>& formats) {
  return numbers(formats);
}

std::vector<domain::CodeFormat> codeFormats(std::string_view column) {
  return enumerators(column, domain::CodeFormat::Code128);
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
