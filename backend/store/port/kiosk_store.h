// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <usher/backend/store/port/error.h>
#include <usher/contract/kiosk.h>

namespace usher::backend::store {

using contract::Instant;

/// What a kiosk was told to do and its program does not know how.
struct UnknownCommand {
  contract::Command command;
  Instant told_at;
};

struct Kiosk {
  std::string id;
  std::string name;
  /// The one event that it serves.
  std::string event;
  /// Ed25519, 32 raw bytes.
  std::string public_key;
  std::string hardware;
  std::string version;
  Instant paired_at;
  std::optional<Instant> revoked_at;
  std::optional<Instant> seen_at;
  std::optional<contract::HeartbeatRequest> heartbeat;
  /// The last kMostUnknownCommands, oldest first; those of an earlier version are forgotten.
  std::vector<UnknownCommand> unknown_commands = {};
  /// Ids of the events to which staff may switch it, in their order; its own is not among them.
  std::vector<std::string> offered_events = {};
};

inline constexpr int kMostUnknownCommands = 20;
/// That wait for one kiosk: what was said to one that is off is soon no news.
inline constexpr int kMostCommands = 50;

/// What came of a command.
enum class Commanded { Done, NoSuchKiosk, TooMany };

/// What came of moving a kiosk to another event.
enum class Moved { Done, NoSuchKiosk, Revoked };

/// What came of staff switching a kiosk to another event.
enum class Switched { Done, NoSuchKiosk, Revoked, NotOffered };

/// A kiosk and an event of which it is to hear no more.
struct Departure {
  std::string kiosk;
  std::string event;
  bool operator==(const Departure&) const = default;
};

struct PairingCode {
  /// Secrets are kept as hashes alone.
  std::string hash;
  std::string event;
  std::string name;
  Instant expires_at;
};

struct Token {
  std::string hash;
  std::string kiosk;
  /// Of the assertion that it was given for.
  std::string nonce;
  Instant expires_at;
};

/// Kiosks and how they prove themselves. An event that gets one has a key of look-ups from then on: kiosks
/// make of it what they speak by on their local network. Every method may be called from any thread, and
/// blocks until it is done.
class KioskStore {
 public:
  virtual ~KioskStore() = default;

  /// NoSuchEvent where the event has not been imported.
  virtual Result<void> addPairingCode(const PairingCode& code) = 0;
  /// Whether there is such a code that has not expired at `now`, used or not. Reads alone.
  virtual Result<bool> hasPairingCode(const std::string& code_hash, Instant now) = 0;
  /// Uses the code up and enters the kiosk, whose `id` and `public_key` are given and whose name and event
  /// are the code's. The same key with the same code again gets the kiosk entered before: its answer was
  /// lost. nullopt where the code is unknown, used or expired at `now`.
  virtual Result<std::optional<Kiosk>> pair(const std::string& code_hash, const Kiosk& kiosk,
                                            Instant now) = 0;

  virtual Result<std::optional<Kiosk>> kiosk(const std::string& id) = 0;
  virtual Result<std::vector<Kiosk>> kiosks() = 0;
  /// Its tokens stay, so that it can be told apart from a stranger. False: there is no such kiosk.
  virtual Result<bool> revokeKiosk(const std::string& id, Instant now) = 0;
  /// From now on it serves `event`, and has left the one that it served; what it was told and has not done is
  /// forgotten. Its own event again changes nothing. NoSuchEvent where the event has not been imported.
  virtual Result<Moved> moveKiosk(const std::string& id, const std::string& event, Instant now) = 0;
  /// Whether it has served `event`, and was moved.
  virtual Result<bool> hasLeft(const std::string& kiosk, const std::string& event) = 0;
  /// Offers exactly these events to staff at the kiosk, also once moveKiosk() has had it serve another. Its
  /// own may be among them: it is told only while the kiosk serves another. NoSuchEvent where one of them
  /// has not been imported, and nothing is changed then. False: there is no such kiosk.
  virtual Result<bool> offerEvents(const std::string& kiosk, const std::vector<std::string>& events) = 0;
  /// To which staff may switch it, by start, then id: at most contract::kMostOtherEvents, without its own.
  virtual Result<std::vector<contract::OtherEvent>> offeredEvents(const std::string& kiosk) = 0;
  /// As moveKiosk(), by staff who stand at it and see `from` there: only to an event that is offered. `from`
  /// is offered from then on, so that they can come back. A kiosk that was moved from there meanwhile stays
  /// where it is, as does one whose own event is asked for: both are Done.
  virtual Result<Switched> switchKiosk(const std::string& id, const std::string& from,
                                       const std::string& event, Instant now) = 0;
  /// Keeps it, forgets the commands that it reports as done, takes those that it does not know off what waits
  /// and keeps them as Kiosk::unknown_commands, and gives those that wait, oldest first.
  virtual Result<std::vector<contract::Command>> saveHeartbeat(const std::string& kiosk,
                                                               const contract::HeartbeatRequest& heartbeat,
                                                               Instant now) = 0;
  /// Given to the kiosk with its heartbeats until it is done.
  virtual Result<Commanded> addCommand(const std::string& kiosk, const contract::Command& command,
                                       Instant now) = 0;

  /// False where the kiosk has used the nonce already. Forgets tokens that have expired at `now`.
  virtual Result<bool> addToken(const Token& token, Instant now) = 0;
  /// Whose token it is, also where that kiosk is revoked; nullopt where it is unknown or expired.
  virtual Result<std::optional<Kiosk>> kioskOfToken(const std::string& hash, Instant now) = 0;

  /// Gets all departures, of kiosks that are revoked and of those that were moved, whenever there are others,
  /// here or by another process. Must not block or call the store.
  using DepartureListener = std::function<void(const std::vector<Departure>& departures)>;
  /// One at a time; an empty one ends it, and after the return none is running any more.
  virtual void listen(DepartureListener listener) = 0;
};

}  // namespace usher::backend::store
