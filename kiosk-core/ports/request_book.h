// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>

#include <usher/domain/guest_catalogue.h>
#include <usher/domain/staff/requests_to_serve.h>
#include <usher/ports/store_error.h>

namespace usher::ports {

/// What guests asked for, here or elsewhere, as far as the kiosk knows. Every method: data thread.
class RequestBook {
 public:
  virtual ~RequestBook() = default;
  virtual std::expected<domain::RequestsKnown, StoreError> requests(const domain::TicketId& ticket) = 0;
  /// Of all guests: what is to be done, and what was settled at `settled_since` or later, `at_most` of
  /// either. NoEvent until a snapshot is in, Corrupt where something sealed does not open. Data thread; each
  /// guest's row is unsealed once a request.
  virtual std::expected<domain::RequestsToServe, StoreError> toServe(domain::Instant settled_since,
                                                                     int at_most) = 0;
};

}  // namespace usher::ports
