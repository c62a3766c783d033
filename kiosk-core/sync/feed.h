// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <memory>
#include <optional>

#include <usher/ports/replica.h>
#include <usher/sync/lifeline.h>
#include <usher/sync/loading.h>
#include <usher/sync/pause.h>
#include <usher/sync/reporter.h>

namespace usher::sync {

/// Keeps the replica current: a snapshot where there is none, or where the feed can't go on from ours; then
/// changes, for ever. One request at a time.
class Feed {
 public:
  Feed(const Surroundings& around, ports::Replica& replica, domain::EventId event,
       std::chrono::seconds poll_wait);

  ~Feed();

  void start();
  /// Nothing is reported afterwards; what has arrived of a snapshot is there for the next start().
  void stop();
  /// A snapshot at once, whatever the feed has; the copy in use stays until it is in.
  void reload();
  /// Another part has heard of the backend: no use in waiting out a back-off.
  void backendIsBack() { pause_.cutShort({}); }

 private:
  void go();
  void bootstrap();
  void tell(domain::LoadProgress progress);
  void onSnapshot(std::expected<std::unique_ptr<ports::FetchedSnapshot>, ports::BackendError> answer);
  void watchLoading();
  void loaded();
  void poll(std::chrono::seconds wait);
  void onChanges(std::expected<std::optional<ports::ChangeBatch>, ports::BackendError> answer);
  void take(ports::ChangeBatch batch);
  void applySlice();
  void applied();
  void nothingNew();
  void diverged();
  void failed(const ports::BackendError& error);
  void failed(const ports::StoreError& error);

  Surroundings around_;
  ports::Replica& replica_;
  domain::EventId event_;
  std::chrono::seconds poll_wait_;
  Pause pause_;
  Lifeline line_;
  bool snapshot_wanted_ = false;
  /// When the last snapshot was in, on the monotonic clock: a feed that does not go on from it soon after is
  /// not mended by another one at once.
  std::optional<std::chrono::milliseconds> snapshot_at_;
  Pause snapshot_pause_;

  /// Goes on whatever is fetched meanwhile; nullptr: nothing is loaded. The work goes first.
  std::unique_ptr<Loading> loading_;
  std::unique_ptr<ports::Work> work_;
  /// Where a step of a snapshot began, and when it was told of last, on the monotonic clock.
  struct Begun {
    domain::LoadProgress at;
    std::chrono::milliseconds when;
    std::chrono::milliseconds told;
  };
  std::optional<Begun> begun_;
  ports::FeedPosition asked_after_;
  std::chrono::milliseconds asked_at_{0};
  ports::ChangeBatch batch_;
  std::size_t applied_ = 0;
  bool facts_touched_ = false;
};

}  // namespace usher::sync
