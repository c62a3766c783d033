// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include <usher/backend/service/clock.h>
#include <usher/backend/service/error.h>
#include <usher/backend/store/port/event_store.h>

namespace usher::backend::service {

/// An event in two files of the same content. They go from the disk with the last who holds this, so that a
/// download ends as it began.
struct Snapshot {
  store::FeedHead at;
  Instant built_at;
  std::filesystem::path plain;
  std::filesystem::path gzip;
  /// Of the plain file; the end line's value.
  std::string sha256;

  Snapshot() = default;
  Snapshot(const Snapshot&) = delete;
  Snapshot& operator=(const Snapshot&) = delete;
  ~Snapshot();
};

/// Builds an event's snapshot once for all kiosks, and anew only when the feed has gone on by much: the feed
/// tells a kiosk the rest. Any thread; whoever comes while one is being built waits for it.
class Snapshots {
 public:
  /// A snapshot is built anew once it is behind by more changes than this, or behind at all and this old.
  static constexpr std::int64_t kChangesBehind = 1000;
  static constexpr std::chrono::minutes kAge{10};

  /// `folder` is this object's own: what lies in there is removed.
  Snapshots(store::EventStore& store, std::filesystem::path folder, Clock clock);

  Result<std::shared_ptr<const Snapshot>> of(const std::string& event);
  /// To be called when feeds have moved: what may hold words about a guest that were erased since goes from
  /// the disk. Waits for nothing.
  void forgetErased(const std::vector<store::FeedHead>& heads);

 private:
  std::shared_ptr<const Snapshot> newestOf(const std::string& event);
  bool isFresh(const Snapshot& snapshot, const store::FeedHead& head) const;
  store::Result<std::shared_ptr<const Snapshot>> build(const std::string& event);

  store::EventStore& store_;
  std::filesystem::path folder_;
  Clock clock_;
  /// Held while one is being built.
  std::mutex building_;
  std::int64_t built_ = 0;
  /// Guards what follows.
  std::mutex mutex_;
  std::map<std::string, std::shared_ptr<const Snapshot>> newest_;
  std::map<std::string, std::int64_t> erased_;
};

}  // namespace usher::backend::service
