// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include <usher/backend/service/clock.h>

namespace usher::backend::service {

/// Counts wrong pairing codes by who sent them. In memory alone: an address is personal data. Any thread.
class PairingTries {
 public:
  static constexpr std::size_t kTries = 5;
  static constexpr std::chrono::minutes kWindow{10};

  /// How long `client` has to wait before another try; nullopt: not at all.
  std::optional<std::chrono::seconds> waitOf(const std::string& client, Instant now);
  void addWrong(const std::string& client, Instant now);

 private:
  void forgetOld(Instant now);

  std::mutex mutex_;
  std::map<std::string, std::vector<Instant>> wrong_;
};

}  // namespace usher::backend::service
