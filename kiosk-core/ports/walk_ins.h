// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <expected>

#include <usher/domain/id.h>
#include <usher/ports/store_error.h>

namespace usher::ports {

/// How many have come. Every method: data thread.
class WalkIns {
 public:
  virtual ~WalkIns() = default;
  /// Tickets of the type that are known here and not cancelled, whoever made them.
  virtual std::expected<std::int64_t, StoreError> ticketsOf(const domain::TicketTypeId& type) = 0;
};

}  // namespace usher::ports
