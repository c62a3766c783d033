// SPDX-License-Identifier: Apache-2.0
#include <utility>

#include <usher/domain/flow/turn.h>

/// A guest looks through sessions, and takes seats and gives them back.
namespace usher::domain {

namespace {

std::vector<SessionId> idsOf(const std::vector<Session>& sessions) {
  std::vector<SessionId> ids;
  for (const Session& session : sessions) ids.push_back(session.id);
  return ids;
}

void sitDown(Welcome& welcome, const GuestSeats& seats) {
  Ticket& ticket = welcome.guest.ticket;
  // The paper that they have says otherwise: they may have another one.
  const bool is_old = idsOf(welcome.guest.sessions) != idsOf(seats.has);
  if (is_old && welcome.agenda == PrintState::Printed) welcome.agenda = PrintState::Idle;
  welcome.guest.sessions = seats.has;
  ticket.enrolments = idsOf(seats.has);
  ticket.waits_for = idsOf(seats.waits_for);
  ticket.asked_for = idsOf(seats.asked_for);
}

}  // namespace

void Turn::handle(const event::SessionsTapped&) {
  if (const auto* welcome = on<Welcome>(screen())) {
    if (welcome->hasAgenda()) {
      turnTo(Agenda{*welcome});
    } else if (welcome->seats) {
      turnTo(Programme{*welcome});
    } else {
      return;
    }
  } else if (const auto* refused = on<Refused>(screen()); refused && refused->seats) {
    turnTo(Programme{*refused});
  } else {
    return;
  }
  restartTimer();
}

void Turn::handle(const event::ProgrammeTapped&) {
  const auto* agenda = on<Agenda>(screen());
  if (!agenda || !agenda->welcome.seats) return;
  turnTo(Programme{agenda->welcome});
  restartTimer();
}

void Turn::handle(const event::SessionTapped& tapped) {
  const auto* page = on<Programme>(screen());
  if (!page) return;
  turnTo(OneSession{page->told, tapped.session});
  restartTimer();
}

void Turn::handle(const event::SeatTapped&) {
  auto* page = std::get_if<OneSession>(&screen().page);
  if (!page || page->sent) return;
  page->sent = true;
  const GuestSeats& seats = seatsOf(page->told);
  const bool leaves = seats.of(page->session) != SeatState::None;
  step_.effects.emplace_back(
      effect::ChangeSeat{screen().visit, seats.code, {seats.ticket, page->session, leaves}});
  stayTouched();
}

void Turn::handle(const event::SeatChanged& changed) {
  const auto* page = on<OneSession>(screen());
  if (!page || !page->sent || !isOfThisVisit(changed.visit)) return;
  turnTo(OneSession{page->told, page->session, false, changed.outcome});
  if (changed.seats) takeSeats(*changed.seats);
  restartTimer();
}

void Turn::handle(const event::NewsCame&) {
  const GuestSeats* seats = seatsIn(screen().page);
  if (seats) step_.effects.emplace_back(effect::TellSeats{seats->code, seats->ticket});
}

void Turn::handle(const event::SeatsTold& told) {
  takeSeats(told.seats);
}

void Turn::takeSeats(const GuestSeats& seats) {
  GuestSeats* known = seatsIn(screen().page);
  if (!known || known->ticket != seats.ticket) return;
  *known = seats;
  if (Welcome* welcome = welcomeIn(screen().page)) sitDown(*welcome, seats);
}

}  // namespace usher::domain
