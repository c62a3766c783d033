// SPDX-License-Identifier: Apache-2.0
#include <memory>
#include <utility>

#include <usher/backend/store/sqlite/arrivals.h>
#include <usher/backend/store/sqlite/error_of.h>
#include <usher/backend/store/sqlite/feed_queries.h>
#include <usher/backend/store/sqlite/history.h>
#include <usher/backend/store/sqlite/import.h>
#include <usher/backend/store/sqlite/incident_table.h>
#include <usher/backend/store/sqlite/redeem.h>
#include <usher/backend/store/sqlite/sqlite_events.h>
#include <usher/backend/store/sqlite/void_check_in.h>

namespace usher::backend::store {

namespace {

/// Kiosks that hand in check-ins wait for no more than this.
constexpr std::int64_t kForgottenAtOnce = 1000;

}  // namespace

Result<ImportSummary> SqliteEvents::importEvent(const std::vector<contract::Row>& rows, Instant now) {
  const auto prepared = guarded([&] { return Import(rows); });
  if (!prepared) return std::unexpected(prepared.error());
  return writer_.write([&](sqlite::Database& database) { return (*prepared)(database, now); });
}

void SqliteEvents::redeem(Push push, RedeemReply reply) {
  auto outcome = std::make_shared<PushOutcome>();
  writer_.post({[outcome, push = std::move(push)](sqlite::Database& database) {
                  *outcome = store::redeem(database, push);
                },
                [outcome, reply = std::move(reply)](std::optional<Error> error) mutable {
                  if (error) {
                    reply(std::unexpected(std::move(*error)));
                  } else {
                    reply(std::move(*outcome));
                  }
                }});
}

Result<std::vector<FeedHead>> SqliteEvents::heads() {
  return readers_.read(readHeads);
}

Result<ChangePage> SqliteEvents::changes(const std::string& event, std::int64_t after, int limit) {
  return readers_.read(
      [&](sqlite::Database& database) { return readChanges(database, event, after, limit); });
}

Result<void> SqliteEvents::readSnapshot(const std::string& event, const SnapshotReader& reader) {
  return readers_.read([&](sqlite::Database& database) { store::readSnapshot(database, event, reader); });
}

Result<std::vector<contract::CheckInRow>> SqliteEvents::checkIns(const std::string& event) {
  return readers_.read([&](sqlite::Database& database) { return readCheckIns(database, event); });
}

Result<std::vector<Incident>> SqliteEvents::incidents(const std::string& event) {
  return readers_.read([&](sqlite::Database& database) { return readIncidents(database, event); });
}

Result<Page<Incident>> SqliteEvents::incidentsIn(const std::string& event, IncidentStage stage,
                                                 const std::string& after, int limit) {
  return readers_.read(
      [&](sqlite::Database& database) { return readIncidentsIn(database, event, stage, after, limit); });
}

Result<Settled> SqliteEvents::settleIncident(const std::string& event, const std::string& incident,
                                             const Settlement& settlement, Instant now) {
  return writer_.write([&](sqlite::Database& database) {
    FeedLog feed(database, event, now);
    const auto settled = store::settleIncident(database, feed, incident, settlement, now);
    feed.finish();
    return settled;
  });
}

Result<bool> SqliteEvents::voidCheckIn(const std::string& event, const std::string& check_in,
                                       const std::string& by, const std::string& reason, Instant now) {
  return writer_.write([&](sqlite::Database& database) {
    FeedLog feed(database, event, now);
    const auto voided = store::voidCheckIn(database, feed, check_in, by, reason, now);
    feed.finish();
    return voided.outcome == Voided::Done;
  });
}

Result<Arrivals> SqliteEvents::arrivals(const std::string& event) {
  return readers_.read([&](sqlite::Database& database) { return readArrivals(database, event); });
}

Result<std::vector<HistoryEntry>> SqliteEvents::history(const std::string& event, const std::string& ticket) {
  return readers_.read([&](sqlite::Database& database) { return readHistory(database, event, ticket); });
}

Result<void> SqliteEvents::forgetChanges(Instant before) {
  const auto last =
      readers_.read([&](sqlite::Database& database) { return lastChangesBefore(database, before); });
  if (!last) return std::unexpected(last.error());
  for (const auto& [event, sequence] : *last) {
    for (bool more = true; more;) {
      const auto forgotten = writer_.write([&](sqlite::Database& database) {
        return store::forgetChanges(database, event, sequence, kForgottenAtOnce);
      });
      if (!forgotten) return std::unexpected(forgotten.error());
      more = *forgotten;
    }
  }
  return {};
}

void SqliteEvents::listen(FeedListener listener) {
  news_.listen(std::move(listener));
}

}  // namespace usher::backend::store
