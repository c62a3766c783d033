// SPDX-License-Identifier: Apache-2.0
#include <usher/store/staff_passages.h>

#include <usher/store/op_text.h>
#include <usher/store/rows.h>

namespace usher::store {

void StaffPassages::keep(const ports::Ruling& ruling) {
  if (!ruling.by && !ruling.overrides) return;
  const domain::CheckIn& made = *ruling.check_in;
  std::optional<sqlite::Blob> sealed;
  if (ruling.overrides) sealed = sqlite::Blob(sealing_.sealOp(made.id, textOf(*ruling.overrides)));
  database_
      .prepare(
          "INSERT INTO staff_passage (op, ticket, list, direction, at, kiosk, staff, sealed) "
          "VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
      .run(utf8(made.id.text()), utf8(made.ticket.text()), utf8(made.list.text()),
           static_cast<std::int64_t>(made.direction), toColumn(made.at), utf8(made.kiosk),
           toColumn(ruling.by), sealed);
}

void StaffPassages::undo(const domain::Op& op, const domain::op::Void& undone) {
  database_
      .prepare(R"(
INSERT INTO staff_passage (op, ticket, list, direction, at, kiosk, void, undone_by)
  SELECT id, ticket, list, direction, at, kiosk, ?2, ?3 FROM (
    SELECT id, ticket, list, direction, at, kiosk FROM event.check_in WHERE id = ?1
    UNION ALL
    SELECT op, ticket, list, direction, at, kiosk FROM own_check_in WHERE op = ?1
  ) WHERE true LIMIT 1
  ON CONFLICT (op) DO UPDATE SET void = excluded.void, undone_by = excluded.undone_by)")
      .run(utf8(undone.check_in.text()), utf8(op.id.text()), toColumn(op.by));
}

void StaffPassages::setTime(const domain::OpId& op, domain::Instant at) {
  database_.keep("UPDATE staff_passage SET at = ? WHERE op = ?").run(toColumn(at), utf8(op.text()));
}

void StaffPassages::takeBack(const domain::OpId& op) {
  database_.prepare("UPDATE staff_passage SET void = NULL, undone_by = NULL WHERE void = ?")
      .run(utf8(op.text()));
}

}  // namespace usher::store
