// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

#include <usher/domain/instant.h>
#include <usher/ports/backend.h>
#include <usher/ports/clock.h>
#include <usher/ports/random.h>
#include <usher/ports/scheduler.h>
#include <usher/ports/store_error.h>
#include <usher/sync/sync_status.h>

namespace usher::sync {

/// What feed, pusher and heartbeat tell the engine. Whoever hears of it may stop the engine there and then: a
/// part looks at its lifeline before it goes on after a report.
class Reporter {
 public:
  virtual ~Reporter() = default;
  /// The backend is there, whatever it said.
  virtual void reportAnswer() = 0;
  virtual void reportBackendError(const ports::BackendError& error) = 0;
  virtual void reportStoreError(const ports::StoreError& error) = 0;
  virtual void reportFacts() = 0;
  /// Of a snapshot that is on its way in; nullopt: none is, any more.
  virtual void reportProgress(const std::optional<domain::LoadProgress>& progress) = 0;
  /// The whole event has come in anew.
  virtual void reportSnapshot() = 0;
  /// The feed has nothing more for now.
  virtual void reportCaughtUp() = 0;
  /// The backend did not answer a heartbeat as it should.
  virtual void reportLostBeat(const ports::BackendError& error) = 0;
  virtual void reportServerTime(domain::Instant server, std::chrono::milliseconds sent) = 0;
  virtual void reportCommand(const ports::KioskCommand& command) = 0;
  virtual void reportNeighbours(const std::vector<domain::Neighbour>& neighbours) = 0;
  virtual void reportOtherEvents(const std::vector<domain::OtherEvent>& events) = 0;
  /// The outbox may no longer be what it was.
  virtual void reportQueue() = 0;
  virtual ports::KioskHealth health() = 0;
  /// The times of what was done here are known to be right, or nobody will say.
  virtual bool isTimeKnown() const = 0;
};

/// Everything that the parts of the engine work with. All of it outlives them.
struct Surroundings {
  ports::Backend& backend;
  const ports::Clock& clock;
  ports::Random& random;
  ports::Scheduler& scheduler;
  Reporter& reporter;
};

}  // namespace usher::sync
