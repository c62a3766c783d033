// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/sqlite/readers.h>

namespace usher::backend::store {

Readers::Loan::Loan(Readers& readers) : readers_(readers) {
  {
    const std::lock_guard lock(readers_.mutex_);
    if (!readers_.free_.empty()) {
      database_ = std::move(readers_.free_.back());
      readers_.free_.pop_back();
    }
  }
  if (!database_) database_ = std::make_unique<sqlite::Database>(readers_.file_, sqlite::OpenMode::ReadOnly);
  database_->keep("BEGIN").run();
}

Readers::Loan::~Loan() {
  // A connection that cannot end its transaction is closed instead of lent again.
  try {
    database_->keep("COMMIT").run();
  } catch (const sqlite::Error&) {
    return;
  }
  const std::lock_guard lock(readers_.mutex_);
  readers_.free_.push_back(std::move(database_));
}

}  // namespace usher::backend::store
