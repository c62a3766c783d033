// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/store/own_ops.h>
#include <usher/store/passages.h>

namespace usher::store {

/// `kiosk.db`: all that was done here, of whatever kind, until the backend has heard of it and the feed has
/// shown it. Each call is one durable transaction.
class Deeds {
 public:
  /// `event` is attached already. Both outlive this object.
  Deeds(sqlite::Database& database, Sealing& sealing);

  void record(const domain::CheckIn& check_in, std::chrono::milliseconds monotonic, const QString& boot);
  void record(const domain::Op& op, std::chrono::milliseconds monotonic, const QString& boot);

  /// See ports::Outbox.
  std::vector<ports::OutboxOp> due(domain::Instant now, int at_most);
  void settle(const std::vector<ports::OpOutcome>& outcomes, const Visibility& visibility);
  ports::OutboxDepth depth();
  std::vector<Incident> incidents() { return passages_.incidents(); }

  void confirm(const std::optional<ports::FeedPosition>& position);
  OwnOps& ops() { return ops_; }

 private:
  std::optional<ports::OutboxOp> find(const domain::OpId& op);
  void file(const ports::OpOutcome& answer, const Visibility& visibility);

  sqlite::Database& database_;
  OutboxRows outbox_;
  Passages passages_;
  OwnOps ops_;
};

}  // namespace usher::store
