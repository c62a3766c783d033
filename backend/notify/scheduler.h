// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <string>

#include <usher/backend/log/logger.h>
#include <usher/backend/notify/event_watch.h>

namespace usher::backend::notify {

/// Looks after all events: tells guests when to queue and what has changed, and staff what guests ask for;
/// each once, whatever happens to the program in between. One thread at a time.
class Scheduler {
 public:
  /// The stores and the logger must outlive it.
  Scheduler(SchedulerStores stores, log::Logger& logger) : stores_(stores), logger_(logger) {}

  /// When to look again; nullopt: when a feed moves.
  std::optional<contract::Instant> turn(contract::Instant now);

 private:
  SchedulerStores stores_;
  log::Logger& logger_;
  std::map<std::string, EventWatch> watches_;
};

}  // namespace usher::backend::notify
