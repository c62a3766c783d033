// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

#include <usher/sync/commands.h>
#include <usher/sync/lifeline.h>
#include <usher/sync/reporter.h>

namespace usher::sync {

/// Tells the backend regularly how the kiosk is, and hears its commands and its clock.
class Heartbeat {
 public:
  Heartbeat(const Surroundings& around, std::chrono::seconds every) : around_(around), every_(every) {}
  void start();
  void stop();
  /// One more beat, now, unless one is on its way.
  void beatNow();
  /// What became of those that were reported; told with the next beat.
  Commands& commands() { return commands_; }

 private:
  void beat();
  void tell();
  void onAnswer(std::expected<ports::HeartbeatAnswer, ports::BackendError> answer);

  Surroundings around_;
  std::chrono::seconds every_;
  Commands commands_;
  Lifeline line_;
  bool waiting_ = false;
  std::chrono::milliseconds not_before_{0};
  std::chrono::milliseconds sent_at_{0};
};

}  // namespace usher::sync
