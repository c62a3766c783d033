// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <usher/contract/kiosk.h>

namespace usher::backend::tests {

/// A kiosk's key and what it signs.
class TestKiosk {
 public:
  TestKiosk();

  contract::PairRequest pairRequest(const std::string& code) const;
  /// A signed assertion, with a nonce of its own.
  contract::TokenRequest assertion(const std::string& kiosk, contract::Instant issued_at);

 private:
  std::string public_key_;
  std::string secret_key_;
  int nonces_ = 0;
};

/// Of gzipped bytes; "" where they are none.
std::string gunzip(const std::string& bytes);

}  // namespace usher::backend::tests
