// SPDX-License-Identifier: Apache-2.0
#include <usher/sqlite/transaction.h>

namespace usher::sqlite {

Transaction::Transaction(Database& database) : database_(database) {
  database_.keep("BEGIN IMMEDIATE").run();
}

Transaction::~Transaction() {
  // SQLite may have rolled back by itself (disk full); a second ROLLBACK then only answers an error.
  if (open_) sqlite3_exec(database_.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit() {
  database_.keep("COMMIT").run();
  open_ = false;
}

}  // namespace usher::sqlite
