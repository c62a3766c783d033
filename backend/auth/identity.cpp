// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/auth/identity.h>

#include <algorithm>

namespace usher::backend::auth {

std::string nameOf(Role role) {
  switch (role) {
    case Role::Organizer:
      return "organizer";
    case Role::Staff:
      return "staff";
  }
  return {};
}

std::optional<Role> roleOf(std::string_view name) {
  for (const auto role : {Role::Organizer, Role::Staff}) {
    if (nameOf(role) == name) return role;
  }
  return std::nullopt;
}

std::vector<std::string> namesOf(const std::vector<Role>& roles) {
  std::vector<std::string> names;
  for (const auto role : roles) names.push_back(nameOf(role));
  return names;
}

std::vector<Role> rolesOf(const std::vector<std::string>& names) {
  std::vector<Role> roles;
  for (const auto& name : names) {
    if (const auto role = roleOf(name)) roles.push_back(*role);
  }
  return roles;
}

bool Identity::may(Role role) const {
  const auto has = [this](Role wanted) { return std::ranges::find(roles, wanted) != roles.end(); };
  return has(Role::Organizer) || has(role);
}

std::expected<void, Refusal> requireRole(const Identity& identity, Role role) {
  if (identity.may(role)) return {};
  return std::unexpected(Refusal{Refusal::Forbidden, "role",
                                 "This needs the role " + nameOf(role) + ", which you do not have."});
}

}  // namespace usher::backend::auth
