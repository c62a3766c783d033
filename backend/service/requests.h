// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <usher/backend/service/clock.h>
#include <usher/backend/service/error.h>
#include <usher/backend/store/port/request_store.h>

namespace usher::backend::service {

/// Guest requests, from a guest's own page and by staff. Any thread; blocks on the store.
class Requests {
 public:
  Requests(store::RequestStore& store, Clock clock) : store_(store), clock_(std::move(clock)) {}

  /// `request.id` makes asking twice harmless. NotFound: unknown-ticket, unknown-item; Conflict:
  /// ticket-invalid, not-enrolled, closed, sold-out, limit-reached, op-id-reused.
  Result<contract::RequestRow> ask(const std::string& event, store::NewRequest request);
  /// NotFound: unknown-request; Conflict: not-from-there. Declining wants a reason (Invalid: no-reason).
  Result<contract::RequestRow> step(const std::string& event, const std::string& id,
                                    const store::RequestStep& step);

 private:
  store::RequestStore& store_;
  Clock clock_;
};

}  // namespace usher::backend::service
