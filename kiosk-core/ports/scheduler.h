// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <functional>

namespace usher::ports {

/// Waiting, as a port: tests need not wait. Data thread.
class Scheduler {
 public:
  virtual ~Scheduler() = default;
  /// Calls `call` once, not before `delay` has passed and never within after() itself. There is no taking
  /// back: a call that may come too late looks for itself whether it is still wanted.
  virtual void after(std::chrono::milliseconds delay, std::move_only_function<void()> call) = 0;
};

}  // namespace usher::ports
