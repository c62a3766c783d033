// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <usher/backend/http/metrics.h>
#include <usher/backend/http/rate_limit.h>
#include <usher/backend/http/router.h>
#include <usher/backend/log/logger.h>
#include <usher/backend/service/check_ins.h>
#include <usher/backend/service/event_switches.h>
#include <usher/backend/service/feed.h>
#include <usher/backend/service/neighbours.h>
#include <usher/backend/service/pairing.h>
#include <usher/backend/service/program_version.h>
#include <usher/backend/service/snapshots.h>
#include <usher/backend/service/tokens.h>
#include <usher/backend/store/port/event_store.h>
#include <usher/backend/store/port/kiosk_store.h>

namespace usher::backend::api {

struct Services {
  service::Pairing& pairing;
  service::Tokens& tokens;
  service::CheckIns& check_ins;
  service::Feed& feed;
  service::Snapshots& snapshots;
  store::EventStore& events;
  store::KioskStore& kiosks;
  service::Neighbours& neighbours;
  service::EventSwitches& switches;
  service::Clock clock;
  http::Metrics& metrics;
  log::Logger& logger;
  /// By kiosk id.
  http::RateLimit& kiosk_rate;
  /// Older ones hand in what they did, and are told to be updated.
  std::optional<service::ProgramVersion> oldest_kiosk = {};
};

/// The kiosks' calls of contract/openapi.yaml. What `services` refers to must outlive the
/// routes.
http::Group kioskRoutes(const Services& services);

}  // namespace usher::backend::api
