// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <map>
#include <utility>

#include <usher/ports/clock.h>
#include <usher/ports/scheduler.h>

namespace usher::fakes {

/// A clock that goes when it is told to, with whatever was scheduled on it. One thread.
class FakeTime : public ports::Clock, public ports::Scheduler {
 public:
  /// 2026-11-24T09:00:00Z, an hour and a bit after the start of the machine.
  static constexpr domain::Instant kStart{std::chrono::milliseconds{1'795'510'800'000}};

  domain::Instant now() const override { return kStart + passed_ + wall_error_; }
  std::chrono::milliseconds monotonic() const override {
    return std::chrono::milliseconds{4'000'000} + passed_;
  }
  /// What a right clock shows.
  domain::Instant truth() const { return kStart + passed_; }

  void after(std::chrono::milliseconds delay, std::move_only_function<void()> call) override;
  /// How long what is done elsewhere takes.
  std::chrono::milliseconds work_takes{0};
  /// The work is done on this thread, at the end of the time that it takes.
  std::unique_ptr<ports::Work> elsewhere(std::move_only_function<void()> work,
                                         std::move_only_function<void()> then) override;

  /// Lets time pass, running every call that comes due, in order, at its own time. Zero runs what is due
  /// already.
  void advance(std::chrono::milliseconds by);
  /// The wall clock is wrong by this much from now on.
  void setWallError(std::chrono::milliseconds error) { wall_error_ = error; }
  std::size_t scheduled() const { return calls_.size(); }

 private:
  std::chrono::milliseconds passed_{0};
  std::chrono::milliseconds wall_error_{0};
  std::multimap<std::chrono::milliseconds, std::move_only_function<void()>> calls_;
};

}  // namespace usher::fakes
