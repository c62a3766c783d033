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

  /// Drops it where the feed has brought it, or shown what became of it; queues it again where another
  /// generation has lost it. Without a position it is dropped only where the feed has brought it.
  void confirm(const domain::OpId& op, const std::optional<ports::FeedPosition>& position);
  /// The same of all that is held but for what the feed shows later, `at_most` of them. True: there may be
  /// more.
  bool confirmShown(const ports::FeedPosition& position, std::size_t at_most);
  /// The same of the next `at_most` beyond place `after`. Where to go on; nullopt: that was all.
  std::optional<std::int64_t> confirmAfter(std::int64_t after,
                                           const std::optional<ports::FeedPosition>& position,
                                           std::size_t at_most);

 private:
  void insertOwn(const ports::Ruling& ruling, std::chrono::milliseconds monotonic, const QString& boot);
  /// Not made here, but named by the backend as the winner; held until the feed has shown it.
  void holdWinner(const domain::CheckIn& winner, const Visibility& held);
  void keepIncident(const domain::CheckIn& mine, const std::optional<domain::CheckIn>& winner);
  void drop(const domain::OpId& op);
  /// Of these the first `at_most` of which something becomes; how many there were.
  std::size_t confirm(sqlite::Statement& held_rows, const std::optional<ports::FeedPosition>& position,
                      std::size_t at_most);

  sqlite::Database& database_;
  Sealing& sealing_;
  OutboxRows& outbox_;
  LanRows& lan_;
  sqlite::Statement insert_own_;
  sqlite::Statement held_one_;
  sqlite::Statement held_between_;
  sqlite::Statement held_shown_;
  sqlite::Statement hold_;
  sqlite::Statement drop_own_;
};

}  // namespace usher::store
