// SPDX-License-Identifier: Apache-2.0
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

}  // namespace usher::backend::store
