// SPDX-License-Identifier: Apache-2.0
#include <chrono>
#include <future>
#include <utility>

#include <usher/backend/store/sqlite/error_of.h>
#include <usher/backend/store/sqlite/writer.h>
#include <usher/sqlite/transaction.h>

namespace usher::backend::store {

namespace {

constexpr auto kForeignCheck = std::chrono::seconds(1);
// Bounds how long the first of a batch waits for the last.
constexpr std::size_t kJobsPerCommit = 512;

}  // namespace

Writer::Writer(sqlite::Database& database, News news)
    : database_(database), news_(std::move(news)), data_version_(database.prepare("PRAGMA data_version")) {
  foreignCommit();
  thread_ = std::thread([this] { loop(); });
}

Writer::~Writer() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  wake_.notify_one();
  thread_.join();
}

void Writer::post(Job job) {
  {
    const std::lock_guard lock(mutex_);
    queue_.push_back(std::move(job));
  }
  wake_.notify_one();
}

Result<void> Writer::run(std::function<void(sqlite::Database&)> work) {
  std::promise<std::optional<Error>> promise;
  auto answer = promise.get_future();
  post({std::move(work), [&promise](std::optional<Error> error) { promise.set_value(std::move(error)); }});
  if (auto error = answer.get()) return std::unexpected(std::move(*error));
  return {};
}

void Writer::loop() {
  for (;;) {
    std::vector<Job> batch;
    {
      std::unique_lock lock(mutex_);
      wake_.wait_for(lock, kForeignCheck, [this] { return stopping_ || !queue_.empty(); });
      if (queue_.empty() && stopping_) return;
      if (queue_.size() <= kJobsPerCommit) {
        batch.swap(queue_);
      } else {
        const auto end = queue_.begin() + kJobsPerCommit;
        batch.assign(std::make_move_iterator(queue_.begin()), std::make_move_iterator(end));
        queue_.erase(queue_.begin(), end);
      }
    }
    try {
      if (!batch.empty()) commit(batch);
      if (foreignCommit() || !batch.empty()) news_(database_);
    } catch (const sqlite::Error&) {
      // Only the look at the feed failed, and the next second brings another; every job has had its answer.
    }
  }
}

void Writer::commit(std::vector<Job>& batch) {
  std::vector<std::optional<Error>> errors(batch.size());
  try {
    sqlite::Transaction transaction(database_);
    for (std::size_t i = 0; i < batch.size(); ++i) {
      database_.execute("SAVEPOINT job");
      try {
        batch[i].work(database_);
      } catch (...) {
        errors[i] = errorOfCurrentException();
        // A full disk and the like end the whole transaction; what follows must not run outside of one.
        if (sqlite3_get_autocommit(database_.handle())) throw;
        database_.execute("ROLLBACK TO job");
      }
      database_.execute("RELEASE job");
    }
    transaction.commit();
  } catch (...) {
    const auto error = errorOfCurrentException();
    for (auto& each : errors) each = error;
  }
  for (std::size_t i = 0; i < batch.size(); ++i) batch[i].done(std::move(errors[i]));
}

bool Writer::foreignCommit() {
  data_version_.reset();
  data_version_.step();
  const auto version = data_version_.integer(0);
  data_version_.reset();
  return std::exchange(seen_version_, version) != version;
}

}  // namespace usher::backend::store
