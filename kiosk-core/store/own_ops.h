// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <vector>

#include <usher/domain/guest_request.h>
#include <usher/domain/op.h>
#include <usher/domain/ticket.h>
#include <usher/store/outbox_rows.h>
#include <usher/store/sealing.h>
#include <usher/store/staff_effects.h>

namespace usher::store {

/// What was done here besides check-ins, sealed, until the feed has shown it; and its effect on tickets
/// meanwhile. Inside a transaction of the caller's.
class OwnOps {
 public:
  /// All three outlive this object.
  OwnOps(sqlite::Database& database, Sealing& sealing, OutboxRows& outbox);

  /// Kept and queued. Failure(BadData) for an op id that is known.
  void record(const domain::Op& op, std::chrono::milliseconds monotonic, const QString& boot);
  /// As it is handed in; nullopt: it is none of these.
  std::optional<ports::OutboxOp> find(const domain::OpId& op);
  void setTime(const domain::OpId& op, domain::Instant at);
  /// It is in effect here until the feed has shown it.
  void accepted(const domain::OpId& op, const Visibility& visibility);
  /// It is without effect; a request stays, declined.
  void refused(const domain::Op& op);
  /// Drops what the feed has shown; queues again what another generation has lost.
  /// `at_most` of them. True: there may be more.
  bool confirmShown(const ports::FeedPosition& position, std::size_t at_most);

  /// Who registered here and whose ticket carries the code.
  std::optional<domain::op::WalkIn> walkIn(const CodeHash& code);
  std::optional<domain::op::WalkIn> walkIn(const domain::TicketId& ticket);
  /// How many registered here for this type whom the feed has not shown.
  std::int64_t walkIns(const domain::TicketTypeId& type);
  /// Of the ticket's open questions those that were not answered here.
  std::vector<domain::QuestionId> stillOpen(const domain::TicketId& ticket,
                                            std::vector<domain::QuestionId> open);
  /// Puts the seats of the ticket as what was asked and given back here leaves them.
  void changeSeats(domain::Ticket& ticket);
  /// Puts the names as they were last corrected here.
  void correctNames(const domain::TicketId& ticket, domain::Attendee& attendee);

 private:
  void takeEffect(const domain::Op& op, const domain::op::Answers& answers);
  void takeEffect(const domain::Op& op, const domain::op::Request& request);
  void takeEffect(const domain::Op& op, const domain::op::WalkIn& made);
  void takeEffect(const domain::Op& op, const domain::op::Enrolment& changed);
  /// Paper is not kept.
  void takeEffect(const domain::Op&, const domain::op::PrintResult&) {}
  template <class Done>
  void takeEffect(const domain::Op& op, const Done& done) {
    staff_.take(op, done);
  }
  /// Nothing is an answer to it.
  bool mayBeSkipped(const domain::QuestionId& question);
  domain::Op opIn(const sqlite::Statement& row);
  std::optional<domain::op::WalkIn> walkInOf(sqlite::Statement& bound);
  void drop(const domain::OpId& op);

  sqlite::Database& database_;
  Sealing& sealing_;
  OutboxRows& outbox_;
  StaffEffects staff_;
  sqlite::Statement answered_;
  sqlite::Statement walk_in_;
  sqlite::Statement walk_in_by_ticket_;
  sqlite::Statement enrolments_;
};

}  // namespace usher::store
