// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/sqlite/check_in_row.h>
#include <usher/backend/store/sqlite/done_by.h>
#include <usher/backend/store/sqlite/entry_badges.h>
#include <usher/backend/store/sqlite/incident_table.h>
#include <usher/backend/store/sqlite/op_kinds.h>
#include <usher/contract/codec.h>

namespace usher::backend::store {

namespace {

using contract::CheckInOp;
using contract::Direction;
using contract::ReEntry;

struct Passage {
  std::int64_t number = 0;
  contract::CheckInRow row;
};

/// nullopt: there is no such list.
std::optional<ReEntry> reEntryOf(OpContext& context, const std::string& list) {
  const auto known = context.re_entry.find(list);
  if (known != context.re_entry.end()) return known->second;
  const auto row = context.rows.get<contract::CheckInListRow>(list);
  return context.re_entry[list] = row ? std::optional(row->re_entry) : std::nullopt;
}

/// The entry that stands against another one now.
std::optional<Passage> standingEntry(OpContext& context, const CheckInOp& what, ReEntry re_entry) {
  if (re_entry == ReEntry::Always) return std::nullopt;
  auto find = context.database.keep(
      re_entry == ReEntry::Never
          ? "SELECT number, op, ticket, list, is_exit, at_ms, kiosk_name FROM check_in"
            " WHERE event = ? AND ticket = ? AND list = ? AND is_exit = 0 AND voided_at_ms IS NULL"
            " ORDER BY number LIMIT 1"
          : "SELECT number, op, ticket, list, is_exit, at_ms, kiosk_name FROM check_in"
            " WHERE event = ? AND ticket = ? AND list = ? AND voided_at_ms IS NULL"
            " ORDER BY number DESC LIMIT 1");
  if (!find.bindAll(context.push.event, what.ticket, what.list).step()) return std::nullopt;
  Passage found{find.integer(0), checkInFrom(find, 1)};
  if (found.row.direction == Direction::Exit) return std::nullopt;
  return found;
}

void accept(OpContext& context, const contract::Op& op, const CheckInOp& what) {
  const auto& push = context.push;
  context.database
      .keep(
          "INSERT INTO check_in (event, op, ticket, list, is_exit, at_ms, kiosk, kiosk_name, boot, mono_ms,"
          " accepted_at_ms, badge_owed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
      .run(push.event, op.id, what.ticket, what.list, what.direction == Direction::Exit, toMs(op.at),
           push.kiosk, push.kiosk_name, push.boot, op.mono_ms, toMs(push.received), what.badge_owed);
  contract::CheckInRow row{op.id, what.ticket,     what.list,      what.direction,
                           op.at, push.kiosk_name, what.badge_owed};
  if (what.badge_owed) takeEarlyBadge(context.database, push.event, row);
  // Each of its parts was looked at when it came in; to look again would cost every check-in.
  context.feed.append(contract::kindOf(row), row.id, contract::encode(row));
}

}  // namespace

Decision decide(OpContext& context, const contract::Op& op, const CheckInOp& what) {
  const auto re_entry = reEntryOf(context, what.list);
  if (!re_entry) return rejected("unknown-list", "The event has no such check-in list.");
  if (!context.rows.has("ticket", what.ticket)) return unknownTicket();

  if (what.direction == Direction::Entry) {
    if (auto standing = standingEntry(context, what, *re_entry)) {
      insertIncident(context.database, context.feed, context.push, op, what, standing->number,
                     standing->row.id);
      // Who let them in knowingly has settled it.
      if (what.overrides) {
        settleIncident(context.database, context.feed, op.id,
                       {contract::Resolution::Accepted, doneBy(context, op), what.overrides->reason}, op.at);
      }
      return {.status = contract::OpStatus::Conflict, .winner = std::move(standing->row)};
    }
  }
  accept(context, op, what);
  return accepted(what.ticket, what.overrides ? what.overrides->verdict + ": " + what.overrides->reason : "");
}

}  // namespace usher::backend::store
