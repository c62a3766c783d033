// SPDX-License-Identifier: Apache-2.0
#include <usher/store/deeds.h>

#include <algorithm>
#include <iterator>

#include <usher/domain/overloaded.h>
#include <usher/sqlite/transaction.h>
#include <usher/store/errors.h>

namespace usher::store {

namespace outcome = ports::outcome;

Deeds::Deeds(sqlite::Database& database, Sealing& sealing, const std::filesystem::path& folder)
    : database_(database),
      sealing_(sealing),
      folder_(folder),
      copy_(database, folder),
      outbox_(database),
      lan_(database),
      passages_(database, sealing, outbox_, lan_),
      ops_(database, sealing, outbox_),
      staff_passages_(database, sealing),
      second_entries_(database),
      dead_letters_(database, sealing) {}

void Deeds::record(const ports::Ruling& ruling, std::chrono::milliseconds monotonic, const QString& boot) {
  sqlite::Transaction transaction(database_);
  keep(ruling, monotonic, boot);
  transaction.commit();
  copy_.follow(outbox_.takeTouched());
}

void Deeds::record(const domain::Op& op, std::chrono::milliseconds monotonic, const QString& boot) {
  sqlite::Transaction transaction(database_);
  keep(op, monotonic, boot);
  transaction.commit();
  copy_.follow(outbox_.takeTouched());
}

void Deeds::keep(const ports::Ruling& ruling, std::chrono::milliseconds monotonic, const QString& boot) {
  passages_.record(ruling, monotonic, boot);
  staff_passages_.keep(ruling);
}

void Deeds::keep(const domain::Op& op, std::chrono::milliseconds monotonic, const QString& boot) {
  ops_.record(op, monotonic, boot);
  if (const auto* undone = std::get_if<domain::op::Void>(&op.what)) {
    staff_passages_.undo(op, *undone);
    lan_.undone(undone->check_in);
  }
}

std::int64_t Deeds::takeFromCopy() {
  std::set<std::string> known;
  for (auto row = database_.prepare("SELECT op FROM main.outbox"); row.step();) known.insert(row.text(0));
  int unreadable = 0;
  const auto missing = OutboxCopy::read(folder_, sealing_, known, unreadable);
  if (unreadable > 0) qWarning("outbox.copy: %d lines can't be read", unreadable);
  if (!missing.empty()) {
    sqlite::Transaction transaction(database_);
    for (const auto& op : missing) queueAgain(op);
    transaction.commit();
  }
  outbox_.takeTouched();
  copy_.begin();
  return static_cast<std::int64_t>(missing.size());
}

void Deeds::queueAgain(const ports::OutboxOp& op) {
  const auto at = std::visit([](const auto& done) { return done.at; }, op.done);
  if (find(op.id())) {
    outbox_.tellAgain(op.id(), at, op.boot);
  } else if (const auto* made = std::get_if<domain::CheckIn>(&op.done)) {
    keep({.check_in = *made, .by = op.by, .overrides = op.overrides}, op.monotonic, op.boot);
  } else {
    keep(std::get<domain::Op>(op.done), op.monotonic, op.boot);
  }
}

std::optional<ports::OutboxOp> Deeds::find(const domain::OpId& op) {
  auto found = passages_.find(op);
  return found ? found : ops_.find(op);
}

std::vector<ports::OutboxOp> Deeds::due(domain::Instant now, int at_most) {
  std::vector<ports::OutboxOp> ops;
  for (const auto& [id, attempts] : outbox_.due(now, at_most)) {
    auto op = find(id);
    if (!op) throw Failure(ports::StoreError::Corrupt, QStringLiteral("the outbox names what is not there"));
    op->attempts = attempts;
    ops.push_back(*std::move(op));
  }
  return ops;
}

std::vector<ports::QueuedOp> Deeds::queued(std::int64_t after, int at_most) {
  std::vector<ports::QueuedOp> ops;
  for (const auto& [place, id] : outbox_.queued(after, at_most)) {
    auto op = find(id);
    if (!op) throw Failure(ports::StoreError::Corrupt, QStringLiteral("the outbox names what is not there"));
    ops.push_back({place, *std::move(op)});
  }
  return ops;
}

void Deeds::settle(const std::vector<ports::OpOutcome>& outcomes, const Visibility& visibility) {
  sqlite::Transaction transaction(database_);
  for (const auto& answer : outcomes) {
    if (outbox_.isWaiting(answer.op)) file(answer, visibility);
  }
  // The feed may have been faster than the answer.
  passages_.confirm(std::nullopt);
  transaction.commit();
  copy_.follow(outbox_.takeTouched());
}

void Deeds::file(const ports::OpOutcome& answer, const Visibility& visibility) {
  if (const auto* retry = std::get_if<outcome::Retry>(&answer.outcome)) {
    return outbox_.putOff(answer.op, *retry);
  }
  const auto told = find(answer.op);
  if (!told) return;
  using domain::CheckIn;
  using domain::Op;
  std::visit(domain::Overloaded{
                 [&](const CheckIn& mine, const outcome::Ok&) { passages_.accepted(mine.id, visibility); },
                 [&](const CheckIn&, const outcome::Conflict& conflict) {
                   passages_.contested(*told, conflict, visibility);
                 },
                 [&](const CheckIn& mine, const outcome::Rejected& no) { passages_.refused(mine, no); },
                 [&](const Op& mine, const outcome::Rejected& no) { refused(mine, no); },
                 // Nothing but a check-in has a winner: the backend knows of it, one way or the other.
                 [&](const Op& mine, const auto&) { taken(mine, visibility); },
                 [](const CheckIn&, const outcome::Retry&) {},
             },
             told->done, answer.outcome);
}

void Deeds::taken(const domain::Op& op, const Visibility& visibility) {
  ops_.accepted(op.id, visibility);
  // The feed's row may be gone before it says so: with its ticket.
  if (const auto* settled = std::get_if<domain::op::SettleIncident>(&op.what)) {
    second_entries_.settled(settled->incident, op.at);
  }
}

void Deeds::refused(const domain::Op& op, const outcome::Rejected& rejected) {
  ops_.refused(op);
  // What the backend never took it can't undo, and need not.
  const auto* undone = std::get_if<domain::op::Void>(&op.what);
  if (undone && passages_.dropRefused(undone->check_in)) return;
  if (undone) {
    staff_passages_.takeBack(op.id);
    lan_.stands(undone->check_in);
  }
  dead_letters_.keep(op, rejected);
}

std::vector<domain::Incident> Deeds::incidents() {
  std::vector<domain::Incident> incidents;
  std::ranges::move(second_entries_.open(), std::back_inserter(incidents));
  std::ranges::move(dead_letters_.open(), std::back_inserter(incidents));
  const auto at = [](const domain::Incident& incident) {
    const auto* entries = std::get_if<domain::TwoEntries>(&incident);
    return entries ? entries->second.at : std::get<domain::DeadLetter>(incident).at;
  };
  std::ranges::stable_sort(incidents, {}, at);
  return incidents;
}

void Deeds::putAway(const ports::SeenTo& seen) {
  sqlite::Transaction transaction(database_);
  if (!dead_letters_.putAway(seen)) {
    throw Failure(ports::StoreError::BadData, QStringLiteral("there is no such dead letter to put away"));
  }
  transaction.commit();
}

ports::OutboxDepth Deeds::depth() {
  return {.waiting = outbox_.waiting(),
          .parked = second_entries_.openOfOwn() + dead_letters_.openCount(),
          .oldest = outbox_.oldest()};
}

void Deeds::confirm(const std::optional<ports::FeedPosition>& position) {
  sqlite::Transaction transaction(database_);
  passages_.confirm(position);
  ops_.confirm(position);
  lan_.settle();
  transaction.commit();
  copy_.follow(outbox_.takeTouched());
}

}  // namespace usher::store
