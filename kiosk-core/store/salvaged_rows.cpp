// SPDX-License-Identifier: Apache-2.0
#include <usher/store/salvaged_rows.h>

#include <vector>

#include <usher/domain/print_order.h>
#include <usher/store/meta.h>
#include <usher/store/op_text.h>
#include <usher/store/rows.h>

namespace usher::store {

namespace {

constexpr std::string_view kMetaSalvaged = "salvaged";

/// `makes_sense` looks at a row of `columns`, of which the first is the one that the table is known by.
template <class Look>
void sift(sqlite::Database& database, const std::string& table, const std::string& columns,
          Look&& makes_sense) {
  std::vector<std::string> senseless;
  const auto key = columns.substr(0, columns.find(','));
  for (auto row = database.prepare("SELECT " + columns + " FROM " + table); row.step();) {
    bool sense = false;
    try {
      sense = makes_sense(row);
    } catch (const Failure&) {
      // An id that is none.
    }
    if (!sense) senseless.push_back(row.text(0));
  }
  auto drop = database.prepare("DELETE FROM " + table + " WHERE " + key + " = ?");
  for (const auto& one : senseless) drop.run(one);
}

}  // namespace

bool keepKioskRowsThatMakeSense(sqlite::Database& salvaged, Sealing& sealing) {
  sift(salvaged, "own_op", "op, sealed", [&](const sqlite::Statement& row) {
    const auto text = sealing.unsealOp(id<domain::OpId>(row.view(0)), row.blob(1));
    return text && whatFrom(*text);
  });
  sift(salvaged, "own_check_in", "op, ticket, list, direction, at, kiosk, sealed",
       [&](const sqlite::Statement& row) {
         const auto made = checkIn(row);
         if (row.isNull(6)) return true;
         const auto text = sealing.unsealOp(made.id, row.blob(6));
         return text && overrideFrom(*text);
       });
  sift(salvaged, "incident", "op, ticket, list, direction, at, kiosk", [](const sqlite::Statement& row) {
    checkIn(row);
    return true;
  });
  sift(salvaged, "refused_op", "op, ticket, sealed", [&](const sqlite::Statement& row) {
    const auto op = id<domain::OpId>(row.view(0));
    id<domain::TicketId>(row.view(1));
    if (row.isNull(2)) return true;
    const auto text = sealing.unsealOp(op, row.blob(2));
    return text && whatFrom(*text);
  });
  sift(salvaged, "print_order", "id, ticket, paper, check_in, stage", [](const sqlite::Statement& row) {
    id<domain::OpId>(row.view(0));
    id<domain::TicketId>(row.view(1));
    enumerator(row.integer(2), domain::Paper::Agenda);
    optionalId<domain::OpId>(row, 3);
    enumerator(row.integer(4), domain::OpenOrder::InDoubt);
    return true;
  });
  salvaged.execute(R"(
DELETE FROM outbox WHERE op NOT IN (SELECT op FROM own_check_in) AND op NOT IN (SELECT op FROM own_op);
)");
  // Numbers that were given out must not be given out again: it tells other kiosks under another name, and
  // hears anew what they tell.
  salvaged.execute("DELETE FROM lan_self; DELETE FROM lan_news");
  // Of what was refused a request alone stays, and is declined.
  for (const char* table : {"own_answer", "own_correction", "own_enrolment", "own_request_state",
                            "own_settlement", "own_void", "own_walk_in"}) {
    salvaged.execute(std::string("DELETE FROM ") + table + " WHERE op NOT IN (SELECT op FROM own_op)");
  }
  // To tell it again is harmless. What was refused for good has its place elsewhere.
  salvaged.execute(R"(
INSERT INTO outbox (op, at, boot)
SELECT op, at, boot FROM own_check_in c WHERE mine = 1 AND visible_at IS NULL
  AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.op = c.op) AND NOT EXISTS (SELECT 1 FROM incident i WHERE i.op = c.op)
UNION ALL
SELECT op, at, boot FROM own_op d WHERE visible_at IS NULL AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.op = d.op)
ORDER BY at, op;
)");
  return true;
}

bool keepEventRowsThatMakeSense(sqlite::Database& salvaged, Sealing& sealing) {
  if (readMeta(salvaged, "main", kMetaSalvaged)) return false;
  sift(salvaged, "ticket", "id, sealed", [&](const sqlite::Statement& row) {
    id<domain::TicketId>(row.view(0));
    return sealing.unseal(row.view(0), row.blob(1)).has_value();
  });
  sift(salvaged, "staff_member", "id, sealed", [&](const sqlite::Statement& row) {
    domain::StaffMember member{.id = id<domain::StaffMemberId>(row.view(0))};
    return sealing.unsealStaff(member, row.blob(1));
  });
  sift(salvaged, "look_up_key", "id, sealed", [&](const sqlite::Statement& row) {
    domain::LookUpKey key{.id = id<domain::LookUpKeyId>(row.view(0))};
    return sealing.unsealKey(key, row.blob(1));
  });
  sift(salvaged, "request", "id, sealed, ticket, item", [&](const sqlite::Statement& row) {
    domain::GuestRequest request{.id = id<domain::RequestId>(row.view(0)),
                                 .ticket = id<domain::TicketId>(row.view(2)),
                                 .item = id<domain::ItemId>(row.view(3))};
    return row.isNull(1) || sealing.unsealRequest(request, row.blob(1));
  });
  sift(salvaged, "check_in", "id, ticket, list, direction, at, kiosk", [](const sqlite::Statement& row) {
    checkIn(row);
    return true;
  });
  salvaged.execute("DELETE FROM feed");
  auto count = salvaged.prepare("SELECT (SELECT count(*) FROM event), (SELECT count(*) FROM list)");
  count.step();
  const bool is_of_use = count.integer(0) == 1 && count.integer(1) > 0;
  count.reset();
  if (is_of_use) writeMeta(salvaged, "main", kMetaSalvaged, {});
  return is_of_use;
}

}  // namespace usher::store
