// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <usher/backend/service/clock.h>
#include <usher/backend/service/error.h>
#include <usher/backend/store/port/kiosk_store.h>

namespace usher::backend::service {

/// How a kiosk comes to belong to an event: with a code that works once, for ten minutes. Any thread.
class Pairing {
 public:
  static constexpr std::chrono::minutes kCodeLife{10};

  Pairing(store::KioskStore& store, Clock clock) : store_(store), clock_(std::move(clock)) {}

  /// A new code as a person reads it, XXXX-XXXX, for a kiosk of that name. Invalid: kiosk-name.
  Result<std::string> createCode(const std::string& event, const std::string& name);
  /// Forbidden: the code is wrong. That is found out by reading alone: whoever guesses does not hold up the
  /// one who writes.
  Result<contract::PairAnswer> pair(const contract::PairRequest& request);

 private:
  store::KioskStore& store_;
  Clock clock_;
};

}  // namespace usher::backend::service
