// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include <usher/backend/exchange/exports.h>
#include <usher/backend/service/error.h>
#include <usher/backend/store/port/event_store.h>
#include <usher/backend/store/port/settings_store.h>

namespace usher::backend::service {

/// An event's check-ins and second entries with whom they are of, for exchange::writeCheckIns(): the
/// check-ins in the order of acceptance, then the second entries in theirs. Of who was erased there is only
/// the ticket. NotFound: there is no such event. Any thread; blocks on the store.
Result<std::vector<exchange::ExportedCheckIn>> exportedCheckIns(store::EventStore& events,
                                                                store::SettingsStore& settings,
                                                                const std::string& event);

}  // namespace usher::backend::service
