// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include <usher/backend/store/port/event_store.h>
#include <usher/backend/store/port/kiosk_store.h>

namespace usher::backend::api {

/// Lists as CSV, with a line of names in front; times in UTC (RFC 3339).
std::string incidentTable(const std::vector<store::Incident>& incidents);
std::string kioskTable(const std::vector<store::Kiosk>& kiosks);

}  // namespace usher::backend::api
