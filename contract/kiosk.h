// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <usher/contract/event_rows.h>

namespace usher::contract {

struct PairRequest {
  /// Eight characters of Crockford's base32 (40 bits); hyphens, blanks and letter case do not matter.
  std::string code;
  /// Ed25519, 32 bytes, base64.
  std::string public_key;
  std::string hardware;
  std::string version;
};

struct PairAnswer {
  std::string kiosk;
  std::string name;
  std::vector<std::string> events;
  /// Four digits of the public key's hash, to compare by eye on both sides.
  std::string fingerprint;
};

/// A kiosk's proof of itself, good for 60 seconds: `signature` (base64) is Ed25519 over assertionMessage().
struct TokenRequest {
  std::string kiosk;
  Instant issued_at;
  std::string nonce;
  std::string signature;
};

struct TokenAnswer {
  std::string token;
  int expires_in_s = 0;
};

struct HeartbeatRequest {
  std::string version;
  std::int64_t queue_depth = 0;
  std::int64_t oldest_queued_s = 0;
  std::int64_t data_age_s = 0;
  std::int64_t clock_offset_ms = 0;
  std::string camera;
  std::string printer;
  /// "" where the kiosk has no light.
  std::string light = {};
  /// Of its hand scanners, as far as it can tell; "" where it can't.
  std::string scanner = {};
  /// "mended" and which of the kiosk's files, where it had damaged any within the last day; "" where nothing
  /// is known against it.
  std::string disk = {};
  /// Of the commands carried out since the last heartbeat that was answered.
  std::vector<std::string> commands_done = {};
  /// Of those that this kiosk can't carry out, since its program does not know their kind.
  std::vector<std::string> commands_unknown = {};
};

/// Given with every answer until the kiosk says that it is done.
struct Command {
  /// reload, lock, message …; a kiosk ignores kinds it does not know.
  std::string kind;
  std::string text;
  /// The same id again is the same command.
  std::string id = {};
};

/// Another kiosk of the event, as the backend has heard of it.
struct Neighbour {
  std::string name;
  /// Since its last heartbeat, in which it said what follows.
  std::int64_t heard_s = 0;
  std::int64_t queue_depth = 0;
  std::string camera = {};
  std::string printer = {};
};

/// An event to which staff may switch the kiosk.
struct OtherEvent {
  std::string id;
  LocalizedText name;
  bool operator==(const OtherEvent&) const = default;
};

inline constexpr std::size_t kMostOtherEvents = 50;

struct HeartbeatAnswer {
  Instant server_time;
  std::vector<Command> commands;
  /// nullopt: the backend says nothing of them.
  std::optional<std::vector<Neighbour>> neighbours = {};
  /// Those that organizers offer to staff at this kiosk, at most kMostOtherEvents, by start, then id; the one
  /// that it serves is not among them.
  std::vector<OtherEvent> other_events = {};
};

/// Staff want the kiosk to serve another event, one of HeartbeatAnswer::other_events.
struct EventSwitch {
  std::string event;
  /// Id of the staff member who asks for it, signed in at the kiosk.
  std::string by;
};

}  // namespace usher::contract
