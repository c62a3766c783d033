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

// `badge_owed` of a passage: a badge is owed with it, as far as whoever tells of it knows. `badge_out`: how
// often one came out for an entry, here or at a neighbour's, whatever is told besides. `wanted`: 0 where the
// badge came out elsewhere, or was undone, while a printer had it. `staff`, `reason`: see domain::PrintOrder.
void addOwedBadges(sqlite::Database& database) {
  database.execute(R"(
ALTER TABLE own_check_in ADD COLUMN badge_owed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE lan_news ADD COLUMN badge_owed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE print_order ADD COLUMN wanted INTEGER NOT NULL DEFAULT 1;
ALTER TABLE print_order ADD COLUMN staff TEXT;
ALTER TABLE print_order ADD COLUMN reason TEXT NOT NULL DEFAULT '';
CREATE INDEX lan_news_given ON lan_news (hash) WHERE settled = 0 AND kind = 4;
CREATE INDEX print_order_by_check_in ON print_order (check_in);

CREATE TABLE badge_out (
  check_in TEXT PRIMARY KEY,
  times INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
)");
}

}  // namespace usher::store
