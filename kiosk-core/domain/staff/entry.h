// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

#include <usher/domain/staff/sign_in_result.h>

/// How somebody gets from the guests' screen into staff mode, and out of it. Pure, as the guests' own pages
/// are (flow/advance.h).
namespace usher::domain::entry {

/// The guests' screen.
struct Shut {
  bool operator==(const Shut&) const = default;
};
/// The staff's data can't be read.
struct NotReadable {
  bool operator==(const NotReadable&) const = default;
};
/// A PIN is wanted.
struct PinWanted {
  /// Whose it has to be: their badge was held up.
  std::optional<StaffMember> owner = std::nullopt;
  /// What came of the last one.
  std::optional<std::variant<WrongPin, Locked, NobodyMay, NotReadable>> trouble = std::nullopt;
  /// One is being looked at, some tens of milliseconds.
  bool looking = false;
  bool operator==(const PinWanted&) const = default;
};
/// Staff mode is open to this person.
struct Open {
  StaffMember member;
  bool operator==(const Open&) const = default;
};

struct State {
  std::variant<Shut, PinWanted, Open> at = Shut{};
  /// Grows with each turn: what was meant for an earlier one is told by it.
  std::uint64_t visit = 0;
  bool operator==(const State&) const = default;
};

/// The corners were touched, or the key was pressed.
struct Knocked {};
/// A staff badge was held up, and is this person's.
struct BadgeShown {
  StaffMember owner;
};
struct PinTyped {
  QString pin;
};
/// The answer to LookAtPin of the same visit; nullopt: the store could not say.
struct PinLookedAt {
  std::uint64_t visit = 0;
  std::optional<SignInResult> result;
};
/// Anything was touched or typed.
struct Used {};
/// "Back to the guests", "Lock".
struct Left {};
/// The rows of staff have changed; nullopt: this one's is gone.
struct MemberChanged {
  StaffMemberId id;
  std::optional<StaffMember> now;
};
struct TimedOut {
  std::uint64_t visit = 0;
};

using Event = std::variant<Knocked, BadgeShown, PinTyped, PinLookedAt, Used, Left, MemberChanged, TimedOut>;

/// Answered by PinLookedAt.
struct LookAtPin {
  std::uint64_t visit = 0;
  QString pin;
  std::optional<StaffMemberId> expected;
};
/// Post TimedOut after `after`; a new one takes the place of the one before.
struct StartTimer {
  std::uint64_t visit = 0;
  std::chrono::milliseconds after{0};
};

using Effect = std::variant<LookAtPin, StartTimer>;

struct Settings {
  /// The page that wants a PIN, without a touch.
  std::chrono::milliseconds pin_stays{30'000};
  /// Staff mode, without a touch: who turns to a guest and forgets it leaves it open no longer.
  std::chrono::milliseconds open_stays{120'000};
};

struct Step {
  State state;
  std::vector<Effect> effects;
};

/// What comes of an event. One that means nothing now, or was meant for an earlier visit, changes nothing.
Step advance(const State& state, const Event& event, const Settings& settings);

}  // namespace usher::domain::entry
