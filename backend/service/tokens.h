// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include <usher/backend/service/clock.h>
#include <usher/backend/service/error.h>
#include <usher/backend/store/port/kiosk_store.h>

namespace usher::backend::service {

/// Bearer tokens for kiosks: random, known to the store by their hash, so that they outlive a restart. Any
/// thread.
///
/// A revoked kiosk still gets them for kGrace, and has them, to hand in what it did; who asks looks at
/// Kiosk::revoked_at for anything else.
class Tokens {
 public:
  static constexpr std::chrono::minutes kTokenLife{15};
  static constexpr std::chrono::seconds kAssertionLife{60};
  static constexpr std::chrono::hours kGrace{24};

  Tokens(store::KioskStore& store, Clock clock) : store_(store), clock_(std::move(clock)) {}

  /// Unauthorized for an unknown kiosk, one revoked for longer than kGrace, a wrong signature, an assertion
  /// more than 60 s off, or one used before.
  Result<contract::TokenAnswer> issue(const contract::TokenRequest& assertion);
  /// The kiosk that `token` was given to. Unauthorized: bad-token; revoked, for longer than kGrace.
  Result<store::Kiosk> kioskOf(std::string_view token);

 private:
  store::KioskStore& store_;
  Clock clock_;
};

}  // namespace usher::backend::service
