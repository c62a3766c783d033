// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>

#include <usher/backend/log/logger.h>
#include <usher/backend/notify/event_watch.h>
#include <usher/backend/notify/occasion.h>
#include <usher/backend/notify/provider_options.h>

namespace usher::backend::notify {

/// All that goes out: a scheduler and a delivery for each channel that has a provider, each on a thread of
/// its own. Only one program at a time dispatches from a store. Its end waits for the messages in hand.
class Dispatch {
 public:
  /// The stores and the logger must outlive it.
  Dispatch(SchedulerStores stores, const ProviderOptions& options, GuestLink guest_link, log::Logger& logger,
           std::function<store::Instant()> clock);
  ~Dispatch();

  /// To be called when something may have been queued or a feed may have moved; cheap. Any thread.
  void wake();

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace usher::backend::notify
