// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <usher/backend/store/port/error.h>
#include <usher/contract/event_rows.h>

namespace usher::backend::store {

using contract::Instant;

enum class Channel { Mail, Sms };

struct NewMessage {
  std::string event;
  Channel channel = Channel::Mail;
  /// Unique within the event: queueing the same again changes nothing.
  std::string dedupe;
  /// Whom it is about; "" for messages to staff.
  std::string ticket;
  /// An address; "": the ticket's contact, as it is when the message goes out.
  std::string to;
  /// What it says: ticket, seat, queue, moved, cancelled, filling, request_state, staff_request …
  std::string kind;
  /// What the words need beyond event and ticket: a JSON object.
  std::string facts = "{}";
  /// Not to be sent before.
  Instant not_before;
  /// Not to be sent any more from then on; nullopt: good for ever.
  std::optional<Instant> expires_at;
};

enum class MessageState {
  Queued,
  /// Handed to the provider.
  Sent,
  /// Given up: refused for good, or tried too often. Organizers see it and may have it tried again.
  Dead,
  /// Its time was over before it could be sent.
  Expired,
};

struct Message {
  std::int64_t number = 0;
  NewMessage what;
  MessageState state = MessageState::Queued;
  int attempts = 0;
  Instant created_at;
  Instant next_try_at;
  std::optional<Instant> settled_at;
  /// It went out later than it should have.
  bool late = false;
  std::string last_error;
};

/// How many of an event's messages staff may have to do something about.
struct MessageCounts {
  std::int64_t queued_mails = 0;
  std::int64_t queued_texts = 0;
  std::int64_t dead = 0;
  bool operator==(const MessageCounts&) const = default;
};

struct Delivery {
  enum Outcome { Sent, TryAgain, GiveUp };
  Outcome outcome = Sent;
  bool late = false;
  /// With TryAgain.
  Instant next_try_at;
  std::string error;
};

/// News about a session that guests are told once.
struct NewNotice {
  contract::NoticeRow row;
  /// One for each guest that is told.
  std::vector<NewMessage> messages;
};

/// How far a reader of an event's feed has come.
struct ReadPosition {
  std::int64_t sequence = 0;
  /// What the reader remembers, in its own words.
  std::string memory;
};

/// What came of reading an event's feed up to `sequence`.
struct ReadOutcome {
  std::int64_t sequence = 0;
  /// nullopt: what it remembers stays as it is.
  std::optional<std::string> memory;
  std::vector<NewNotice> notices;
  std::vector<NewMessage> messages;
};

/// Messages on their way to guests and staff. Every method may be called from any thread, and blocks until it
/// is done.
/// Which of the messages that are due goes first.
enum class Pick {
  /// Which expires soonest.
  MostUrgent,
  /// Which had the fewest attempts.
  LeastTried,
};

class MessageStore {
 public:
  virtual ~MessageStore() = default;

  /// How many were new.
  virtual Result<std::int64_t> queueMessages(const std::vector<NewMessage>& messages, Instant now) = 0;
  /// At most `limit` of the channel that are due, as picked, then the oldest; nobody else gets them before
  /// `until`. Those that have expired are settled as such on the way.
  virtual Result<std::vector<Message>> takeMessages(Channel channel, Instant now, Instant until, int limit,
                                                    Pick pick) = 0;
  virtual Result<void> settleMessage(std::int64_t number, const Delivery& delivery, Instant now) = 0;
  /// Whoever took messages and did not settle them is gone: they are due again at once. For the one program
  /// that delivers, when it starts.
  virtual Result<void> releaseMessages(Instant now) = 0;
  /// When the channel's next one is due, or one that is taken will be free again; nullopt: none is queued.
  virtual Result<std::optional<Instant>> nextMessageAt(Channel channel) = 0;
  /// Newest first; with `before`, those with smaller numbers alone.
  virtual Result<std::vector<Message>> messages(const std::string& event, std::optional<MessageState> state,
                                                std::optional<std::int64_t> before, int limit) = 0;
  virtual Result<MessageCounts> countMessages(const std::string& event) = 0;
  virtual Result<std::vector<Message>> messagesAbout(const std::string& event, const std::string& ticket) = 0;
  /// A dead one becomes queued again. False: it is not dead, or not of this event.
  virtual Result<bool> retryMessage(const std::string& event, std::int64_t number, Instant now) = 0;

  /// Enters the notice as a row of the feed and queues its messages, whole or not at all. False: it is known
  /// already, and nothing was changed.
  virtual Result<bool> addNotice(const std::string& event, const NewNotice& notice, Instant now) = 0;

  /// Up to where `reader` has read the event's feed; nullopt: it has never read it.
  virtual Result<std::optional<ReadPosition>> readPosition(const std::string& event,
                                                           const std::string& reader) = 0;
  /// Moves it on, enters the notices and queues the messages that came of the reading, whole or not at all.
  /// Notices that are known already change nothing.
  virtual Result<void> moveOn(const std::string& event, const std::string& reader, const ReadOutcome& outcome,
                              Instant now) = 0;
};

}  // namespace usher::backend::store
