// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <variant>

#include <usher/backend/service/clock.h>
#include <usher/backend/service/error.h>
#include <usher/backend/store/port/event_store.h>
#include <usher/contract/encoded_changes.h>

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

  /// Gone where `cursor` is of another generation, or older than what is kept. `generation`: which one
  /// whoever asks knows it to be of; "" where they don't say.
  Result<News> after(const std::string& event, const std::string& cursor, const std::string& generation = {});
  /// For one of many who wait for news after the sequence number `after`: the page that prepare() has read,
  /// in the words of the contract, although more may have come since. nullopt: ask after(). Never blocks on
  /// the store.
  std::optional<std::string> prepared(const std::string& event, std::int64_t after);
  /// Reads once what is new after `after`, for all who wait for it.
  void prepare(const std::string& event, std::int64_t after);
  /// To be called now and then: forgets what is older than seven days.
  store::Result<void> forgetOld() { return store_.forgetChanges(clock_() - kKept); }

 private:
  static constexpr std::chrono::seconds kPageKept{1};

  struct Page {
    std::int64_t after = 0;
    Instant read_at;
    std::shared_ptr<const contract::EncodedChanges> words;
  };

  store::EventStore& store_;
  Clock clock_;
  std::mutex mutex_;
  /// The newest of each event.
  std::map<std::string, Page> pages_;
};

}  // namespace usher::backend::service
