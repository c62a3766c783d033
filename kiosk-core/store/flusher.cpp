// SPDX-License-Identifier: Apache-2.0
#include <usher/store/flusher.h>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace usher::store {

Flusher::Flusher(std::chrono::milliseconds after, Flush flush)
    : after_(after), flush_(std::move(flush)), thread_([this](const std::stop_token& stop) { run(stop); }) {}

Flusher::~Flusher() {
  thread_.request_stop();
  thread_.join();
  if (descriptor_ >= 0) ::close(descriptor_);
}

void Flusher::follow(int descriptor) {
  // A descriptor of its own: whoever wrote may close theirs at any time.
  const int own = descriptor < 0 ? -1 : ::fcntl(descriptor, F_DUPFD_CLOEXEC, 0);
  const std::lock_guard lock(mutex_);
  if (descriptor_ >= 0) ::close(descriptor_);
  descriptor_ = own;
  is_written_ = false;
  error_ = 0;
}

void Flusher::wrote() {
  const std::lock_guard lock(mutex_);
  if (std::exchange(is_written_, true)) return;
  changed_.notify_all();
}

int Flusher::error() {
  const std::lock_guard lock(mutex_);
  return error_;
}

void Flusher::run(const std::stop_token& stop) {
  std::unique_lock lock(mutex_);
  while (changed_.wait(lock, stop, [this] { return is_written_; })) {
    // More may follow.
    changed_.wait_for(lock, stop, after_, [] { return false; });
    if (stop.stop_requested()) return;
    is_written_ = false;
    const int file = descriptor_ < 0 ? -1 : ::fcntl(descriptor_, F_DUPFD_CLOEXEC, 0);
    if (file < 0) continue;
    const int followed = descriptor_;
    lock.unlock();
    const int error = flush_(file) == 0 ? 0 : errno;
    ::close(file);
    lock.lock();
    if (error != 0 && followed == descriptor_) error_ = error;
  }
}

}  // namespace usher::store
