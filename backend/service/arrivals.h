// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include <usher/backend/service/clock.h>
#include <usher/backend/service/error.h>
#include <usher/backend/store/port/event_store.h>

namespace usher::backend::service {

/// First entries within one step of the plot, and all until its end.
struct ArrivalStep {
  std::int64_t arrived = 0;
  std::int64_t total = 0;
};

struct ListArrivals {
  std::string list;
  std::int64_t expected = 0;
  std::int64_t arrived = 0;
  std::vector<store::ArrivalCount> by_type;
  /// One for each step of the plot; none where nobody has come to any list yet.
  std::vector<ArrivalStep> steps;
};

/// What a page draws: the lists in the order of their ids, all on one axis of time.
struct ArrivalBoard {
  /// The beginning of the first step.
  Instant from;
  std::chrono::minutes step{1};
  std::vector<ListArrivals> lists;
};

/// Who has come, and who is still expected. Any thread; blocks on the store, which goes through all tickets
/// for it: so it is asked at most once a second for an event, and once for each of its states, whoever looks
/// at it.
class Arrivals {
 public:
  /// The step is widened so that a plot has no more of them.
  static constexpr int kMostSteps = 120;
  static constexpr std::chrono::seconds kBetweenLooks{1};

  struct Look {
    std::shared_ptr<const ArrivalBoard> board;
    /// What the board was made of.
    std::shared_ptr<const store::Arrivals> counted;
    /// The event has gone on since, and nobody may be told of it again: look once more, a moment later.
    bool behind = false;
  };

  Arrivals(store::EventStore& store, Clock clock) : store_(store), clock_(std::move(clock)) {}

  /// NotFound: there is no such event.
  Result<Look> of(const std::string& event);

 private:
  struct Seen {
    std::string generation;
    std::int64_t sequence = 0;
    Instant at;
    Look look;
  };

  store::EventStore& store_;
  Clock clock_;
  std::mutex mutex_;
  std::map<std::string, Seen> seen_;
};

}  // namespace usher::backend::service
