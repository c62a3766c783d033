// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace usher::backend::http::tests {

/// A throw-away certificate for localhost that is its own issuer, and its key, both in PEM.
struct Certificate {
  std::string certificate;
  std::string key;
  /// The same key, locked with the passphrase "secret".
  std::string locked_key;
};

/// `name` is its common name; valid for `days` from now on (negative: it has expired).
Certificate makeCertificate(const std::string& name, int days = 1);

}  // namespace usher::backend::http::tests
