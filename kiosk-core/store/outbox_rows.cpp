// SPDX-License-Identifier: Apache-2.0
#include <usher/store/outbox_rows.h>

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

OutboxRows::OutboxRows(sqlite::Database& database)
    : database_(database),
      put_(database.prepare("INSERT INTO outbox (op, at, boot, after) VALUES (?, ?, ?, ?)")),
      is_waiting_(database.prepare("SELECT 1 FROM outbox WHERE op = ? AND told = 0")),
      set_told_(database.prepare("UPDATE outbox SET told = 1 WHERE op = ?")),
      remove_(database.prepare("DELETE FROM outbox WHERE op = ?")) {}

void OutboxRows::put(const domain::OpId& op, domain::Instant at, const QString& boot,
                     const std::optional<domain::OpId>& after) {
  put_.bindAll(utf8(op.text()), toColumn(at), utf8(boot), toColumn(after)).run();
  touched_.insert(utf8(op.text()));
}

bool OutboxRows::isWaiting(const domain::OpId& op) {
  const bool found = is_waiting_.bindAll(utf8(op.text())).step();
  is_waiting_.reset();
  return found;
}

void OutboxRows::setTold(const domain::OpId& op) {
  set_told_.bindAll(utf8(op.text())).run();
}

void OutboxRows::tellAgain(const domain::OpId& op, domain::Instant at, const QString& boot) {
  database_
      .prepare(
          "INSERT INTO outbox (op, at, boot) VALUES (?, ?, ?)"
          " ON CONFLICT (op) DO UPDATE SET told = 0, attempts = 0, not_before = 0, last_error = ''")
      .bindAll(utf8(op.text()), toColumn(at), utf8(boot))
      .run();
  touched_.insert(utf8(op.text()));
}

void OutboxRows::remove(const domain::OpId& op) {
  remove_.bindAll(utf8(op.text())).run();
  touched_.insert(utf8(op.text()));
}

void OutboxRows::putOff(const domain::OpId& op, const ports::outcome::Retry& retry) {
  database_.prepare("UPDATE outbox SET attempts = attempts + 1, not_before = ?, last_error = ? WHERE op = ?")
      .bindAll(toColumn(retry.not_before), utf8(retry.error), utf8(op.text()))
      .run();
}

std::vector<OutboxRows::Due> OutboxRows::due(domain::Instant now, int at_most) {
  // No op is in one push with the one that it is about: that one may yet be put off.
  auto row = database_.prepare(
      "WITH due AS (SELECT seq, op, attempts, boot FROM outbox o WHERE told = 0 AND not_before <= ?1"
      " AND (after IS NULL OR NOT EXISTS (SELECT 1 FROM outbox f WHERE f.op = o.after AND f.told = 0)))"
      " SELECT op, attempts FROM due WHERE boot = (SELECT boot FROM due ORDER BY seq LIMIT 1)"
      " ORDER BY seq LIMIT ?2");
  row.bindAll(toColumn(now), at_most);
  std::vector<Due> ops;
  while (row.step()) ops.push_back({id<domain::OpId>(row.view(0)), static_cast<int>(row.integer(1))});
  return ops;
}

std::vector<OutboxRows::Queued> OutboxRows::queued(std::int64_t after, int at_most) {
  auto row =
      database_.prepare("SELECT seq, op FROM outbox WHERE told = 0 AND seq > ?1 ORDER BY seq LIMIT ?2");
  row.bindAll(after, at_most);
  std::vector<Queued> ops;
  while (row.step()) ops.push_back({row.integer(0), id<domain::OpId>(row.view(1))});
  return ops;
}

std::int64_t OutboxRows::waiting() {
  auto row = database_.prepare("SELECT count(*) FROM outbox WHERE told = 0");
  row.step();
  return row.integer(0);
}

std::optional<domain::Instant> OutboxRows::oldest() {
  auto row = database_.prepare("SELECT at FROM outbox WHERE told = 0 ORDER BY seq LIMIT 1");
  return row.step() ? std::optional(instant(row.integer(0))) : std::nullopt;
}

bool hasReached(const QString& cursor, const QString& wanted) {
  if (cursor == wanted) return true;
  const auto at = decimal(cursor);
  const auto goal = decimal(wanted);
  return at && goal && *at >= *goal;
}

Held standing(const std::optional<ports::FeedPosition>& position, const std::optional<QString>& generation,
              const std::optional<QString>& visible_at) {
  if (!visible_at || !position) return Held::Wait;
  if (generation != position->generation) return Held::TellAgain;
  return hasReached(position->cursor, *visible_at) ? Held::Drop : Held::Wait;
}

}  // namespace usher::store
