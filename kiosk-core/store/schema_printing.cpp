// SPDX-License-Identifier: Apache-2.0
#include <usher/store/schema_printing.h>

namespace usher::store {

// Until the paper has come out. `number` is their order; `paper` is domain::Paper, `stage` is
// domain::OpenOrder::Stage.
void addPrintOrders(sqlite::Database& database) {
  database.execute(R"(
CREATE TABLE print_order (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  at INTEGER NOT NULL,
  ticket TEXT NOT NULL,
  paper INTEGER NOT NULL,
  language TEXT NOT NULL,
  check_in TEXT,
  stage INTEGER NOT NULL DEFAULT 0,
  printer TEXT NOT NULL DEFAULT '',
  printer_job TEXT NOT NULL DEFAULT ''
) STRICT;
)");
}

}  // namespace usher::store
