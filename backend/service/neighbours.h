// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include <usher/backend/service/clock.h>
#include <usher/backend/service/kiosks.h>
#include <usher/contract/kiosk.h>

namespace usher::backend::service {

/// What each kiosk is told of the others of its event, so that staff at one door see that another needs a
/// hand. Any thread; blocks on the store where what is known of the event is older than kKept.
class Neighbours {
 public:
  static constexpr std::chrono::seconds kKept{10};
  /// Whoever was silent longer was put away.
  static constexpr std::chrono::hours kForgottenAfter{24};
  static constexpr std::size_t kMost = 50;

  Neighbours(store::KioskStore& store, Clock clock) : kiosks_(store, clock), clock_(std::move(clock)) {}

  /// Whoever was not heard of longest first; nullopt where the store can't say.
  std::optional<std::vector<contract::Neighbour>> of(const std::string& event, const std::string& kiosk);

 private:
  struct Known {
    Instant read_at;
    /// At read_at, kMost and one more.
    std::vector<KioskState> kiosks;
  };
  std::optional<Known> knownOf(const std::string& event);

  Kiosks kiosks_;
  Clock clock_;
  std::mutex mutex_;
  std::map<std::string, Known> known_;
};

}  // namespace usher::backend::service
