// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/ports/staff_hashes.h>

namespace usher::proof {

/// By the contract's own code (contract/staff_sign_in.h).
class ContractStaffHashes final : public ports::StaffHashes {
 public:
  bool isPin(const QString& text) const override;
  std::optional<domain::StaffHash> ofPin(const QString& pin, const domain::LookUpKey& key) const override;
  bool isBadge(const QString& code) const override;
  std::optional<domain::StaffHash> ofBadge(const QString& code, const domain::LookUpKey& key) const override;
};

}  // namespace usher::proof
