// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <limits>

#include <usher/backend/store/sqlite/feed_log.h>
#include <usher/backend/store/sqlite/message_tables.h>

namespace usher::backend::store {

namespace {

const std::string kSelect =
    "SELECT number, event, channel, dedupe, ticket, address, kind, facts, not_before_ms, expires_at_ms,"
    " state, attempts, created_at_ms, next_try_at_ms, settled_at_ms, late, last_error FROM message ";

Message messageFrom(const sqlite::Statement& found) {
  Message message;
  message.number = found.integer(0);
  message.what = {.event = found.text(1),
                  .channel = static_cast<Channel>(found.integer(2)),
                  .dedupe = found.text(3),
                  .ticket = found.text(4),
                  .to = found.text(5),
                  .kind = found.text(6),
                  .facts = found.text(7),
                  .not_before = fromMs(found.integer(8)),
                  .expires_at = fromMs(found.optionalInteger(9))};
  message.state = static_cast<MessageState>(found.integer(10));
  message.attempts = static_cast<int>(found.integer(11));
  message.created_at = fromMs(found.integer(12));
  message.next_try_at = fromMs(found.integer(13));
  message.settled_at = fromMs(found.optionalInteger(14));
  message.late = found.integer(15) != 0;
  message.last_error = found.text(16);
  return message;
}

std::vector<Message> all(sqlite::Statement& found) {
  std::vector<Message> messages;
  while (found.step()) messages.push_back(messageFrom(found));
  return messages;
}

/// One that is taken is left to whoever took it, until they have had their time.
void settleExpired(sqlite::Database& database, Instant now) {
  database
      .keep(
          "UPDATE message SET state = ?1, taken = 0, settled_at_ms = ?2"
          " WHERE state = 0 AND expires_at_ms <= ?2 AND (taken = 0 OR next_try_at_ms <= ?2)")
      .run(static_cast<int>(MessageState::Expired), toMs(now));
}

}  // namespace

std::vector<Message> takeDueMessages(sqlite::Database& database, Channel channel, Instant now, Instant until,
                                     int limit, Pick pick) {
  settleExpired(database, now);
  // What is soon too late goes first, however many others wait.
  const std::string order =
      pick == Pick::MostUrgent ? "coalesce(expires_at_ms, 9223372036854775807)" : "attempts";
  auto find = database.keep(kSelect + "WHERE state = 0 AND channel = ? AND next_try_at_ms <= ? ORDER BY " +
                            order + ", next_try_at_ms, number LIMIT ?");
  auto messages = all(find.bindAll(static_cast<int>(channel), toMs(now), limit));
  auto take =
      database.keep("UPDATE message SET taken = 1, attempts = ?, next_try_at_ms = ? WHERE number = ?");
  for (auto& message : messages) {
    take.run(++message.attempts, toMs(until), message.number);
    message.next_try_at = until;
  }
  return messages;
}

void settleMessage(sqlite::Database& database, std::int64_t number, const Delivery& delivery, Instant now) {
  if (delivery.outcome == Delivery::TryAgain) {
    // Not beyond its end, so that it is settled then.
    database
        .keep(
            "UPDATE message SET taken = 0, last_error = ?, next_try_at_ms ="
            " min(?, coalesce(expires_at_ms, 9223372036854775807)) WHERE number = ? AND state = 0")
        .run(delivery.error, toMs(delivery.next_try_at), number);
    return;
  }
  const auto state = delivery.outcome == Delivery::Sent ? MessageState::Sent : MessageState::Dead;
  database
      .keep(
          "UPDATE message SET state = ?, taken = 0, settled_at_ms = ?, late = ?, last_error = ?"
          " WHERE number = ? AND state = 0")
      .run(static_cast<int>(state), toMs(now), delivery.late, delivery.error, number);
}

void releaseMessages(sqlite::Database& database, Instant now) {
  database.keep("UPDATE message SET taken = 0, next_try_at_ms = ? WHERE state = 0 AND taken = 1")
      .run(toMs(now));
}

std::optional<Instant> readNextMessageAt(sqlite::Database& database, Channel channel) {
  auto find = database.keep("SELECT min(next_try_at_ms) FROM message WHERE state = 0 AND channel = ?");
  find.bindAll(static_cast<int>(channel)).step();
  return fromMs(find.optionalInteger(0));
}

std::vector<Message> readMessages(sqlite::Database& database, const std::string& event,
                                  std::optional<MessageState> state, std::optional<std::int64_t> before,
                                  int limit) {
  requireHead(database, event);
  const auto below = before.value_or(std::numeric_limits<std::int64_t>::max());
  if (!state) {
    auto find = database.keep(kSelect + "WHERE event = ? AND number < ? ORDER BY number DESC LIMIT ?");
    return all(find.bindAll(event, below, limit));
  }
  auto find =
      database.keep(kSelect + "WHERE event = ? AND state = ? AND number < ? ORDER BY number DESC LIMIT ?");
  return all(find.bindAll(event, static_cast<int>(*state), below, limit));
}

MessageCounts countMessages(sqlite::Database& database, const std::string& event) {
  requireHead(database, event);
  const auto count = [&](MessageState state, const std::string& condition) {
    auto find = database.keep("SELECT count(*) FROM message WHERE event = ? AND state = ?" + condition);
    find.bindAll(event, static_cast<int>(state)).step();
    return find.integer(0);
  };
  return {.queued_mails = count(MessageState::Queued, " AND channel = 0"),
          .queued_texts = count(MessageState::Queued, " AND channel = 1"),
          .dead = count(MessageState::Dead, "")};
}

std::vector<Message> readMessagesAbout(sqlite::Database& database, const std::string& event,
                                       const std::string& ticket) {
  auto find = database.keep(kSelect + "WHERE event = ? AND ticket = ? ORDER BY number DESC");
  return all(find.bindAll(event, ticket));
}

bool requeueMessage(sqlite::Database& database, const std::string& event, std::int64_t number, Instant now) {
  database
      .keep(
          "UPDATE message SET state = 0, attempts = 0, next_try_at_ms = ?, settled_at_ms = NULL"
          " WHERE event = ? AND number = ? AND state = ?")
      .run(toMs(now), event, number, static_cast<int>(MessageState::Dead));
  return database.changes() == 1;
}

std::optional<ReadPosition> findReadPosition(sqlite::Database& database, const std::string& event,
                                             const std::string& reader) {
  auto find = database.keep("SELECT sequence, memory FROM read_position WHERE event = ? AND reader = ?");
  if (!find.bindAll(event, reader).step()) return std::nullopt;
  return ReadPosition{find.integer(0), find.text(1)};
}

void saveReadPosition(sqlite::Database& database, const std::string& event, const std::string& reader,
                      const ReadOutcome& outcome) {
  database
      .keep(
          "INSERT INTO read_position (event, reader, sequence, memory) VALUES (?1, ?2, ?3, coalesce(?4, ''))"
          " ON CONFLICT (event, reader) DO UPDATE"
          " SET sequence = excluded.sequence, memory = coalesce(?4, memory)")
      .run(event, reader, outcome.sequence, outcome.memory);
}

}  // namespace usher::backend::store
