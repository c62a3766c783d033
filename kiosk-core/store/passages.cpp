// SPDX-License-Identifier: Apache-2.0
#include <usher/store/passages.h>

#include <usher/sqlite/transaction.h>
#include <usher/store/rows.h>

namespace usher::store {

namespace {

std::optional<std::uint64_t> decimal(const QString& text) {
  bool ok = false;
  const auto number = text.toULongLong(&ok);
  return ok && !text.isEmpty() && text.front().isDigit() ? std::optional<std::uint64_t>(number)
                                                         : std::nullopt;
}

}  // namespace

bool hasReached(const QString& cursor, const QString& wanted) {
  if (cursor == wanted) return true;
  const auto at = decimal(cursor);
  const auto goal = decimal(wanted);
  return at && goal && *at >= *goal;
}

Passages::Passages(sqlite::Database& database)
    : database_(database),
      insert_own_(database.prepare("INSERT INTO own_check_in (op, ticket, list, direction, at, kiosk, mine, "
                                   "boot, monotonic, generation, visible_at) "
                                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (op) DO NOTHING")),
      insert_outbox_(database.prepare("INSERT INTO outbox (seq) VALUES (?)")),
      find_queued_(database.prepare(
          "SELECT o.seq, c.op, c.ticket, c.list, c.direction, c.at, c.kiosk FROM own_check_in c "
          "JOIN outbox o ON o.seq = c.seq WHERE c.op = ?")),
      held_(database.prepare(
          "SELECT c.seq, c.mine, c.generation, c.visible_at, EXISTS (SELECT 1 FROM event.check_in e WHERE "
          "e.id = c.op) "
          "FROM own_check_in c WHERE NOT EXISTS (SELECT 1 FROM outbox o WHERE o.seq = c.seq)")),
      hold_(database.prepare("UPDATE own_check_in SET generation = ?, visible_at = ? WHERE seq = ?")),
      unqueue_(database.prepare("DELETE FROM outbox WHERE seq = ?")),
      drop_own_(database.prepare("DELETE FROM own_check_in WHERE seq = ?")) {}

void Passages::insertOwn(const domain::CheckIn& check_in, bool mine, std::chrono::milliseconds monotonic,
                         const QString& boot) {
  const bool held = !mine;
  insert_own_
      .bindAll(utf8(check_in.id.text()), utf8(check_in.ticket.text()), utf8(check_in.list.text()),
               static_cast<std::int64_t>(check_in.direction), toColumn(check_in.at), utf8(check_in.kiosk),
               mine, utf8(boot), static_cast<std::int64_t>(monotonic.count()),
               held ? generation_ : std::nullopt, held ? std::optional(visible_at_) : std::nullopt)
      .run();
}

void Passages::record(const domain::CheckIn& check_in, std::chrono::milliseconds monotonic,
                      const QString& boot) {
  sqlite::Transaction transaction(database_);
  insertOwn(check_in, true, monotonic, boot);
  if (database_.changes() == 0) {
    throw Failure(ports::StoreError::BadData, QStringLiteral("two check-ins with the same op id"));
  }
  insert_outbox_.bindAll(static_cast<std::int64_t>(sqlite3_last_insert_rowid(database_.handle()))).run();
  transaction.commit();
}

std::vector<ports::OutboxOp> Passages::due(domain::Instant now, int at_most) {
  auto row = database_.prepare(
      "SELECT c.op, c.ticket, c.list, c.direction, c.at, c.kiosk, c.monotonic, c.boot, o.attempts FROM "
      "outbox o "
      "JOIN own_check_in c ON c.seq = o.seq WHERE o.not_before <= ?1 AND c.boot = (SELECT b.boot FROM outbox "
      "f "
      "JOIN own_check_in b ON b.seq = f.seq WHERE f.not_before <= ?1 ORDER BY f.seq LIMIT 1) ORDER BY o.seq "
      "LIMIT ?2");
  row.bindAll(toColumn(now), at_most);
  std::vector<ports::OutboxOp> ops;
  while (row.step()) {
    ops.push_back({.check_in = checkIn(row),
                   .monotonic = std::chrono::milliseconds(row.integer(6)),
                   .boot = fromUtf8(row.view(7)),
                   .attempts = static_cast<int>(row.integer(8))});
  }
  return ops;
}

std::optional<Passages::Queued> Passages::queued(const domain::OpId& op) {
  if (!find_queued_.bindAll(utf8(op.text())).step()) return std::nullopt;
  Queued row{find_queued_.integer(0), checkIn(find_queued_, 1)};
  find_queued_.reset();
  return row;
}

void Passages::settle(const std::vector<ports::OpOutcome>& outcomes, const QString& visible_at,
                      const std::optional<QString>& generation) {
  visible_at_ = utf8(visible_at);
  generation_ = generation ? std::optional(utf8(*generation)) : std::nullopt;
  sqlite::Transaction transaction(database_);
  for (const auto& [op, outcome] : outcomes) {
    const auto row = queued(op);
    if (!row) continue;
    std::visit([&](const auto& one) { settleOne(*row, one); }, outcome);
  }
  confirmHeld(std::nullopt);
  transaction.commit();
}

void Passages::hold(std::int64_t seq) {
  hold_.bindAll(generation_, visible_at_, seq).run();
}

void Passages::settleOne(const Queued& row, const ports::outcome::Ok&) {
  unqueue_.bindAll(row.seq).run();
  hold(row.seq);
}

void Passages::settleOne(const Queued& row, const ports::outcome::Conflict& conflict) {
  const domain::CheckIn& mine = row.check_in;
  // The op itself as its own winner is a replay.
  if (conflict.winner && conflict.winner->id == mine.id) return settleOne(row, ports::outcome::Ok{});
  const bool usable =
      conflict.winner && conflict.winner->ticket == mine.ticket && conflict.winner->list == mine.list;
  auto insert = database_.prepare(
      "INSERT INTO incident (kind, op, ticket, list, direction, at, kiosk, winner_op, winner_at, "
      "winner_kiosk) "
      "VALUES ('conflict', ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (op) DO NOTHING");
  using Text = std::optional<std::string>;
  insert
      .bindAll(utf8(mine.id.text()), utf8(mine.ticket.text()), utf8(mine.list.text()),
               static_cast<std::int64_t>(mine.direction), toColumn(mine.at), utf8(mine.kiosk),
               usable ? Text(utf8(conflict.winner->id.text())) : Text(),
               usable ? std::optional(toColumn(conflict.winner->at)) : std::nullopt,
               usable ? Text(utf8(conflict.winner->kiosk)) : Text())
      .run();
  unqueue_.bindAll(row.seq).run();
  if (usable) {
    drop_own_.bindAll(row.seq).run();
    insertOwn(*conflict.winner, false, std::chrono::milliseconds{0}, {});
  } else {
    hold(row.seq);
  }
}

void Passages::settleOne(const Queued& row, const ports::outcome::Rejected& rejected) {
  const domain::CheckIn& mine = row.check_in;
  auto insert = database_.prepare(
      "INSERT INTO incident (kind, op, ticket, list, direction, at, kiosk, problem, detail) "
      "VALUES ('rejected', ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (op) DO NOTHING");
  insert
      .bindAll(utf8(mine.id.text()), utf8(mine.ticket.text()), utf8(mine.list.text()),
               static_cast<std::int64_t>(mine.direction), toColumn(mine.at), utf8(mine.kiosk),
               utf8(rejected.problem), utf8(rejected.detail))
      .run();
  unqueue_.bindAll(row.seq).run();
}

void Passages::settleOne(const Queued& row, const ports::outcome::Retry& retry) {
  database_.prepare("UPDATE outbox SET attempts = attempts + 1, not_before = ?, last_error = ? WHERE seq = ?")
      .bindAll(toColumn(retry.not_before), utf8(retry.error), row.seq)
      .run();
}

ports::OutboxDepth Passages::depth() {
  auto row = database_.prepare(
      "SELECT (SELECT count(*) FROM outbox), (SELECT count(*) FROM incident), "
      "(SELECT c.at FROM outbox o JOIN own_check_in c ON c.seq = o.seq ORDER BY o.seq LIMIT 1)");
  row.step();
  return {.waiting = row.integer(0), .parked = row.integer(1), .oldest = instant(row.optionalInteger(2))};
}

std::vector<Incident> Passages::incidents() {
  std::vector<Incident> incidents;
  for (auto row = database_.prepare(
           "SELECT op, ticket, list, direction, at, kiosk, kind = 'conflict', problem, detail, "
           "winner_op, winner_at, winner_kiosk FROM incident ORDER BY id");
       row.step();) {
    Incident incident{.kind = row.integer(6) != 0 ? Incident::Conflict : Incident::Rejected,
                      .check_in = checkIn(row),
                      .problem = fromUtf8(row.view(7)),
                      .detail = fromUtf8(row.view(8)),
                      .winner = std::nullopt};
    if (!row.isNull(9)) {
      incident.winner = {id<domain::OpId>(row.view(9)), instant(row.integer(10)), fromUtf8(row.view(11))};
    }
    incidents.push_back(std::move(incident));
  }
  return incidents;
}

void Passages::confirm(const std::optional<ports::FeedPosition>& position) {
  sqlite::Transaction transaction(database_);
  confirmHeld(position);
  transaction.commit();
}

void Passages::confirmHeld(const std::optional<ports::FeedPosition>& position) {
  std::vector<std::int64_t> dropped;
  std::vector<std::int64_t> lost;
  held_.reset();
  while (held_.step()) {
    const auto seq = held_.integer(0);
    const bool brought = held_.integer(4) != 0;
    if (brought) {
      dropped.push_back(seq);
      continue;
    }
    // Refused for good: the guest passed all the same, and no feed will ever bring it.
    if (held_.isNull(3) || !position) continue;
    if (fromUtf8(held_.view(2)) == position->generation) {
      if (hasReached(position->cursor, fromUtf8(held_.view(3)))) dropped.push_back(seq);
    } else {
      // History was rewritten without it. Its own ops are handed in again, which is harmless.
      (held_.integer(1) != 0 ? lost : dropped).push_back(seq);
    }
  }
  for (const auto seq : dropped) drop_own_.bindAll(seq).run();
  for (const auto seq : lost) {
    insert_outbox_.bindAll(seq).run();
    hold_.bindAll(nullptr, nullptr, seq).run();
  }
}

}  // namespace usher::store
