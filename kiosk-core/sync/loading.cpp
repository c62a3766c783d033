// SPDX-License-Identifier: Apache-2.0
#include <usher/sync/loading.h>

#include <utility>

namespace usher::sync {

namespace {

/// The copy in use is well, whatever became of the one beside it: a full disk is no reason to serve nobody.
Loading::Outcome outcomeOf(const ports::StoreError& error) {
  if (error.code == ports::StoreError::BadData) return error;
  return ports::BackendError{ports::BackendError::StoreFailed, error.detail, std::nullopt};
}

}  // namespace

void Loading::run() {
  while (!stopped_) {
    auto records = fetched_->next();
    if (!records) {
      outcome_ = records.error();
      return;
    }
    const auto count = static_cast<std::int64_t>(records->size());
    completing_ = count == 0;
    const auto taken = count > 0 ? load_->add(*std::move(records)) : load_->complete();
    if (!taken) outcome_ = outcomeOf(taken.error());
    if (!taken || count == 0) return;
    read_ += count;
  }
}

void Loading::stop() {
  stopped_ = true;
  load_->stop();
}

Loading::Outcome Loading::finish() {
  if (outcome_.index() == 0) {
    if (const auto finished = load_->finish(); !finished) outcome_ = finished.error();
  }
  // It is in use, or no good; or there is no room for it, nor for what has arrived of it.
  fetched_->forget();
  return outcome_;
}

}  // namespace usher::sync
