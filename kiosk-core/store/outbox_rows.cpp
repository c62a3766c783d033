// SPDX-License-Identifier: Apache-2.0
#include <usher/store/outbox_rows.h>

#include <algorithm>

#include <usher/store/rows.h>

namespace usher::store {

namespace {

std::optional<std::uint64_t> decimal(const QString& text) {
  bool ok = false;
  const auto number = text.toULongLong(&ok);
  return ok && !text.isEmpty() && text.front().isDigit() ? std::optional<std::uint64_t>(number)
                                                         : std::nullopt;
}

/// No try is put off until after this.
domain::Instant latestTry(domain::Instant now) {
  return now < domain::Instant::max() - ports::kLongestOpWait ? now + ports::kLongestOpWait : now;
}

}  // namespace

OutboxRows::OutboxRows(sqlite::Database& database)
    : database_(database),
      put_(database.prepare("INSERT INTO outbox (op, at, boot, after) VALUES (?, ?, ?, ?)")),
      is_waiting_(database.prepare("SELECT 1 FROM outbox WHERE op = ? AND told = 0")),
      set_told_(database.prepare("UPDATE outbox SET told = 1 WHERE op = ? AND told = 0")),
      remove_(database.prepare("DELETE FROM outbox WHERE op = ?")) {}

void OutboxRows::put(const domain::OpId& op, domain::Instant at, const QString& boot,
                     const std::optional<domain::OpId>& after) {
  put_.run(utf8(op.text()), toColumn(at), utf8(boot), toColumn(after));
  if (counted_) ++*counted_;
  // Places of what is gone are given again.
  begin_ = std::min(begin_, std::int64_t{sqlite3_last_insert_rowid(database_.handle())});
  touched_.insert(utf8(op.text()));
}

bool OutboxRows::isWaiting(const domain::OpId& op) {
  const bool found = is_waiting_.bindAll(utf8(op.text())).step();
  is_waiting_.reset();
  return found;
}

void OutboxRows::setTold(const domain::OpId& op) {
  set_told_.run(utf8(op.text()));
  if (counted_) *counted_ -= database_.changes();
}

void OutboxRows::tellAgain(const domain::OpId& op, domain::Instant at, const QString& boot) {
  database_
      .prepare(
          "INSERT INTO outbox (op, at, boot) VALUES (?, ?, ?)"
          " ON CONFLICT (op) DO UPDATE SET told = 0, attempts = 0, not_before = 0, last_error = ''")
      .run(utf8(op.text()), toColumn(at), utf8(boot));
  counted_.reset();
  begin_ = 0;
  touched_.insert(utf8(op.text()));
}

void OutboxRows::remove(const domain::OpId& op) {
  if (isWaiting(op) && counted_) --*counted_;
  remove_.run(utf8(op.text()));
  touched_.insert(utf8(op.text()));
}

void OutboxRows::setTime(const domain::OpId& op, domain::Instant at) {
  database_.keep("UPDATE outbox SET at = ? WHERE op = ?").run(toColumn(at), utf8(op.text()));
  touched_.insert(utf8(op.text()));
}

void OutboxRows::putOff(const domain::OpId& op, const ports::outcome::Retry& retry) {
  database_.prepare("UPDATE outbox SET attempts = attempts + 1, not_before = ?, last_error = ? WHERE op = ?")
      .run(toColumn(retry.not_before), utf8(retry.error), utf8(op.text()));
}

std::optional<std::int64_t> OutboxRows::firstWaiting() {
  // What was told before it need not be passed over again.
  auto row = database_.keep("SELECT seq FROM outbox WHERE told = 0 AND seq >= ? ORDER BY seq LIMIT 1");
  if (!row.bindAll(begin_).step()) return std::nullopt;
  begin_ = row.integer(0);
  return begin_;
}

std::vector<OutboxRows::Due> OutboxRows::due(domain::Instant now, int at_most) {
  std::vector<Due> ops;
  const auto first = firstWaiting();
  if (!first) return ops;
  // No op is in one push with the one that it is about: that one may yet be put off.
  auto row = database_.keep(
      "SELECT op, attempts, boot FROM outbox o WHERE told = 0 AND seq >= ?1 AND (not_before <= ?2 OR "
      "not_before > ?3)"
      " AND (after IS NULL OR NOT EXISTS (SELECT 1 FROM outbox f WHERE f.op = o.after AND f.told = 0))"
      " ORDER BY seq");
  std::string boot;
  for (row.bindAll(*first, toColumn(now), toColumn(latestTry(now)));
       static_cast<int>(ops.size()) < at_most && row.step();) {
    if (ops.empty()) boot = row.text(2);
    if (row.view(2) != boot) break;
    ops.push_back({id<domain::OpId>(row.view(0)), static_cast<int>(row.integer(1))});
  }
  return ops;
}

std::vector<OutboxRows::Queued> OutboxRows::queued(std::int64_t after, int at_most) {
  auto row = database_.keep("SELECT seq, op FROM outbox WHERE told = 0 AND seq > ?1 ORDER BY seq LIMIT ?2");
  std::vector<Queued> ops;
  for (row.bindAll(after, at_most); row.step();)
    ops.push_back({row.integer(0), id<domain::OpId>(row.view(1))});
  return ops;
}

std::int64_t OutboxRows::waiting() {
  if (!counted_) {
    auto row = database_.prepare("SELECT count(*) FROM outbox WHERE told = 0");
    row.step();
    counted_ = row.integer(0);
  }
  return *counted_;
}

std::optional<OutboxRows::Waiting> OutboxRows::oldest() {
  const auto first = firstWaiting();
  if (!first) return std::nullopt;
  auto row = database_.keep("SELECT op, at FROM outbox WHERE seq = ?");
  row.bindAll(*first).step();
  return Waiting{id<domain::OpId>(row.view(0)), instant(row.integer(1))};
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

std::string shownOf(const std::string& table) {
  const std::string held = "SELECT op FROM " + table + " WHERE visible_at IS NOT NULL AND generation ";
  return held + "= ?1 AND length(visible_at) < length(?2) UNION ALL " + held +
         "= ?1 AND length(visible_at) = length(?2) AND visible_at <= ?2 UNION ALL " + held +
         "< ?1 UNION ALL " + held + "> ?1 UNION ALL " + held + "IS NULL";
}

}  // namespace usher::store
