// SPDX-License-Identifier: Apache-2.0
#include "staff_commands.h"

#include <iostream>

#include <usher/backend/composition/system_clock.h>
#include <usher/backend/service/staff.h>
#include <usher/csv/writer.h>

namespace usher::backend {

namespace {

using contract::StaffRole;

std::optional<StaffRole> roleOf(const std::string& name) {
  for (const StaffRole role : {StaffRole::Staff, StaffRole::Supervisor, StaffRole::Administrator}) {
    if (name == contract::nameOf(role)) return role;
  }
  return std::nullopt;
}

service::Staff staffIn(store::SqliteStore& store) {
  return {store.staff(), composition::systemClock};
}

Ending tell(const service::Result<service::StaffCard>& card) {
  if (!card) return endingOf(card.error());
  std::cout << "id    " << card->member.id << "\npin   " << card->pin << "\nbadge " << card->badge << '\n';
  return printed();
}

}  // namespace

Ending addStaffMember(const Arguments& arguments) {
  const auto role = roleOf(arguments.option("role", contract::nameOf(StaffRole::Staff)));
  if (!role) return {kUnusable, "--role is staff, supervisor or administrator"};
  auto store = openStore(arguments, composition::IfMissing::Refuse);
  if (!store) return store.error();
  return tell(staffIn(**store).add(arguments.option("event"), arguments.operand, *role));
}

Ending renewStaffMember(const Arguments& arguments) {
  auto store = openStore(arguments, composition::IfMissing::Refuse);
  if (!store) return store.error();
  return tell(staffIn(**store).renew(arguments.option("event"), arguments.operand));
}

Ending removeStaffMember(const Arguments& arguments) {
  auto store = openStore(arguments, composition::IfMissing::Refuse);
  if (!store) return store.error();
  const auto removed = staffIn(**store).remove(arguments.option("event"), arguments.operand);
  return removed ? Ending{} : endingOf(removed.error());
}

Ending listStaff(const Arguments& arguments) {
  auto store = openStore(arguments, composition::IfMissing::Refuse);
  if (!store) return store.error();
  const auto staff = (*store)->staff().staff(arguments.option("event"));
  if (!staff) return endingOf(staff.error());
  csv::Writer csv(std::cout);
  csv.row({"id", "name", "role"});
  for (const auto& member : *staff) csv.row({member.id, member.name, contract::nameOf(member.role)});
  return printed();
}

}  // namespace usher::backend
