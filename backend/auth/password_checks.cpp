// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/auth/password_checks.h>

#include <exception>
#include <utility>

#include <usher/backend/auth/password_hash.h>

namespace usher::backend::auth {

PasswordChecks::PasswordChecks() {
  for (std::size_t i = 0; i < kAtOnce; ++i) threads_.emplace_back([this] { work(); });
}

PasswordChecks::~PasswordChecks() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
    waiting_.clear();
  }
  changed_.notify_all();
  for (auto& thread : threads_) thread.join();
}

bool PasswordChecks::check(std::string hash, std::string password, Done done) {
  {
    const std::lock_guard lock(mutex_);
    if (waiting_.size() >= kMostWaiting) return false;
    waiting_.push_back({std::move(hash), std::move(password), std::move(done)});
  }
  changed_.notify_one();
  return true;
}

void PasswordChecks::work() {
  for (;;) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return stopping_ || !waiting_.empty(); });
    if (stopping_) return;
    const auto check = std::move(waiting_.front());
    waiting_.pop_front();
    lock.unlock();
    try {
      check.done(passwordFits(check.hash, check.password));
    } catch (const std::exception&) {
      // Whoever waits is told by the reply that is dropped here; the next one is checked all the same.
    }
  }
}

}  // namespace usher::backend::auth
