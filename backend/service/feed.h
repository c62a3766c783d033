// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <string>
#include <variant>

#include <usher/backend/service/clock.h>
#include <usher/backend/service/error.h>
#include <usher/backend/store/port/event_store.h>

namespace usher::backend::service {

/// The change feed, page by page. Any thread.
class Feed {
 public:
  static constexpr int kChangesPerPage = 1000;
  static constexpr std::chrono::days kKept{7};

  struct NoNews {
    /// As a sequence number: news are those beyond it.
    std::int64_t after = 0;
  };
  using News = std::variant<contract::ChangesAnswer, NoNews>;

  Feed(store::EventStore& store, Clock clock) : store_(store), clock_(std::move(clock)) {}

  /// Gone where `cursor` is of another generation, or older than what is kept.
  Result<News> after(const std::string& event, const std::string& cursor);
  /// The same for one of many who waited for news after this cursor: a page that was read for another of them
  /// in this second is theirs, too, although more may have come since.
  Result<News> afterWaiting(const std::string& event, const std::string& cursor);
  /// To be called now and then: forgets what is older than seven days.
  store::Result<void> forgetOld() { return store_.forgetChanges(clock_() - kKept); }

 private:
  static constexpr std::size_t kPagesKept = 8;
  static constexpr std::chrono::seconds kPageKept{1};

  struct Page {
    std::string event;
    std::int64_t after = 0;
    Instant read_at;
    std::shared_ptr<const contract::ChangesAnswer> answer;
  };
  std::shared_ptr<const contract::ChangesAnswer> keptPage(const std::string& event, std::int64_t after);
  void keepPage(Page page);

  store::EventStore& store_;
  Clock clock_;
  std::mutex mutex_;
  std::deque<Page> pages_;
};

}  // namespace usher::backend::service
