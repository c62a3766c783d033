// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/auth/administrators.h>
#include <usher/backend/auth/password_hash.h>
#include <usher/backend/auth/password_rules.h>

namespace usher::backend::auth {

namespace {

std::unexpected<Refusal> invalid(std::string type, std::string detail) {
  return std::unexpected(Refusal{Refusal::Invalid, std::move(type), std::move(detail)});
}

}  // namespace

std::expected<void, Refusal> Administrators::add(const std::string& typed, const std::string& password) {
  const auto name = administratorName(typed);
  if (!isAdministratorName(name))
    return invalid(
        "name",
        "An administrator's name may have 1 to 64 letters a-z, digits, dots, underscores, hyphens or @.");
  if (const auto objection = objectionTo(password, name)) return invalid("password", *objection);
  const auto hash = passwordHash(password);
  if (!hash)
    return std::unexpected(Refusal{Refusal::Unavailable, "memory",
                                   "There is not enough free memory to hash a password; 256 MiB are needed.",
                                   10});
  if (const auto saved = store_.saveAdministrator({name, *hash}); !saved)
    return std::unexpected(service::fromStore(saved.error()));
  return {};
}

std::expected<bool, Refusal> Administrators::remove(const std::string& typed) {
  const auto removed = store_.removeAdministrator(administratorName(typed));
  if (!removed) return std::unexpected(service::fromStore(removed.error()));
  return *removed;
}

std::expected<std::vector<std::string>, Refusal> Administrators::names() {
  auto found = store_.administrators();
  if (!found) return std::unexpected(service::fromStore(found.error()));
  return std::move(*found);
}

}  // namespace usher::backend::auth
