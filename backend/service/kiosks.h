// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include <usher/backend/service/clock.h>
#include <usher/backend/service/error.h>
#include <usher/backend/store/port/kiosk_store.h>

namespace usher::backend::service {

/// A kiosk as its event's staff see it.
struct KioskState {
  enum Presence {
    /// Paired, and never heard of since.
    Unseen,
    Present,
    /// Heard of no more: off, or without a network. It goes on alone.
    Silent,
    Revoked,
  };
  store::Kiosk kiosk;
  Presence presence = Unseen;
  /// Since the last heartbeat.
  std::optional<std::chrono::seconds> age;
};

/// The kiosks of an event and what staff do with them. Any thread; blocks on the store. A kiosk of another
/// event is not found.
class Kiosks {
 public:
  static constexpr std::chrono::minutes kSilentAfter{2};

  Kiosks(store::KioskStore& store, Clock clock) : store_(store), clock_(std::move(clock)) {}

  /// In the order in which they were paired.
  Result<std::vector<KioskState>> list(const std::string& event);
  /// From now on it hears no more of the event; what it did it may hand in for Tokens::kGrace. NotFound:
  /// unknown-kiosk.
  Result<void> revoke(const std::string& event, const std::string& kiosk);
  /// From now on it serves the event `target`: it hands in what it did for `event`, forgets it, and loads the
  /// other. NotFound: unknown-kiosk; Invalid: unknown-target; Conflict: revoked.
  Result<void> move(const std::string& event, const std::string& kiosk, const std::string& target);
  /// Exactly these are the events to which staff may switch it; see EventSwitches. NotFound: unknown-kiosk;
  /// Invalid: unknown-target, too-many-events; Conflict: revoked.
  Result<void> offer(const std::string& event, const std::string& kiosk,
                     const std::vector<std::string>& events);
  /// `kind` is reload, lock, unlock or message, the last with a text. Gives the command's id; the kiosk gets
  /// it with its next heartbeat. Invalid: unknown-command, no-text; NotFound: unknown-kiosk; Conflict:
  /// revoked, too-many-commands.
  Result<std::string> command(const std::string& event, const std::string& kiosk, const std::string& kind,
                              const std::string& text);

 private:
  Result<store::Kiosk> find(const std::string& event, const std::string& kiosk);

  store::KioskStore& store_;
  Clock clock_;
};

}  // namespace usher::backend::service
