// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <stdexcept>
#include <utility>

#include <usher/backend/store/sqlite/event_settings.h>

namespace usher::backend::store {

contract::EventSettings readSettings(sqlite::Database& database, const std::string& event) {
  auto find = database.keep("SELECT settings FROM event_settings WHERE event = ?");
  if (!find.bindAll(event).step()) return {};
  auto settings = contract::decodeEventSettings(find.text(0));
  if (!settings) throw std::runtime_error("an event's settings are unreadable: " + settings.error().field);
  return std::move(*settings);
}

bool isOffered(sqlite::Database& database, const std::string& event, const std::string& ticket_type) {
  const auto offered = readSettings(database, event).registration.offered;
  return std::ranges::find(offered, ticket_type, &contract::OfferedType::ticket_type) != offered.end();
}

}  // namespace usher::backend::store
