// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <set>

#include <usher/backend/store/port/merged_ticket.h>
#include <usher/backend/store/sqlite/attendee_edits.h>
#include <usher/backend/store/sqlite/enrolment_table.h>
#include <usher/backend/store/sqlite/erased_guests.h>
#include <usher/backend/store/sqlite/error_of.h>
#include <usher/backend/store/sqlite/event_settings.h>
#include <usher/backend/store/sqlite/import_run.h>
#include <usher/backend/store/sqlite/item_stock.h>
#include <usher/backend/store/sqlite/open_questions.h>
#include <usher/backend/store/sqlite/picture_rows.h>
#include <usher/backend/store/sqlite/question_sweep.h>
#include <usher/backend/store/sqlite/signed_types.h>
#include <usher/contract/codec.h>

namespace usher::backend::store {

namespace {

bool contains(const std::vector<std::string>& ids, const std::string& id) {
  return std::ranges::find(ids, id) != ids.end();
}

}  // namespace

ImportRun::ImportRun(const Import& import, sqlite::Database& database, EventRows& rows, Instant now)
    : import_(import), database_(database), rows_(rows), now_(now), seats_(database, rows, now) {
  auto things = database.prepare("SELECT kind, id, row FROM thing WHERE event = ?");
  for (things.bindAll(rows.event()); things.step();) {
    before_.emplace(Key(things.text(0), things.text(1)), things.text(2));
  }
  auto attendees = database.prepare(
      "SELECT ticket, origin, imported_sessions, imported_ticket FROM attendee WHERE event = ?");
  for (attendees.bindAll(rows.event()); attendees.step();) {
    attendees_.emplace(attendees.text(0), Known{static_cast<Origin>(attendees.integer(1)), attendees.text(2),
                                                attendees.text(3)});
  }
  if (!import_.kinds_.contains("question"))
    asked_ = questionsAtDoor(database, rows.event(), Origin::Imported);
}

ImportSummary ImportRun::run() {
  claimSignedTypes();
  for (const auto& thing : import_.things_) {
    if (thing.kind == "ticket" && isGone(thing.id)) {
      ++summary_.erased;
      continue;
    }
    const auto old = before_.find(Key(thing.kind, thing.id));
    const bool known = old != before_.end();
    const auto json = adapted(thing, known ? &old->second : nullptr);
    const bool same = known && old->second == json;
    if (known) before_.erase(old);
    ++(same ? summary_.unchanged : known ? summary_.changed : summary_.added);
    if (!same) rows_.put(thing.kind, thing.id, json);
    // It may have been taken out before, and be back.
    if (!known && thing.kind == "session") seats_.concernTicketsIn(thing.id);
  }
  removeAbsent();
  if (hasTooManyPictures(database_, rows_.event())) {
    throw Refusal("the event would have more than " + std::to_string(kMostPictures) + " pictures");
  }
  seats_.finish();
  return summary_;
}

bool ImportRun::isGone(const std::string& ticket) {
  if (attendees_.contains(ticket)) return false;
  if (isErased(database_, rows_.event(), ticket)) return true;
  // An import took it out, and this one brings it back.
  if (before_.contains(Key("revocation", ticket))) rows_.remove("revocation", ticket);
  return false;
}

void ImportRun::claimSignedTypes() {
  for (const auto& thing : import_.things_) {
    const auto* type = std::get_if<contract::TicketTypeRow>(&thing.row);
    if (!type || claimSignedType(database_, rows_.event(), *type)) continue;
    throw Refusal("the ticket type " + type->id + " cannot have the signed_type " +
                  std::to_string(type->signed_type) +
                  ": it has another one already, or another type has or had this one, and that stays for "
                  "good; leave it out, and the type gets one");
  }
}

std::string ImportRun::adapted(const Import::Thing& thing, const std::string* old) {
  if (thing.kind == "ticket") return adaptedTicket(thing, old);
  if (const auto* item = std::get_if<contract::CatalogueItemRow>(&thing.row)) {
    return contract::encode(contract::Row(withStockLeft(database_, rows_.event(), *item)));
  }
  if (const auto* question = std::get_if<contract::QuestionRow>(&thing.row)) {
    const auto known = rows_.get<contract::QuestionRow>(thing.id);
    if (changesWhoIsAsked(known ? &*known : nullptr, *question)) noteQuestion(thing.id);
  }
  if (const auto* type = std::get_if<contract::TicketTypeRow>(&thing.row)) {
    return contract::encode(contract::Row(withSignedType(database_, rows_.event(), *type)));
  }
  if (const auto* event = std::get_if<contract::EventRow>(&thing.row)) return adaptedEvent(*event, old);
  if (const auto* session = std::get_if<contract::SessionRow>(&thing.row)) {
    seats_.concernSession(thing.id);
    auto row = *session;
    const auto known = old != nullptr ? contract::decodeRow(*old) : contract::Decoded<contract::Row>(row);
    row.fill = known ? std::get<contract::SessionRow>(*known).fill : contract::Fill::Open;
    return contract::encode(contract::Row(row));
  }
  return thing.json;
}

std::string ImportRun::adaptedEvent(contract::EventRow event, const std::string* old) {
  const auto known = old != nullptr ? contract::decodeRow(*old) : contract::Decoded<contract::Row>(event);
  if (known) {
    const auto& now = std::get<contract::EventRow>(*known);
    // A file may leave the look, and what kiosks read, to the organizer's board altogether.
    if (event.branding == contract::Branding()) event.branding = now.branding;
    if (event.code_formats.empty()) event.code_formats = now.code_formats;
  }
  return contract::encode(contract::Row(event));
}

std::string ImportRun::adaptedTicket(const Import::Thing& thing, const std::string* old) {
  const auto& ticket = std::get<contract::TicketRow>(thing.row);
  const auto known = attendees_.find(thing.id);
  if (known == attendees_.end()) {
    NewAttendee attendee;
    attendee.ticket = ticket;
    attendee.contact.language = ticket.language;
    attendee.ticket.open_questions = openQuestions(asked_, ticket.open_questions, {});
    // Who does not come takes nobody's seat.
    if (!isActive(ticket)) attendee.ticket.sessions.clear();
    insertAttendee(database_, rows_.event(), attendee, thing.keys, attendee.ticket.sessions, now_);
    for (const auto& session : attendee.ticket.sessions) {
      putSeat(database_, rows_.event(), session, thing.id);
      seats_.concernSession(session);
    }
    return attendee.ticket == ticket ? thing.json : contract::encode(contract::Row(attendee.ticket));
  }
  const auto& [origin, imported_sessions, imported_ticket] = known->second;
  const bool says_the_same = imported_ticket == importedText(ticket);
  if (old != nullptr && *old == thing.json && imported_sessions == joined(ticket.sessions) && says_the_same) {
    return thing.json;
  }
  if (!says_the_same) {
    const auto last = importedTicket(imported_ticket);
    const bool is_news = !ticket.language.empty() && (!last || last->language != ticket.language);
    if (is_news) writeLanguage(database_, rows_.event(), thing.id, ticket.language);
    writeImportedTicket(database_, rows_.event(), ticket);
  }
  auto row = ticket;
  const auto before = old != nullptr ? contract::decodeRow(*old) : contract::Decoded<contract::Row>(ticket);
  if (before) {
    const auto& known_row = std::get<contract::TicketRow>(*before);
    row = mergedTicket(known_row, importedTicket(imported_ticket), ticket);
    row.sessions = ticket.sessions;
    keepPastStatus(database_, rows_.event(), known_row, row);
  }
  mergeSeats(row, imported_sessions);
  updateAttendee(database_, rows_.event(), row);
  row.open_questions = stillOpen(ticket, old);
  row.language = readContact(database_, rows_.event(), thing.id).value().language;
  showEnrolments(database_, rows_.event(), row);
  keepSessions(row, [this](const std::string& session) { return import_.sessions_.contains(session); });
  putLookUps(rows_, row, readReference(database_, rows_.event(), thing.id).value());
  return contract::encode(contract::Row(row));
}

std::vector<std::string> ImportRun::stillOpen(const contract::TicketRow& ticket, const std::string* old) {
  auto open = ticket.open_questions;
  std::erase_if(open, [&](const std::string& question) {
    return isAnswered(database_, rows_.event(), ticket.id, question);
  });
  const auto known = old != nullptr ? contract::decodeRow(*old) : contract::Decoded<contract::Row>(ticket);
  if (!known) return open;
  for (const auto& question : std::get<contract::TicketRow>(*known).open_questions) {
    // The file knows nothing of questions that were made on the board.
    const bool is_ours = std::ranges::find(asked_, question, &contract::QuestionRow::id) != asked_.end();
    if (is_ours && !contains(open, question)) open.push_back(question);
  }
  return open;
}

void ImportRun::noteQuestion(const std::string& question) {
  noteQuestionChange(database_, rows_.event(), question, Swept::NotImported, now_);
}

void ImportRun::mergeSeats(const contract::TicketRow& ticket, const std::string& imported_before) {
  const auto before = split(imported_before);
  for (const auto& session : ticket.sessions) {
    if (contains(before, session)) continue;
    putSeat(database_, rows_.event(), session, ticket.id);
    seats_.concernSession(session);
  }
  for (const auto& session : before) {
    // Of a session that is gone altogether, its guests are yet to be told.
    if (contains(ticket.sessions, session) || !import_.sessions_.contains(session)) continue;
    deleteEnrolment(database_, rows_.event(), session, ticket.id);
    seats_.concernSession(session);
  }
  if (isActive(ticket)) {
    writeImportedSessions(database_, rows_.event(), ticket.id, ticket.sessions);
    return;
  }
  seats_.leaveAll(ticket.id);
  writeImportedSessions(database_, rows_.event(), ticket.id, {});
}

void ImportRun::removeAbsent() {
  // Tickets first: types that nobody has any more may go then.
  std::vector<Key> absent;
  for (const auto& [key, json] : before_) {
    if (key.first == "ticket") absent.push_back(key);
  }
  for (const auto& [key, json] : before_) {
    if (key.first != "ticket") absent.push_back(key);
  }
  for (const auto& key : absent) {
    if (isKept(key)) continue;
    ++summary_.removed;
    if (key.first == "ticket") {
      removeAttendee(database_, rows_, seats_, key.second);
      continue;
    }
    rows_.remove(key.first, key.second);
    if (key.first == "session") seats_.concernTicketsIn(key.second);
    if (key.first == "question") noteQuestion(key.second);
  }
}

bool ImportRun::isKept(const Key& key) {
  const auto& [kind, id] = key;
  if (kind == "ticket") {
    const auto known = attendees_.find(id);
    return known != attendees_.end() && known->second.origin != Origin::Imported;
  }
  if (kind == "ticket_type")
    return hasAttendeesOfType(database_, rows_.event(), id) || isOffered(database_, rows_.event(), id);
  // An event file may leave these to the organizer's board altogether.
  if (kind == "question" || kind == "item" || kind == "template") return !import_.kinds_.contains(kind);
  if (kind == "picture") {
    return !import_.kinds_.contains(kind) || isPictureShown(database_, rows_, id);
  }
  return kind != "list" && kind != "session";
}

}  // namespace usher::backend::store
