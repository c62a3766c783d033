// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <nlohmann/json.hpp>
#include <string>

namespace usher::backend::tests {

using Json = nlohmann::json;

std::string base64Url(const std::string& bytes);

/// An RSA key pair that signs as a provider does; made by OpenSSL, apart from what is tested.
class TestKey {
 public:
  explicit TestKey(std::string id, unsigned bits = 2048);

  const std::string& id() const { return id_; }
  /// The public half.
  Json jwk() const;
  std::string publicPem() const;

  /// RS256 under a header that names this key.
  std::string sign(const Json& claims) const;
  /// Whatever the texts are.
  std::string signTexts(const std::string& header, const std::string& payload) const;

 private:
  std::string id_;
  std::shared_ptr<void> key_;
};

/// HMAC-SHA-256 where a signature belongs.
std::string macToken(const std::string& header, const std::string& payload, const std::string& secret);

}  // namespace usher::backend::tests
