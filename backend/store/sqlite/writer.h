// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

#include <usher/backend/store/port/error.h>
#include <usher/backend/store/sqlite/gathering.h>
#include <usher/backend/store/sqlite/replies.h>
#include <usher/sqlite/database.h>

namespace usher::backend::store {

/// The one thread that writes. Jobs that wait at the same time share one transaction, and so one flush to the
/// disk. Where one of them fails they run again, each in a savepoint of its own, so that it takes nothing
/// else with it.
class Writer {
 public:
  struct Job {
    /// Runs inside the transaction, a second time where the first was rolled back; what it throws becomes its
    /// error.
    std::function<void(sqlite::Database&)> work;
    /// After the commit, or with the reason why there is none. On the thread of Replies.
    std::move_only_function<void(std::optional<Error>)> done;
  };
  /// On the writer's thread: after each commit, here or by another process (noticed within a second).
  using News = std::function<void(sqlite::Database&)>;

  Writer(sqlite::Database& database, News news);
  /// Does what is queued, then ends.
  ~Writer();
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;

  void post(Job job);
  /// Blocks until `work(database)` is committed, and hands its value back. Not to be called on the writer's
  /// thread, nor on that of Replies.
  template <class Work>
  auto write(Work work) -> Result<decltype(work(std::declval<sqlite::Database&>()))> {
    using Value = decltype(work(std::declval<sqlite::Database&>()));
    if constexpr (std::is_void_v<Value>) {
      return run(std::move(work));
    } else {
      std::optional<Value> value;
      auto done = run([&](sqlite::Database& database) { value = work(database); });
      if (!done) return std::unexpected(std::move(done.error()));
      return std::move(*value);
    }
  }

 private:
  Result<void> run(std::function<void(sqlite::Database&)> work);
  void loop();
  void awaitJobs(std::unique_lock<std::mutex>& lock);
  std::vector<Job> takeJobs();
  void commit(std::vector<Job> batch);
  bool commitTogether(std::vector<Job>& batch);
  std::vector<std::optional<Error>> commitApart(std::vector<Job>& batch);
  bool foreignCommit();

  sqlite::Database& database_;
  News news_;
  sqlite::Statement data_version_;
  std::int64_t seen_version_ = 0;
  std::mutex mutex_;
  std::condition_variable wake_;
  std::vector<Job> queue_;
  Gathering gathering_;
  /// The thread is woken once so many are queued.
  std::size_t awaited_ = 1;
  bool stopping_ = false;
  Replies replies_;
  std::thread thread_;
};

}  // namespace usher::backend::store
