// SPDX-License-Identifier: Apache-2.0
#include <usher/store/passage_reader.h>

#include <usher/store/op_text.h>
#include <usher/store/rows.h>

namespace usher::store {

// Each part is in order already, or short; SQLite merges them and reads no more of them than the page takes.
PassageReader::PassageReader(sqlite::Database& database, Sealing& sealing, OwnOps& own_ops)
    : sealing_(sealing), own_ops_(own_ops), page_(database.prepare(R"(
SELECT p.id, p.ticket, p.list, p.direction, p.at, p.kiosk, t.type, t.sealed, s.staff, s.sealed,
       EXISTS (SELECT 1 FROM own_void v WHERE v.check_in = p.id) OR s.void IS NOT NULL, s.undone_by
FROM (
  SELECT id, ticket, list, direction, at, kiosk FROM event.check_in WHERE (at, id) > (?1, ?2)
  UNION ALL
  SELECT op, ticket, list, direction, at, kiosk FROM own_check_in c WHERE (at, op) > (?1, ?2)
    AND NOT EXISTS (SELECT 1 FROM event.check_in e WHERE e.id = c.op)
  UNION ALL
  SELECT op, ticket, list, direction, at, kiosk FROM staff_passage u WHERE void IS NOT NULL AND (at, op) > (?1, ?2)
    AND NOT EXISTS (SELECT 1 FROM event.check_in e WHERE e.id = u.op)
    AND NOT EXISTS (SELECT 1 FROM own_check_in c WHERE c.op = u.op)
  ORDER BY 5, 1 LIMIT ?3
) p
LEFT JOIN event.ticket t ON t.id = p.ticket
LEFT JOIN staff_passage s ON s.op = p.id
ORDER BY p.at, p.id)")) {}

std::vector<ports::Passage> PassageReader::page(const std::optional<ports::PassageMark>& after, int at_most) {
  std::vector<ports::Passage> passages;
  page_.bindAll(after ? toColumn(after->at) : INT64_MIN, after ? utf8(after->op.text()) : std::string(),
                at_most);
  while (page_.step()) {
    ports::Passage passage{.made = checkIn(page_),
                           .by = optionalId<domain::StaffMemberId>(page_, 8),
                           .undone = page_.integer(10) != 0,
                           .undone_by = optionalId<domain::StaffMemberId>(page_, 11)};
    passage.guest = guestIn(page_, passage.made.ticket);
    if (!page_.isNull(9)) {
      const auto text = sealing_.unsealOp(passage.made.id, page_.blob(9));
      passage.overrides = text ? overrideFrom(*text) : std::nullopt;
      if (!passage.overrides) {
        throw Failure(ports::StoreError::Corrupt, QStringLiteral("why somebody was let in does not open"));
      }
    }
    passages.push_back(std::move(passage));
  }
  return passages;
}

std::optional<ports::PassageGuest> PassageReader::guestIn(const sqlite::Statement& row,
                                                          const domain::TicketId& ticket) {
  std::optional<ports::PassageGuest> guest;
  if (!row.isNull(6)) {
    auto personal = sealing_.unseal(row.view(1), row.blob(7));
    if (!personal)
      throw Failure(ports::StoreError::Corrupt, QStringLiteral("a ticket's sealed part does not open"));
    guest = {id<domain::TicketTypeId>(row.view(6)), std::move(personal->attendee), std::move(personal->code)};
  } else if (const auto made = own_ops_.walkIn(ticket)) {
    guest = {made->type, {made->given_name, made->family_name, made->company, {}}, made->code};
  }
  if (guest) own_ops_.correctNames(ticket, guest->attendee);
  return guest;
}

}  // namespace usher::store
