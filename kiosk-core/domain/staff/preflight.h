// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

#include <usher/domain/instant.h>
#include <usher/domain/staff/kiosk_state.h>

/// What staff have a kiosk prove before the doors open. Pure, as staff mode itself is (staff_mode.h); the
/// words are the screen's.
namespace usher::domain::preflight {

/// In the order in which they are shown.
enum class Check { Tickets, Badge, Printer, Camera, Clock, Queue, Data, Disk };
inline constexpr Check kChecks[] = {Check::Tickets, Check::Badge, Check::Printer, Check::Camera,
                                    Check::Clock,   Check::Queue, Check::Data,    Check::Disk};

/// Somebody has to do it: hold up any code. All others the machine does by itself.
constexpr bool isByPerson(Check check) {
  return check == Check::Camera;
}

enum class Standing {
  /// Nothing was asked yet.
  Waiting,
  /// The answer is on its way, or in somebody's hands.
  Running,
  Good,
  /// Guests will be served, but somebody should see to it.
  Care,
  /// Guests won't be served well until somebody has seen to it.
  Stop,
};

/// Sample tickets were looked up and judged without a network, as at the door, and nothing was recorded.
struct TicketTrial {
  int tried = 0;
  /// Of them, those that their own code did not lead to.
  int failed = 0;
  std::chrono::milliseconds slowest{0};
  bool operator==(const TicketTrial&) const = default;
};
/// A badge of nobody was laid out and painted as the printer would, and its code read from the picture.
/// Without an event nobody knows what its badges look like; a template may have no code, and then there is
/// none to be misread.
enum class BadgeTrial { Read, NotRead, WithoutCode, NothingPrinted, NoEvent };
/// What badges are printed by.
enum class PrinterTrial {
  /// A printer, which was asked how it is.
  Asked,
  /// Badges become files in a folder: right for a trial, and not for guests.
  Files,
  /// This kiosk prints none.
  NotUsed,
};
/// What reads codes here.
enum class Eye { Camera, Scanner };

/// Why a check stands as it does: the facts that it was judged by.
namespace finding {
struct Tickets {
  TicketTrial trial;
  bool operator==(const Tickets&) const = default;
};
/// The kiosk can't read its data.
struct NotReadable {
  bool operator==(const NotReadable&) const = default;
};
struct Badge {
  BadgeTrial trial = BadgeTrial::Read;
  bool operator==(const Badge&) const = default;
};
struct Printer {
  PrinterTrial trial = PrinterTrial::Asked;
  PrinterState printer = {};
  bool operator==(const Printer&) const = default;
};
struct CodeSeen {
  Eye by = Eye::Camera;
  /// As in KioskState.
  std::vector<int> cameras_missing = {};
  bool operator==(const CodeSeen&) const = default;
};
/// No code was seen yet, and the camera is in this state.
struct Camera {
  CameraState state = CameraState::Starting;
  std::vector<int> cameras_missing = {};
  bool operator==(const Camera&) const = default;
};
/// nullopt: the backend has not said what time it is.
struct Clock {
  std::optional<std::chrono::milliseconds> offset;
  bool operator==(const Clock&) const = default;
};
/// What the backend has not heard yet, and since when.
struct Queue {
  std::int64_t waiting = 0;
  std::optional<Instant> oldest;
  bool operator==(const Queue&) const = default;
};
/// Since the backend last said that there is nothing newer; nullopt: not since the start.
struct Data {
  std::optional<std::chrono::seconds> age;
  bool operator==(const Data&) const = default;
};
/// Only a backend could say, and in a training there is none.
struct Training {
  bool operator==(const Training&) const = default;
};
/// In bytes; nullopt: the system does not say.
struct Disk {
  std::optional<std::uint64_t> free;
  bool operator==(const Disk&) const = default;
};
}  // namespace finding

using Finding = std::variant<finding::Tickets, finding::NotReadable, finding::Badge, finding::Printer,
                             finding::CodeSeen, finding::Camera, finding::Clock, finding::Queue,
                             finding::Data, finding::Training, finding::Disk>;

struct Item {
  Check check = Check::Tickets;
  Standing standing = Standing::Waiting;
  /// nullopt as long as it waits or runs, but for the camera, whose state is said meanwhile.
  std::optional<Finding> finding = std::nullopt;
  bool operator==(const Item&) const = default;
};

struct State {
  /// One of each check, in their order.
  std::vector<Item> items = {};
  /// Of the last beginning: answers to earlier ones count for nothing.
  std::uint64_t run = 0;
  bool operator==(const State&) const = default;
};

/// Nothing was asked yet.
State fresh();

/// Do all of it, for the first time or again.
struct Begun {};
/// The answer to TryTickets of that run; nullopt: the store could not be read.
struct TicketsTried {
  std::uint64_t run = 0;
  std::optional<TicketTrial> trial;
};
struct BadgeTried {
  std::uint64_t run = 0;
  BadgeTrial trial = BadgeTrial::Read;
};
struct PrinterTold {
  std::uint64_t run = 0;
  PrinterTrial trial = PrinterTrial::Asked;
  PrinterState printer = {};
};
/// As often as there is news: clock, queue, data, disk and camera follow it, so that what somebody sees to
/// turns green by itself.
struct KioskTold {
  KioskState kiosk;
  Instant now;
};
/// Any code, whoever's and of whatever kind.
struct CodeSeen {
  Eye by = Eye::Camera;
};

using Event = std::variant<Begun, TicketsTried, BadgeTried, PrinterTold, KioskTold, CodeSeen>;

/// Answered by TicketsTried.
struct TryTickets {
  std::uint64_t run = 0;
  int at_most = 0;
};
/// Answered by BadgeTried.
struct TryBadge {
  std::uint64_t run = 0;
};
/// Answered by PrinterTold.
struct AskPrinter {
  std::uint64_t run = 0;
};
/// Answered by KioskTold.
struct ReadKiosk {};

using Effect = std::variant<TryTickets, TryBadge, AskPrinter, ReadKiosk>;

struct Step {
  State state;
  std::vector<Effect> effects;
};

/// What comes of an event. One that means nothing now, or answers an earlier run, changes nothing.
Step advance(const State& state, const Event& event);

/// Every check has an answer.
bool isOver(const State& state);
/// The gravest of them; Running, or Waiting, where nothing is wrong yet and some have no answer.
Standing standingOf(const State& state);

}  // namespace usher::domain::preflight
