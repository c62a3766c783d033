// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <usher/backend/service/neighbours.h>

namespace usher::backend::service {

std::optional<Neighbours::Known> Neighbours::knownOf(const std::string& event) {
  const Instant now = clock_();
  {
    const std::lock_guard lock(mutex_);
    const auto known = known_.find(event);
    // A clock set back does not keep it for ever.
    if (known != known_.end() && now >= known->second.read_at && now - known->second.read_at < kKept) {
      return known->second;
    }
  }
  auto kiosks = kiosks_.list(event);
  if (!kiosks) return std::nullopt;
  std::erase_if(*kiosks, [](const KioskState& one) {
    return one.presence == KioskState::Revoked || !one.age || *one.age > kForgottenAfter;
  });
  std::ranges::stable_sort(*kiosks, std::ranges::greater{}, &KioskState::age);
  // One of them is whoever asks.
  if (kiosks->size() > kMost + 1) kiosks->resize(kMost + 1);
  Known known{now, std::move(*kiosks)};
  const std::lock_guard lock(mutex_);
  return known_[event] = std::move(known);
}

std::optional<std::vector<contract::Neighbour>> Neighbours::of(const std::string& event,
                                                               const std::string& kiosk) {
  const auto known = knownOf(event);
  if (!known) return std::nullopt;
  const auto since = std::chrono::floor<std::chrono::seconds>(clock_() - known->read_at);
  std::vector<contract::Neighbour> neighbours;
  for (const KioskState& one : known->kiosks) {
    if (one.kiosk.id == kiosk || neighbours.size() == kMost) continue;
    contract::Neighbour neighbour{.name = one.kiosk.name, .heard_s = (*one.age + since).count()};
    if (const auto& said = one.kiosk.heartbeat) {
      neighbour.queue_depth = said->queue_depth;
      neighbour.camera = said->camera;
      neighbour.printer = said->printer;
    }
    neighbours.push_back(std::move(neighbour));
  }
  return neighbours;
}

}  // namespace usher::backend::service
