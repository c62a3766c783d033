// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/ports/look_ups.h>

namespace usher::proof {

/// Look-ups of usher-backend, hashed by the contract's own code (contract/look_up.h).
class ContractLookUps final : public ports::LookUps {
 public:
  std::vector<QByteArray> hashesOf(const domain::GuestSearch& search,
                                   const domain::LookUpKey& key) const override;
  std::optional<domain::BookingId> bookingOf(const QString& reference,
                                             const domain::LookUpKey& key) const override;
};

}  // namespace usher::proof
