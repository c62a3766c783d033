// SPDX-License-Identifier: Apache-2.0
#include <usher/store/schema_queue.h>

namespace usher::store {

// What is held by the place at which the feed shows it; cursors that are decimal numbers are in their order.
void addHeldOrder(sqlite::Database& database) {
  database.execute(R"(
CREATE INDEX own_check_in_held ON own_check_in (generation, length(visible_at), visible_at) WHERE visible_at IS NOT NULL;
CREATE INDEX own_op_held ON own_op (generation, length(visible_at), visible_at) WHERE visible_at IS NOT NULL;
)");
}

// `zero`: the backend's clock when the boot's monotonic clock was zero; `known_at`: what that clock showed
// when it was compared.
void addBootTimes(sqlite::Database& database) {
  database.execute(R"(
CREATE TABLE boot_time (
  boot TEXT PRIMARY KEY,
  zero INTEGER NOT NULL,
  known_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
)");
}

}  // namespace usher::store
