// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>

#include <usher/domain/op.h>
#include <usher/ports/store_error.h>

namespace usher::ports {

/// What is done at a kiosk besides check-ins. Every method: data thread.
class Journal {
 public:
  virtual ~Journal() = default;
  /// Kept, in effect here, and queued for the backend, in one durable transaction. An error means that
  /// nothing was kept.
  virtual std::expected<void, StoreError> record(const domain::Op& op) = 0;
};

}  // namespace usher::ports
