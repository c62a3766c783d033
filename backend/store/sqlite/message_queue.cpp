// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/sqlite/event_rows.h>
#include <usher/backend/store/sqlite/message_queue.h>

namespace usher::backend::store {

bool queueMessage(sqlite::Database& database, const NewMessage& message, Instant now) {
  requireHead(database, message.event);
  database
      .keep(
          "INSERT INTO message (event, dedupe, channel, ticket, address, kind, facts, not_before_ms,"
          " expires_at_ms, state, attempts, created_at_ms, next_try_at_ms, taken, late, last_error)"
          " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, ?, ?, 0, 0, '') ON CONFLICT (event, dedupe) DO NOTHING")
      .run(message.event, message.dedupe, static_cast<int>(message.channel), message.ticket, message.to,
           message.kind, message.facts, toMs(message.not_before), toMs(message.expires_at), toMs(now),
           toMs(message.not_before));
  return database.changes() == 1;
}

void forgetMessagesAbout(sqlite::Database& database, const std::string& event, const std::string& ticket) {
  database.keep("DELETE FROM message WHERE event = ? AND ticket = ?").run(event, ticket);
}

bool enterNotice(sqlite::Database& database, FeedLog& feed, const NewNotice& notice, Instant now) {
  EventRows rows(database, feed);
  if (rows.has("notice", notice.row.id)) return false;
  rows.put(notice.row);
  for (const auto& message : notice.messages) queueMessage(database, message, now);
  return true;
}

}  // namespace usher::backend::store
