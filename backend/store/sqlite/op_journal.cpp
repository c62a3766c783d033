// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/sqlite/check_in_row.h>
#include <usher/backend/store/sqlite/op_journal.h>
#include <usher/contract/codec.h>
#include <usher/contract/sha256.h>

namespace usher::backend::store {

namespace {

using contract::CheckInOp;

/// Of what was done, whenever it is said to have been.
std::string digestOf(const contract::Op& op) {
  contract::Sha256 hash;
  hash.add(contract::encode(contract::OpsRequest{"", {{op.id, {}, 0, op.body}}}));
  return hash.hex();
}

struct Known {
  Decision answer;
  bool same = false;
};

bool isSame(const contract::Op& op, const contract::CheckInRow& row) {
  const auto* what = std::get_if<CheckInOp>(&op.body);
  return what != nullptr && row.ticket == what->ticket && row.list == what->list &&
         row.direction == what->direction;
}

/// Of nearly every op nothing is known: one look at the three places instead of three.
bool isKnown(sqlite::Database& database, const std::string& event, const contract::Op& op) {
  auto find = database.keep(
      "SELECT EXISTS (SELECT 1 FROM check_in WHERE event = ?1 AND op = ?2)"
      " OR EXISTS (SELECT 1 FROM incident WHERE event = ?1 AND op = ?2)"
      " OR EXISTS (SELECT 1 FROM op WHERE event = ?1 AND id = ?2)");
  find.bindAll(event, op.id).step();
  return find.integer(0) != 0;
}

std::optional<Known> knownCheckIn(sqlite::Database& database, const std::string& event,
                                  const contract::Op& op) {
  auto find = database.keep(
      "SELECT op, ticket, list, is_exit, at_ms, kiosk_name FROM check_in WHERE event = ? AND op = ?");
  if (!find.bindAll(event, op.id).step()) return std::nullopt;
  const auto row = checkInFrom(find, 0);
  return Known{accepted(row.ticket), isSame(op, row)};
}

std::optional<Known> knownSecondEntry(sqlite::Database& database, const std::string& event,
                                      const contract::Op& op) {
  auto find = database.keep(
      "SELECT i.op, i.ticket, i.list, 0, i.at_ms, i.kiosk_name,"
      " w.op, w.ticket, w.list, w.is_exit, w.at_ms, w.kiosk_name"
      " FROM incident i JOIN check_in w ON w.number = i.winner WHERE i.event = ? AND i.op = ?");
  if (!find.bindAll(event, op.id).step()) return std::nullopt;
  return Known{{.status = contract::OpStatus::Conflict, .winner = checkInFrom(find, 6)},
               isSame(op, checkInFrom(find, 0))};
}

std::optional<Known> knownOther(sqlite::Database& database, const std::string& event,
                                const contract::Op& op) {
  auto find =
      database.keep("SELECT ticket, problem, problem_detail, digest FROM op WHERE event = ? AND id = ?");
  if (!find.bindAll(event, op.id).step()) return std::nullopt;
  return Known{find.isNull(1) ? accepted(find.text(0)) : rejected(find.text(1), find.text(2)),
               find.view(3) == digestOf(op)};
}

}  // namespace

std::optional<Decision> decidedBefore(sqlite::Database& database, const std::string& event,
                                      const contract::Op& op) {
  if (!isKnown(database, event, op)) return std::nullopt;
  auto known = knownCheckIn(database, event, op);
  if (!known) known = knownSecondEntry(database, event, op);
  if (!known) known = knownOther(database, event, op);
  if (!known) return std::nullopt;
  if (!known->same) return rejected("op-id-reused", "Something else was sent under this id before.");
  return std::move(known->answer);
}

void recordDecision(sqlite::Database& database, const Push& push, const contract::Op& op,
                    const Decision& decision, const std::string& staff) {
  const bool refused = decision.status == contract::OpStatus::Rejected;
  // Of nearly every check-in all is said where it is kept.
  if (!refused && std::holds_alternative<CheckInOp>(op.body) && staff.empty() && decision.fact.empty())
    return;
  const auto with_refusal = [&](const std::string& text) {
    return refused ? std::optional(text) : std::nullopt;
  };
  database
      .keep(
          "INSERT INTO op (event, id, kind, digest, ticket, detail, problem, problem_detail, at_ms, kiosk,"
          " kiosk_name, boot, mono_ms, decided_at_ms, staff) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
          "?,"
          " ?)")
      .run(push.event, op.id, contract::kindOf(op.body), digestOf(op), decision.ticket, decision.fact,
           with_refusal(decision.problem), with_refusal(decision.detail), toMs(op.at), push.kiosk,
           push.kiosk_name, push.boot, op.mono_ms, toMs(push.received), staff);
}

}  // namespace usher::backend::store
