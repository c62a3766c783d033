// SPDX-License-Identifier: Apache-2.0
#include <stdexcept>
#include <utility>

#include <usher/backend/store/sqlite/attendee_table.h>
#include <usher/backend/store/sqlite/event_rows.h>
#include <usher/contract/codec.h>
#include <usher/contract/folded.h>

namespace usher::backend::store {

bool isActive(const contract::TicketRow& ticket) {
  return ticket.order_status != contract::OrderStatus::Cancelled && !ticket.revoked;
}

SearchKeys searchKeys(const contract::TicketRow& ticket, const Reference& reference) {
  const std::string line = "\n";
  return {contract::folded(ticket.family_name + line + ticket.given_name),
          contract::folded(ticket.given_name + line + ticket.family_name + line + ticket.company + line +
                           reference.email + line + reference.booking + line + ticket.code)};
}

void insertAttendee(sqlite::Database& database, const std::string& event, const NewAttendee& attendee,
                    const SearchKeys& keys, const std::vector<std::string>& imported_sessions, Instant now) {
  const auto& ticket = attendee.ticket;
  const auto link = attendee.link_hash.empty() ? std::nullopt : std::optional(attendee.link_hash);
  const auto imported =
      attendee.origin == Origin::Imported ? std::optional(importedText(ticket)) : std::nullopt;
  database
      .keep(
          "INSERT INTO attendee (event, ticket, ticket_type, origin, is_active, email, booking, phone,"
          " language, link_serial, link_hash, imported_sessions, imported_ticket, sort_key, search,"
          " entered_at_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?)")
      .run(event, ticket.id, ticket.ticket_type, static_cast<int>(attendee.origin), isActive(ticket),
           attendee.contact.email, attendee.booking, attendee.contact.phone, attendee.contact.language, link,
           joined(imported_sessions), imported, keys.sort_key, keys.search, toMs(now));
  writeAnswers(database, event, ticket.id, attendee.answers);
}

bool updateAttendee(sqlite::Database& database, const std::string& event, const contract::TicketRow& ticket) {
  const auto reference = readReference(database, event, ticket.id);
  if (!reference) return false;
  const auto keys = searchKeys(ticket, *reference);
  database
      .keep(
          "UPDATE attendee SET ticket_type = ?, is_active = ?, sort_key = ?, search = ?"
          " WHERE event = ? AND ticket = ?")
      .run(ticket.ticket_type, isActive(ticket), keys.sort_key, keys.search, event, ticket.id);
  return true;
}

void writeContact(sqlite::Database& database, const std::string& event, const contract::TicketRow& ticket,
                  const Contact& contact, const std::string& booking) {
  const auto keys = searchKeys(ticket, {contact.email, booking});
  database
      .keep(
          "UPDATE attendee SET email = ?, phone = ?, language = ?, booking = ?, search = ?"
          " WHERE event = ? AND ticket = ?")
      .run(contact.email, contact.phone, contact.language, booking, keys.search, event, ticket.id);
}

void writeLanguage(sqlite::Database& database, const std::string& event, const std::string& ticket,
                   const std::string& language) {
  database.keep("UPDATE attendee SET language = ? WHERE event = ? AND ticket = ?")
      .run(language, event, ticket);
}

void writeAnswers(sqlite::Database& database, const std::string& event, const std::string& ticket,
                  const std::vector<contract::Answer>& answers) {
  for (const auto& answer : answers) {
    database
        .keep(
            "INSERT INTO answer (event, ticket, question, text) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (event, ticket, question) DO UPDATE SET text = excluded.text")
        .run(event, ticket, answer.question, answer.text);
  }
}

void writeImportedSessions(sqlite::Database& database, const std::string& event, const std::string& ticket,
                           const std::vector<std::string>& sessions) {
  database.keep("UPDATE attendee SET imported_sessions = ? WHERE event = ? AND ticket = ?")
      .run(joined(sessions), event, ticket);
}

TicketPast readPast(sqlite::Database& database, const std::string& event, const std::string& ticket) {
  auto find = database.keep("SELECT origin, past_status FROM attendee WHERE event = ? AND ticket = ?");
  if (!find.bindAll(event, ticket).step()) return {};
  TicketPast past{.origin = static_cast<Origin>(find.integer(0)), .status = {}};
  if (!find.isNull(1)) past.status = static_cast<contract::OrderStatus>(find.integer(1));
  return past;
}

void writePastStatus(sqlite::Database& database, const std::string& event, const std::string& ticket,
                     contract::OrderStatus status) {
  database.keep("UPDATE attendee SET past_status = ? WHERE event = ? AND ticket = ?")
      .run(static_cast<int>(status), event, ticket);
}

std::string importedText(const contract::TicketRow& ticket) {
  auto imported = ticket;
  imported.sessions.clear();
  imported.open_questions.clear();
  imported.booking.clear();
  imported.look_up.clear();
  imported.waits_for.clear();
  return contract::encode(contract::Row(imported));
}

std::optional<contract::TicketRow> importedTicket(const std::string& text) {
  if (text.empty()) return std::nullopt;
  const auto row = contract::decodeRow(text);
  if (!row) throw std::runtime_error("what was imported of a ticket is unreadable");
  return std::get<contract::TicketRow>(*row);
}

std::optional<contract::TicketRow> readImportedTicket(sqlite::Database& database, const std::string& event,
                                                      const std::string& ticket) {
  auto find =
      database.keep("SELECT imported_ticket, imported_sessions FROM attendee WHERE event = ? AND ticket = ?");
  if (!find.bindAll(event, ticket).step()) return std::nullopt;
  auto imported = importedTicket(find.text(0));
  if (imported) imported->sessions = split(find.text(1));
  return imported;
}

void writeImportedTicket(sqlite::Database& database, const std::string& event,
                         const contract::TicketRow& ticket) {
  database.keep("UPDATE attendee SET imported_ticket = ? WHERE event = ? AND ticket = ?")
      .run(importedText(ticket), event, ticket.id);
}

std::optional<Attendee> readAttendee(sqlite::Database& database, const std::string& event,
                                     const std::string& ticket) {
  auto find = database.keep(
      "SELECT email, phone, language, origin, link_serial, link_hash IS NOT NULL, entered_at_ms,"
      " imported_ticket, imported_sessions, booking"
      " FROM attendee WHERE event = ? AND ticket = ?");
  if (!find.bindAll(event, ticket).step()) return std::nullopt;
  auto row = findRow(database, event, "ticket", ticket);
  if (!row) throw std::runtime_error("an attendee has no ticket");
  Attendee attendee;
  attendee.ticket = std::get<contract::TicketRow>(std::move(*row));
  attendee.contact = {find.text(0), find.text(1), find.text(2)};
  attendee.booking = find.text(9);
  attendee.origin = static_cast<Origin>(find.integer(3));
  attendee.link_serial = static_cast<int>(find.integer(4));
  attendee.has_link = find.integer(5) != 0;
  attendee.entered_at = fromMs(find.integer(6));
  attendee.imported = importedTicket(find.text(7));
  if (attendee.imported) attendee.imported->sessions = split(find.text(8));
  auto answers = database.keep("SELECT question, text FROM answer WHERE event = ? AND ticket = ?");
  for (answers.bindAll(event, ticket); answers.step();) {
    attendee.answers.push_back({answers.text(0), answers.text(1)});
  }
  return attendee;
}

std::optional<Contact> readContact(sqlite::Database& database, const std::string& event,
                                   const std::string& ticket) {
  auto find = database.keep("SELECT email, phone, language FROM attendee WHERE event = ? AND ticket = ?");
  if (!find.bindAll(event, ticket).step()) return std::nullopt;
  return Contact{find.text(0), find.text(1), find.text(2)};
}

std::optional<Reference> readReference(sqlite::Database& database, const std::string& event,
                                       const std::string& ticket) {
  auto find = database.keep("SELECT email, booking FROM attendee WHERE event = ? AND ticket = ?");
  if (!find.bindAll(event, ticket).step()) return std::nullopt;
  return Reference{find.text(0), find.text(1)};
}

AttendeeStore::Found searchAttendees(sqlite::Database& database, const std::string& event,
                                     const std::string& text, int offset, int limit) {
  std::vector<std::string> words;
  const auto wanted = contract::folded(text);
  for (std::size_t begin = 0; (begin = wanted.find_first_not_of(" \t\r\n", begin)) != wanted.npos;) {
    const auto end = std::min(wanted.find_first_of(" \t\r\n", begin), wanted.size());
    words.push_back(wanted.substr(begin, end - begin));
    begin = end;
  }
  // All of it is in the index attendee_by_name.
  std::string where = " FROM attendee INDEXED BY attendee_by_name WHERE event = ?";
  for (std::size_t i = 0; i < words.size(); ++i) where += " AND instr(search, ?) > 0";
  const auto bind = [&](sqlite::Statement& statement) {
    statement.bind(1, event);
    int position = 2;
    for (const auto& word : words) statement.bind(position++, word);
    return position;
  };

  AttendeeStore::Found found;
  auto count = database.prepare("SELECT count(*)" + where);
  bind(count);
  count.step();
  found.total = count.integer(0);
  auto select =
      database.prepare("SELECT number" + where + " ORDER BY sort_key, search, number LIMIT ? OFFSET ?");
  const int position = bind(select);
  select.bind(position, limit);
  select.bind(position + 1, offset);
  auto ticket = database.prepare("SELECT ticket FROM attendee WHERE number = ?");
  while (select.step()) {
    ticket.bindAll(select.integer(0)).step();
    found.attendees.push_back(readAttendee(database, event, ticket.text(0)).value());
  }
  return found;
}

bool hasAttendeesOfType(sqlite::Database& database, const std::string& event,
                        const std::string& ticket_type) {
  return database.keep("SELECT 1 FROM attendee WHERE event = ? AND ticket_type = ? LIMIT 1")
      .bindAll(event, ticket_type)
      .step();
}

std::int64_t countRegistered(sqlite::Database& database, const std::string& event,
                             const std::string& ticket_type) {
  auto find = database.keep(
      "SELECT coalesce(sum(registered), 0) FROM registered_count"
      " WHERE event = ?1 AND (?2 = '' OR ticket_type = ?2)");
  find.bindAll(event, ticket_type).step();
  return find.integer(0);
}

}  // namespace usher::backend::store
