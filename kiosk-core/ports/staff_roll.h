// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <optional>
#include <vector>

#include <usher/domain/look_up_key.h>
#include <usher/domain/staff/failed_tries.h>
#include <usher/domain/staff/member.h>
#include <usher/ports/store_error.h>

namespace usher::ports {

/// Who may open the staff mode of this kiosk, as the feed has it. Every method: data thread.
class StaffRoll {
 public:
  virtual ~StaffRoll() = default;
  /// By id; none until a snapshot is in.
  virtual std::expected<std::vector<domain::StaffMember>, StoreError> staff() = 0;
  /// What their PINs and badges are hashed with; nullopt until the event has one.
  virtual std::expected<std::optional<domain::LookUpKey>, StoreError> signInKey() = 0;
  virtual std::expected<domain::FailedTries, StoreError> failedTries() = 0;
  /// On the disk when it returns.
  virtual std::expected<void, StoreError> keep(const domain::FailedTries& tries) = 0;
};

}  // namespace usher::ports
