// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include <usher/backend/store/port/event_store.h>
#include <usher/backend/store/sqlite/event_rows.h>
#include <usher/backend/store/sqlite/feed_log.h>
#include <usher/sqlite/database.h>

/// Second entries, each a row of the feed when it arises and when it is settled; inside a transaction of the
/// caller's.
namespace usher::backend::store {

void insertIncident(sqlite::Database& database, FeedLog& feed, const Push& push, const contract::Op& op,
                    const contract::CheckInOp& what, std::int64_t winner, const std::string& winner_op);
/// The first settlement stands until it is replaced. An incident against an undone check-in that was no
/// mistake takes its place.
Settled settleIncident(sqlite::Database& database, FeedLog& feed, const std::string& incident,
                       const Settlement& settlement, Instant now);
/// In the order of acceptance.
std::vector<Incident> readIncidents(sqlite::Database& database, const std::string& event);
/// Those that name it as the one that was first.
std::vector<Incident> readIncidentsAgainst(sqlite::Database& database, const std::string& event,
                                           const contract::CheckInRow& winner);
/// Whatever staff noted on a guest's second entries, for an erasure: also what the feed has said of it.
void forgetNotesAbout(sqlite::Database& database, EventRows& rows, const std::string& ticket);
/// One page of a stage; see EventStore::incidentsIn().
Page<Incident> readIncidentsIn(sqlite::Database& database, const std::string& event, IncidentStage stage,
                               const std::string& after, int limit);

}  // namespace usher::backend::store
