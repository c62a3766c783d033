// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <optional>

#include <usher/backend/store/port/attendee_store.h>
#include <usher/backend/store/sqlite/event_rows.h>
#include <usher/backend/store/sqlite/open_questions.h>
#include <usher/backend/store/sqlite/question_sweep.h>

namespace usher::backend::store {

namespace {

/// What is yet to be put in step: tickets of the event with ids above `after`.
struct SweepPiece {
  std::string event;
  std::string question;
  std::string after;
  Swept who = Swept::Everybody;
  contract::Instant at;
};

std::optional<SweepPiece> nextPiece(sqlite::Database& database) {
  auto find = database.keep(
      "SELECT event, question, after_ticket, who, at_ms FROM question_change ORDER BY event, question LIMIT "
      "1");
  if (!find.step()) return std::nullopt;
  return SweepPiece{find.text(0), find.text(1), find.text(2), static_cast<Swept>(find.integer(3)),
                    fromMs(find.integer(4))};
}

struct SweptTicket {
  std::string id;
  Origin origin = Origin::Imported;
};

void putInStep(sqlite::Database& database, EventRows& rows, const SweptTicket& ticket,
               const SweepPiece& piece, const std::optional<contract::QuestionRow>& question) {
  auto row = rows.get<contract::TicketRow>(ticket.id);
  if (!row) return;
  auto& open = row->open_questions;
  const bool asked = question && isAskedAtDoor(*question, ticket.origin) &&
                     !isAnswered(database, piece.event, ticket.id, piece.question);
  const bool is_open = std::ranges::find(open, piece.question) != open.end();
  if (asked == is_open) return;
  if (asked) {
    open.push_back(piece.question);
  } else {
    std::erase(open, piece.question);
  }
  rows.put(*row);
}

std::vector<SweptTicket> ticketsOf(sqlite::Database& database, const SweepPiece& piece) {
  std::vector<SweptTicket> tickets;
  auto find = database.keep(
      "SELECT ticket, origin FROM attendee WHERE event = ? AND ticket > ? AND (? OR origin <> ?)"
      " ORDER BY ticket LIMIT ?");
  find.bindAll(piece.event, piece.after, piece.who == Swept::Everybody, static_cast<int>(Origin::Imported),
               QuestionSweep::kTicketsAtOnce);
  while (find.step()) tickets.push_back({find.text(0), static_cast<Origin>(find.integer(1))});
  return tickets;
}

void sweep(sqlite::Database& database) {
  const auto piece = nextPiece(database);
  if (!piece) return;
  FeedLog feed(database, piece->event, piece->at);
  EventRows rows(database, feed);
  const auto question = rows.get<contract::QuestionRow>(piece->question);
  const auto tickets = ticketsOf(database, *piece);
  for (const auto& ticket : tickets) putInStep(database, rows, ticket, *piece, question);
  if (tickets.size() < QuestionSweep::kTicketsAtOnce) {
    database.keep("DELETE FROM question_change WHERE event = ? AND question = ?")
        .run(piece->event, piece->question);
  } else {
    database.keep("UPDATE question_change SET after_ticket = ? WHERE event = ? AND question = ?")
        .run(tickets.back().id, piece->event, piece->question);
  }
  feed.finish();
}

}  // namespace

void noteQuestionChange(sqlite::Database& database, const std::string& event, const std::string& question,
                        Swept who, contract::Instant now) {
  // One that is under way begins anew.
  database
      .keep(
          "INSERT INTO question_change (event, question, after_ticket, who, at_ms) VALUES (?, ?, '', ?, ?)"
          " ON CONFLICT (event, question) DO UPDATE SET after_ticket = '', who = min(who, excluded.who),"
          " at_ms = excluded.at_ms")
      .run(event, question, static_cast<int>(who), toMs(now));
}

void QuestionSweep::look(sqlite::Database& database) {
  if (stopped_ || is_queued_ || !nextPiece(database)) return;
  is_queued_ = true;
  writer_.post({sweep, [this](const std::optional<Error>& error) {
                  is_queued_ = false;
                  // Where it failed, for a full disk, say, somebody else's commit tries again.
                  if (!error) writer_.post({[](sqlite::Database&) {}, [](const std::optional<Error>&) {}});
                }});
}

}  // namespace usher::backend::store
