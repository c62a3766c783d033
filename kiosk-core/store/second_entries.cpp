// SPDX-License-Identifier: Apache-2.0
#include <usher/store/second_entries.h>

#include <usher/store/rows.h>

namespace usher::store {

namespace {

/// By op, with what is known of the entry that was first. An own one whose op is a check-in of the feed
/// stands now: the other was undone.
constexpr const char* kOpen = R"(
WITH entry AS (
  SELECT e.id AS op, e.ticket, e.list, e.at, e.kiosk, w.id AS first_op, w.at AS first_at, w.kiosk AS first_kiosk,
         EXISTS (SELECT 1 FROM main.incident i WHERE i.op = e.id) AS own
  FROM event.incident e LEFT JOIN event.check_in w ON w.id = e.winner AND w.ticket = e.ticket
  WHERE e.resolution IS NULL
  UNION ALL
  SELECT i.op, i.ticket, i.list, i.at, i.kiosk, i.winner_op, i.winner_at, i.winner_kiosk, 1
  FROM main.incident i
  WHERE i.kind = 'conflict' AND NOT EXISTS (SELECT 1 FROM event.incident e WHERE e.id = i.op)
    AND NOT EXISTS (SELECT 1 FROM event.check_in c WHERE c.id = i.op)
    AND NOT EXISTS (SELECT 1 FROM seen_to s WHERE s.op = i.op)
), open AS (
  SELECT * FROM entry WHERE NOT EXISTS (SELECT 1 FROM own_settlement s WHERE s.incident = entry.op)
)
)";

}  // namespace

SecondEntries::SecondEntries(sqlite::Database& database) : database_(database) {}

std::vector<domain::TwoEntries> SecondEntries::open() {
  std::vector<domain::TwoEntries> entries;
  auto row =
      database_.prepare(std::string(kOpen) +
                        "SELECT op, ticket, list, 0, at, kiosk, first_op, first_at, first_kiosk FROM open"
                        " ORDER BY at, op");
  while (row.step()) {
    domain::TwoEntries both{.second = checkIn(row), .first = std::nullopt};
    if (!row.isNull(6)) {
      both.first = both.second;
      both.first->id = id<domain::OpId>(row.view(6));
      both.first->at = instant(row.integer(7));
      both.first->kiosk = fromUtf8(row.view(8));
    }
    entries.push_back(std::move(both));
  }
  return entries;
}

std::int64_t SecondEntries::openOfOwn() {
  auto row = database_.keep(std::string(kOpen) + "SELECT count(*) FROM open WHERE own");
  row.step();
  return row.integer(0);
}

void SecondEntries::settled(const domain::OpId& entry, domain::Instant at) {
  database_.prepare("INSERT INTO seen_to (op, at) VALUES (?, ?) ON CONFLICT (op) DO NOTHING")
      .run(utf8(entry.text()), toColumn(at));
}

}  // namespace usher::store
