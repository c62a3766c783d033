// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>

#include <usher/ports/check_in_store.h>
#include <usher/store/lan_rows.h>
#include <usher/store/outbox_rows.h>
#include <usher/store/sealing.h>

namespace usher::store {

/// The check-ins that were made here, until the feed has confirmed them, and what became an incident of them.
/// Inside a transaction of the caller's.
class Passages {
 public:
  /// `event` is attached already: the feed's check-ins are compared with the kiosk's own. All outlive this
  /// object.
  Passages(sqlite::Database& database, Sealing& sealing, OutboxRows& outbox, LanRows& lan);

  /// Kept and queued: the ruling has a check-in.
  void record(const ports::Ruling& ruling, std::chrono::milliseconds monotonic, const QString& boot);
  /// As it is handed in; nullopt: it is none of these.
  std::optional<ports::OutboxOp> find(const domain::OpId& op);
  void setTime(const domain::OpId& op, domain::Instant at);
  void accepted(const domain::OpId& op, const Visibility& visibility);
  /// Who overruled the rules has looked at it already: that makes no incident here.
  void contested(const ports::OutboxOp& mine, const ports::outcome::Conflict& conflict,
                 const Visibility& visibility);
  void refused(const domain::CheckIn& mine, const ports::outcome::Rejected& rejected);
  /// Staff undid what the backend never took: it is a fact here no more. False: it is none such.
  bool dropRefused(const domain::OpId& op);

  /// Drops what the feed has brought, or shown all of; queues again what another generation has lost. Without
  /// a position only what the feed has brought is dropped. Looks at all that is held, which may be very much.
  void confirm(const std::optional<ports::FeedPosition>& position);
  /// The same of this one.
  void confirm(const domain::OpId& op, const std::optional<ports::FeedPosition>& position);
  /// The same of all but those that the feed shows later.
  void confirmShown(const ports::FeedPosition& position);

 private:
  void insertOwn(const ports::Ruling& ruling, std::chrono::milliseconds monotonic, const QString& boot);
  /// Not made here, but named by the backend as the winner; held until the feed has shown it.
  void holdWinner(const domain::CheckIn& winner, const Visibility& held);
  void keepIncident(const domain::CheckIn& mine, const std::optional<domain::CheckIn>& winner);
  void drop(const domain::OpId& op);
  void confirm(sqlite::Statement& held_rows, const std::optional<ports::FeedPosition>& position);

  sqlite::Database& database_;
  Sealing& sealing_;
  OutboxRows& outbox_;
  LanRows& lan_;
  sqlite::Statement insert_own_;
  sqlite::Statement held_;
  sqlite::Statement held_one_;
  sqlite::Statement held_shown_;
  sqlite::Statement hold_;
  sqlite::Statement drop_own_;
};

}  // namespace usher::store
