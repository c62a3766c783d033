// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>

#include <usher/domain/guest_catalogue.h>
#include <usher/ports/store_error.h>

namespace usher::ports {

/// What guests asked for, here or elsewhere, as far as the kiosk knows. Every method: data thread.
class RequestBook {
 public:
  virtual ~RequestBook() = default;
  virtual std::expected<domain::RequestsKnown, StoreError> requests(const domain::TicketId& ticket) = 0;
};

}  // namespace usher::ports
