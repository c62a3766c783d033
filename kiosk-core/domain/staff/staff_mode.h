// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

#include <usher/domain/claim.h>
#include <usher/domain/flow/welcome.h>
#include <usher/domain/op.h>
#include <usher/domain/staff/deed.h>
#include <usher/domain/staff/guest_file.h>
#include <usher/domain/staff/guest_filter.h>
#include <usher/domain/staff/open_group.h>
#include <usher/domain/walk_in.h>

/// Staff mode while it is open to somebody: whom they look for, the guest before them, what they do and what
/// came of it. Pure, as the guests' own pages are (flow/advance.h); who gets in is entry.h.
namespace usher::domain::staff_mode {

/// What staff do to the guest before them.
struct LetIn {
  bool operator==(const LetIn&) const = default;
};
struct LetOut {
  bool operator==(const LetOut&) const = default;
};
struct Overrule {
  QString reason;
  bool operator==(const Overrule&) const = default;
};
/// Undoes the last passage at this kiosk's list.
struct Void {
  QString reason;
  bool operator==(const Void&) const = default;
};
struct CorrectBadge {
  QString given_name;
  QString family_name;
  QString company;
  bool operator==(const CorrectBadge&) const = default;
};
/// Prints the badge, for the first time or once more.
struct PrintBadge {
  /// Why once more; has to be said where one came out before.
  QString reason = {};
  bool operator==(const PrintBadge&) const = default;
};
/// What the guest says to the questions of the door, and in with them. What is not said of a consent that is
/// to be signed stays open.
struct AnswerQuestions {
  std::vector<Answer> answers;
  bool operator==(const AnswerQuestions&) const = default;
};
using Deed = std::variant<LetIn, LetOut, Overrule, Void, CorrectBadge, PrintBadge, AnswerQuestions>;

StaffDeed kindOf(const Deed& deed);

/// What came of it.
struct Done {
  bool operator==(const Done&) const = default;
};
struct Refused {
  Verdict verdict;
  bool operator==(const Refused&) const = default;
};
/// Of several at once: who is in now, and who is not.
struct CameIn {
  struct Not {
    TicketId ticket;
    Attendee attendee;
    Verdict verdict;
    bool operator==(const Not&) const = default;
  };
  std::vector<TicketId> in = {};
  /// They were inside before: nothing was done.
  std::vector<TicketId> already_in = {};
  std::vector<Not> refused = {};
  /// So many were not decided about: the kiosk could keep no more.
  int left_over = 0;
  bool operator==(const CameIn&) const = default;
};
/// Nothing was done: the kiosk is at the door of another list than the one that was shown.
struct DoorChanged {
  bool operator==(const DoorChanged&) const = default;
};
/// Nothing has been done at this list that could be undone.
struct NothingToVoid {
  bool operator==(const NothingToVoid&) const = default;
};
/// What has to be said is not there.
struct Wordless {
  bool operator==(const Wordless&) const = default;
};
struct Wordy {
  /// In characters.
  int at_most = 0;
  bool operator==(const Wordy&) const = default;
};
/// Of a ticket type, as far as is known here.
struct NoPlacesLeft {
  bool operator==(const NoPlacesLeft&) const = default;
};
struct RoleTooLow {
  StaffRole least = StaffRole::Administrator;
  bool operator==(const RoleTooLow&) const = default;
};
/// No ticket is known by that, or several are where one is wanted.
struct NotOneGuest {
  int count = 0;
  bool operator==(const NotOneGuest&) const = default;
};
/// The kiosk can't write or read its data.
struct NotKept {
  bool operator==(const NotKept&) const = default;
};
/// What was said is kept, the ticket made; then the kiosk could not write any more, and the guest is not in.
struct KeptInPart {
  bool operator==(const KeptInPart&) const = default;
};
using Outcome = std::variant<Done, Refused, CameIn, DoorChanged, NothingToVoid, Wordless, Wordy, NoPlacesLeft,
                             RoleTooLow, NotOneGuest, NotKept, KeptInPart>;

/// What is told below, until something else is done.
struct Told {
  StaffDeed deed = StaffDeed::FindGuests;
  Outcome outcome;
  /// Of the badge that was asked for with it.
  PrintState badge = PrintState::Idle;
  /// Of those of several.
  int badges_printed = 0;
  int badges_failed = 0;
  bool operator==(const Told&) const = default;
};

/// A page that asks for words before the deed, over the guest's.
enum class Form { Overrule, Void, CorrectBadge, Answers, Reprint };

StaffDeed kindOf(Form form);

/// A question on its way.
struct Reading {
  Claim claim;
  bool together = false;
  /// Another page comes of it than the one that is shown.
  bool leads_on = false;
  /// News came meanwhile: what is shown then is read once more.
  bool again = false;
  bool operator==(const Reading&) const = default;
};

/// Shown as it is.
struct State {
  StaffMember member;
  QString typed = {};
  GuestFilter filter = {};
  FoundGuests found = {};
  std::optional<GuestFile> guest = std::nullopt;
  /// Before staff where `guest` is not; else what they come back to.
  std::optional<OpenGroup> group = std::nullopt;
  /// Whose entry was undone meanwhile: they are in no group taken to be here.
  std::vector<TicketId> undone = {};
  std::optional<Form> form = std::nullopt;
  /// Somebody without a ticket is before staff.
  bool registering = false;
  std::optional<Told> told = std::nullopt;
  /// It is on its way: no other is taken.
  std::optional<StaffDeed> doing = std::nullopt;
  std::optional<Reading> reading = std::nullopt;
  /// Of the last question: answers to earlier ones count for nothing.
  std::uint64_t asked = 0;
  bool operator==(const State&) const = default;
};

struct Typed {
  QString text;
};
/// Only they are found from now on.
struct FilterChosen {
  GuestFilter filter;
};
struct GuestsFound {
  FoundGuests found;
};
/// A row was chosen, or a code was held up or typed by a scanner. A code of several leads to all of them.
struct GuestWanted {
  Claim claim;
};
/// The answer to Read of that number.
struct GuestRead {
  std::uint64_t asked = 0;
  std::variant<GuestFile, GroupFile, NotOneGuest, NotKept> answer;
};
/// Back to the group that they were chosen from, or to the list.
struct GuestLeft {};
/// All with whom the guest before staff came.
struct GroupWanted {};
/// One of the group is here, or is not: the other of the two than before.
struct GuestTicked {
  TicketId ticket;
};
/// All of the group are here, or nobody.
struct AllTicked {
  bool here = true;
};
/// Those who are here come in.
struct LetInTicked {};
struct FormWanted {
  Form form = Form::Overrule;
};
struct FormLeft {};
/// Somebody is to have a ticket.
struct RegisterWanted {};
struct WalkInTyped {
  WalkInForm form;
};
struct DeedWanted {
  Deed deed;
};
/// The answer to Do, LetInTogether or Register of that number; `now` is how the guest stands afterwards, or
/// `group` the group, where that could be read.
struct DeedDone {
  std::uint64_t asked = 0;
  Outcome outcome;
  std::optional<GuestFile> now = std::nullopt;
  std::optional<GroupFile> group = std::nullopt;
};
struct BadgeReported {
  TicketId ticket;
  PrintState state = PrintState::Idle;
};
/// What is known of the event or its guests has changed.
struct NewsCame {};

using Event = std::variant<Typed, FilterChosen, GuestsFound, GuestWanted, GuestRead, GuestLeft, GroupWanted,
                           GuestTicked, AllTicked, LetInTicked, FormWanted, FormLeft, RegisterWanted,
                           WalkInTyped, DeedWanted, DeedDone, BadgeReported, NewsCame>;

/// Answered by GuestsFound.
struct Search {
  QString typed;
  GuestFilter filter = {};
};
/// Answered by GuestRead.
struct Read {
  std::uint64_t asked = 0;
  Claim claim;
  /// All with whom they came, as a group.
  bool together = false;
};
/// Answered by DeedDone; a badge that comes of it, by BadgeReported too.
struct Do {
  std::uint64_t asked = 0;
  TicketId ticket;
  Deed deed;
  /// At whose door staff saw the guest stand.
  std::optional<CheckInListId> list = std::nullopt;
};
/// A ticket, and in with its guest. Answered as Do is.
struct Register {
  std::uint64_t asked = 0;
  WalkInForm form;
};
/// Each of them, by the rules of the door. Answered as Do is, with how the group of `claim` stands then.
struct LetInTogether {
  std::uint64_t asked = 0;
  Claim claim;
  std::vector<TicketId> guests;
  /// At whose door staff saw them stand.
  std::optional<CheckInListId> list = std::nullopt;
};
using Effect = std::variant<Search, Read, Do, Register, LetInTogether>;

struct Step {
  State state;
  std::vector<Effect> effects;
};

/// What comes of an event. One that means nothing now, or answers an earlier question, changes nothing.
Step advance(const State& state, const Event& event);

}  // namespace usher::domain::staff_mode
