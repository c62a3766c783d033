// SPDX-License-Identifier: Apache-2.0
#include <usher/store/passages.h>

#include <usher/store/rows.h>

namespace usher::store {

Passages::Passages(sqlite::Database& database, OutboxRows& outbox)
    : database_(database),
      outbox_(outbox),
      insert_own_(database.prepare("INSERT INTO own_check_in (op, ticket, list, direction, at, kiosk, mine, "
                                   "boot, monotonic, generation, visible_at) "
                                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (op) DO NOTHING")),
      held_(database.prepare(
          "SELECT c.op, c.at, c.boot, c.mine, c.generation, c.visible_at, EXISTS (SELECT 1 FROM "
          "event.check_in e WHERE e.id = c.op) "
          "FROM own_check_in c WHERE NOT EXISTS (SELECT 1 FROM outbox o WHERE o.op = c.op AND o.told = 0)")),
      hold_(database.prepare("UPDATE own_check_in SET generation = ?, visible_at = ? WHERE op = ?")),
      drop_own_(database.prepare("DELETE FROM own_check_in WHERE op = ?")) {}

void Passages::insertOwn(const domain::CheckIn& check_in, std::chrono::milliseconds monotonic,
                         const QString& boot, const std::optional<Visibility>& held) {
  insert_own_
      .bindAll(utf8(check_in.id.text()), utf8(check_in.ticket.text()), utf8(check_in.list.text()),
               static_cast<std::int64_t>(check_in.direction), toColumn(check_in.at), utf8(check_in.kiosk),
               !held.has_value(), utf8(boot), static_cast<std::int64_t>(monotonic.count()),
               held ? held->generation : std::nullopt, held ? std::optional(held->cursor) : std::nullopt)
      .run();
}

void Passages::record(const domain::CheckIn& check_in, std::chrono::milliseconds monotonic,
                      const QString& boot) {
  insertOwn(check_in, monotonic, boot, std::nullopt);
  if (database_.changes() == 0) {
    throw Failure(ports::StoreError::BadData, QStringLiteral("two check-ins with the same op id"));
  }
  outbox_.put(check_in.id, check_in.at, boot);
}

std::optional<ports::OutboxOp> Passages::find(const domain::OpId& op) {
  auto row = database_.prepare(
      "SELECT op, ticket, list, direction, at, kiosk, monotonic, boot FROM own_check_in WHERE op = ?");
  if (!row.bindAll(utf8(op.text())).step()) return std::nullopt;
  return ports::OutboxOp{.done = checkIn(row),
                         .monotonic = std::chrono::milliseconds(row.integer(6)),
                         .boot = fromUtf8(row.view(7))};
}

void Passages::accepted(const domain::OpId& op, const Visibility& visibility) {
  outbox_.setTold(op);
  hold_.bindAll(visibility.generation, visibility.cursor, utf8(op.text())).run();
}

void Passages::contested(const domain::CheckIn& mine, const ports::outcome::Conflict& conflict,
                         const Visibility& visibility) {
  // The op itself as its own winner is a replay.
  if (conflict.winner && conflict.winner->id == mine.id) return accepted(mine.id, visibility);
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
  if (!usable) return accepted(mine.id, visibility);
  drop(mine.id);
  insertOwn(*conflict.winner, std::chrono::milliseconds{0}, {}, visibility);
}

void Passages::refused(const domain::CheckIn& mine, const ports::outcome::Rejected& rejected) {
  auto insert = database_.prepare(
      "INSERT INTO incident (kind, op, ticket, list, direction, at, kiosk, problem, detail) "
      "VALUES ('rejected', ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (op) DO NOTHING");
  insert
      .bindAll(utf8(mine.id.text()), utf8(mine.ticket.text()), utf8(mine.list.text()),
               static_cast<std::int64_t>(mine.direction), toColumn(mine.at), utf8(mine.kiosk),
               utf8(rejected.problem), utf8(rejected.detail))
      .run();
  // The passage stays: the guest did pass.
  outbox_.remove(mine.id);
}

void Passages::drop(const domain::OpId& op) {
  outbox_.remove(op);
  drop_own_.bindAll(utf8(op.text())).run();
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

std::int64_t Passages::incidentCount() {
  auto row = database_.prepare("SELECT count(*) FROM incident");
  row.step();
  return row.integer(0);
}

void Passages::confirm(const std::optional<ports::FeedPosition>& position) {
  struct Seen {
    domain::OpId op;
    domain::Instant at;
    QString boot;
    bool mine;
    Held held;
  };
  std::vector<Seen> seen;
  const auto text = [this](int column) {
    return held_.isNull(column) ? std::nullopt : std::optional(fromUtf8(held_.view(column)));
  };
  held_.reset();
  while (held_.step()) {
    const bool brought = held_.integer(6) != 0;
    // Where it was refused for good the guest passed all the same, and no feed will ever bring it.
    const auto held = brought ? Held::Drop : standing(position, text(4), text(5));
    if (held == Held::Wait) continue;
    seen.push_back({id<domain::OpId>(held_.view(0)), instant(held_.integer(1)), fromUtf8(held_.view(2)),
                    held_.integer(3) != 0, held});
  }
  for (const auto& [op, at, boot, mine, held] : seen) {
    if (held == Held::TellAgain && mine) {
      outbox_.tellAgain(op, at, boot);
      hold_.bindAll(nullptr, nullptr, utf8(op.text())).run();
    } else {
      drop(op);
    }
  }
}

}  // namespace usher::store
