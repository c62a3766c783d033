// SPDX-License-Identifier: Apache-2.0
#include <usher/store/deeds.h>

#include <usher/domain/overloaded.h>
#include <usher/sqlite/transaction.h>
#include <usher/store/errors.h>

namespace usher::store {

namespace outcome = ports::outcome;

Deeds::Deeds(sqlite::Database& database, Sealing& sealing)
    : database_(database),
      outbox_(database),
      passages_(database, outbox_),
      ops_(database, sealing, outbox_) {}

void Deeds::record(const domain::CheckIn& check_in, std::chrono::milliseconds monotonic,
                   const QString& boot) {
  sqlite::Transaction transaction(database_);
  passages_.record(check_in, monotonic, boot);
  transaction.commit();
}

void Deeds::record(const domain::Op& op, std::chrono::milliseconds monotonic, const QString& boot) {
  sqlite::Transaction transaction(database_);
  ops_.record(op, monotonic, boot);
  transaction.commit();
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

void Deeds::settle(const std::vector<ports::OpOutcome>& outcomes, const Visibility& visibility) {
  sqlite::Transaction transaction(database_);
  for (const auto& answer : outcomes) {
    if (outbox_.isWaiting(answer.op)) file(answer, visibility);
  }
  // The feed may have been faster than the answer.
  passages_.confirm(std::nullopt);
  transaction.commit();
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
                 [&](const CheckIn& mine, const outcome::Conflict& conflict) {
                   passages_.contested(mine, conflict, visibility);
                 },
                 [&](const CheckIn& mine, const outcome::Rejected& no) { passages_.refused(mine, no); },
                 [&](const Op& mine, const outcome::Rejected& no) { ops_.refused(mine.id, no); },
                 // Nothing but a check-in has a winner: the backend knows of it, one way or the other.
                 [&](const Op& mine, const auto&) { ops_.accepted(mine.id, visibility); },
                 [](const CheckIn&, const outcome::Retry&) {},
             },
             told->done, answer.outcome);
}

ports::OutboxDepth Deeds::depth() {
  return {.waiting = outbox_.waiting(),
          .parked = passages_.incidentCount() + ops_.refusedCount(),
          .oldest = outbox_.oldest()};
}

void Deeds::confirm(const std::optional<ports::FeedPosition>& position) {
  sqlite::Transaction transaction(database_);
  passages_.confirm(position);
  ops_.confirm(position);
  transaction.commit();
}

}  // namespace usher::store
