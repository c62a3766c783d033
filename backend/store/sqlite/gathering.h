// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>

namespace usher::backend::store {

/// When a commit is worth a short wait. Whoever has just been answered often has more to write, and what
/// arrives while a commit runs waits for the next: without a wait two halves of the same writers take turns,
/// and each write costs half a flush more than it need. PostgreSQL's commit_delay serves the same end.
class Gathering {
 public:
  using Duration = std::chrono::steady_clock::duration;

  /// After a commit that took `took` and answered `answered` jobs, with `waiting` more of them queued.
  void committed(std::size_t answered, std::size_t waiting, Duration took);
  /// How many jobs the next commit may hope for.
  std::size_t hopedFor() const { return hoped_for_; }
  /// How long it waits for them at most; zero where nobody else is to be expected.
  Duration patience() const { return patience_; }
  /// Whether they came. Where they did not, the next few commits do not wait.
  void waited(bool came);

 private:
  std::size_t hoped_for_ = 0;
  Duration patience_{};
  int misses_ = 0;
  int commits_without_ = 0;
};

}  // namespace usher::backend::store
