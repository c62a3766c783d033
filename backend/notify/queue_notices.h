// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <set>
#include <string>

#include <usher/backend/notify/audience.h>
#include <usher/backend/notify/told_sessions.h>
#include <usher/contract/settings.h>

namespace usher::backend::notify {

/// Tells the seated guests of each session of one event when it is time to queue, once for each start that it
/// is given. One that comes too late (the backend was down) still goes out until ten minutes after the start;
/// after that it is queued all the same, and expires: organizers see that it was not sent. One thread at a
/// time.
class QueueNotices {
 public:
  static constexpr std::chrono::minutes kShownAfterStart{5};
  static constexpr std::chrono::minutes kSentAfterStart{10};

  QueueNotices(std::string event, store::MessageStore& messages, Audience& audience)
      : event_(std::move(event)), messages_(messages), audience_(audience) {}

  /// Notices that are in the store already.
  void know(const std::string& notice) { known_.insert(notice); }
  /// When the next one is due; nullopt: none is to come.
  store::Result<std::optional<contract::Instant>> tell(const ToldSessions& told,
                                                       const contract::NotificationSettings& settings,
                                                       contract::Instant now);

 private:
  store::Result<void> add(const contract::SessionRow& session, const std::string& id, contract::Instant due,
                          bool by_sms, contract::Instant now);

  std::string event_;
  store::MessageStore& messages_;
  Audience& audience_;
  std::set<std::string> known_;
};

}  // namespace usher::backend::notify
