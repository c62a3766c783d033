// SPDX-License-Identifier: Apache-2.0
#include <usher/store/staff_requests.h>

#include <string>
#include <utility>

#include <usher/store/rows.h>

namespace usher::store {

namespace {

constexpr auto kDone = static_cast<int>(domain::RequestState::Done);
static_assert(domain::RequestState::Open < domain::RequestState::Done &&
              domain::RequestState::Accepted < domain::RequestState::Done &&
              domain::RequestState::Declined > domain::RequestState::Done);

/// What is left by `wanted`, of what the feed brought as it stands, which an index has in this order, and of
/// what was asked for or stepped here: with the last step (op ids grow with time), and own ones until the
/// feed has theirs. Guests' rows are joined only with those that are left. ?1: how many; ?2: since when.
std::string select(bool settled) {
  const std::string end = std::to_string(kDone);
  const std::string wanted = settled ? "state >= " + end + " AND changed_at >= ?2" : "state < " + end;
  const auto orderOf = [settled](const std::string& table) {
    return settled ? table + "changed_at DESC, " + table + "id DESC" : table + "at, " + table + "id";
  };
  const std::string order = orderOf("");
  return R"(
WITH plain AS (
  SELECT id, ticket, item, quantity, state, at, taken_on, changed_at, sealed, 0 AS own, 0 AS is_stepped, NULL AS step_by
  FROM event.request
  WHERE )" +
         wanted + R"( AND id NOT IN (SELECT request FROM own_request_state) ORDER BY )" + order + R"( LIMIT ?1
), known AS (
  SELECT id, ticket, item, quantity, state, at, taken_on, changed_at, sealed, 0 AS own FROM event.request
  WHERE id IN (SELECT request FROM own_request_state)
  UNION ALL
  SELECT op, ticket, item, quantity, state, at, 0, at, NULL, 1 FROM own_request o
  WHERE NOT EXISTS (SELECT 1 FROM event.request e WHERE e.id = o.op)
), here AS (
  SELECT k.id, k.ticket, k.item, k.quantity, coalesce(s.state, k.state) AS state, k.at,
         k.taken_on OR s.state IS NOT NULL AS taken_on, coalesce(p.at, k.changed_at) AS changed_at, k.sealed, k.own,
         s.state IS NOT NULL AS is_stepped, p.staff AS step_by
  FROM known k
  LEFT JOIN own_request_state s ON s.op = (SELECT max(op) FROM own_request_state WHERE request = k.id)
  LEFT JOIN own_op p ON p.op = s.op
), wanted AS (
  SELECT * FROM plain UNION ALL SELECT * FROM here WHERE )" +
         wanted + " ORDER BY " + order + R"( LIMIT ?1
)
SELECT w.id, w.ticket, w.item, w.quantity, w.state, w.at, w.taken_on, w.changed_at, w.sealed, w.own, w.is_stepped,
       w.step_by, t.sealed
FROM wanted w LEFT JOIN event.ticket t ON t.id = w.ticket ORDER BY )" +
         orderOf("w.");
}

}  // namespace

StaffRequests::StaffRequests(sqlite::Database& database, Sealing& sealing, OwnOps& own_ops)
    : database_(database),
      sealing_(sealing),
      own_ops_(own_ops),
      to_do_(database.prepare(select(false))),
      settled_(database.prepare(select(true))) {}

domain::RequestsToServe StaffRequests::find(domain::Instant settled_since, int at_most) {
  domain::RequestsToServe found;
  for (to_do_.bindAll(at_most + 1); to_do_.step();) {
    found.more = static_cast<int>(found.to_do.size()) == at_most;
    if (!found.more) found.to_do.push_back(fileIn(to_do_));
  }
  for (settled_.bindAll(at_most, toColumn(settled_since)); settled_.step();)
    found.settled.push_back(fileIn(settled_));
  return found;
}

domain::RequestFile StaffRequests::fileIn(const sqlite::Statement& row) {
  domain::GuestRequest request{.id = id<domain::RequestId>(row.view(0)),
                               .ticket = id<domain::TicketId>(row.view(1)),
                               .item = id<domain::ItemId>(row.view(2)),
                               .quantity = row.integer(3),
                               .state = enumerator(row.integer(4), domain::RequestState::Declined),
                               .at = instant(row.integer(5)),
                               .taken_on = row.integer(6) != 0,
                               .changed_at = instant(row.integer(7))};
  if (!row.isNull(8) && !sealing_.unsealRequest(request, row.blob(8))) {
    throw Failure(ports::StoreError::Corrupt, QStringLiteral("a request's sealed part does not open"));
  }
  if (row.integer(9) != 0) request.note = noteOf(request.id);
  if (row.integer(10) != 0) {
    const auto member = optionalId<domain::StaffMemberId>(row, 11);
    request.by = member ? nameOf(*member) : QString();
  }
  auto attendee = attendeeIn(row, request.ticket);
  return {std::move(request), std::move(attendee)};
}

domain::Attendee StaffRequests::attendeeIn(const sqlite::Statement& row, const domain::TicketId& ticket) {
  domain::Attendee attendee;
  if (!row.isNull(12)) {
    auto personal = sealing_.unseal(row.view(1), row.blob(12));
    if (!personal)
      throw Failure(ports::StoreError::Corrupt, QStringLiteral("a ticket's sealed part does not open"));
    attendee = std::move(personal->attendee);
  } else if (const auto made = own_ops_.walkIn(ticket)) {
    attendee = {made->given_name, made->family_name, made->company, {}};
  }
  own_ops_.correctNames(ticket, attendee);
  // What is noted about a guest is nobody's business here.
  attendee.notes.clear();
  return attendee;
}

QString StaffRequests::nameOf(const domain::StaffMemberId& member) {
  auto find = database_.keep("SELECT sealed FROM event.staff_member WHERE id = ?");
  if (!find.bindAll(utf8(member.text())).step()) return {};
  domain::StaffMember found{.id = member};
  if (!sealing_.unsealStaff(found, find.blob(0))) {
    throw Failure(ports::StoreError::Corrupt,
                  QStringLiteral("the sealed row of a staff member does not open"));
  }
  return found.name;
}

QString StaffRequests::noteOf(const domain::RequestId& request) {
  const auto op = domain::OpId::parse(request.text());
  // Of one that was refused nothing but the row is left.
  const auto found = op ? own_ops_.find(*op) : std::nullopt;
  const auto* done = found ? std::get_if<domain::Op>(&found->done) : nullptr;
  const auto* asked = done ? std::get_if<domain::op::Request>(&done->what) : nullptr;
  return asked ? asked->note : QString();
}

}  // namespace usher::store
