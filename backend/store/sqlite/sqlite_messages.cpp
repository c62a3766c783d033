// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/sqlite/message_queue.h>
#include <usher/backend/store/sqlite/message_tables.h>
#include <usher/backend/store/sqlite/sqlite_messages.h>

namespace usher::backend::store {

Result<std::int64_t> SqliteMessages::queueMessages(const std::vector<NewMessage>& messages, Instant now) {
  return writer_.write([&](sqlite::Database& database) {
    std::int64_t added = 0;
    for (const auto& message : messages) added += queueMessage(database, message, now) ? 1 : 0;
    return added;
  });
}

Result<std::vector<Message>> SqliteMessages::takeMessages(Channel channel, Instant now, Instant until,
                                                          int limit, Pick pick) {
  return writer_.write([&](sqlite::Database& database) {
    return takeDueMessages(database, channel, now, until, limit, pick);
  });
}

Result<void> SqliteMessages::settleMessage(std::int64_t number, const Delivery& delivery, Instant now) {
  return writer_.write(
      [&](sqlite::Database& database) { store::settleMessage(database, number, delivery, now); });
}

Result<void> SqliteMessages::releaseMessages(Instant now) {
  return writer_.write([&](sqlite::Database& database) { store::releaseMessages(database, now); });
}

Result<std::optional<Instant>> SqliteMessages::nextMessageAt(Channel channel) {
  return readers_.read([&](sqlite::Database& database) { return readNextMessageAt(database, channel); });
}

Result<std::vector<Message>> SqliteMessages::messages(const std::string& event,
                                                      std::optional<MessageState> state,
                                                      std::optional<std::int64_t> before, int limit) {
  return readers_.read(
      [&](sqlite::Database& database) { return readMessages(database, event, state, before, limit); });
}

Result<MessageCounts> SqliteMessages::countMessages(const std::string& event) {
  return readers_.read([&](sqlite::Database& database) { return store::countMessages(database, event); });
}

Result<std::vector<Message>> SqliteMessages::messagesAbout(const std::string& event,
                                                           const std::string& ticket) {
  return readers_.read(
      [&](sqlite::Database& database) { return readMessagesAbout(database, event, ticket); });
}

Result<bool> SqliteMessages::retryMessage(const std::string& event, std::int64_t number, Instant now) {
  return writer_.write(
      [&](sqlite::Database& database) { return requeueMessage(database, event, number, now); });
}

Result<bool> SqliteMessages::addNotice(const std::string& event, const NewNotice& notice, Instant now) {
  return writer_.write([&](sqlite::Database& database) {
    FeedLog feed(database, event, now);
    const bool is_new = enterNotice(database, feed, notice, now);
    feed.finish();
    return is_new;
  });
}

Result<std::optional<ReadPosition>> SqliteMessages::readPosition(const std::string& event,
                                                                 const std::string& reader) {
  return readers_.read([&](sqlite::Database& database) { return findReadPosition(database, event, reader); });
}

Result<void> SqliteMessages::moveOn(const std::string& event, const std::string& reader,
                                    const ReadOutcome& outcome, Instant now) {
  return writer_.write([&](sqlite::Database& database) {
    FeedLog feed(database, event, now);
    for (const auto& notice : outcome.notices) enterNotice(database, feed, notice, now);
    for (const auto& message : outcome.messages) queueMessage(database, message, now);
    saveReadPosition(database, event, reader, outcome);
    feed.finish();
  });
}

}  // namespace usher::backend::store
