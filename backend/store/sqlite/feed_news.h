// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <mutex>
#include <utility>

#include <usher/backend/store/port/event_store.h>
#include <usher/backend/store/sqlite/feed_queries.h>

namespace usher::backend::store {

/// Whoever listens to the feeds (EventStore::listen()), told by the writer's thread.
class FeedNews {
 public:
  /// After the return the earlier listener is not running any more.
  void listen(EventStore::FeedListener listener) {
    const std::lock_guard lock(mutex_);
    listener_ = std::move(listener);
  }
  void tell(sqlite::Database& database) {
    const std::lock_guard lock(mutex_);
    if (listener_) listener_(readHeads(database));
  }

 private:
  std::mutex mutex_;
  EventStore::FeedListener listener_;
};

}  // namespace usher::backend::store
