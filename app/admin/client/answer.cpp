// SPDX-License-Identifier: Apache-2.0
#include "answer.h"

#include <usher/contract/codec.h>

namespace usher::admin {

Failure garbledAnswer() {
  return {kFailed,
          QStringLiteral("the backend's answer is not of this program's contract: use one version of both.")};
}

std::expected<Json, Failure> listIn(const std::string& body, const char* name) {
  Json json = Json::parse(body, nullptr, false);
  if (!json.is_object() || !json.contains(name) || !json[name].is_array()) {
    return std::unexpected(garbledAnswer());
  }
  for (const Json& element : json[name]) {
    if (!element.is_object()) return std::unexpected(garbledAnswer());
  }
  return std::move(json[name]);
}

std::expected<Json, Failure> askForList(PeopleApi& api, const Call& call, const char* name) {
  const auto body = api.ask(call);
  if (!body) return std::unexpected(body.error());
  return listIn(*body, name);
}

std::expected<std::vector<contract::Row>, Failure> askForRows(PeopleApi& api, const Call& call,
                                                              const char* name) {
  const auto list = askForList(api, call, name);
  if (!list) return std::unexpected(list.error());
  std::vector<contract::Row> rows;
  for (const Json& element : *list) {
    auto row = contract::decodeRow(element.dump());
    if (!row) return std::unexpected(garbledAnswer());
    rows.push_back(*std::move(row));
  }
  return rows;
}

std::expected<contract::EventRow, Failure> askForEvent(PeopleApi& api, const std::string& event) {
  const auto rows = askForRows(api, {.target = pathOf({"events", event, "rows", "event"})}, "rows");
  if (!rows) return std::unexpected(rows.error());
  const auto* row = rows->size() == 1 ? std::get_if<contract::EventRow>(&rows->front()) : nullptr;
  if (row == nullptr) return std::unexpected(garbledAnswer());
  return *row;
}

QString textOf(const Json& object, const char* name) {
  const auto found = object.find(name);
  if (found == object.end()) return {};
  if (found->is_string()) return QString::fromStdString(found->get<std::string>());
  if (found->is_number_integer()) return QString::number(found->get<std::int64_t>());
  return {};
}

QString inEnglish(const contract::LocalizedText& text) {
  if (text.empty()) return {};
  const auto found = text.find("en");
  return QString::fromStdString(found == text.end() ? text.begin()->second : found->second);
}

QString EventClock::at(contract::Instant instant) const {
  const QDateTime utc = QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), QTimeZone::utc());
  if (!zone_.isValid()) return utc.toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'"));
  return utc.toTimeZone(zone_).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString EventClock::at(const Json& object, const char* name) const {
  const auto instant = contract::parseInstant(textOf(object, name).toStdString());
  return instant ? at(*instant) : QString();
}

}  // namespace usher::admin
