// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/sqlite/check_in_row.h>
#include <usher/backend/store/sqlite/redeem.h>
#include <usher/contract/codec.h>

namespace usher::backend::store {

namespace {

contract::OpResult ok(const contract::Op& op) {
  contract::OpResult result;
  result.id = op.id;
  return result;
}

contract::OpResult conflict(const contract::Op& op, contract::CheckInRow winner) {
  contract::OpResult result;
  result.id = op.id;
  result.status = contract::OpStatus::Conflict;
  result.winner = std::move(winner);
  return result;
}

contract::OpResult rejected(const contract::Op& op, std::string problem, std::string detail) {
  contract::OpResult result;
  result.id = op.id;
  result.status = contract::OpStatus::Rejected;
  result.problem = std::move(problem);
  result.detail = std::move(detail);
  return result;
}

}  // namespace

Redeem::Redeem(sqlite::Database& database)
    : database_(database),
      find_thing_(database.prepare("SELECT row FROM thing WHERE event = ? AND kind = ? AND id = ?")),
      find_check_in_(database.prepare(
          "SELECT op, ticket, list, is_exit, at_ms, kiosk_name FROM check_in WHERE event = ? AND op = ?")),
      find_incident_(
          database.prepare("SELECT i.ticket, i.list, w.op, w.ticket, w.list, w.is_exit, w.at_ms, w.kiosk_name"
                           " FROM incident i JOIN check_in w ON w.number = i.winner"
                           " WHERE i.event = ? AND i.op = ?")),
      first_entry_(
          database.prepare("SELECT number, op, ticket, list, is_exit, at_ms, kiosk_name FROM check_in"
                           " WHERE event = ? AND ticket = ? AND list = ? AND is_exit = 0"
                           " ORDER BY number LIMIT 1")),
      last_passage_(
          database.prepare("SELECT number, op, ticket, list, is_exit, at_ms, kiosk_name FROM check_in"
                           " WHERE event = ? AND ticket = ? AND list = ?"
                           " ORDER BY number DESC LIMIT 1")),
      insert_check_in_(database.prepare(
          "INSERT INTO check_in (event, op, ticket, list, is_exit, at_ms, kiosk, kiosk_name, boot, mono_ms,"
          " accepted_at_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")),
      insert_incident_(database.prepare(
          "INSERT INTO incident (event, op, ticket, list, at_ms, kiosk, kiosk_name, boot, mono_ms, winner,"
          " recorded_at_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {}

PushOutcome Redeem::operator()(const Push& push) {
  FeedLog feed(database_, push.event, push.received);
  PushOutcome outcome;
  outcome.results.reserve(push.ops.size());
  for (const auto& op : push.ops) outcome.results.push_back(decide(push, op, feed));
  feed.finish();
  outcome.sequence = feed.sequence();
  return outcome;
}

contract::OpResult Redeem::decide(const Push& push, const contract::Op& op, FeedLog& feed) {
  if (const auto* what = std::get_if<contract::CheckInOp>(&op.body)) return checkIn(push, op, *what, feed);
  return rejected(op, "unknown-op", "This backend does not know what the kiosk did; update the backend.");
}

contract::OpResult Redeem::checkIn(const Push& push, const contract::Op& op, const contract::CheckInOp& what,
                                   FeedLog& feed) {
  if (auto before = decidedBefore(push, op, what)) return std::move(*before);
  const auto re_entry = reEntryOf(push.event, what.list);
  if (!re_entry) return rejected(op, "unknown-list", "The event has no such check-in list.");
  const bool has_ticket = find_thing_.bindAll(push.event, "ticket", what.ticket).step();
  find_thing_.reset();
  if (!has_ticket) return rejected(op, "unknown-ticket", "The event has no such ticket.");

  if (what.direction == contract::Direction::Entry) {
    if (auto standing = standingEntry(push.event, what, *re_entry)) {
      recordIncident(push, op, what, standing->number);
      return conflict(op, std::move(standing->row));
    }
  }
  accept(push, op, what, feed);
  return ok(op);
}

std::optional<contract::OpResult> Redeem::decidedBefore(const Push& push, const contract::Op& op,
                                                        const contract::CheckInOp& what) {
  std::optional<contract::OpResult> answer;
  bool same = false;
  if (find_check_in_.bindAll(push.event, op.id).step()) {
    const auto row = checkInFrom(find_check_in_, 0);
    same = row.ticket == what.ticket && row.list == what.list && row.direction == what.direction;
    answer = ok(op);
  } else if (find_incident_.bindAll(push.event, op.id).step()) {
    same = find_incident_.text(0) == what.ticket && find_incident_.text(1) == what.list &&
           what.direction == contract::Direction::Entry;
    answer = conflict(op, checkInFrom(find_incident_, 2));
  }
  find_check_in_.reset();
  find_incident_.reset();
  if (answer && !same) return rejected(op, "op-id-reused", "Another check-in was sent under this id.");
  return answer;
}

std::optional<Redeem::Passage> Redeem::standingEntry(const std::string& event,
                                                     const contract::CheckInOp& what,
                                                     contract::ReEntry re_entry) {
  if (re_entry == contract::ReEntry::Always) return std::nullopt;
  auto& find = re_entry == contract::ReEntry::Never ? first_entry_ : last_passage_;
  std::optional<Passage> found;
  if (find.bindAll(event, what.ticket, what.list).step())
    found = Passage{find.integer(0), checkInFrom(find, 1)};
  find.reset();
  if (found && found->row.direction == contract::Direction::Exit) return std::nullopt;
  return found;
}

std::optional<contract::ReEntry> Redeem::reEntryOf(const std::string& event, const std::string& list) {
  std::optional<contract::ReEntry> re_entry;
  if (find_thing_.bindAll(event, "list", list).step()) {
    const auto row = contract::decodeRow(find_thing_.text(0));
    if (row && std::holds_alternative<contract::CheckInListRow>(*row)) {
      re_entry = std::get<contract::CheckInListRow>(*row).re_entry;
    }
  }
  find_thing_.reset();
  return re_entry;
}

void Redeem::accept(const Push& push, const contract::Op& op, const contract::CheckInOp& what,
                    FeedLog& feed) {
  insert_check_in_
      .bindAll(push.event, op.id, what.ticket, what.list, what.direction == contract::Direction::Exit,
               toMs(op.at), push.kiosk, push.kiosk_name, push.boot, op.mono_ms, toMs(push.received))
      .run();
  const contract::Row row =
      contract::CheckInRow{op.id, what.ticket, what.list, what.direction, op.at, push.kiosk_name};
  feed.append(contract::kindOf(row), op.id, contract::encode(row));
}

void Redeem::recordIncident(const Push& push, const contract::Op& op, const contract::CheckInOp& what,
                            std::int64_t winner) {
  insert_incident_
      .bindAll(push.event, op.id, what.ticket, what.list, toMs(op.at), push.kiosk, push.kiosk_name, push.boot,
               op.mono_ms, winner, toMs(push.received))
      .run();
}

}  // namespace usher::backend::store
