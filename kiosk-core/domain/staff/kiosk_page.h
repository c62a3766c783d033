// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

#include <usher/domain/staff/arrivals.h>
#include <usher/domain/staff/deed.h>
#include <usher/domain/staff/incident.h>
#include <usher/domain/staff/kiosk_state.h>
#include <usher/domain/staff/stick.h>
#include <usher/domain/ticket.h>

/// The page of the kiosk's state in staff mode: how it is, what is done about it and what came of that. Pure,
/// as staff mode itself is (staff_mode.h).
namespace usher::domain::kiosk_page {

/// Reads the event from the backend anew. Guests are served from what is there until the new copy is.
struct Reload {
  bool operator==(const Reload&) const = default;
};
/// This kiosk checks in there from now on, which may be a session's door.
struct SwitchList {
  CheckInListId list;
  bool operator==(const SwitchList&) const = default;
};
/// This kiosk hands in what it did, forgets its event, and serves the other one from then on.
struct SwitchEvent {
  OtherEvent to;
  bool operator==(const SwitchEvent&) const = default;
};
/// A badge of nobody.
struct TestPrint {
  bool operator==(const TestPrint&) const = default;
};
struct SetVolume {
  /// 0 to 100.
  int percent = 0;
  bool operator==(const SetVolume&) const = default;
};
struct SetBrightness {
  /// kLeastBrightness to 100.
  int percent = 0;
  bool operator==(const SetBrightness&) const = default;
};
/// Whoever makes a screen dark must still be able to see how it is made bright.
inline constexpr int kLeastBrightness = 10;
/// Ends the program and starts it again.
struct Restart {
  bool operator==(const Restart&) const = default;
};
/// Ends the program and starts it again with made-up guests: nothing that is done counts until the training
/// ends.
struct Train {
  bool operator==(const Train&) const = default;
};
/// Back to the guests of the event.
struct EndTraining {
  bool operator==(const EndTraining&) const = default;
};
/// The check-ins of this kiosk as a CSV file.
struct ExportCheckIns {
  bool operator==(const ExportCheckIns&) const = default;
};
/// What the backend has not heard, as a file that somebody carries there.
struct SaveQueue {
  bool operator==(const SaveQueue&) const = default;
};
/// What the backend answered to that, as it was carried back.
struct ReadStick {
  bool operator==(const ReadStick&) const = default;
};
/// What is needed to find a fault as one file, with nobody's data in it.
struct SupportBundle {
  bool operator==(const SupportBundle&) const = default;
};
/// Of a dead letter the resolution counts for nothing, see desk/settle_incident.h.
struct Settle {
  /// The op of what was done.
  OpId incident;
  Resolution resolution = Resolution::Accepted;
  bool operator==(const Settle&) const = default;
};
/// Of a badge that does not come out here.
struct SettleBadge {
  enum Step {
    /// Staff have it in their hands: it is told as printed.
    IsThere,
    /// Nobody can tell whether it came out, and staff found none.
    PrintAgain,
    NotWanted,
  };
  OpId order;
  Step step = IsThere;
  bool operator==(const SettleBadge&) const = default;
};
using Deed =
    std::variant<Reload, SwitchList, SwitchEvent, TestPrint, SetVolume, SetBrightness, Restart, Train,
                 EndTraining, ExportCheckIns, SaveQueue, ReadStick, SupportBundle, Settle, SettleBadge>;

StaffDeed kindOf(const Deed& deed);
/// Guests notice it: it is asked once more.
bool isGrave(const Deed& deed);

/// What came of it.
struct Done {
  /// What was written, where something was: the whole path.
  std::optional<QString> file = std::nullopt;
  bool operator==(const Done&) const = default;
};
struct NotAllowed {
  StaffRole least = StaffRole::Administrator;
  bool operator==(const NotAllowed&) const = default;
};
/// Of an incident: somebody else has settled it.
struct NotThere {
  bool operator==(const NotThere&) const = default;
};
/// There is nowhere to write to: no drive is plugged in.
struct NoDrive {
  bool operator==(const NoDrive&) const = default;
};
struct Failed {
  /// What the system said, in its own words.
  QString words;
  bool operator==(const Failed&) const = default;
};
/// Of a test badge: it has not come out.
struct NotPrinted {
  enum Why {
    NothingIsPrintedHere,
    /// Guests' badges are on their way.
    GuestsFirst,
    /// The printer is to blame, and is as `printer` says.
    PrinterFails,
    /// It may have come out, or come out yet.
    NobodyCanTell
  };
  Why why = PrinterFails;
  PrinterState printer = {};
  /// What else is known of it, in the system's words.
  QString words = {};
  bool operator==(const NotPrinted&) const = default;
};
using Outcome = std::variant<Done, NotAllowed, NotThere, NoDrive, StickWritten, StickRead, StickTrouble,
                             NotPrinted, Failed>;

/// What is told below, until something else is done.
struct Told {
  Deed deed;
  Outcome outcome;
  bool operator==(const Told&) const = default;
};

/// Something to settle, with the guest whom it is about; nullopt: this kiosk does not know them.
struct ToSettle {
  Incident incident;
  std::optional<Attendee> guest = std::nullopt;
  bool operator==(const ToSettle&) const = default;
};

/// The lists of the event, and the other events, stand in front of the page, to be chosen from.
struct ChoosingList {
  bool operator==(const ChoosingList&) const = default;
};
/// A grave deed is asked once more.
struct Confirming {
  Deed deed;
  bool operator==(const Confirming&) const = default;
};

/// Shown as it is.
struct State {
  StaffMember member;
  /// nullopt: nobody has told how it is yet.
  std::optional<KioskState> kiosk = std::nullopt;
  std::vector<Reading> readings = {};
  Arrivals arrivals = {};
  /// Oldest first.
  std::vector<ToSettle> incidents = {};
  /// In front of the page.
  std::optional<std::variant<ChoosingList, Confirming>> front = std::nullopt;
  std::optional<Told> told = std::nullopt;
  /// It is on its way: no other is taken.
  std::optional<Deed> doing = std::nullopt;
  /// Of the last deed: answers to earlier ones count for nothing.
  std::uint64_t asked = 0;
  bool operator==(const State&) const = default;
};

/// Whenever something of it changed, and now and then for what grows old.
struct KioskTold {
  KioskState kiosk;
  Instant now;
};
struct ArrivalsTold {
  Arrivals arrivals;
};
/// All that is open now.
struct IncidentsTold {
  std::vector<ToSettle> incidents;
};
/// Another list, or another event, is wanted: which?
struct ListsWanted {};
struct DeedWanted {
  Deed deed;
};
/// Of what is being confirmed: yes.
struct Confirmed {};
/// Back from what stands in front of the page.
struct FrontLeft {};
/// Another page is shown.
struct PageLeft {};
/// The answer to Do of that number.
struct DeedDone {
  std::uint64_t asked = 0;
  Outcome outcome;
};

using Event = std::variant<KioskTold, ArrivalsTold, IncidentsTold, ListsWanted, DeedWanted, Confirmed,
                           FrontLeft, PageLeft, DeedDone>;

/// Answered by DeedDone. What changes by it is told by the events above.
struct Do {
  std::uint64_t asked = 0;
  Deed deed;
};
using Effect = Do;

struct Step {
  State state;
  std::vector<Effect> effects;
};

/// What comes of an event. One that means nothing now, or answers an earlier deed, changes nothing.
Step advance(const State& state, const Event& event);

}  // namespace usher::domain::kiosk_page
