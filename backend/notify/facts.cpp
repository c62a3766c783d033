// SPDX-License-Identifier: Apache-2.0
#include <nlohmann/json.hpp>

#include <usher/backend/notify/facts.h>
#include <usher/contract/codec.h>

namespace usher::backend::notify {

namespace {

using Json = nlohmann::json;

template <class T>
void put(Json& json, const char* name, const std::optional<T>& row) {
  if (row) json[name] = Json::parse(contract::encode(contract::Row(*row)));
}

template <class T>
std::optional<T> read(const Json& json, const char* name) {
  if (!json.contains(name) || !json[name].is_object()) return std::nullopt;
  const auto row = contract::decodeRow(json[name].dump());
  const auto* wanted = row ? std::get_if<T>(&*row) : nullptr;
  return wanted ? std::optional(*wanted) : std::nullopt;
}

}  // namespace

std::string encode(const Facts& facts) {
  auto json = Json::object();
  if (!facts.session_id.empty()) json["session"] = facts.session_id;
  put(json, "session", facts.session);
  put(json, "before", facts.before);
  put(json, "request", facts.request);
  return json.dump();
}

Facts readFacts(const std::string& text) {
  const auto json = Json::parse(text, nullptr, false);
  Facts facts;
  if (!json.is_object()) return facts;
  if (json.contains("session") && json["session"].is_string()) facts.session_id = json["session"];
  facts.session = read<contract::SessionRow>(json, "session");
  facts.before = read<contract::SessionRow>(json, "before");
  facts.request = read<contract::RequestRow>(json, "request");
  return facts;
}

}  // namespace usher::backend::notify
