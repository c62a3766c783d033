// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>
#include <mutex>
#include <vector>

#include <usher/backend/store/sqlite/error_of.h>
#include <usher/sqlite/database.h>

namespace usher::backend::store {

/// Connections that only read, lent to whichever thread asks; they neither wait for the writer nor hold it
/// up.
class Readers {
 public:
  explicit Readers(std::filesystem::path file) : file_(std::move(file)) {}

  /// Calls `work(database)` inside one read transaction: all that it reads is of one moment.
  template <class Work>
  auto read(Work&& work) -> Result<decltype(work(std::declval<sqlite::Database&>()))> {
    return guarded([&] {
      const Loan loan(*this);
      return work(loan.database());
    });
  }

 private:
  class Loan {
   public:
    explicit Loan(Readers& readers);
    ~Loan();
    Loan(const Loan&) = delete;
    Loan& operator=(const Loan&) = delete;
    sqlite::Database& database() const { return *database_; }

   private:
    Readers& readers_;
    std::unique_ptr<sqlite::Database> database_;
  };

  std::filesystem::path file_;
  std::mutex mutex_;
  std::vector<std::unique_ptr<sqlite::Database>> free_;
};

}  // namespace usher::backend::store
