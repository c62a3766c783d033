// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <optional>

#include <usher/domain/id.h>

namespace usher::domain {

/// What somebody may do in staff mode; each may do what those before may.
enum class StaffRole {
  /// Find guests, let them in and out, register them, print, serve requests.
  Staff,
  /// Overrule a refusal, undo a check-in, correct a badge, settle incidents, take data away.
  Supervisor,
  /// Set the kiosk up.
  Administrator,
};

/// What a PIN or a badge's code hashes to (contract/staff_sign_in.h).
using StaffHash = std::array<std::uint8_t, 32>;

/// One of the organizer's people who may open this kiosk's staff mode.
struct StaffMember {
  StaffMemberId id;
  QString name;
  StaffRole role = StaffRole::Staff;
  StaffHash pin{};
  std::optional<StaffHash> badge = std::nullopt;
  bool operator==(const StaffMember&) const = default;
};

}  // namespace usher::domain
