// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <usher/backend/store/port/attendee_store.h>
#include <usher/backend/store/sqlite/look_ups.h>
#include <usher/backend/store/sqlite/name_list.h>
#include <usher/sqlite/database.h>

/// What the backend knows of attendees beside their tickets' rows, inside a transaction of the caller's.
namespace usher::backend::store {

/// Whether the ticket takes a place: it is neither cancelled nor revoked.
bool isActive(const contract::TicketRow& ticket);

/// What attendees are looked for by, and what they are ordered by.
struct SearchKeys {
  std::string sort_key;
  std::string search;
};
SearchKeys searchKeys(const contract::TicketRow& ticket, const Reference& reference);

void insertAttendee(sqlite::Database& database, const std::string& event, const NewAttendee& attendee,
                    const SearchKeys& keys, const std::vector<std::string>& imported_sessions, Instant now);
/// Puts what follows from the ticket's row in step with it. False: no such attendee.
bool updateAttendee(sqlite::Database& database, const std::string& event, const contract::TicketRow& ticket);
void writeContact(sqlite::Database& database, const std::string& event, const contract::TicketRow& ticket,
                  const Contact& contact, const std::string& booking);
void writeLanguage(sqlite::Database& database, const std::string& event, const std::string& ticket,
                   const std::string& language);
void writeAnswers(sqlite::Database& database, const std::string& event, const std::string& ticket,
                  const std::vector<contract::Answer>& answers);
void writeImportedSessions(sqlite::Database& database, const std::string& event, const std::string& ticket,
                           const std::vector<std::string>& sessions);

/// Of a ticket that is cancelled.
struct TicketPast {
  Origin origin = Origin::Imported;
  /// Before it was cancelled; nullopt: it has never been anything else here.
  std::optional<contract::OrderStatus> status;
};
TicketPast readPast(sqlite::Database& database, const std::string& event, const std::string& ticket);
void writePastStatus(sqlite::Database& database, const std::string& event, const std::string& ticket,
                     contract::OrderStatus status);

/// The ticket as a file gives it, without what is merged by itself (sessions, open questions) or made here
/// (booking, look-ups, what the attendee waits for).
std::string importedText(const contract::TicketRow& ticket);
/// nullopt: no file has named the ticket yet.
std::optional<contract::TicketRow> importedTicket(const std::string& text);
std::optional<contract::TicketRow> readImportedTicket(sqlite::Database& database, const std::string& event,
                                                      const std::string& ticket);
void writeImportedTicket(sqlite::Database& database, const std::string& event,
                         const contract::TicketRow& ticket);

std::optional<Attendee> readAttendee(sqlite::Database& database, const std::string& event,
                                     const std::string& ticket);
std::optional<Contact> readContact(sqlite::Database& database, const std::string& event,
                                   const std::string& ticket);
std::optional<Reference> readReference(sqlite::Database& database, const std::string& event,
                                       const std::string& ticket);
AttendeeStore::Found searchAttendees(sqlite::Database& database, const std::string& event,
                                     const std::string& text, int offset, int limit);
bool hasAttendeesOfType(sqlite::Database& database, const std::string& event, const std::string& ticket_type);
/// Of the type or, where it is "", of the event.
std::int64_t countRegistered(sqlite::Database& database, const std::string& event,
                             const std::string& ticket_type);

}  // namespace usher::backend::store
