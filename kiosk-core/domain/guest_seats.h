// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>
#include <vector>

#include <usher/domain/event.h>
#include <usher/domain/ticket.h>

namespace usher::domain {

/// How a guest stands to a session.
enum class SeatState {
  None,
  Has,
  /// It is full; they get the seat of who gives one back.
  Waits,
  /// They asked for a seat here, and nobody has said yet what came of it.
  AskedFor,
};

/// A guest's seats, at a kiosk where they may take seats and give them back. Carries no name.
struct GuestSeats {
  TicketId ticket;
  /// What that ticket's QR holds.
  QString code;
  /// Each by start.
  std::vector<Session> has = {};
  std::vector<Session> waits_for = {};
  std::vector<Session> asked_for = {};

  SeatState of(const SessionId& session) const;
  /// There is something of their own to look at.
  bool any() const { return !has.empty() || !waits_for.empty() || !asked_for.empty(); }
  bool operator==(const GuestSeats&) const = default;
};

/// What a guest can do about a seat: one thing at a time.
enum class SeatOffer {
  Nothing,
  Take,
  JoinWaitingList,
  GiveBack,
  LeaveWaitingList,
  /// What they asked for, before anybody has said what came of it.
  TakeBack,
};

/// What became of a guest's wish for a seat, or to be rid of one.
enum class SeatOutcome {
  Kept,
  /// The session is over or off, or the ticket is not served any more.
  NotPossible,
  /// It could not be kept.
  Failed,
};

/// Those of `ids` that the event has, each once, by start.
std::vector<Session> sessionsByStart(const std::vector<SessionId>& ids, const EventFacts& facts);

/// By start, then title: none that is over.
std::vector<const Session*> sessionsToCome(const EventFacts& facts, Instant now);

/// nullopt: seats are not for this ticket, the event does not have them changed at kiosks, or none of its
/// sessions is to come.
std::optional<GuestSeats> seatsFor(const Ticket& ticket, const EventFacts& facts, Instant now);

/// Nothing of a session that is over, or that the event does not have (any more). Whether there is a seat at
/// last is the backend's to say: it knows of what was asked for elsewhere.
SeatOffer seatOffer(const GuestSeats& seats, const SessionId& session, const EventFacts& facts, Instant now);

/// The first of the guest's sessions that is on while `session` is, as far as they are as `facts` have them;
/// nullptr: none. Not longer than `facts`.
const Session* overlapWith(const Session& session, const GuestSeats& seats, const EventFacts& facts);

}  // namespace usher::domain
