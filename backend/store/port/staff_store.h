// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include <usher/backend/store/port/error.h>
#include <usher/contract/event_rows.h>

namespace usher::backend::store {

using contract::Instant;

/// As many staff members as an event has at most: every kiosk keeps them all.
inline constexpr std::size_t kMostStaff = 500;

/// What came of entering or changing a staff member.
enum class StaffPut {
  Done,
  /// Another one of the event has that PIN, or that badge.
  Taken,
  TooMany,
};

/// Who may open the staff mode of an event's kiosks; what changes goes out with the feed. Every method may be
/// called from any thread, and blocks until it is done.
class StaffStore {
 public:
  virtual ~StaffStore() = default;

  /// Ordered by id.
  virtual Result<std::vector<contract::StaffMemberRow>> staff(const std::string& event) = 0;
  /// What their PINs and badges are hashed with (contract/staff_sign_in.h); made where the event has none.
  virtual Result<std::string> signInKey(const std::string& event, Instant now) = 0;
  virtual Result<StaffPut> putStaffMember(const std::string& event, const contract::StaffMemberRow& member,
                                          Instant now) = 0;
  /// False: there is none.
  virtual Result<bool> removeStaffMember(const std::string& event, const std::string& id, Instant now) = 0;
};

}  // namespace usher::backend::store
