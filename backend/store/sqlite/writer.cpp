// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
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
  bool enough = false;
  {
    const std::lock_guard lock(mutex_);
    queue_.push_back(std::move(job));
    enough = queue_.size() >= awaited_;
  }
  if (enough) wake_.notify_one();
}

Result<void> Writer::run(std::function<void(sqlite::Database&)> work) {
  std::promise<std::optional<Error>> promise;
  auto answer = promise.get_future();
  post({std::move(work), [&promise](std::optional<Error> error) { promise.set_value(std::move(error)); }});
  if (auto error = answer.get()) return std::unexpected(std::move(*error));
  return {};
}

void Writer::awaitJobs(std::unique_lock<std::mutex>& lock) {
  const auto enough = [this] { return stopping_ || queue_.size() >= awaited_; };
  awaited_ = 1;
  wake_.wait_for(lock, kForeignCheck, enough);
  const auto patience = gathering_.patience();
  if (patience == Gathering::Duration{} || queue_.empty()) return;
  awaited_ = std::min(gathering_.hopedFor(), kJobsPerCommit);
  gathering_.waited(wake_.wait_for(lock, patience, enough));
}

std::vector<Writer::Job> Writer::takeJobs() {
  if (queue_.size() <= kJobsPerCommit) return std::exchange(queue_, {});
  const auto end = queue_.begin() + kJobsPerCommit;
  std::vector<Job> batch(std::make_move_iterator(queue_.begin()), std::make_move_iterator(end));
  queue_.erase(queue_.begin(), end);
  return batch;
}

void Writer::loop() {
  for (;;) {
    std::vector<Job> batch;
    {
      std::unique_lock lock(mutex_);
      awaitJobs(lock);
      if (queue_.empty() && stopping_) return;
      batch = takeJobs();
    }
    const bool wrote = !batch.empty();
    try {
      if (wrote) commit(std::move(batch));
      if (foreignCommit() || wrote) news_(database_);
    } catch (const sqlite::Error&) {
      // Only the look at the feed failed, and the next second brings another; every job has had its answer.
    }
  }
}

void Writer::commit(std::vector<Job> batch) {
  const auto began = std::chrono::steady_clock::now();
  std::vector<std::optional<Error>> errors(batch.size());
  if (!commitTogether(batch)) errors = commitApart(batch);
  const auto took = std::chrono::steady_clock::now() - began;
  {
    const std::lock_guard lock(mutex_);
    gathering_.committed(batch.size(), queue_.size(), took);
  }
  std::vector<Replies::Reply> replies;
  replies.reserve(batch.size());
  for (std::size_t i = 0; i < batch.size(); ++i) {
    replies.push_back(
        [job = std::move(batch[i]), error = std::move(errors[i])]() mutable { job.done(std::move(error)); });
  }
  replies_.give(std::move(replies));
}

/// False: one of them failed, and none has happened. Without savepoints, each of which costs a copy of every
/// page that is written after it.
bool Writer::commitTogether(std::vector<Job>& batch) {
  try {
    sqlite::Transaction transaction(database_);
    for (auto& job : batch) job.work(database_);
    transaction.commit();
    return true;
  } catch (...) {
    return false;
  }
}

std::vector<std::optional<Error>> Writer::commitApart(std::vector<Job>& batch) {
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
  return errors;
}

bool Writer::foreignCommit() {
  data_version_.reset();
  data_version_.step();
  const auto version = data_version_.integer(0);
  data_version_.reset();
  return std::exchange(seen_version_, version) != version;
}

}  // namespace usher::backend::store
