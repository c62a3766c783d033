// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include <usher/backend/store/sqlite/attendee_table.h>
#include <usher/backend/store/sqlite/event_rows.h>
#include <usher/backend/store/sqlite/seats.h>

/// Changes of attendees with all that hangs on them: ticket's row, seats, search. Inside the transaction of
/// whatever brings them about; `seats` is for the caller to finish, and after it the feed.
namespace usher::backend::store {

/// A new attendee, whose ticket no other one has. Seats are taken as far as there are any.
void enterAttendee(sqlite::Database& database, EventRows& rows, Seats& seats, const NewAttendee& attendee,
                   Instant now);
/// Makes the ticket's row this one, except for its seats and language. Who is cancelled or revoked by it
/// gives all seats back. False: no such ticket.
bool changeTicket(sqlite::Database& database, EventRows& rows, Seats& seats,
                  const contract::TicketRow& ticket);
/// For AttendeeStore::restoreTicket(), where the ticket is cancelled by the change.
void keepPastStatus(sqlite::Database& database, const std::string& event, const contract::TicketRow& before,
                    const contract::TicketRow& after);
/// AttendeeStore::saveAnswers().
bool keepAnswers(sqlite::Database& database, EventRows& rows, const std::string& ticket,
                 const std::vector<contract::Answer>& answers);
/// Ticket, contact, answers, link, seats, submissions; where the ticket's id can be that of a signed one, a
/// revocation comes in their place: one of its codes may be about. Messages and requests are not among them.
/// False: no such ticket.
bool removeAttendee(sqlite::Database& database, EventRows& rows, Seats& seats, const std::string& ticket);

enum class MergeOutcome {
  Added,
  Changed,
  Unchanged,
  /// Was erased before, and stays so.
  Erased,
};
/// AttendeeStore::mergeAttendees(), for one of them; `asked` is questionsAtDoor().
MergeOutcome mergeAttendee(sqlite::Database& database, EventRows& rows, Seats& seats,
                           const std::vector<contract::QuestionRow>& asked, const NewAttendee& attendee,
                           Instant now);

}  // namespace usher::backend::store
