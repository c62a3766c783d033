// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <usher/backend/store/port/message_store.h>
#include <usher/sqlite/database.h>

/// MessageStore's other operations, each inside a transaction of the caller's; they throw sqlite::Error and
/// UnknownEvent.
namespace usher::backend::store {

std::vector<Message> takeDueMessages(sqlite::Database& database, Channel channel, Instant now, Instant until,
                                     int limit, Pick pick);
void settleMessage(sqlite::Database& database, std::int64_t number, const Delivery& delivery, Instant now);
void releaseMessages(sqlite::Database& database, Instant now);
std::optional<Instant> readNextMessageAt(sqlite::Database& database, Channel channel);
std::vector<Message> readMessages(sqlite::Database& database, const std::string& event,
                                  std::optional<MessageState> state, std::optional<std::int64_t> before,
                                  int limit);
MessageCounts countMessages(sqlite::Database& database, const std::string& event);
std::vector<Message> readMessagesAbout(sqlite::Database& database, const std::string& event,
                                       const std::string& ticket);
bool requeueMessage(sqlite::Database& database, const std::string& event, std::int64_t number, Instant now);

std::optional<ReadPosition> findReadPosition(sqlite::Database& database, const std::string& event,
                                             const std::string& reader);
void saveReadPosition(sqlite::Database& database, const std::string& event, const std::string& reader,
                      const ReadOutcome& outcome);

}  // namespace usher::backend::store
