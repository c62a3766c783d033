// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <expected>
#include <vector>

#include <usher/domain/signed_ticket.h>
#include <usher/ports/outbox.h>
#include <usher/ports/store_error.h>

namespace usher::ports {

struct QueuedOp {
  /// Grows with the queue.
  std::int64_t place = 0;
  OutboxOp op;
};

/// What a kiosk gives to somebody who carries it to the backend. Every method: data thread.
class Carrying {
 public:
  virtual ~Carrying() = default;
  /// What the backend has not heard, oldest first, behind `after` (0: all), whenever it is due: what is about
  /// another op comes behind that one. An op stays in the outbox until Outbox::settle() files its answer.
  virtual std::expected<std::vector<QueuedOp>, StoreError> queued(std::int64_t after, int at_most) = 0;
  /// By which the event's backend is known: the keys of its tickets that are not retired, the newest first.
  virtual std::expected<std::vector<domain::TicketKey>, StoreError> backendKeys() = 0;
};

}  // namespace usher::ports
