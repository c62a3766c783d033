// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

namespace usher::backend::auth {

/// Argon2id with a salt of its own, as libsodium writes it: 256 MiB and about a second of one core
/// ("moderate"). nullopt: there is not that much memory.
std::optional<std::string> passwordHash(const std::string& password);

/// Costs as much as making the hash did. nullopt: there is not that much memory.
std::optional<bool> passwordFits(const std::string& hash, const std::string& password);

/// A hash that costs as much to check as any, and that no password fits.
std::string hashOfNobody();

}  // namespace usher::backend::auth
