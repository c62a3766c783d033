// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>

#include <usher/domain/instant.h>
#include <usher/domain/load_progress.h>

namespace usher::sync {

/// What staff see of the exchange with the backend.
struct SyncStatus {
  /// A clock that is further off than this is somebody's business.
  static constexpr std::chrono::seconds kSkewLimit{120};

  /// A clock that was set by less than this is nobody's business.
  static constexpr std::chrono::seconds kClockWasSet{30};

  /// The last exchange went well.
  bool online = false;
  std::int64_t queued = 0;
  /// When the oldest of them was done.
  std::optional<domain::Instant> oldest;
  std::int64_t parked = 0;
  /// Since the feed last said that we have everything; nullopt before it has, in this run.
  std::optional<std::chrono::seconds> data_age;
  /// Positive where the backend's clock is ahead of this machine's.
  std::optional<std::chrono::milliseconds> clock_offset;
  /// nullopt: no snapshot is on its way in.
  std::optional<domain::LoadProgress> progress = std::nullopt;
  /// By how much the machine's clock was set since the start, forwards where positive; nullopt: it was not.
  std::optional<std::chrono::seconds> clock_set_by;
  /// Why it is offline, for logs and staff.
  QString last_error;

  bool clockIsOff() const { return clock_offset && std::chrono::abs(*clock_offset) > kSkewLimit; }
  bool operator==(const SyncStatus&) const = default;
};

}  // namespace usher::sync
