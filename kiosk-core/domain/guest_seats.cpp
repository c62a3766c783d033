// SPDX-License-Identifier: Apache-2.0
#include <usher/domain/guest_seats.h>

#include <algorithm>
#include <tuple>

namespace usher::domain {
namespace {

bool holds(const std::vector<Session>& sessions, const SessionId& id) {
  return std::ranges::find(sessions, id, &Session::id) != sessions.end();
}

}  // namespace

SeatState GuestSeats::of(const SessionId& session) const {
  if (holds(has, session)) return SeatState::Has;
  if (holds(waits_for, session)) return SeatState::Waits;
  return holds(asked_for, session) ? SeatState::AskedFor : SeatState::None;
}

std::vector<Session> sessionsByStart(const std::vector<SessionId>& ids, const EventFacts& facts) {
  std::vector<Session> sessions;
  for (const SessionId& id : ids) {
    const Session* session = facts.session(id);
    if (session && !holds(sessions, id)) sessions.push_back(*session);
  }
  std::ranges::sort(sessions, [](const Session& a, const Session& b) {
    return std::tie(a.starts_at, a.ends_at, a.id) < std::tie(b.starts_at, b.ends_at, b.id);
  });
  return sessions;
}

std::vector<const Session*> sessionsToCome(const EventFacts& facts, Instant now) {
  std::vector<const Session*> to_come;
  for (const Session& session : facts.sessions) {
    if (session.ends_at > now) to_come.push_back(&session);
  }
  return to_come;
}

std::optional<GuestSeats> seatsFor(const Ticket& ticket, const EventFacts& facts, Instant now) {
  if (!isServed(ticket) || !facts.event.branding.offers(GuestStep::Enrolment)) return std::nullopt;
  if (sessionsToCome(facts, now).empty()) return std::nullopt;
  return GuestSeats{.ticket = ticket.id,
                    .code = ticket.code,
                    .has = sessionsByStart(ticket.enrolments, facts),
                    .waits_for = sessionsByStart(ticket.waits_for, facts),
                    .asked_for = sessionsByStart(ticket.asked_for, facts)};
}

SeatOffer seatOffer(const GuestSeats& seats, const SessionId& id, const EventFacts& facts, Instant now) {
  const Session* session = facts.session(id);
  if (!session || session->ends_at <= now) return SeatOffer::Nothing;
  switch (seats.of(id)) {
    case SeatState::Has:
      return SeatOffer::GiveBack;
    case SeatState::Waits:
      return SeatOffer::LeaveWaitingList;
    case SeatState::AskedFor:
      return SeatOffer::TakeBack;
    case SeatState::None:
      break;
  }
  return session->fill == Fill::Full ? SeatOffer::JoinWaitingList : SeatOffer::Take;
}

const Session* overlapWith(const Session& session, const GuestSeats& seats, const EventFacts& facts) {
  const Session* first = nullptr;
  for (const auto* own : {&seats.has, &seats.waits_for, &seats.asked_for}) {
    for (const Session& known : *own) {
      const Session* other = facts.session(known.id);
      if (!other || other->id == session.id) continue;
      const bool both = other->starts_at < session.ends_at && session.starts_at < other->ends_at;
      if (both && (!first || other->starts_at < first->starts_at)) first = other;
    }
  }
  return first;
}

}  // namespace usher::domain
