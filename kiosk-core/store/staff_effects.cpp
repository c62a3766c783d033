// SPDX-License-Identifier: Apache-2.0
#include <usher/store/staff_effects.h>

#include <usher/domain/overloaded.h>
#include <usher/store/rows.h>

namespace usher::store {

StaffEffects::StaffEffects(sqlite::Database& database)
    : database_(database),
      // Their ids grow with time.
      correction_(
          database.prepare("SELECT op FROM own_correction WHERE ticket = ? ORDER BY op DESC LIMIT 1")) {}

void StaffEffects::take(const domain::Op& op, const domain::op::Void& undone) {
  database_.prepare("INSERT INTO own_void (op, check_in) VALUES (?, ?)")
      .run(utf8(op.id.text()), utf8(undone.check_in.text()));
}

void StaffEffects::take(const domain::Op& op, const domain::op::BadgeCorrection& corrected) {
  database_.prepare("INSERT INTO own_correction (op, ticket) VALUES (?, ?)")
      .run(utf8(op.id.text()), utf8(corrected.ticket.text()));
}

void StaffEffects::take(const domain::Op& op, const domain::op::RequestState& step) {
  database_.prepare("INSERT INTO own_request_state (op, request, state) VALUES (?, ?, ?)")
      .run(utf8(op.id.text()), utf8(step.request.text()), static_cast<std::int64_t>(step.state));
}

void StaffEffects::take(const domain::Op& op, const domain::op::SettleIncident& settled) {
  database_.prepare("INSERT INTO own_settlement (op, incident) VALUES (?, ?)")
      .run(utf8(op.id.text()), utf8(settled.incident.text()));
}

void StaffEffects::drop(const domain::OpId& op) {
  for (const char* table : {"own_void", "own_correction", "own_request_state", "own_settlement"}) {
    database_.keep(std::string("DELETE FROM ") + table + " WHERE op = ?").run(utf8(op.text()));
  }
}

std::optional<domain::OpId> StaffEffects::correctionOf(const domain::TicketId& ticket) {
  std::optional<domain::OpId> op;
  correction_.bindAll(utf8(ticket.text()));
  while (correction_.step()) op = id<domain::OpId>(correction_.view(0));
  return op;
}

std::optional<domain::OpId> isAbout(const domain::Op::What& what) {
  using Other = std::optional<domain::OpId>;
  return std::visit(
      domain::Overloaded{
          [](const domain::op::Void& undone) -> Other { return undone.check_in; },
          [](const domain::op::RequestState& step) { return domain::OpId::parse(step.request.text()); },
          [](const domain::op::SettleIncident& settled) -> Other { return settled.incident; },
          [](const auto&) -> Other { return std::nullopt; },
      },
      what);
}

}  // namespace usher::store
