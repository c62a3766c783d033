// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <iterator>

#include <usher/backend/notify/event_watch.h>

namespace usher::backend::notify {

namespace {

const char* const kReader = "notify";
constexpr int kPage = 1000;
// What says nothing to anybody, as most check-ins, is not worth a write each time.
constexpr std::int64_t kUnsaved = 1000;
// Requests that changed longer ago, while nobody looked, are no news.
constexpr std::chrono::hours kFresh{24};

}  // namespace

EventWatch::EventWatch(std::string event, SchedulerStores stores)
    : event_(std::move(event)),
      stores_(stores),
      audience_(stores.attendees),
      session_news_(audience_),
      request_news_(stores.settings, audience_),
      queue_notices_(event_, stores.messages, audience_) {}

store::Result<std::optional<contract::Instant>> EventWatch::turn(const store::FeedHead& head,
                                                                 contract::Instant now) {
  if (!open_) {
    if (const auto opened = open(now); !opened) return std::unexpected(opened.error());
  }
  const auto settings = stores_.settings.settings(event_);
  if (!settings) return std::unexpected(settings.error());
  if (!position_ || *position_ != head.sequence) {
    const bool follows = position_ && *position_ >= head.forgotten && *position_ < head.sequence;
    const auto changed = follows ? news(head) : everything(head, now);
    if (!changed) return std::unexpected(changed.error());
    if (const auto told = tell(*changed, *settings, now); !told) return std::unexpected(told.error());
  }
  return queue_notices_.tell(told_, settings->notifications, now);
}

store::Result<void> EventWatch::open(contract::Instant now) {
  const auto position = stores_.messages.readPosition(event_, kReader);
  if (!position) return std::unexpected(position.error());
  const auto notices = stores_.settings.rows(event_, "notice");
  if (!notices) return std::unexpected(notices.error());
  for (const auto& row : *notices) queue_notices_.know(contract::idOf(row));
  if (*position) {
    position_ = saved_position_ = (*position)->sequence;
    told_ = readToldSessions((*position)->memory);
  } else {
    told_.since = now;
  }
  open_ = true;
  return {};
}

store::Result<EventWatch::Changed> EventWatch::everything(const store::FeedHead& head,
                                                          contract::Instant now) {
  Changed changed;
  changed.upto = head.sequence;
  const auto sessions = stores_.settings.rows(event_, "session");
  if (!sessions) return std::unexpected(sessions.error());
  for (const auto& row : *sessions) changed.sessions[contract::idOf(row)] = head.sequence;
  for (const auto& [id, session] : told_.sessions) changed.sessions[id] = head.sequence;
  auto requests = stores_.requests.requests(event_, "");
  if (!requests) return std::unexpected(requests.error());
  for (auto& request : *requests) {
    if (request.updated_at + kFresh > now) changed.requests.emplace(request.id, std::move(request));
  }
  return changed;
}

store::Result<EventWatch::Changed> EventWatch::news(const store::FeedHead& head) {
  Changed changed;
  changed.upto = *position_;
  while (changed.upto < head.sequence) {
    const auto page = stores_.events.changes(event_, changed.upto, kPage);
    if (!page) return std::unexpected(page.error());
    if (page->changes.empty()) break;
    for (const auto& change : page->changes) {
      if (change.kind == "session") changed.sessions[change.id] = change.version;
      const auto* request = change.row ? std::get_if<contract::RequestRow>(&*change.row) : nullptr;
      if (request != nullptr) changed.requests.insert_or_assign(change.id, *request);
    }
    changed.upto = page->last;
  }
  return changed;
}

store::Result<void> EventWatch::remember(const std::string& session, std::int64_t sequence,
                                         const contract::NotificationSettings& settings, ToldSessions& told,
                                         store::ReadOutcome& outcome, contract::Instant now) {
  // As it is now: what the feed says may be older than what was told already.
  const auto row = stores_.settings.row(event_, "session", session);
  if (!row) return std::unexpected(row.error());
  SessionChange change{.event = event_, .sequence = sequence};
  if (const auto known = told.sessions.find(session); known != told.sessions.end())
    change.before = known->second;
  if (const auto* is = *row ? std::get_if<contract::SessionRow>(&**row) : nullptr) change.now = *is;
  if (change.before == change.now) return {};
  auto notices = session_news_.in(change, settings, now);
  if (!notices) return std::unexpected(notices.error());
  std::ranges::move(*notices, std::back_inserter(outcome.notices));
  if (change.now) {
    told.sessions.insert_or_assign(session, *change.now);
  } else {
    told.sessions.erase(session);
  }
  return {};
}

store::Result<void> EventWatch::tell(const Changed& changed, const contract::EventSettings& settings,
                                     contract::Instant now) {
  store::ReadOutcome outcome{.sequence = changed.upto};
  auto told = told_;
  for (const auto& [session, sequence] : changed.sessions) {
    const auto done = remember(session, sequence, settings.notifications, told, outcome, now);
    if (!done) return done;
  }
  for (const auto& [id, request] : changed.requests) {
    auto messages = request_news_.in(event_, request, settings, now);
    if (!messages) return std::unexpected(messages.error());
    std::ranges::move(*messages, std::back_inserter(outcome.messages));
  }
  const bool remembers = told.sessions != told_.sessions || !position_;
  if (remembers) outcome.memory = encode(told);
  const bool says = !outcome.notices.empty() || !outcome.messages.empty();
  if (remembers || says || changed.upto - saved_position_ > kUnsaved || changed.upto < saved_position_) {
    if (const auto moved = stores_.messages.moveOn(event_, kReader, outcome, now); !moved) return moved;
    saved_position_ = changed.upto;
  }
  position_ = changed.upto;
  told_ = std::move(told);
  return {};
}

}  // namespace usher::backend::notify
