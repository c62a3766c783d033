// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include <usher/ports/outbox.h>
#include <usher/ports/replica.h>
#include <usher/sqlite/database.h>
#include <usher/store/incident.h>

namespace usher::store {

/// `kiosk.db`: what was done here, until the feed has confirmed it; the outbox; incidents.
class Passages {
 public:
  /// `event` is attached already: the feed's check-ins are compared with the kiosk's own. The database
  /// outlives this object.
  explicit Passages(sqlite::Database& database);

  /// Check-in and outbox row, in one durable transaction.
  void record(const domain::CheckIn& check_in, std::chrono::milliseconds monotonic, const QString& boot);

  std::vector<ports::OutboxOp> due(domain::Instant now, int at_most);
  /// `generation` is the feed's at present.
  void settle(const std::vector<ports::OpOutcome>& outcomes, const QString& visible_at,
              const std::optional<QString>& generation);
  ports::OutboxDepth depth();
  std::vector<Incident> incidents();

  /// Drops what the feed has brought, or shown all of; puts what another generation has lost back into the
  /// outbox.
  void confirm(const std::optional<ports::FeedPosition>& position);

 private:
  /// A passage that waits in the outbox.
  struct Queued {
    std::int64_t seq = 0;
    domain::CheckIn check_in;
  };
  std::optional<Queued> queued(const domain::OpId& op);
  void insertOwn(const domain::CheckIn& check_in, bool mine, std::chrono::milliseconds monotonic,
                 const QString& boot);
  void settleOne(const Queued& row, const ports::outcome::Ok& ok);
  void settleOne(const Queued& row, const ports::outcome::Conflict& conflict);
  void settleOne(const Queued& row, const ports::outcome::Rejected& rejected);
  void settleOne(const Queued& row, const ports::outcome::Retry& retry);
  void hold(std::int64_t seq);
  /// Inside a transaction. Without a position only what the feed has brought is dropped.
  void confirmHeld(const std::optional<ports::FeedPosition>& position);

  sqlite::Database& database_;
  sqlite::Statement insert_own_;
  sqlite::Statement insert_outbox_;
  sqlite::Statement find_queued_;
  sqlite::Statement held_;
  sqlite::Statement hold_;
  sqlite::Statement unqueue_;
  sqlite::Statement drop_own_;
  // Of the settling under way.
  std::string visible_at_;
  std::optional<std::string> generation_;
};

/// Whether a feed at `cursor` has reached `wanted`: they are the same, or both are decimal numbers and it is
/// not before it.
bool hasReached(const QString& cursor, const QString& wanted);

}  // namespace usher::store
