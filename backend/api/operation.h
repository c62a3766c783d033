// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>

#include <usher/backend/http/metrics.h>
#include <usher/backend/http/router.h>
#include <usher/backend/service/clock.h>
#include <usher/backend/store/port/event_store.h>
#include <usher/backend/store/port/kiosk_store.h>

namespace usher::backend::api {

/// Free space below which the backend asks for no more work.
inline constexpr std::uintmax_t kLeastFreeBytes = 64 * 1024 * 1024;

struct Operation {
  store::EventStore& events;
  store::KioskStore& kiosks;
  http::Metrics& metrics;
  service::Clock clock;
  /// Where the store's disk is looked at.
  std::filesystem::path data;
  /// Whether the server is about to end.
  std::function<bool()> stopping;
  /// Opens /metrics, and what /healthz says of events, to whoever bears it; "": to this machine alone.
  std::string metrics_token;
  std::uintmax_t least_free_bytes = kLeastFreeBytes;
};

/// /healthz, /readyz and /metrics, for those who run the backend. What `operation` refers to must outlive the
/// routes.
http::Group operationRoutes(const Operation& operation);

}  // namespace usher::backend::api
