// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include <usher/backend/service/clock.h>
#include <usher/backend/service/error.h>
#include <usher/backend/store/port/kiosk_store.h>

namespace usher::backend::service {

/// Bearer tokens for kiosks: random, known to the store by their hash, so that they outlive a restart and end
/// with a revocation. Any thread.
class Tokens {
 public:
  static constexpr std::chrono::minutes kTokenLife{15};
  static constexpr std::chrono::seconds kAssertionLife{60};

  Tokens(store::KioskStore& store, Clock clock) : store_(store), clock_(std::move(clock)) {}

  /// Unauthorized for an unknown or revoked kiosk, a wrong signature, an assertion more than 60 s off, or one
  /// used before.
  Result<contract::TokenAnswer> issue(const contract::TokenRequest& assertion);
  /// The kiosk that `token` was given to.
  Result<store::Kiosk> kioskOf(std::string_view token);

 private:
  store::KioskStore& store_;
  Clock clock_;
};

}  // namespace usher::backend::service
