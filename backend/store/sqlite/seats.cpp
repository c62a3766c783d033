// SPDX-License-Identifier: Apache-2.0
#include <utility>

#include <usher/backend/store/sqlite/attendee_table.h>
#include <usher/backend/store/sqlite/enrolment_table.h>
#include <usher/backend/store/sqlite/event_settings.h>
#include <usher/backend/store/sqlite/message_queue.h>
#include <usher/backend/store/sqlite/seats.h>

namespace usher::backend::store {

namespace {

contract::Fill fillOf(std::int64_t taken, std::optional<std::int64_t> capacity,
                      std::int64_t filling_percent) {
  if (!capacity) return contract::Fill::Open;
  if (taken >= *capacity) return contract::Fill::Full;
  return taken * 100 >= *capacity * filling_percent ? contract::Fill::Filling : contract::Fill::Open;
}

}  // namespace

Enrolled Seats::enrol(const std::string& ticket, const std::string& session) {
  const auto where = rows_.get<contract::SessionRow>(session);
  if (!where) return {Enrolled::NoSuchSession};
  const auto who = rows_.get<contract::TicketRow>(ticket);
  if (!who || !isActive(*who)) return {Enrolled::NoSuchTicket};
  if (const auto known = readEnrolment(database_, rows_.event(), session, ticket)) {
    return {Enrolled::Already, known->ahead};
  }
  const bool full =
      where->capacity && countSeats(database_, rows_.event(), session, Seat::Taken) >= *where->capacity;
  const auto ahead = full ? countSeats(database_, rows_.event(), session, Seat::Waiting) : 0;
  insertEnrolment(database_, rows_.event(), session, ticket, full ? Seat::Waiting : Seat::Taken);
  sessions_.insert(session);
  tickets_.insert(ticket);
  return {full ? Enrolled::Waiting : Enrolled::Seated, ahead};
}

Enrolled Seats::leave(const std::string& ticket, const std::string& session) {
  if (!rows_.has("session", session)) return {Enrolled::NoSuchSession};
  if (!rows_.has("ticket", ticket)) return {Enrolled::NoSuchTicket};
  const auto known = readEnrolment(database_, rows_.event(), session, ticket);
  if (!known) return {Enrolled::Already};
  deleteEnrolment(database_, rows_.event(), session, ticket);
  sessions_.insert(session);
  tickets_.insert(ticket);
  return {known->seat == Seat::Waiting ? Enrolled::Waiting : Enrolled::Seated};
}

void Seats::seat(const std::string& ticket, const std::string& session) {
  putSeat(database_, rows_.event(), session, ticket);
  sessions_.insert(session);
  tickets_.insert(ticket);
}

void Seats::leaveAll(const std::string& ticket) {
  for (const auto& enrolment : readEnrolmentsOf(database_, rows_.event(), ticket)) {
    sessions_.insert(enrolment.session);
  }
  deleteEnrolments(database_, rows_.event(), ticket);
  tickets_.insert(ticket);
}

void Seats::concernTicketsIn(const std::string& session) {
  for (auto& ticket : ticketsIn(database_, rows_.event(), session)) tickets_.insert(std::move(ticket));
}

void Seats::finish() {
  for (const auto& session : sessions_) moveUp(session);
  for (const auto& ticket : tickets_) showSessions(ticket);
  for (const auto& session : sessions_) showFill(session);
}

void Seats::moveUp(const std::string& session) {
  auto first = firstWaiting(database_, rows_.event(), session);
  if (first.empty()) return;
  const auto row = rows_.get<contract::SessionRow>(session);
  if (!row || row->ends_at <= now_) return;
  auto taken = countSeats(database_, rows_.event(), session, Seat::Taken);
  for (; !first.empty() && (!row->capacity || taken < *row->capacity); ++taken) {
    putSeat(database_, rows_.event(), session, first);
    tickets_.insert(first);
    tell(*row, first);
    first = firstWaiting(database_, rows_.event(), session);
  }
}

void Seats::tell(const contract::SessionRow& session, const std::string& ticket) {
  if (!settings().enabled) return;
  const auto contact = readContact(database_, rows_.event(), ticket);
  if (!contact) return;
  NewMessage message;
  message.event = rows_.event();
  message.ticket = ticket;
  message.kind = "seat";
  // Ids have no characters that JSON would want escaped.
  message.facts = "{\"session\":\"" + session.id + "\"}";
  message.not_before = now_;
  message.expires_at = session.ends_at;
  // Who leaves, waits again and moves up again is told again.
  const auto dedupe = "seat:" + session.id + ":" + ticket + ":" + std::to_string(toMs(now_));
  if (!contact->email.empty()) {
    message.channel = Channel::Mail;
    message.dedupe = dedupe;
    queueMessage(database_, message, now_);
  }
  if (settings().by_sms && !contact->phone.empty()) {
    message.channel = Channel::Sms;
    message.dedupe = dedupe + ":sms";
    queueMessage(database_, message, now_);
  }
}

void Seats::showFill(const std::string& session) {
  auto row = rows_.get<contract::SessionRow>(session);
  if (!row) return;
  const auto taken = row->capacity ? countSeats(database_, rows_.event(), session, Seat::Taken) : 0;
  row->fill = fillOf(taken, row->capacity, settings().filling_percent);
  rows_.put(*row);
}

void Seats::showSessions(const std::string& ticket) {
  auto row = rows_.get<contract::TicketRow>(ticket);
  if (!row) return;
  showEnrolments(database_, rows_.event(), *row);
  keepSessions(*row, [this](const std::string& session) { return rows_.has("session", session); });
  rows_.put(*row);
}

const contract::NotificationSettings& Seats::settings() {
  if (!settings_) settings_ = readSettings(database_, rows_.event()).notifications;
  return *settings_;
}

}  // namespace usher::backend::store
