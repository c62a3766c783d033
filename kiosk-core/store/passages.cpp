// SPDX-License-Identifier: Apache-2.0
#include <usher/store/passages.h>

#include <usher/store/op_text.h>
#include <usher/store/rows.h>

namespace usher::store {

namespace {

/// Of what does not wait to be told; `from` has an own_check_in as c.
std::string heldIn(const std::string& from, const std::string& condition) {
  return "SELECT c.op, c.at, c.boot, c.mine, c.generation, c.visible_at, EXISTS (SELECT 1 FROM "
         "event.check_in e WHERE e.id = c.op) FROM " +
         from +
         " WHERE NOT EXISTS (SELECT 1 FROM outbox o WHERE o.op = c.op AND o.told = 0) "
         "AND " +
         condition;
}

bool isOwed(const domain::CheckIn& made) {
  return made.badge != domain::EntryBadge::Settled;
}

}  // namespace

Passages::Passages(sqlite::Database& database, Sealing& sealing, OutboxRows& outbox, LanRows& lan)
    : database_(database),
      sealing_(sealing),
      outbox_(outbox),
      lan_(lan),
      insert_own_(
          database.prepare("INSERT INTO own_check_in (op, ticket, list, direction, at, kiosk, mine, "
                           "boot, monotonic, generation, visible_at, staff, sealed, badge_owed) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (op) DO NOTHING")),
      held_one_(database.prepare(heldIn("own_check_in c", "c.op = ?"))),
      held_between_(database.prepare(heldIn("own_check_in c", "c.seq > ? AND c.seq <= ?"))),
      held_shown_(database.prepare(
          heldIn("(" + shownOf("own_check_in") + ") s CROSS JOIN own_check_in c ON c.op = s.op", "true"))),
      hold_(database.prepare("UPDATE own_check_in SET generation = ?, visible_at = ? WHERE op = ?")),
      drop_own_(database.prepare("DELETE FROM own_check_in WHERE op = ?")) {}

void Passages::insertOwn(const ports::Ruling& ruling, std::chrono::milliseconds monotonic,
                         const QString& boot) {
  const domain::CheckIn& made = *ruling.check_in;
  std::optional<sqlite::Blob> sealed;
  if (ruling.overrides) sealed = sqlite::Blob(sealing_.sealOp(made.id, textOf(*ruling.overrides)));
  insert_own_.run(utf8(made.id.text()), utf8(made.ticket.text()), utf8(made.list.text()),
                  static_cast<std::int64_t>(made.direction), toColumn(made.at), utf8(made.kiosk), true,
                  utf8(boot), static_cast<std::int64_t>(monotonic.count()), nullptr, nullptr,
                  toColumn(ruling.by), sealed, isOwed(made));
}

void Passages::holdWinner(const domain::CheckIn& winner, const Visibility& held) {
  insert_own_.run(utf8(winner.id.text()), utf8(winner.ticket.text()), utf8(winner.list.text()),
                  static_cast<std::int64_t>(winner.direction), toColumn(winner.at), utf8(winner.kiosk), false,
                  "", 0, held.generation, held.cursor, nullptr, nullptr, isOwed(winner));
}

void Passages::record(const ports::Ruling& ruling, std::chrono::milliseconds monotonic, const QString& boot) {
  insertOwn(ruling, monotonic, boot);
  if (database_.changes() == 0) {
    throw Failure(ports::StoreError::BadData, QStringLiteral("two check-ins with the same op id"));
  }
  outbox_.put(ruling.check_in->id, ruling.check_in->at, boot);
  lan_.passed(*ruling.check_in);
}

std::optional<ports::OutboxOp> Passages::find(const domain::OpId& op) {
  auto row = database_.keep(
      "SELECT op, ticket, list, direction, at, kiosk, monotonic, boot, staff, sealed, badge_owed FROM "
      "own_check_in WHERE op = ?");
  if (!row.bindAll(utf8(op.text())).step()) return std::nullopt;
  ports::OutboxOp found{.done = checkIn(row),
                        .monotonic = std::chrono::milliseconds(row.integer(6)),
                        .boot = fromUtf8(row.view(7)),
                        .by = optionalId<domain::StaffMemberId>(row, 8)};
  if (row.integer(10) != 0) std::get<domain::CheckIn>(found.done).badge = domain::EntryBadge::Owed;
  if (!row.isNull(9)) {
    const auto text = sealing_.unsealOp(op, row.blob(9));
    found.overrides = text ? overrideFrom(*text) : std::nullopt;
    if (!found.overrides) {
      throw Failure(ports::StoreError::Corrupt, QStringLiteral("why somebody was let in does not open"));
    }
  }
  return found;
}

void Passages::setTime(const domain::OpId& op, domain::Instant at) {
  database_.keep("UPDATE own_check_in SET at = ? WHERE op = ?").run(toColumn(at), utf8(op.text()));
}

void Passages::accepted(const domain::OpId& op, const Visibility& visibility) {
  outbox_.setTold(op);
  hold_.run(visibility.generation, visibility.cursor, utf8(op.text()));
}

void Passages::contested(const ports::OutboxOp& told, const ports::outcome::Conflict& conflict,
                         const Visibility& visibility) {
  const auto& mine = std::get<domain::CheckIn>(told.done);
  // The op itself as its own winner is a replay.
  if (conflict.winner && conflict.winner->id == mine.id) return accepted(mine.id, visibility);
  const bool usable =
      conflict.winner && conflict.winner->ticket == mine.ticket && conflict.winner->list == mine.list;
  if (!told.overrides) keepIncident(mine, usable ? conflict.winner : std::nullopt);
  if (!usable) return accepted(mine.id, visibility);
  drop(mine.id);
  holdWinner(*conflict.winner, visibility);
  // In this order: to nobody is the ticket unused in between.
  lan_.passed(*conflict.winner);
  lan_.gone(mine.id);
}

void Passages::keepIncident(const domain::CheckIn& mine, const std::optional<domain::CheckIn>& winner) {
  auto insert = database_.prepare(
      "INSERT INTO incident (kind, op, ticket, list, direction, at, kiosk, winner_op, winner_at, "
      "winner_kiosk) "
      "VALUES ('conflict', ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (op) DO NOTHING");
  using Text = std::optional<std::string>;
  insert.run(utf8(mine.id.text()), utf8(mine.ticket.text()), utf8(mine.list.text()),
             static_cast<std::int64_t>(mine.direction), toColumn(mine.at), utf8(mine.kiosk),
             winner ? Text(utf8(winner->id.text())) : Text(),
             winner ? std::optional(toColumn(winner->at)) : std::nullopt,
             winner ? Text(utf8(winner->kiosk)) : Text());
}

void Passages::refused(const domain::CheckIn& mine, const ports::outcome::Rejected& rejected) {
  auto insert = database_.prepare(
      "INSERT INTO incident (kind, op, ticket, list, direction, at, kiosk, problem, detail) "
      "VALUES ('rejected', ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (op) DO NOTHING");
  insert.run(utf8(mine.id.text()), utf8(mine.ticket.text()), utf8(mine.list.text()),
             static_cast<std::int64_t>(mine.direction), toColumn(mine.at), utf8(mine.kiosk),
             utf8(rejected.problem), utf8(rejected.detail));
  // The passage stays: the guest did pass.
  outbox_.remove(mine.id);
}

void Passages::drop(const domain::OpId& op) {
  outbox_.remove(op);
  drop_own_.run(utf8(op.text()));
}

bool Passages::dropRefused(const domain::OpId& op) {
  auto find = database_.prepare("SELECT 1 FROM incident WHERE op = ? AND kind = 'rejected'");
  if (!find.bindAll(utf8(op.text())).step()) return false;
  find.reset();
  drop(op);
  lan_.gone(op);
  return true;
}

void Passages::confirm(const domain::OpId& op, const std::optional<ports::FeedPosition>& position) {
  held_one_.bindAll(utf8(op.text()));
  confirm(held_one_, position, 1);
}

bool Passages::confirmShown(const ports::FeedPosition& position, std::size_t at_most) {
  held_shown_.bindAll(utf8(position.generation), utf8(position.cursor));
  return confirm(held_shown_, position, at_most) == at_most;
}

std::optional<std::int64_t> Passages::confirmAfter(std::int64_t after,
                                                   const std::optional<ports::FeedPosition>& position,
                                                   std::size_t at_most) {
  auto last = database_.keep(
      "SELECT max(seq) FROM (SELECT seq FROM own_check_in WHERE seq > ? ORDER BY seq LIMIT ?)");
  last.bindAll(after, static_cast<std::int64_t>(at_most)).step();
  if (last.isNull(0)) return std::nullopt;
  const auto end = last.integer(0);
  held_between_.bindAll(after, end);
  confirm(held_between_, position, at_most);
  return end;
}

std::size_t Passages::confirm(sqlite::Statement& held_rows,
                              const std::optional<ports::FeedPosition>& position, std::size_t at_most) {
  struct Seen {
    domain::OpId op;
    domain::Instant at;
    QString boot;
    bool mine;
    bool brought;
    Held held;
  };
  std::vector<Seen> seen;
  const auto text = [&](int column) {
    return held_rows.isNull(column) ? std::nullopt : std::optional(fromUtf8(held_rows.view(column)));
  };
  while (seen.size() < at_most && held_rows.step()) {
    const bool brought = held_rows.integer(6) != 0;
    // Where it was refused for good the guest passed all the same, and no feed will ever bring it.
    const auto held = brought ? Held::Drop : standing(position, text(4), text(5));
    if (held == Held::Wait) continue;
    seen.push_back({id<domain::OpId>(held_rows.view(0)), instant(held_rows.integer(1)),
                    fromUtf8(held_rows.view(2)), held_rows.integer(3) != 0, brought, held});
  }
  held_rows.reset();
  for (const auto& [op, at, boot, mine, brought, held] : seen) {
    if (held == Held::TellAgain && mine) {
      outbox_.tellAgain(op, at, boot);
      hold_.run(nullptr, nullptr, utf8(op.text()));
    } else {
      drop(op);
      if (!brought) lan_.gone(op);
    }
  }
  return seen.size();
}

}  // namespace usher::store
