// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <chrono>
#include <map>
#include <optional>

#include <usher/domain/instant.h>
#include <usher/sqlite/database.h>

namespace usher::store {

/// What time it was in each boot of the machine of which something still waits, by the backend's clock: the
/// monotonic clock of a boot knows nothing of what was set in the meantime. Inside a transaction of the
/// caller's.
class BootTimes {
 public:
  /// The database outlives this object.
  explicit BootTimes(sqlite::Database& database);

  std::optional<domain::Instant> zeroOf(const QString& boot) const;
  /// The backend's clock was compared at `known_at` of the boot's monotonic clock.
  void set(const QString& boot, domain::Instant zero, std::chrono::milliseconds known_at);
  /// When that was really which was noted for `at`: `at` itself where nothing is known of its boot, or where
  /// it is off by no more than clocks drift.
  domain::Instant truth(domain::Instant at, const QString& boot, std::chrono::milliseconds monotonic) const;

 private:
  struct Time {
    domain::Instant zero;
    std::chrono::milliseconds known_at;
  };
  void read();

  sqlite::Database& database_;
  std::map<QString, Time> times_;
};

}  // namespace usher::store
