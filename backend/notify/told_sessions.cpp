// SPDX-License-Identifier: Apache-2.0
#include <nlohmann/json.hpp>

#include <usher/backend/notify/told_sessions.h>
#include <usher/contract/codec.h>

namespace usher::backend::notify {

using Json = nlohmann::json;

std::string encode(const ToldSessions& told) {
  auto rows = Json::array();
  for (const auto& [id, session] : told.sessions) rows.push_back(contract::encode(contract::Row(session)));
  return Json{{"since", contract::formatInstant(told.since)}, {"sessions", std::move(rows)}}.dump();
}

ToldSessions readToldSessions(const std::string& text) {
  ToldSessions told;
  const auto json = Json::parse(text, nullptr, false);
  if (!json.is_object()) return told;
  if (const auto since = json.find("since"); since != json.end() && since->is_string()) {
    told.since = contract::parseInstant(since->get<std::string>()).value_or(told.since);
  }
  const auto rows = json.find("sessions");
  if (rows == json.end() || !rows->is_array()) return told;
  for (const auto& text_of_row : *rows) {
    if (!text_of_row.is_string()) continue;
    const auto row = contract::decodeRow(text_of_row.get<std::string>());
    const auto* session = row ? std::get_if<contract::SessionRow>(&*row) : nullptr;
    if (session != nullptr) told.sessions.emplace(session->id, *session);
  }
  return told;
}

}  // namespace usher::backend::notify
