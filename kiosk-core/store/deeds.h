// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/ports/incident_book.h>
#include <usher/store/dead_letters.h>
#include <usher/store/own_ops.h>
#include <usher/store/passages.h>
#include <usher/store/second_entries.h>
#include <usher/store/staff_passages.h>

namespace usher::store {

/// `kiosk.db`: all that was done here, of whatever kind, until the backend has heard of it and the feed has
/// shown it. Each call is one durable transaction.
class Deeds {
 public:
  /// `event` is attached already. Both outlive this object.
  Deeds(sqlite::Database& database, Sealing& sealing);

  void record(const ports::Ruling& ruling, std::chrono::milliseconds monotonic, const QString& boot);
  void record(const domain::Op& op, std::chrono::milliseconds monotonic, const QString& boot);

  /// See ports::Outbox.
  std::vector<ports::OutboxOp> due(domain::Instant now, int at_most);
  void settle(const std::vector<ports::OpOutcome>& outcomes, const Visibility& visibility);
  ports::OutboxDepth depth();

  /// See ports::IncidentBook.
  std::vector<domain::Incident> incidents();
  void putAway(const ports::SeenTo& seen);

  void confirm(const std::optional<ports::FeedPosition>& position);
  OwnOps& ops() { return ops_; }
  LanRows& lan() { return lan_; }

 private:
  std::optional<ports::OutboxOp> find(const domain::OpId& op);
  void file(const ports::OpOutcome& answer, const Visibility& visibility);
  void taken(const domain::Op& op, const Visibility& visibility);
  void refused(const domain::Op& op, const ports::outcome::Rejected& rejected);

  sqlite::Database& database_;
  OutboxRows outbox_;
  LanRows lan_;
  Passages passages_;
  OwnOps ops_;
  StaffPassages staff_passages_;
  SecondEntries second_entries_;
  DeadLetters dead_letters_;
};

}  // namespace usher::store
