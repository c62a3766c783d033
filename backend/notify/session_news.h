// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <usher/backend/notify/audience.h>
#include <usher/contract/settings.h>

namespace usher::backend::notify {

/// A session as guests know it, and as it is.
struct SessionChange {
  std::string event;
  std::optional<contract::SessionRow> before;
  std::optional<contract::SessionRow> now;
  /// Where in the feed.
  std::int64_t sequence = 0;
};

/// News for guests in a session's change: another room or time, cancelled, filling up, seats free again. All
/// enrolled guests are told of the first two, also those who wait. Of seats kiosks are told at any time,
/// guests on the session's day alone: who has a seat when it fills up, who waits when there are seats again.
/// Any thread.
class SessionNews {
 public:
  explicit SessionNews(Audience& audience) : audience_(audience) {}

  store::Result<std::vector<store::NewNotice>> in(const SessionChange& change,
                                                  const contract::NotificationSettings& settings,
                                                  contract::Instant now);

 private:
  Audience& audience_;
};

}  // namespace usher::backend::notify
