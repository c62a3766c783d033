// SPDX-License-Identifier: Apache-2.0
#include <usher/backend/store/sqlite/check_in_row.h>
#include <usher/backend/store/sqlite/incident_table.h>
#include <usher/backend/store/sqlite/next_entry.h>
#include <usher/backend/store/sqlite/page_reading.h>

namespace usher::backend::store {

namespace {

const std::string kSelect =
    "SELECT i.op, i.ticket, i.list, i.at_ms, i.kiosk_name, i.resolution, i.settled_by, i.note,"
    " i.recorded_at_ms, i.settled_at_ms, w.op, w.ticket, w.list, w.is_exit, w.at_ms, w.kiosk_name,"
    " i.number, w.number, w.voided_at_ms IS NOT NULL"
    " FROM incident i JOIN check_in w ON w.number = i.winner WHERE i.event = ? ";

Incident incidentFrom(const sqlite::Statement& found) {
  Incident incident;
  incident.winner = checkInFrom(found, 10);
  incident.recorded_at = fromMs(found.integer(8));
  incident.settled_at = fromMs(found.optionalInteger(9));
  incident.row = {.id = found.text(0),
                  .ticket = found.text(1),
                  .list = found.text(2),
                  .at = fromMs(found.integer(3)),
                  .kiosk = found.text(4),
                  .winner = incident.winner.id,
                  .resolution = {},
                  .settled_by = found.text(6),
                  .note = found.text(7)};
  if (!found.isNull(5)) incident.row.resolution = static_cast<contract::Resolution>(found.integer(5));
  return incident;
}

bool isSame(const contract::IncidentRow& row, const Settlement& settlement) {
  return row.resolution == settlement.resolution && (settlement.note.empty() || settlement.note == row.note);
}

}  // namespace

void insertIncident(sqlite::Database& database, FeedLog& feed, const Push& push, const contract::Op& op,
                    const contract::CheckInOp& what, std::int64_t winner, const std::string& winner_op) {
  database
      .keep(
          "INSERT INTO incident (event, op, ticket, list, at_ms, kiosk, kiosk_name, boot, mono_ms, winner,"
          " recorded_at_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
      .run(push.event, op.id, what.ticket, what.list, toMs(op.at), push.kiosk, push.kiosk_name, push.boot,
           op.mono_ms, winner, toMs(push.received));
  contract::IncidentRow row;
  row.id = op.id;
  row.ticket = what.ticket;
  row.list = what.list;
  row.at = op.at;
  row.kiosk = push.kiosk_name;
  row.winner = winner_op;
  feed.append(row);
}

Settled settleIncident(sqlite::Database& database, FeedLog& feed, const std::string& incident,
                       const Settlement& settlement, Instant now) {
  auto find = database.keep(kSelect + "AND i.op = ?");
  if (!find.bindAll(feed.event(), incident).step()) return Settled::NoSuchIncident;
  auto row = incidentFrom(find).row;
  if (row.resolution != settlement.replaces)
    return isSame(row, settlement) ? Settled::Done : Settled::Otherwise;
  const auto winner = find.integer(17);
  const bool winner_undone = find.integer(18) != 0;
  find.reset();
  database
      .keep(
          "UPDATE incident SET resolution = ?, settled_by = ?, note = ?, settled_at_ms = ?"
          " WHERE event = ? AND op = ?")
      .run(static_cast<int>(settlement.resolution), settlement.by, settlement.note, toMs(now), feed.event(),
           incident);
  row.resolution = settlement.resolution;
  row.settled_by = settlement.by;
  row.note = settlement.note;
  feed.append(row);
  if (winner_undone) letNextEntryStand(database, feed, winner);
  return Settled::Done;
}

std::vector<Incident> readIncidents(sqlite::Database& database, const std::string& event) {
  requireHead(database, event);
  std::vector<Incident> incidents;
  auto find = database.keep(kSelect + "ORDER BY i.number");
  for (find.bindAll(event); find.step();) incidents.push_back(incidentFrom(find));
  return incidents;
}

std::vector<Incident> readIncidentsAgainst(sqlite::Database& database, const std::string& event,
                                           const contract::CheckInRow& winner) {
  std::vector<Incident> incidents;
  auto find = database.keep(kSelect + "AND i.ticket = ? AND w.op = ? ORDER BY i.number");
  for (find.bindAll(event, winner.ticket, winner.id); find.step();) incidents.push_back(incidentFrom(find));
  return incidents;
}

void forgetNotesAbout(sqlite::Database& database, EventRows& rows, const std::string& ticket) {
  std::vector<contract::IncidentRow> noted;
  auto find = database.keep(kSelect + "AND i.ticket = ? AND i.note <> '' ORDER BY i.number");
  for (find.bindAll(rows.event(), ticket); find.step();) noted.push_back(incidentFrom(find).row);
  database.keep("UPDATE incident SET note = '' WHERE event = ? AND ticket = ? AND note <> ''")
      .run(rows.event(), ticket);
  for (auto& row : noted) {
    row.note.clear();
    rows.forgetInFeed("incident", row.id);
    rows.tell(row);
  }
}

Page<Incident> readIncidentsIn(sqlite::Database& database, const std::string& event, IncidentStage stage,
                               const std::string& after, int limit) {
  requireHead(database, event);
  const bool settled = stage == IncidentStage::Settled;
  Page<Incident> page;
  auto count =
      database.keep("SELECT count(*) FROM incident WHERE event = ? AND (resolution IS NOT NULL) = ?");
  count.bindAll(event, settled ? 1 : 0).step();
  page.total = count.integer(0);
  auto find =
      database.keep(kSelect + "AND (i.resolution IS NOT NULL) = ? AND i.number " +
                    (settled ? "< ? ORDER BY i.number DESC LIMIT ?" : "> ? ORDER BY i.number LIMIT ?"));
  find.bindAll(event, settled ? 1 : 0, positionAfter(after, settled), limit + 1);
  readPage(find, limit, 16, incidentFrom, page);
  return page;
}

}  // namespace usher::backend::store
