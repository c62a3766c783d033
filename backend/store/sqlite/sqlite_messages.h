// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/backend/store/port/message_store.h>
#include <usher/backend/store/sqlite/readers.h>
#include <usher/backend/store/sqlite/writer.h>

namespace usher::backend::store {

class SqliteMessages final : public MessageStore {
 public:
  /// Both must outlive it.
  SqliteMessages(Writer& writer, Readers& readers) : writer_(writer), readers_(readers) {}

  Result<std::int64_t> queueMessages(const std::vector<NewMessage>& messages, Instant now) override;
  Result<std::vector<Message>> takeMessages(Channel channel, Instant now, Instant until, int limit,
                                            Pick pick) override;
  Result<void> settleMessage(std::int64_t number, const Delivery& delivery, Instant now) override;
  Result<void> releaseMessages(Instant now) override;
  Result<std::optional<Instant>> nextMessageAt(Channel channel) override;
  Result<std::vector<Message>> messages(const std::string& event, std::optional<MessageState> state,
                                        std::optional<std::int64_t> before, int limit) override;
  Result<MessageCounts> countMessages(const std::string& event) override;
  Result<std::vector<Message>> messagesAbout(const std::string& event, const std::string& ticket) override;
  Result<bool> retryMessage(const std::string& event, std::int64_t number, Instant now) override;
  Result<bool> addNotice(const std::string& event, const NewNotice& notice, Instant now) override;
  Result<std::optional<ReadPosition>> readPosition(const std::string& event,
                                                   const std::string& reader) override;
  Result<void> moveOn(const std::string& event, const std::string& reader, const ReadOutcome& outcome,
                      Instant now) override;

 private:
  Writer& writer_;
  Readers& readers_;
};

}  // namespace usher::backend::store
