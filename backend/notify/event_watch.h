// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>

#include <usher/backend/notify/queue_notices.h>
#include <usher/backend/notify/request_news.h>
#include <usher/backend/notify/session_news.h>
#include <usher/backend/store/port/event_store.h>
#include <usher/backend/store/port/request_store.h>

namespace usher::backend::notify {

/// The stores that a scheduler reads and writes; they must outlive it.
struct SchedulerStores {
  store::EventStore& events;
  store::SettingsStore& settings;
  store::AttendeeStore& attendees;
  store::RequestStore& requests;
  store::MessageStore& messages;
};

/// Looks after one event: turns its feed and the clock into notices and messages. One thread at a time.
class EventWatch {
 public:
  EventWatch(std::string event, SchedulerStores stores);
  EventWatch(const EventWatch&) = delete;
  EventWatch& operator=(const EventWatch&) = delete;

  /// Everything up to `head`. When to look again; nullopt: when the feed moves. After an error nothing is
  /// lost: the next turn takes it up.
  store::Result<std::optional<contract::Instant>> turn(const store::FeedHead& head, contract::Instant now);

 private:
  /// What is new for guests and staff, by what changed.
  struct Changed {
    std::map<std::string, std::int64_t> sessions;
    std::map<std::string, contract::RequestRow> requests;
    std::int64_t upto = 0;
  };

  store::Result<void> open(contract::Instant now);
  store::Result<Changed> everything(const store::FeedHead& head, contract::Instant now);
  store::Result<Changed> news(const store::FeedHead& head);
  store::Result<void> tell(const Changed& changed, const contract::EventSettings& settings,
                           contract::Instant now);
  store::Result<void> remember(const std::string& session, std::int64_t sequence,
                               const contract::NotificationSettings& settings, ToldSessions& told,
                               store::ReadOutcome& outcome, contract::Instant now);

  std::string event_;
  SchedulerStores stores_;
  Audience audience_;
  SessionNews session_news_;
  RequestNews request_news_;
  QueueNotices queue_notices_;
  bool open_ = false;
  /// nullopt: the event was never looked at.
  std::optional<std::int64_t> position_;
  std::int64_t saved_position_ = 0;
  ToldSessions told_;
};

}  // namespace usher::backend::notify
