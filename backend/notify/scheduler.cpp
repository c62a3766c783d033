// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <chrono>

#include <usher/backend/notify/scheduler.h>

namespace usher::backend::notify {

namespace {

constexpr std::chrono::seconds kAfterTrouble{10};

}  // namespace

std::optional<contract::Instant> Scheduler::turn(contract::Instant now) {
  const auto heads = stores_.events.heads();
  if (!heads) {
    logger_.error("no notices: the events cannot be read", {{"cause", heads.error().detail}});
    return now + kAfterTrouble;
  }
  std::optional<contract::Instant> next;
  for (const auto& head : *heads) {
    auto& watch = watches_.try_emplace(head.event, head.event, stores_).first->second;
    auto again = watch.turn(head, now);
    if (!again) {
      logger_.error("no notices", {{"event", head.event}, {"cause", again.error().detail}});
      again = now + kAfterTrouble;
    }
    if (*again) next = next ? std::min(*next, **again) : **again;
  }
  return next;
}

}  // namespace usher::backend::notify
