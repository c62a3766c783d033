// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <chrono>

#include <usher/backend/notify/facts.h>
#include <usher/backend/notify/notice_id.h>
#include <usher/backend/notify/queue_notices.h>

namespace usher::backend::notify {

namespace {

/// What began longer ago is nobody's news any more, not even that nobody was told.
constexpr std::chrono::hours kRecorded{24};

}  // namespace

store::Result<std::optional<contract::Instant>> QueueNotices::tell(
    const ToldSessions& told, const contract::NotificationSettings& settings, contract::Instant now) {
  std::optional<contract::Instant> next;
  if (!settings.enabled) return next;
  for (const auto& [session_id, session] : told.sessions) {
    const auto start = session.starts_at;
    if (start + kRecorded < now || start + kSentAfterStart < told.since) continue;
    const contract::Instant due = start - std::chrono::minutes(settings.queue_minutes);
    const auto id = noticeId("queue", session_id, start.time_since_epoch().count());
    if (known_.contains(id)) continue;
    if (due > now) {
      next = next ? std::min(*next, due) : due;
      continue;
    }
    if (const auto added = add(session, id, due, settings.by_sms, now); !added) {
      return std::unexpected(added.error());
    }
  }
  return next;
}

store::Result<void> QueueNotices::add(const contract::SessionRow& session, const std::string& id,
                                      contract::Instant due, bool by_sms, contract::Instant now) {
  auto messages = audience_.ofSession(session.id, Audience::Seated,
                                      {.event = event_,
                                       .dedupe = id,
                                       .kind = "queue",
                                       .facts = encode(Facts{.session_id = session.id}),
                                       .not_before = due,
                                       .expires_at = session.starts_at + kSentAfterStart},
                                      by_sms);
  if (!messages) return std::unexpected(messages.error());
  const store::NewNotice notice{.row = {.id = id,
                                        .kind = contract::NoticeKind::Queue,
                                        .session = session.id,
                                        .from = due,
                                        .until = session.starts_at + kShownAfterStart},
                                .messages = std::move(*messages)};
  const auto added = messages_.addNotice(event_, notice, now);
  if (!added) return std::unexpected(added.error());
  known_.insert(id);
  return {};
}

}  // namespace usher::backend::notify
