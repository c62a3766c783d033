// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/backend/notify/handover.h>
#include <usher/backend/store/port/message_store.h>

namespace usher::backend::notify {

/// Brings queued messages of one channel to their receivers. One thread at a time.
class Carrier {
 public:
  virtual ~Carrier() = default;
  /// Blocks until it is settled, a minute at most.
  virtual Handover carry(const store::Message& message, store::Instant now) = 0;
};

}  // namespace usher::backend::notify
