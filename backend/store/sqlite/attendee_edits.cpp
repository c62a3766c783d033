// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <utility>

#include <usher/backend/store/port/merged_ticket.h>
#include <usher/backend/store/sqlite/attendee_edits.h>
#include <usher/backend/store/sqlite/enrolment_table.h>
#include <usher/backend/store/sqlite/erased_guests.h>
#include <usher/backend/store/sqlite/open_questions.h>
#include <usher/contract/signed_ticket.h>

namespace usher::backend::store {

namespace {

/// A new ticket as it is before its seats are taken.
contract::TicketRow begun(contract::TicketRow ticket, const Contact& contact) {
  ticket.sessions.clear();
  ticket.waits_for.clear();
  ticket.language = contact.language;
  return ticket;
}

/// What was open, and what an import adds to it that is not answered yet.
std::vector<std::string> stillOpen(sqlite::Database& database, const std::string& event,
                                   const contract::TicketRow& known,
                                   const std::vector<std::string>& imported) {
  auto open = known.open_questions;
  for (const auto& question : imported) {
    if (std::ranges::find(open, question) != open.end()) continue;
    if (!isAnswered(database, event, known.id, question)) open.push_back(question);
  }
  return open;
}

/// Seats as an import gives them: what it names more than the last time is taken, what it names no more is
/// given back, and what the guest did since stays.
void mergeSessions(sqlite::Database& database, EventRows& rows, Seats& seats, const std::string& ticket,
                   const std::vector<std::string>& wanted) {
  auto find = database.keep("SELECT imported_sessions FROM attendee WHERE event = ? AND ticket = ?");
  find.bindAll(rows.event(), ticket).step();
  const auto before = split(find.text(0));
  for (const auto& session : wanted) {
    if (std::ranges::find(before, session) == before.end()) seats.seat(ticket, session);
  }
  for (const auto& session : before) {
    if (std::ranges::find(wanted, session) == wanted.end()) seats.leave(ticket, session);
  }
  if (wanted != before) writeImportedSessions(database, rows.event(), ticket, wanted);
}

}  // namespace

void enterAttendee(sqlite::Database& database, EventRows& rows, Seats& seats, const NewAttendee& attendee,
                   Instant now) {
  auto ticket = attendee.ticket;
  ticket.open_questions = openQuestions(questionsAtDoor(database, rows.event(), attendee.origin),
                                        std::move(ticket.open_questions), attendee.answers);
  const Reference reference{attendee.contact.email, attendee.booking};
  insertAttendee(database, rows.event(), attendee, searchKeys(ticket, reference), {}, now);
  putLookUps(rows, ticket, reference);
  rows.put(begun(ticket, attendee.contact));
  for (const auto& session : ticket.sessions) seats.enrol(ticket.id, session);
}

void keepPastStatus(sqlite::Database& database, const std::string& event, const contract::TicketRow& before,
                    const contract::TicketRow& after) {
  using contract::OrderStatus;
  if (before.order_status != OrderStatus::Cancelled && after.order_status == OrderStatus::Cancelled)
    writePastStatus(database, event, after.id, before.order_status);
}

bool changeTicket(sqlite::Database& database, EventRows& rows, Seats& seats,
                  const contract::TicketRow& ticket) {
  auto known = rows.get<contract::TicketRow>(ticket.id);
  if (!known || !updateAttendee(database, rows.event(), ticket)) return false;
  keepPastStatus(database, rows.event(), *known, ticket);
  if (!isActive(ticket)) {
    seats.leaveAll(ticket.id);
    // So that a file may give them again once the ticket is good again.
    writeImportedSessions(database, rows.event(), ticket.id, {});
    known->sessions.clear();
    known->waits_for.clear();
  }
  auto changed = ticket;
  changed.sessions = std::move(known->sessions);
  changed.waits_for = std::move(known->waits_for);
  changed.language = readContact(database, rows.event(), ticket.id).value().language;
  putLookUps(rows, changed, readReference(database, rows.event(), ticket.id).value());
  rows.put(changed);
  return true;
}

bool keepAnswers(sqlite::Database& database, EventRows& rows, const std::string& ticket,
                 const std::vector<contract::Answer>& answers) {
  auto row = rows.get<contract::TicketRow>(ticket);
  if (!row) return false;
  writeAnswers(database, rows.event(), ticket, answers);
  std::erase_if(row->open_questions, [&](const std::string& question) {
    return std::ranges::find(answers, question, &contract::Answer::question) != answers.end();
  });
  rows.put(*row);
  return true;
}

bool removeAttendee(sqlite::Database& database, EventRows& rows, Seats& seats, const std::string& ticket) {
  if (!rows.has("ticket", ticket)) return false;
  seats.leaveAll(ticket);
  for (const char* table : {"answer", "submission", "attendee"}) {
    database.keep(std::string("DELETE FROM ") + table + " WHERE event = ? AND ticket = ?")
        .run(rows.event(), ticket);
  }
  rows.remove("ticket", ticket);
  if (contract::canBeSigned(ticket)) rows.put(contract::RevocationRow{ticket});
  return true;
}

MergeOutcome mergeAttendee(sqlite::Database& database, EventRows& rows, Seats& seats,
                           const std::vector<contract::QuestionRow>& asked, const NewAttendee& attendee,
                           Instant now) {
  auto ticket = attendee.ticket;
  const auto known = rows.get<contract::TicketRow>(ticket.id);
  if (!known) {
    if (isErased(database, rows.event(), ticket.id)) return MergeOutcome::Erased;
    rows.remove("revocation", ticket.id);
    const auto wanted = isActive(ticket) ? ticket.sessions : std::vector<std::string>();
    ticket.open_questions = openQuestions(asked, std::move(ticket.open_questions), attendee.answers);
    const Reference reference{attendee.contact.email, attendee.booking};
    insertAttendee(database, rows.event(), attendee, searchKeys(ticket, reference), wanted, now);
    putLookUps(rows, ticket, reference);
    for (const auto& session : wanted) seats.seat(ticket.id, session);
    rows.put(begun(ticket, attendee.contact));
    return MergeOutcome::Added;
  }

  const auto before = readContact(database, rows.event(), ticket.id).value();
  auto contact = attendee.contact;
  if (contact.email.empty()) contact.email = before.email;
  if (contact.phone.empty()) contact.phone = before.phone;
  if (contact.language.empty()) contact.language = before.language;
  const auto booking_before = readReference(database, rows.event(), ticket.id).value().booking;
  const auto& booking = attendee.booking.empty() ? booking_before : attendee.booking;
  const bool same_contact = contact == before && booking == booking_before;
  if (!same_contact) writeContact(database, rows.event(), ticket, contact, booking);
  const auto last = readImportedTicket(database, rows.event(), ticket.id);
  const auto file = filledIn(attendee.ticket, attendee.named, *known, last);
  if (!last || importedText(*last) != importedText(file)) {
    writeImportedTicket(database, rows.event(), file);
  }
  ticket = mergedTicket(*known, last, file);
  ticket.open_questions = stillOpen(database, rows.event(), *known, attendee.ticket.open_questions);
  changeTicket(database, rows, seats, ticket);
  mergeSessions(database, rows, seats, ticket.id,
                isActive(ticket) ? file.sessions : std::vector<std::string>());
  const bool same_ticket = ticket == *known;
  showEnrolments(database, rows.event(), ticket);
  keepSessions(ticket, [&](const std::string& session) { return rows.has("session", session); });
  const bool same_seats = ticket.sessions == known->sessions && ticket.waits_for == known->waits_for;
  return same_ticket && same_seats && same_contact ? MergeOutcome::Unchanged : MergeOutcome::Changed;
}

}  // namespace usher::backend::store
