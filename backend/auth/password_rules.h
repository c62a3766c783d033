// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace usher::backend::auth {

inline constexpr std::size_t kShortestPassword = 10;
inline constexpr std::size_t kLongestPassword = 256;
/// In bits, of guesses that an attacker who knows how people choose needs: what zxcvbn calls "very
/// unguessable".
inline constexpr double kPasswordBits = 33.2;

/// One to 64 letters a-z, digits, dots, underscores, hyphens or at signs.
bool isAdministratorName(std::string_view name);
/// Names are the same in any case: in lower case.
std::string administratorName(std::string_view typed);

/// A sentence that says what is wrong with a new password of `name`; nullopt: nothing.
std::optional<std::string> objectionTo(const std::string& password, const std::string& name);

}  // namespace usher::backend::auth
