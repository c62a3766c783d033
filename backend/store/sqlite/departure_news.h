// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <mutex>
#include <utility>

#include <usher/backend/store/port/kiosk_store.h>
#include <usher/backend/store/sqlite/kiosk_tables.h>

namespace usher::backend::store {

/// Whoever listens for kiosks that are to leave their event (KioskStore::listen()), told by the writer's
/// thread.
class DepartureNews {
 public:
  /// After the return the earlier listener is not running any more.
  void listen(KioskStore::DepartureListener listener) {
    const std::lock_guard lock(mutex_);
    listener_ = std::move(listener);
  }
  /// After each commit, here or by another process.
  void look(sqlite::Database& database) {
    const std::lock_guard lock(mutex_);
    if (!listener_) return;
    const auto count = countDepartures(database);
    if (std::exchange(told_, count) != count) listener_(readDepartures(database));
  }

 private:
  std::mutex mutex_;
  KioskStore::DepartureListener listener_;
  std::int64_t told_ = 0;
};

}  // namespace usher::backend::store
