// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>
#include <vector>

#include <usher/store/incident.h>
#include <usher/store/outbox_rows.h>

namespace usher::store {

/// The check-ins that were made here, until the feed has confirmed them, and what became an incident of them.
/// Inside a transaction of the caller's.
class Passages {
 public:
  /// `event` is attached already: the feed's check-ins are compared with the kiosk's own. Both outlive this
  /// object.
  Passages(sqlite::Database& database, OutboxRows& outbox);

  /// Kept and queued.
  void record(const domain::CheckIn& check_in, std::chrono::milliseconds monotonic, const QString& boot);
  /// As it is handed in; nullopt: it is none of these.
  std::optional<ports::OutboxOp> find(const domain::OpId& op);
  void accepted(const domain::OpId& op, const Visibility& visibility);
  void contested(const domain::CheckIn& mine, const ports::outcome::Conflict& conflict,
                 const Visibility& visibility);
  void refused(const domain::CheckIn& mine, const ports::outcome::Rejected& rejected);
  std::vector<Incident> incidents();
  std::int64_t incidentCount();

  /// Drops what the feed has brought, or shown all of; queues again what another generation has lost. Without
  /// a position only what the feed has brought is dropped.
  void confirm(const std::optional<ports::FeedPosition>& position);

 private:
  /// `held`: not made here, but named by the backend as the winner; held until the feed has shown it.
  void insertOwn(const domain::CheckIn& check_in, std::chrono::milliseconds monotonic, const QString& boot,
                 const std::optional<Visibility>& held);

  void drop(const domain::OpId& op);

  sqlite::Database& database_;
  OutboxRows& outbox_;
  sqlite::Statement insert_own_;
  sqlite::Statement held_;
  sqlite::Statement hold_;
  sqlite::Statement drop_own_;
};

}  // namespace usher::store
