// SPDX-License-Identifier: Apache-2.0
#include <usher/store/shadow_threads.h>

#include <sys/resource.h>

#include <utility>

#include <usher/store/errors.h>

namespace usher::store {

namespace {

/// Batches that may wait for each thread: some thousand records, a few megabytes. What a flush holds up is
/// not to hold up the others.
constexpr std::size_t kAhead = 16;

/// Guests are served by threads of nice 0. Of the calling thread alone, as Linux has it; where it fails, the
/// work is done all the same.
void stepBack() {
  constexpr int kNice = 5;
  ::setpriority(PRIO_PROCESS, 0, kNice);
}

}  // namespace

ShadowThreads::ShadowThreads(const std::filesystem::path& folder, const domain::EventId& event,
                             const ports::FeedPosition& at, const Sealing& sealing)
    : sealing_(sealing.another()),
      writers_sealing_(sealing.another()),
      file_(folder, event, at, *writers_sealing_, stopped_),
      records_(kAhead),
      rows_(kAhead),
      sealer_([this] { seal(); }),
      writer_([this] { write(); }) {}

ShadowThreads::~ShadowThreads() {
  stop();
  sealer_.join();
  writer_.join();
}

void ShadowThreads::stop() {
  stopped_ = true;
  records_.drop();
  rows_.drop();
}

std::expected<void, ports::StoreError> ShadowThreads::add(std::vector<ports::Record> records) {
  if (records_.put(std::move(records))) return {};
  const std::lock_guard lock(mutex_);
  if (outcome_ && !*outcome_) return *outcome_;
  return std::unexpected(
      ports::StoreError{ports::StoreError::Failed, QStringLiteral("the snapshot was finished already")});
}

std::expected<void, ports::StoreError> ShadowThreads::finish() {
  records_.end();
  std::unique_lock lock(mutex_);
  settled_.wait(lock, [this] { return outcome_.has_value(); });
  return *outcome_;
}

void ShadowThreads::seal() {
  stepBack();
  auto outcome = guarded([this] {
    while (auto records = records_.take()) {
      if (!rows_.put(rowsOf(*std::move(records), *sealing_))) return;
    }
    rows_.end();
  });
  if (!outcome) settle(std::move(outcome));
}

void ShadowThreads::write() {
  stepBack();
  settle(guarded([this] {
    while (const auto rows = rows_.take()) file_.add(*rows);
    // Half of an event is none.
    if (stopped_ || isSettled())
      throw Failure(ports::StoreError::Failed, QStringLiteral("the snapshot was stopped"));
    file_.finish();
  }));
}

void ShadowThreads::settle(Outcome outcome) {
  {
    const std::lock_guard lock(mutex_);
    if (!outcome_) outcome_ = std::move(outcome);
    settled_.notify_all();
  }
  records_.drop();
  rows_.drop();
}

bool ShadowThreads::isSettled() {
  const std::lock_guard lock(mutex_);
  return outcome_.has_value();
}

}  // namespace usher::store
