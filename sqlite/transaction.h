// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <usher/sqlite/database.h>

namespace usher::sqlite {

/// Rolls back unless committed. Takes the write lock at once, so that a read inside it cannot be overtaken.
class Transaction {
 public:
  explicit Transaction(Database& database);
  ~Transaction();
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;

  void commit();

 private:
  Database& database_;
  bool open_ = true;
};

}  // namespace usher::sqlite
