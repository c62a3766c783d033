// SPDX-License-Identifier: Apache-2.0
#include <iterator>
#include <utility>

#include <usher/backend/store/sqlite/replies.h>

namespace usher::backend::store {

Replies::Replies() : thread_([this] { loop(); }) {}

Replies::~Replies() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  wake_.notify_one();
  thread_.join();
}

void Replies::give(std::vector<Reply> replies) {
  {
    const std::lock_guard lock(mutex_);
    queue_.insert(queue_.end(), std::make_move_iterator(replies.begin()),
                  std::make_move_iterator(replies.end()));
  }
  wake_.notify_one();
}

void Replies::loop() {
  for (;;) {
    std::vector<Reply> now;
    {
      std::unique_lock lock(mutex_);
      wake_.wait(lock, [this] { return stopping_ || !queue_.empty(); });
      if (queue_.empty()) return;
      now.swap(queue_);
    }
    for (auto& reply : now) reply();
  }
}

}  // namespace usher::backend::store
