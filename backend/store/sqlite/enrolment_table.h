// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <usher/backend/store/port/attendee_store.h>
#include <usher/sqlite/database.h>

/// Who has or wants which seat, inside a transaction of the caller's. Tickets' and sessions' rows are kept in
/// step by Seats.
namespace usher::backend::store {

void insertEnrolment(sqlite::Database& database, const std::string& event, const std::string& session,
                     const std::string& ticket, Seat seat);
/// A seat whatever was before.
void putSeat(sqlite::Database& database, const std::string& event, const std::string& session,
             const std::string& ticket);
bool deleteEnrolment(sqlite::Database& database, const std::string& event, const std::string& session,
                     const std::string& ticket);
void deleteEnrolments(sqlite::Database& database, const std::string& event, const std::string& ticket);

std::optional<Enrolment> readEnrolment(sqlite::Database& database, const std::string& event,
                                       const std::string& session, const std::string& ticket);
std::int64_t countSeats(sqlite::Database& database, const std::string& event, const std::string& session,
                        Seat seat);
/// Who has waited longest; "": nobody waits.
std::string firstWaiting(sqlite::Database& database, const std::string& event, const std::string& session);
/// Puts the sessions of the ticket's row in step with its enrolments, each list in the order in which they
/// came. A session that is gone is among them as well, and of that its guests are yet to be told: see to it
/// that the row has none (keepSessions()).
void showEnrolments(sqlite::Database& database, const std::string& event, contract::TicketRow& ticket);
template <class IsThere>
void keepSessions(contract::TicketRow& ticket, const IsThere& is_there) {
  std::erase_if(ticket.sessions, [&](const std::string& session) { return !is_there(session); });
  std::erase_if(ticket.waits_for, [&](const std::string& session) { return !is_there(session); });
}
std::vector<std::string> ticketsIn(sqlite::Database& database, const std::string& event,
                                   const std::string& session);

std::vector<Enrolment> readEnrolmentsOf(sqlite::Database& database, const std::string& event,
                                        const std::string& ticket);
std::vector<Enrolment> readEnrolmentsIn(sqlite::Database& database, const std::string& event,
                                        const std::string& session);
std::vector<SessionSeats> readSeats(sqlite::Database& database, const std::string& event);

}  // namespace usher::backend::store
