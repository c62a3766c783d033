// SPDX-License-Identifier: Apache-2.0
#include <usher/store/shadow_thread.h>

#include <sys/resource.h>

#include <utility>

#include <usher/store/errors.h>

namespace usher::store {

namespace {

/// Batches that may wait: some thousand records, a few megabytes.
constexpr std::size_t kAhead = 4;
/// Guests are served by threads of nice 0.
constexpr int kNice = 5;

}  // namespace

ShadowThread::ShadowThread(const std::filesystem::path& folder, const domain::EventId& event,
                           const ports::FeedPosition& at, std::unique_ptr<Sealing> sealing)
    : sealing_(std::move(sealing)),
      file_(folder, event, at, *sealing_, stopped_),
      thread_([this] { run(); }) {}

ShadowThread::~ShadowThread() {
  stop();
  thread_.join();
}

void ShadowThread::stop() {
  stopped_ = true;
  const std::lock_guard lock(mutex_);
  ended_ = true;
  waiting_.clear();
  changed_.notify_all();
}

std::expected<void, ports::StoreError> ShadowThread::add(std::vector<ports::Record> records) {
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [this] { return outcome_ || waiting_.size() < kAhead; });
  if (ended_) {
    return std::unexpected(
        ports::StoreError{ports::StoreError::Failed, QStringLiteral("the snapshot was finished already")});
  }
  if (outcome_) return *outcome_;
  waiting_.push_back(std::move(records));
  changed_.notify_all();
  return {};
}

std::expected<void, ports::StoreError> ShadowThread::finish() {
  std::unique_lock lock(mutex_);
  ended_ = true;
  changed_.notify_all();
  changed_.wait(lock, [this] { return outcome_.has_value(); });
  return *outcome_;
}

std::optional<std::vector<ports::Record>> ShadowThread::next() {
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [this] { return ended_ || !waiting_.empty(); });
  if (waiting_.empty()) return std::nullopt;
  auto records = std::move(waiting_.front());
  waiting_.pop_front();
  changed_.notify_all();
  return records;
}

void ShadowThread::run() {
  // Of this thread alone, as Linux has it. Where it fails, the work is done all the same.
  ::setpriority(PRIO_PROCESS, 0, kNice);
  auto outcome = guarded([this] {
    while (const auto records = next()) file_.add(*records);
    if (stopped_) throw Failure(ports::StoreError::Failed, QStringLiteral("the snapshot was stopped"));
    file_.finish();
  });
  const std::lock_guard lock(mutex_);
  outcome_ = std::move(outcome);
  changed_.notify_all();
}

}  // namespace usher::store
