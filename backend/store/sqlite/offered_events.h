// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include <usher/backend/store/port/kiosk_store.h>
#include <usher/sqlite/database.h>

/// The events to which staff may switch a kiosk, as KioskStore has them, each inside a transaction of the
/// caller's; they throw sqlite::Error and UnknownEvent.
namespace usher::backend::store {

bool offerEventsAt(sqlite::Database& database, const std::string& kiosk,
                   const std::vector<std::string>& events);
/// Kiosk::offered_events.
std::vector<std::string> readOffered(sqlite::Database& database, const std::string& kiosk);
std::vector<contract::OtherEvent> readOtherEvents(sqlite::Database& database, const std::string& kiosk);
Switched switchKioskTo(sqlite::Database& database, const std::string& id, const std::string& from,
                       const std::string& event, Instant now);

}  // namespace usher::backend::store
