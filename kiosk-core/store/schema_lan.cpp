// SPDX-License-Identifier: Apache-2.0
#include <usher/store/schema_lan.h>

namespace usher::store {

// `kind` is ports::LanRecord::Kind: 0 a passage, 1 undone, 2 it stands, 3 its badge came out, 4 its badge
// goes to the kiosk of the log `hash`, under the order `list`. `ticket` where this kiosk knows whose hash it
// is; `settled`: the feed has shown what became of the op, and the record is kept for other kiosks alone.
void addLanNews(sqlite::Database& database) {
  database.execute(R"(
CREATE TABLE lan_self (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  source BLOB NOT NULL,
  starts INTEGER NOT NULL
) STRICT;

CREATE TABLE lan_news (
  source BLOB NOT NULL,
  number INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  op TEXT NOT NULL,
  hash BLOB NOT NULL,
  ticket TEXT,
  list TEXT NOT NULL,
  direction INTEGER NOT NULL,
  at INTEGER NOT NULL,
  kiosk TEXT NOT NULL,
  settled INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (source, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX lan_news_by_op ON lan_news (op, kind);
CREATE INDEX lan_news_by_hash ON lan_news (hash) WHERE settled = 0 AND kind = 0;
CREATE INDEX lan_news_by_list ON lan_news (list) WHERE settled = 0 AND kind = 0;
)");
}

void addLanIndexes(sqlite::Database& database) {
  database.execute(R"(
CREATE INDEX lan_news_by_ticket ON lan_news (ticket) WHERE settled = 0 AND kind = 0;
CREATE INDEX lan_news_undone ON lan_news (op) WHERE kind = 1;
)");
}

}  // namespace usher::store
