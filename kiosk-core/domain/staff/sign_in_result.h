// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <variant>

#include <usher/domain/instant.h>
#include <usher/domain/staff/member.h>

namespace usher::domain {

struct SignedIn {
  StaffMember member;
};
/// The PIN is nobody's, or not the one of whose badge was held up.
struct WrongPin {
  /// When the next one is looked at; nullopt: at once.
  std::optional<Instant> locked_until = std::nullopt;
  bool operator==(const WrongPin&) const = default;
};
/// This one was not looked at.
struct Locked {
  Instant until;
  bool operator==(const Locked&) const = default;
};
/// The event lets nobody in: its organizers have named no staff.
struct NobodyMay {
  bool operator==(const NobodyMay&) const = default;
};

/// What came of a PIN.
using SignInResult = std::variant<SignedIn, WrongPin, Locked, NobodyMay>;

}  // namespace usher::domain
