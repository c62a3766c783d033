// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <usher/backend/service/error.h>

/// Who of the organizer's people asks, and what they may do.
namespace usher::backend::auth {

enum class Role {
  /// Everything.
  Organizer,
  /// Requests, incidents, looking people up; no settings, exports or pairing.
  Staff,
};

/// "organizer" or "staff".
std::string nameOf(Role role);
std::optional<Role> roleOf(std::string_view name);
std::vector<std::string> namesOf(const std::vector<Role>& roles);
/// Names that are no role's are left out.
std::vector<Role> rolesOf(const std::vector<std::string>& names);

struct Identity {
  /// For people to read.
  std::string name;
  /// Who it is, for good: "local:anna", "oidc:<sub>", "token:<name>".
  std::string subject;
  std::vector<Role> roles;
  /// To be sent back with every form of a page (field "csrf") or script (header X-CSRF-Token); "" for
  /// programs, who need none.
  std::string csrf = {};

  /// An organizer may do what staff may.
  bool may(Role role) const;
};

/// Why not; http::problem() answers with it.
using Refusal = service::Error;

/// Forbidden unless `identity` may do what `role` may.
std::expected<void, Refusal> requireRole(const Identity& identity, Role role);

}  // namespace usher::backend::auth
