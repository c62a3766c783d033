// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>

#include <usher/backend/store/port/event_store.h>
#include <usher/backend/store/sqlite/event_rows.h>
#include <usher/backend/store/sqlite/feed_log.h>
#include <usher/sqlite/database.h>

namespace usher::backend::store {

/// What an op is decided in: the push that brought it, inside the transaction of its batch.
struct OpContext {
  sqlite::Database& database;
  const Push& push;
  FeedLog& feed;
  EventRows& rows;
  /// Lists met in this push, by id.
  std::map<std::string, std::optional<contract::ReEntry>> re_entry = {};
};

/// What came of an op.
struct Decision {
  contract::OpStatus status = contract::OpStatus::Ok;
  /// With Conflict.
  std::optional<contract::CheckInRow> winner = {};
  /// With Rejected: a problem type, and a sentence for staff.
  std::string problem = {};
  std::string detail = {};
  /// Whose history it belongs to, and what that says of it: facts, and no names.
  std::string ticket = {};
  std::string fact = {};
};

inline Decision accepted(std::string ticket, std::string fact = {}) {
  return {.ticket = std::move(ticket), .fact = std::move(fact)};
}

inline Decision rejected(std::string problem, std::string detail) {
  return {.status = contract::OpStatus::Rejected, .problem = std::move(problem), .detail = std::move(detail)};
}

inline Decision unknownTicket() {
  return rejected("unknown-ticket", "The event has no such ticket.");
}

}  // namespace usher::backend::store
