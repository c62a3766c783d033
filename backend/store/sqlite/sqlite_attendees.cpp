// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/sqlite/alike.h>
#include <usher/backend/store/sqlite/attendee_edits.h>
#include <usher/backend/store/sqlite/enrolment_table.h>
#include <usher/backend/store/sqlite/erased_guests.h>
#include <usher/backend/store/sqlite/guest_traces.h>
#include <usher/backend/store/sqlite/message_queue.h>
#include <usher/backend/store/sqlite/open_questions.h>
#include <usher/backend/store/sqlite/sqlite_attendees.h>

namespace usher::backend::store {

namespace {

std::optional<std::string> ticketOfSubmission(sqlite::Database& database, const std::string& event,
                                              const std::string& submission) {
  auto find = database.keep("SELECT ticket FROM submission WHERE event = ? AND id = ?");
  return find.bindAll(event, submission).step() ? std::optional(find.text(0)) : std::nullopt;
}

bool isFull(sqlite::Database& database, const std::string& event, const std::string& type,
            const Places& places) {
  return (places.event && countRegistered(database, event, "") >= *places.event) ||
         (places.ticket_type && countRegistered(database, event, type) >= *places.ticket_type);
}

}  // namespace

template <class Work>
auto SqliteAttendees::edit(const std::string& event, Instant now, Work work) {
  return writer_.write([&event, now, work = std::move(work)](sqlite::Database& database) mutable {
    FeedLog feed(database, event, now);
    EventRows rows(database, feed);
    Seats seats(database, rows, now);
    auto value = work(database, rows, seats);
    seats.finish();
    feed.finish();
    return value;
  });
}

Result<Registered> SqliteAttendees::registerAttendee(const std::string& event, const NewAttendee& attendee,
                                                     const std::string& submission, const Places& places,
                                                     const std::vector<NewMessage>& messages, Instant now) {
  return edit(event, now, [&](sqlite::Database& database, EventRows& rows, Seats& seats) {
    if (auto before = ticketOfSubmission(database, event, submission)) {
      return Registered{Registered::Repeated, std::move(*before)};
    }
    if (isFull(database, event, attendee.ticket.ticket_type, places)) return Registered{Registered::Full, ""};
    enterAttendee(database, rows, seats, attendee, now);
    database.keep("INSERT INTO submission (event, id, ticket) VALUES (?, ?, ?)")
        .run(event, submission, attendee.ticket.id);
    for (const auto& message : messages) queueMessage(database, message, now);
    return Registered{Registered::Done, attendee.ticket.id};
  });
}

Result<AttendeeStore::Merged> SqliteAttendees::mergeAttendees(const std::string& event,
                                                              const std::vector<NewAttendee>& attendees,
                                                              Instant now) {
  return edit(event, now, [&](sqlite::Database& database, EventRows& rows, Seats& seats) {
    Merged merged;
    const auto asked = questionsAtDoor(database, event, Origin::Imported);
    for (const auto& attendee : attendees) {
      switch (mergeAttendee(database, rows, seats, asked, attendee, now)) {
        case MergeOutcome::Added:
          ++merged.added;
          break;
        case MergeOutcome::Changed:
          ++merged.changed;
          break;
        case MergeOutcome::Unchanged:
          ++merged.unchanged;
          break;
        case MergeOutcome::Erased:
          ++merged.erased;
      }
    }
    return merged;
  });
}

Result<std::optional<Attendee>> SqliteAttendees::attendee(const std::string& event,
                                                          const std::string& ticket) {
  return readers_.read([&](sqlite::Database& database) {
    requireHead(database, event);
    return readAttendee(database, event, ticket);
  });
}

Result<std::optional<AttendeeStore::Owner>> SqliteAttendees::ownerOfLink(const std::string& link_hash) {
  return readers_.read([&](sqlite::Database& database) -> std::optional<Owner> {
    auto find = database.keep("SELECT event, ticket FROM attendee WHERE link_hash = ?");
    if (!find.bindAll(link_hash).step()) return std::nullopt;
    return Owner{find.text(0), find.text(1)};
  });
}

Result<bool> SqliteAttendees::keepLink(const std::string& event, const std::string& ticket, int serial,
                                       const std::string& link_hash) {
  return writer_.write([&](sqlite::Database& database) {
    requireHead(database, event);
    database.keep("UPDATE attendee SET link_hash = ? WHERE event = ? AND ticket = ? AND link_serial = ?")
        .run(link_hash, event, ticket, serial);
    return database.changes() == 1;
  });
}

Result<LinkReplaced> SqliteAttendees::replaceLink(const std::string& event, const std::string& ticket,
                                                  const NextLink& next, Instant now) {
  return writer_.write([&](sqlite::Database& database) {
    requireHead(database, event);
    if (!readContact(database, event, ticket)) return LinkReplaced::NoSuchTicket;
    database
        .keep(
            "UPDATE attendee SET link_serial = ?, link_hash = ?"
            " WHERE event = ? AND ticket = ? AND link_serial = ?")
        .run(next.serial, next.hash, event, ticket, next.serial - 1);
    if (database.changes() == 0) return LinkReplaced::Outdated;
    for (const auto& message : next.messages) queueMessage(database, message, now);
    return LinkReplaced::Done;
  });
}

Result<AttendeeStore::Found> SqliteAttendees::findAttendees(const std::string& event, const std::string& text,
                                                            int offset, int limit) {
  return readers_.read([&](sqlite::Database& database) {
    requireHead(database, event);
    return searchAttendees(database, event, text, offset, limit);
  });
}

Result<std::int64_t> SqliteAttendees::registered(const std::string& event, const std::string& ticket_type) {
  return readers_.read([&](sqlite::Database& database) {
    requireHead(database, event);
    return countRegistered(database, event, ticket_type);
  });
}

Result<std::int64_t> SqliteAttendees::activeTickets(const std::string& event,
                                                    const std::string& ticket_type) {
  return readers_.read([&](sqlite::Database& database) {
    requireHead(database, event);
    auto count =
        database.keep("SELECT count(*) FROM attendee WHERE event = ? AND ticket_type = ? AND is_active");
    count.bindAll(event, ticket_type).step();
    return count.integer(0);
  });
}

Result<TicketEdited> SqliteAttendees::editTicket(const std::string& event, const std::string& ticket,
                                                 const TicketEdit& what, Instant now) {
  return edit(event, now, [&](sqlite::Database& database, EventRows& rows, Seats& seats) {
    const auto known = rows.get<contract::TicketRow>(ticket);
    if (!known) return TicketEdited::NoSuchTicket;
    auto changed = *known;
    if (!what.change(changed)) return TicketEdited::Declined;
    changed.id = known->id;
    changed.open_questions = known->open_questions;
    if (!changeTicket(database, rows, seats, changed)) return TicketEdited::NoSuchTicket;
    for (const auto& message : what.messages) queueMessage(database, message, now);
    return TicketEdited::Done;
  });
}

Result<TicketRestored> SqliteAttendees::restoreTicket(const std::string& event, const std::string& ticket,
                                                      const Places& places, Instant now) {
  return edit(event, now, [&](sqlite::Database& database, EventRows& rows, Seats& seats) {
    auto restored = rows.get<contract::TicketRow>(ticket);
    if (!restored) return TicketRestored::NoSuchTicket;
    if (restored->order_status != contract::OrderStatus::Cancelled) return TicketRestored::Done;
    const auto past = readPast(database, event, ticket);
    restored->order_status = past.status.value_or(contract::OrderStatus::Paid);
    if (past.origin == Origin::Registered && isActive(*restored) &&
        isFull(database, event, restored->ticket_type, places)) {
      return TicketRestored::Full;
    }
    const bool done = changeTicket(database, rows, seats, *restored);
    return done ? TicketRestored::Done : TicketRestored::NoSuchTicket;
  });
}

Result<bool> SqliteAttendees::saveContact(const std::string& event, const std::string& ticket,
                                          const Contact& contact, Instant now) {
  return edit(event, now, [&](sqlite::Database& database, EventRows& rows, Seats&) {
    auto row = rows.get<contract::TicketRow>(ticket);
    if (!row) return false;
    const auto booking = readReference(database, event, ticket).value().booking;
    writeContact(database, event, *row, contact, booking);
    putLookUps(rows, *row, {contact.email, booking});
    row->language = contact.language;
    rows.put(*row);
    return true;
  });
}

Result<bool> SqliteAttendees::saveLanguage(const std::string& event, const std::string& ticket,
                                           const std::string& language, Instant now) {
  return edit(event, now, [&](sqlite::Database& database, EventRows& rows, Seats&) {
    auto row = rows.get<contract::TicketRow>(ticket);
    if (!row) return false;
    writeLanguage(database, event, ticket, language);
    row->language = language;
    rows.put(*row);
    return true;
  });
}

Result<bool> SqliteAttendees::saveAnswers(const std::string& event, const std::string& ticket,
                                          const std::vector<contract::Answer>& answers, Instant now) {
  return edit(event, now, [&](sqlite::Database& database, EventRows& rows, Seats&) {
    return keepAnswers(database, rows, ticket, answers);
  });
}

Result<bool> SqliteAttendees::eraseAttendee(const std::string& event, const std::string& ticket,
                                            Instant now) {
  return edit(event, now, [&](sqlite::Database& database, EventRows& rows, Seats& seats) {
    if (!removeAttendee(database, rows, seats, ticket)) return false;
    noteErased(database, event, ticket);
    forgetTracesOf(database, rows, ticket);
    return true;
  });
}

Result<std::optional<contract::TicketRow>> SqliteAttendees::ticketAlike(const std::string& event,
                                                                        const contract::TicketRow& ticket,
                                                                        const std::string& email) {
  return readers_.read([&](sqlite::Database& database) {
    requireHead(database, event);
    return findAlike(database, event, ticket, email);
  });
}

Result<std::vector<std::string>> SqliteAttendees::erased(const std::string& event) {
  return readers_.read([&](sqlite::Database& database) {
    requireHead(database, event);
    return readErased(database, event);
  });
}

Result<Enrolled> SqliteAttendees::enrol(const std::string& event, const std::string& ticket,
                                        const std::string& session, Instant now) {
  return edit(event, now,
              [&](sqlite::Database&, EventRows&, Seats& seats) { return seats.enrol(ticket, session); });
}

Result<Enrolled> SqliteAttendees::leave(const std::string& event, const std::string& ticket,
                                        const std::string& session, Instant now) {
  return edit(event, now,
              [&](sqlite::Database&, EventRows&, Seats& seats) { return seats.leave(ticket, session); });
}

Result<std::vector<Enrolment>> SqliteAttendees::enrolmentsOf(const std::string& event,
                                                             const std::string& ticket) {
  return readers_.read([&](sqlite::Database& database) {
    requireHead(database, event);
    return readEnrolmentsOf(database, event, ticket);
  });
}

Result<std::vector<Enrolment>> SqliteAttendees::enrolmentsIn(const std::string& event,
                                                             const std::string& session) {
  return readers_.read([&](sqlite::Database& database) {
    requireHead(database, event);
    return readEnrolmentsIn(database, event, session);
  });
}

Result<std::vector<SessionSeats>> SqliteAttendees::seats(const std::string& event) {
  return readers_.read([&](sqlite::Database& database) {
    requireHead(database, event);
    return readSeats(database, event);
  });
}

}  // namespace usher::backend::store
