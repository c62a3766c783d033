// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <functional>
#include <memory>

namespace usher::ports {

/// Work that is done on another thread. Destroying it waits until the work has ended; what was to follow is
/// then not called any more. Data thread.
class Work {
 public:
  virtual ~Work() = default;
};

/// Waiting, and what takes long, as a port: tests need not wait. Data thread.
class Scheduler {
 public:
  virtual ~Scheduler() = default;
  /// Calls `call` once, not before `delay` has passed and never within after() itself. There is no taking
  /// back: a call that may come too late looks for itself whether it is still wanted.
  virtual void after(std::chrono::milliseconds delay, std::move_only_function<void()> call) = 0;
  /// Has `work` done on another thread, behind whatever guests wait for, and calls `then` on this one when it
  /// has ended, never within elsewhere() itself. `then` may destroy the answer.
  [[nodiscard]] virtual std::unique_ptr<Work> elsewhere(std::move_only_function<void()> work,
                                                        std::move_only_function<void()> then) = 0;
};

}  // namespace usher::ports
