// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/sqlite/done_by.h>

namespace usher::backend::store {

std::string staffName(OpContext& context, const contract::Op& op) {
  if (op.staff.empty()) return {};
  auto member = context.rows.get<contract::StaffMemberRow>(op.staff);
  return member ? std::move(member->name) : std::string();
}

std::string doneBy(OpContext& context, const contract::Op& op) {
  auto name = staffName(context, op);
  return name.empty() ? context.push.kiosk_name : name;
}

}  // namespace usher::backend::store
