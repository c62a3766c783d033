// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <usher/backend/service/clock.h>
#include <usher/backend/service/error.h>
#include <usher/backend/store/port/event_store.h>
#include <usher/backend/store/port/kiosk_store.h>

namespace usher::backend::service {

/// Takes in what kiosks did. Any thread.
class CheckIns {
 public:
  using Reply = std::move_only_function<void(Result<contract::OpsAnswer>)>;

  CheckIns(store::EventStore& store, Clock clock) : store_(store), clock_(std::move(clock)) {}

  /// Replies once everything is on the disk, on a thread of the store's.
  void push(const store::Kiosk& kiosk, contract::OpsRequest request, Reply reply);

 private:
  store::EventStore& store_;
  Clock clock_;
};

}  // namespace usher::backend::service
