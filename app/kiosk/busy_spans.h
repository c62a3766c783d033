// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>

namespace usher::kiosk {

/// How long a thread with an event loop works before its loop comes round again. A span begins with the first
/// event after the loop came round, and ends when it comes round once more: events that are delivered in one
/// go hold the thread together. Pure; times are the caller's, and never go back.
class BusySpans {
 public:
  using Moment = std::chrono::steady_clock::time_point;
  using Length = std::chrono::steady_clock::duration;

  /// `limit`: what a span may last.
  explicit BusySpans(Length limit) : limit_(limit) {}

  /// An event is about to be delivered. True: it is a span's first.
  bool work(Moment now);
  /// The loop has come round. The length of the span that ends here, if it lasted longer than the limit.
  std::optional<Length> comeRound(Moment now);

  /// How many lasted longer than the limit.
  int over() const { return over_; }
  /// Of all spans, also those within the limit.
  Length longest() const { return longest_; }
  /// The one that ended last.
  Length last() const { return last_; }

 private:
  Length limit_;
  std::optional<Moment> since_;
  int over_ = 0;
  Length longest_{0};
  Length last_{0};
};

}  // namespace usher::kiosk
