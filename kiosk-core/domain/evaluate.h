// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/domain/event.h>
#include <usher/domain/look_up.h>
#include <usher/domain/verdict.h>

namespace usher::domain {

/// Where a kiosk stands.
struct Door {
  CheckInListId list;
  Direction direction = Direction::Entry;
  /// Whoever is inside goes out, everybody else comes in; `direction` says nothing then.
  bool both_ways = false;
  /// How many are inside, where the list is a session's.
  std::int64_t inside = 0;
  /// Badges are printed here.
  bool prints_badges = false;
};

/// The rules of the door, the first that speaks wins.
///
///  1. No ticket: WrongEvent where the code is a signed ticket of another event, else Unknown. Several:
///  SeveralMatches.
///  2. Leaving is always allowed to a ticket of the event. At a door of both ways whoever is inside leaves;
///  in the first seconds it is the same ticket, still held up (AlreadyUsed).
///  3. Cancelled, Revoked, Blocked.
///  4. The ticket's own window: NotYetValid before `valid_from`, NoLongerValid from `valid_until` on.
///  5. WrongList: the door is not for the ticket's type.
///  6. The list's window: NotYetValid before `opens_at`, NoLongerValid from `closes_at` on.
///  7. Unpaid, unless the list takes pending orders.
///  8. At a session's door, of who is not enrolled: NotEnrolled, or where others are taken as long as there
///  are seats, SessionFull.
///  9. AlreadyUsed, by the list's re-entry policy and the ticket's passages on this list alone.
/// 10. QuestionsOpen, also at a re-entry. An answer that is not required keeps nobody out where it can't be
/// given here.
/// 11. AdmittedAgain after an earlier entry, else Admitted.
///
/// All windows are half-open: their first instant is in, their last is out. Passages count by their time,
/// whatever their order in the history; an exit in the same millisecond as an entry does not count as having
/// left.
///
/// A `door.list` that is not one of `facts.lists` admits nobody (WrongList); checkin::Redeem refuses it
/// earlier.
Verdict evaluate(const LookUp& look_up, const EventFacts& facts, const Door& door, Instant now);

}  // namespace usher::domain
