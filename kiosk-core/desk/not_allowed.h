// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <usher/domain/staff/deed.h>

namespace usher::desk {

/// Nothing was done: somebody else has to do it.
struct NotAllowed {
  /// Who may has at least this role.
  domain::StaffRole least_role = domain::StaffRole::Administrator;
  bool operator==(const NotAllowed&) const = default;
};

/// nullopt: they may.
inline std::optional<NotAllowed> refusalOf(const domain::StaffMember& member, domain::StaffDeed deed) {
  if (domain::may(member.role, deed)) return std::nullopt;
  return NotAllowed{domain::leastRole(deed)};
}

}  // namespace usher::desk
