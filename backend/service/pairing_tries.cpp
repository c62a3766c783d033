// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/service/pairing_tries.h>

namespace usher::backend::service {

std::optional<std::chrono::seconds> PairingTries::waitOf(const std::string& client, Instant now) {
  const std::lock_guard lock(mutex_);
  forgetOld(now);
  const auto found = wrong_.find(client);
  if (found == wrong_.end() || found->second.size() < kTries) return std::nullopt;
  return std::chrono::ceil<std::chrono::seconds>(found->second.front() + kWindow - now);
}

void PairingTries::addWrong(const std::string& client, Instant now) {
  const std::lock_guard lock(mutex_);
  forgetOld(now);
  wrong_[client].push_back(now);
}

void PairingTries::forgetOld(Instant now) {
  for (auto entry = wrong_.begin(); entry != wrong_.end();) {
    std::erase_if(entry->second, [now](Instant at) { return at + kWindow <= now; });
    entry = entry->second.empty() ? wrong_.erase(entry) : std::next(entry);
  }
}

}  // namespace usher::backend::service
