// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <chrono>

#include <usher/backend/notify/facts.h>
#include <usher/backend/notify/notice_id.h>
#include <usher/backend/notify/session_news.h>

namespace usher::backend::notify {

namespace {

using contract::Instant;
using contract::NoticeKind;
using contract::SessionRow;

// Kiosks show today's news alone.
constexpr std::chrono::hours kShownBefore{12};
constexpr std::chrono::hours kFillingShown{1};
constexpr std::chrono::minutes kSeatShown{30};
constexpr std::chrono::hours kSameDay{24};

struct News {
  NoticeKind kind;
  /// The kind of the message, if there is one, and of the notice's id.
  const char* name;
  Audience::Who who;
  Instant from;
  Instant until;
  bool tells_guests = true;
  Facts facts;
};

bool isElsewhere(const SessionRow& before, const SessionRow& now) {
  return before.room != now.room || before.starts_at != now.starts_at || before.ends_at != now.ends_at;
}

std::vector<News> newsIn(const SessionChange& change, Instant now) {
  std::vector<News> news;
  if (!change.before) return news;
  const auto& before = *change.before;
  if (!change.now) {
    if (before.ends_at <= now) return news;
    news.push_back({NoticeKind::Cancelled, "cancelled", Audience::Both,
                    std::max(now, before.starts_at - kShownBefore), before.ends_at, true,
                    Facts{.session = before}});
    return news;
  }
  const auto& session = *change.now;
  if (isElsewhere(before, session) && session.ends_at > now) {
    const auto first = std::min(before.starts_at, session.starts_at);
    const auto last = std::max({before.starts_at, session.starts_at, now});
    news.push_back({NoticeKind::Moved, "moved", Audience::Both, std::max(now, first - kShownBefore), last,
                    true, Facts{.session = session, .before = before}});
  }
  if (session.fill == before.fill || session.starts_at <= now) return news;
  const bool is_today = session.starts_at - now <= kSameDay;
  if (session.fill > before.fill) {
    news.push_back({NoticeKind::Filling, "filling", Audience::Seated, now,
                    std::min<Instant>(now + kFillingShown, session.starts_at), is_today,
                    Facts{.session_id = session.id}});
  } else {
    // Whoever waited has the seat, and is told so with it; that one is left is for kiosks to show.
    news.push_back({NoticeKind::Seat, "seat", Audience::Seated, now,
                    std::min<Instant>(now + kSeatShown, session.starts_at), false,
                    Facts{.session_id = session.id}});
  }
  return news;
}

/// Being told once is enough, however often a session's seats come and go.
std::string dedupeOf(const News& each, const std::string& session, const std::string& notice) {
  return each.kind == NoticeKind::Filling ? "filling:" + session : notice;
}

}  // namespace

store::Result<std::vector<store::NewNotice>> SessionNews::in(const SessionChange& change,
                                                             const contract::NotificationSettings& settings,
                                                             Instant now) {
  std::vector<store::NewNotice> notices;
  if (!settings.enabled) return notices;
  for (const auto& each : newsIn(change, now)) {
    const auto& session = change.now ? change.now->id : change.before->id;
    const auto id = noticeId(each.name, session, change.sequence);
    store::NewNotice notice{
        .row = {.id = id, .kind = each.kind, .session = session, .from = each.from, .until = each.until}};
    // Nobody has the session's row any more to take it from.
    if (each.kind == NoticeKind::Cancelled) notice.row.title = change.before->title;
    if (each.tells_guests) {
      const auto& row = change.now ? *change.now : *change.before;
      auto messages = audience_.ofSession(session, each.who,
                                          {.event = change.event,
                                           .dedupe = dedupeOf(each, session, id),
                                           .kind = each.name,
                                           .facts = encode(each.facts),
                                           .not_before = now,
                                           .expires_at = row.ends_at},
                                          settings.by_sms);
      if (!messages) return std::unexpected(messages.error());
      notice.messages = std::move(*messages);
    }
    notices.push_back(std::move(notice));
  }
  return notices;
}

}  // namespace usher::backend::notify
