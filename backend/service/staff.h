// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <usher/backend/service/clock.h>
#include <usher/backend/service/error.h>
#include <usher/backend/store/port/staff_store.h>

namespace usher::backend::service {

/// A staff member with what they sign in with, which is told this once and kept by nobody.
struct StaffCard {
  contract::StaffMemberRow member;
  std::string pin;
  /// The code on their badge.
  std::string badge;
};

/// Who may open the staff mode of an event's kiosks (contract/staff_sign_in.h). Any thread; blocks on the
/// store, and for some tenths of a second on making hashes.
class Staff {
 public:
  Staff(store::StaffStore& store, Clock clock) : store_(store), clock_(std::move(clock)) {}

  /// Invalid: no-name; Conflict: too-many-staff.
  Result<StaffCard> add(const std::string& event, const std::string& name, contract::StaffRole role);
  /// NotFound: unknown-staff-member; Invalid: no-name.
  Result<contract::StaffMemberRow> change(const std::string& event, const std::string& id,
                                          const std::string& name, contract::StaffRole role);
  /// Another PIN and another badge: those of before open nothing any more. NotFound: unknown-staff-member.
  Result<StaffCard> renew(const std::string& event, const std::string& id);
  /// NotFound: unknown-staff-member.
  Result<void> remove(const std::string& event, const std::string& id);

 private:
  Result<contract::StaffMemberRow> find(const std::string& event, const std::string& id);
  Result<StaffCard> putWithNewCard(const std::string& event, contract::StaffMemberRow member);

  store::StaffStore& store_;
  Clock clock_;
};

}  // namespace usher::backend::service
