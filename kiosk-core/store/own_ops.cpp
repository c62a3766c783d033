// SPDX-License-Identifier: Apache-2.0
#include <usher/store/own_ops.h>

#include <algorithm>

#include <usher/store/op_text.h>
#include <usher/store/rows.h>

namespace usher::store {

namespace {

/// The columns that opIn() reads, then what handing it in needs.
constexpr const char* kSelect = "SELECT op, at, sealed, staff, monotonic, boot FROM own_op WHERE op = ?";

}  // namespace

OwnOps::OwnOps(sqlite::Database& database, Sealing& sealing, OutboxRows& outbox)
    : database_(database),
      sealing_(sealing),
      outbox_(outbox),
      staff_(database),
      answered_(database.prepare("SELECT question FROM own_answer WHERE ticket = ?")),
      walk_in_(database.prepare("SELECT op FROM own_walk_in WHERE code_hash = ?")),
      walk_in_by_ticket_(database.prepare("SELECT op FROM own_walk_in WHERE ticket = ?")),
      // Their ids grow with time.
      enrolments_(
          database.prepare("SELECT session, leaves FROM own_enrolment WHERE ticket = ? ORDER BY op")) {}

void OwnOps::record(const domain::Op& op, std::chrono::milliseconds monotonic, const QString& boot) {
  const auto id = utf8(op.id.text());
  database_
      .prepare(
          "INSERT INTO own_op (op, at, boot, monotonic, sealed, staff) VALUES (?, ?, ?, ?, ?, ?)"
          " ON CONFLICT (op) DO NOTHING")
      .run(id, toColumn(op.at), utf8(boot), static_cast<std::int64_t>(monotonic.count()),
           sqlite::Blob(sealing_.sealOp(op.id, textOf(op.what))), toColumn(op.by));
  if (database_.changes() == 0) {
    throw Failure(ports::StoreError::BadData, QStringLiteral("two deeds with the same op id"));
  }
  std::visit([&](const auto& done) { takeEffect(op, done); }, op.what);
  outbox_.put(op.id, op.at, boot, isAbout(op.what));
}

void OwnOps::takeEffect(const domain::Op& op, const domain::op::Answers& answers) {
  for (const auto& answer : answers.answers) {
    if (answer.text.isEmpty() && !mayBeSkipped(answer.question)) continue;
    database_.prepare("INSERT INTO own_answer (op, ticket, question) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
        .run(utf8(op.id.text()), utf8(answers.ticket.text()), utf8(answer.question.text()));
  }
}

bool OwnOps::mayBeSkipped(const domain::QuestionId& question) {
  auto row = database_.prepare("SELECT 1 FROM event.question WHERE id = ? AND NOT required");
  return row.bindAll(utf8(question.text())).step();
}

void OwnOps::takeEffect(const domain::Op& op, const domain::op::Request& request) {
  database_
      .prepare("INSERT INTO own_request (op, ticket, item, quantity, state, at) VALUES (?, ?, ?, ?, ?, ?)")
      .run(utf8(op.id.text()), utf8(request.ticket.text()), utf8(request.item.text()), request.quantity,
           static_cast<std::int64_t>(domain::RequestState::Open), toColumn(op.at));
}

void OwnOps::takeEffect(const domain::Op& op, const domain::op::WalkIn& made) {
  const CodeHash hash = sealing_.hashOf(made.code);
  database_.prepare("INSERT INTO own_walk_in (op, ticket, type, code_hash) VALUES (?, ?, ?, ?)")
      .run(utf8(op.id.text()), utf8(made.ticket.text()), utf8(made.type.text()), sqlite::Blob(hash));
}

void OwnOps::takeEffect(const domain::Op& op, const domain::op::Enrolment& changed) {
  database_.prepare("INSERT INTO own_enrolment (op, ticket, session, leaves) VALUES (?, ?, ?, ?)")
      .run(utf8(op.id.text()), utf8(changed.ticket.text()), utf8(changed.session.text()), changed.leaves);
}

domain::Op OwnOps::opIn(const sqlite::Statement& row) {
  const auto op = id<domain::OpId>(row.view(0));
  const auto text = sealing_.unsealOp(op, row.blob(2));
  auto what = text ? whatFrom(*text) : std::nullopt;
  if (!what) throw Failure(ports::StoreError::Corrupt, QStringLiteral("what was done here does not open"));
  return {op, instant(row.integer(1)), *std::move(what), optionalId<domain::StaffMemberId>(row, 3)};
}

std::optional<ports::OutboxOp> OwnOps::find(const domain::OpId& op) {
  auto row = database_.keep(kSelect);
  if (!row.bindAll(utf8(op.text())).step()) return std::nullopt;
  return ports::OutboxOp{.done = opIn(row),
                         .monotonic = std::chrono::milliseconds(row.integer(4)),
                         .boot = fromUtf8(row.view(5))};
}

void OwnOps::drop(const domain::OpId& op) {
  outbox_.remove(op);
  staff_.drop(op);
  database_.keep("DELETE FROM own_answer WHERE op = ?").run(utf8(op.text()));
  database_.keep("DELETE FROM own_request WHERE op = ?").run(utf8(op.text()));
  database_.keep("DELETE FROM own_walk_in WHERE op = ?").run(utf8(op.text()));
  database_.keep("DELETE FROM own_enrolment WHERE op = ?").run(utf8(op.text()));
  database_.keep("DELETE FROM own_op WHERE op = ?").run(utf8(op.text()));
}

void OwnOps::setTime(const domain::OpId& op, domain::Instant at) {
  for (const char* table : {"own_op", "own_request"}) {
    database_.keep(std::string("UPDATE ") + table + " SET at = ? WHERE op = ?")
        .run(toColumn(at), utf8(op.text()));
  }
}

void OwnOps::accepted(const domain::OpId& op, const Visibility& visibility) {
  outbox_.setTold(op);
  database_.prepare("UPDATE own_op SET generation = ?, visible_at = ? WHERE op = ?")
      .run(visibility.generation, visibility.cursor, utf8(op.text()));
}

void OwnOps::refused(const domain::Op& op) {
  drop(op.id);
  // Its guest has to learn of it.
  if (const auto* request = std::get_if<domain::op::Request>(&op.what)) {
    takeEffect(op, *request);
    database_.prepare("UPDATE own_request SET state = ? WHERE op = ?")
        .run(static_cast<std::int64_t>(domain::RequestState::Declined), utf8(op.id.text()));
  }
}

bool OwnOps::confirmShown(const ports::FeedPosition& position, std::size_t at_most) {
  auto held_rows = database_.keep("SELECT c.op, c.at, c.boot, c.generation, c.visible_at FROM (" +
                                  shownOf("own_op") + ") s CROSS JOIN own_op c ON c.op = s.op");
  held_rows.bindAll(utf8(position.generation), utf8(position.cursor));
  struct Seen {
    domain::OpId op;
    domain::Instant at;
    QString boot;
    Held held;
  };
  std::vector<Seen> seen;
  while (seen.size() < at_most && held_rows.step()) {
    const auto generation = held_rows.isNull(3) ? std::nullopt : std::optional(fromUtf8(held_rows.view(3)));
    const auto held = standing(position, generation, fromUtf8(held_rows.view(4)));
    if (held == Held::Wait) continue;
    seen.push_back({id<domain::OpId>(held_rows.view(0)), instant(held_rows.integer(1)),
                    fromUtf8(held_rows.view(2)), held});
  }
  held_rows.reset();
  for (const auto& [op, at, boot, held] : seen) {
    if (held == Held::Drop) drop(op);
    if (held != Held::TellAgain) continue;
    outbox_.tellAgain(op, at, boot);
    database_.prepare("UPDATE own_op SET generation = NULL, visible_at = NULL WHERE op = ?")
        .run(utf8(op.text()));
  }
  return seen.size() == at_most;
}

std::optional<domain::op::WalkIn> OwnOps::walkIn(const CodeHash& code) {
  return walkInOf(walk_in_.bindAll(sqlite::Blob(code)));
}

std::optional<domain::op::WalkIn> OwnOps::walkIn(const domain::TicketId& ticket) {
  return walkInOf(walk_in_by_ticket_.bindAll(utf8(ticket.text())));
}

std::optional<domain::op::WalkIn> OwnOps::walkInOf(sqlite::Statement& bound) {
  std::optional<domain::OpId> op;
  while (bound.step()) op = id<domain::OpId>(bound.view(0));
  const auto found = op ? find(*op) : std::nullopt;
  if (!found) return std::nullopt;
  return std::get<domain::op::WalkIn>(std::get<domain::Op>(found->done).what);
}

std::int64_t OwnOps::walkIns(const domain::TicketTypeId& type) {
  auto row = database_.prepare(
      "SELECT count(*) FROM own_walk_in w WHERE type = ? AND NOT EXISTS (SELECT 1 FROM event.ticket t WHERE "
      "t.id ="
      " w.ticket)");
  row.bindAll(utf8(type.text())).step();
  return row.integer(0);
}

std::vector<domain::QuestionId> OwnOps::stillOpen(const domain::TicketId& ticket,
                                                  std::vector<domain::QuestionId> open) {
  if (open.empty()) return open;
  answered_.bindAll(utf8(ticket.text()));
  while (answered_.step()) std::erase(open, id<domain::QuestionId>(answered_.view(0)));
  return open;
}

void OwnOps::changeSeats(domain::Ticket& ticket) {
  enrolments_.bindAll(utf8(ticket.id.text()));
  while (enrolments_.step()) {
    const auto session = id<domain::SessionId>(enrolments_.view(0));
    const auto has = [&](const auto& sessions) {
      return std::ranges::find(sessions, session) != sessions.end();
    };
    if (enrolments_.integer(1) != 0) {
      for (auto* seats : {&ticket.enrolments, &ticket.waits_for, &ticket.asked_for})
        std::erase(*seats, session);
    } else if (!has(ticket.enrolments) && !has(ticket.waits_for) && !has(ticket.asked_for)) {
      ticket.asked_for.push_back(session);
    }
  }
}

void OwnOps::correctNames(const domain::TicketId& ticket, domain::Attendee& attendee) {
  const auto op = staff_.correctionOf(ticket);
  const auto found = op ? find(*op) : std::nullopt;
  if (!found) return;
  const auto& corrected = std::get<domain::op::BadgeCorrection>(std::get<domain::Op>(found->done).what);
  attendee.given_name = corrected.given_name;
  attendee.family_name = corrected.family_name;
  attendee.company = corrected.company;
}

}  // namespace usher::store
