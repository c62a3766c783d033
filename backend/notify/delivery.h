// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <functional>
#include <optional>

#include <usher/backend/log/logger.h>
#include <usher/backend/notify/carrier.h>
#include <usher/backend/store/port/message_store.h>

namespace usher::backend::notify {

using std::chrono::milliseconds;
using store::Instant;

struct DeliveryOptions {
  store::Channel channel = store::Channel::Mail;
  /// At most so many a minute.
  int per_minute = 300;
  /// How long a message is ours once it is taken; longer than a carrier blocks.
  milliseconds lease = std::chrono::minutes(2);
  /// Between 0 and 1.
  std::function<double()> random;
};

/// Empties the queue of one channel: takes what is due, has it carried, settles it. One that failed is tried
/// again after a minute, doubling to an hour, and is dead after three days or when it is refused for good.
/// While the provider is down nothing is taken but one message now and then, to see whether it is back. One
/// thread at a time.
class Delivery {
 public:
  static constexpr milliseconds kFirstPause = std::chrono::minutes(1);
  static constexpr milliseconds kLongestPause = std::chrono::hours(1);
  static constexpr milliseconds kFirstProviderPause = std::chrono::seconds(10);
  static constexpr milliseconds kLongestProviderPause = std::chrono::minutes(5);
  static constexpr milliseconds kPatience = std::chrono::days(3);
  /// Also of one that an organizer has queued again.
  static constexpr int kFewestAttempts = 5;

  /// The store, the carrier and the logger must outlive it.
  Delivery(store::MessageStore& messages, Carrier& carrier, log::Logger& logger, DeliveryOptions options);

  /// Carries one message at most. When there may be more to do; nullopt: not before something is queued.
  std::optional<Instant> step(Instant now);

 private:
  void settle(const store::Message& message, const Handover& handover, Instant now);
  Instant nextTry(const store::Message& message, const Handover& handover, Instant now) const;
  milliseconds spread(milliseconds pause) const;
  std::optional<Instant> later(std::optional<Instant> due) const;

  store::MessageStore& messages_;
  Carrier& carrier_;
  log::Logger& logger_;
  DeliveryOptions options_;
  /// Not before then: because of the rate, or because the provider was down.
  Instant earliest_;
  milliseconds provider_pause_{0};
};

}  // namespace usher::backend::notify
