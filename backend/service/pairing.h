// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <usher/backend/service/clock.h>
#include <usher/backend/service/error.h>
#include <usher/backend/service/pairing_tries.h>
#include <usher/backend/store/port/kiosk_store.h>

namespace usher::backend::service {

/// How a kiosk comes to belong to an event: with a code that works once, for ten minutes. Any thread.
class Pairing {
 public:
  static constexpr std::chrono::minutes kCodeLife{10};

  Pairing(store::KioskStore& store, Clock clock) : store_(store), clock_(std::move(clock)) {}

  /// A new code as a person reads it, XXXX-XXXX.
  store::Result<std::string> createCode(const std::string& event, const std::string& name);
  /// `client` tells apart who tries, e.g. an address: five wrong codes within ten minutes, and it has to
  /// wait.
  Result<contract::PairAnswer> pair(const contract::PairRequest& request, const std::string& client);

 private:
  store::KioskStore& store_;
  Clock clock_;
  PairingTries tries_;
};

}  // namespace usher::backend::service
