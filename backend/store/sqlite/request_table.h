// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <variant>
#include <vector>

#include <usher/backend/store/port/request_store.h>
#include <usher/backend/store/sqlite/event_rows.h>
#include <usher/sqlite/database.h>

/// RequestStore's operations, each inside a transaction of the caller's, each change a row of the feed.
namespace usher::backend::store {

std::variant<contract::RequestRow, RequestRefusal> askFor(sqlite::Database& database, EventRows& rows,
                                                          FeedLog& feed, const NewRequest& request,
                                                          Instant now);
std::variant<contract::RequestRow, StepRefusal> stepRequest(sqlite::Database& database, EventRows& rows,
                                                            FeedLog& feed, const std::string& id,
                                                            const RequestStep& step, Instant now);
/// Newest first; of one ticket where `ticket` is given.
std::vector<contract::RequestRow> readRequests(sqlite::Database& database, const std::string& event,
                                               const std::string& ticket);
/// One page of a stage; see RequestStore::requestsIn().
Page<contract::RequestRow> readRequestsIn(sqlite::Database& database, const std::string& event,
                                          RequestStage stage, const std::string& after, int limit);
/// They leave the feed, with what it said of them; what was not handed out yet goes back.
void forgetRequestsOf(sqlite::Database& database, EventRows& rows, const std::string& ticket);

}  // namespace usher::backend::store
