// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace usher::backend::auth {

/// Checks passwords on threads of its own, so that nobody else waits for a second of work in 256 MiB; two at
/// once, and a few more in a queue. Any thread.
class PasswordChecks {
 public:
  static constexpr std::size_t kAtOnce = 2;
  static constexpr std::size_t kMostWaiting = 16;
  /// On one of those threads; as passwordFits(). What it throws is dropped.
  using Done = std::function<void(std::optional<bool> fits)>;

  PasswordChecks();
  /// What has not begun yet is never done.
  ~PasswordChecks();
  PasswordChecks(const PasswordChecks&) = delete;
  PasswordChecks& operator=(const PasswordChecks&) = delete;

  /// False: too many wait already, and `done` is not called.
  bool check(std::string hash, std::string password, Done done);

 private:
  struct Check {
    std::string hash;
    std::string password;
    Done done;
  };
  void work();

  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<Check> waiting_;
  bool stopping_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace usher::backend::auth
