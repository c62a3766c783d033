// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <vector>

#include <usher/ports/outbox.h>
#include <usher/sync/lifeline.h>
#include <usher/sync/pause.h>
#include <usher/sync/reporter.h>

namespace usher::sync {

/// Hands in what was done here, oldest first, one push at a time, until nothing is due.
///
/// An op that the backend can't take now waits by itself, as data in its row. Where a whole push is refused,
/// the push is halved until the op that offends is alone; that one waits, and the others go on. Nothing is
/// handed in before it is known whether its time is right.
class Pusher {
 public:
  Pusher(const Surroundings& around, ports::Outbox& outbox);

  /// The first push is held back by `spread`.
  void start(std::chrono::milliseconds spread);
  /// Nothing is reported afterwards. An answer on its way is lost, which is harmless: the ops are sent again.
  void stop();
  /// Something new may be due.
  void nudge() { push(); }
  /// The backend is there again; `spread` is how long to hold back the first push.
  void backendIsBack(std::chrono::milliseconds spread);

 private:
  static constexpr std::size_t kMostOps = 100;

  void push();
  void holdBack(std::chrono::milliseconds spread);
  void onAnswer(std::expected<ports::PushAnswer, ports::BackendError> answer);
  void onRefusal(const ports::BackendError& error);
  std::vector<ports::OpOutcome> outcomesOfSent(const std::vector<ports::OpOutcome>& outcomes);
  /// Ends the push under way: on to the next one, now or after a pause.
  void goOn();
  void rest(std::optional<std::chrono::seconds> at_least);
  void failed(const ports::BackendError& error);
  void failed(const ports::StoreError& error);

  Surroundings around_;
  ports::Outbox& outbox_;
  Pause pause_;
  Lifeline line_;
  bool running_ = false;
  bool busy_ = false;
  bool holding_back_ = false;
  std::size_t limit_ = kMostOps;
  std::vector<ports::OutboxOp> sent_;
  std::chrono::milliseconds sent_at_{0};
};

}  // namespace usher::sync
