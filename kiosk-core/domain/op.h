// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

#include <usher/domain/id.h>
#include <usher/domain/instant.h>
#include <usher/domain/paper.h>
#include <usher/domain/staff/staff_ops.h>

namespace usher::domain {

/// What a guest answered to one of the event's questions: the words, a choice's id, or "yes" to a consent;
/// blank where they skipped it.
struct Answer {
  QuestionId question;
  QString text;
  bool operator==(const Answer&) const = default;
};

namespace op {

/// Given at the door, or taken back.
struct Answers {
  TicketId ticket;
  std::vector<Answer> answers;
  bool operator==(const Answers&) const = default;
};

/// A guest asks for something; the op's id is the request's.
struct Request {
  TicketId ticket;
  ItemId item;
  std::int64_t quantity = 1;
  /// In the guest's words.
  QString note;
  bool operator==(const Request&) const = default;
};

/// A guest who registered here: a new ticket, to be known here at once.
struct WalkIn {
  TicketId ticket;
  /// What the ticket's QR holds.
  QString code;
  TicketTypeId type;
  QString given_name;
  QString family_name;
  QString company;
  /// Language tag of the words in which they registered.
  QString language = {};
  /// Where the ticket is to be sent; may be empty.
  QString email = {};
  bool operator==(const WalkIn&) const = default;
};

/// A guest wants a seat in a session, or gives back what they have or wait for.
struct Enrolment {
  TicketId ticket;
  SessionId session;
  bool leaves = false;
  bool operator==(const Enrolment&) const = default;
};

/// What became of a paper of a guest's.
struct PrintResult {
  TicketId ticket;
  Paper paper = Paper::Badge;
  PrintOutcome outcome = PrintOutcome::Failed;
  /// Where it was not printed: what the printer said, or who wants it no more.
  QString detail = {};
  /// Why it was printed once more; "": it was the first.
  QString reason = {};
  /// The entry that the badge was owed with; nullopt: none.
  std::optional<OpId> check_in = std::nullopt;
  bool operator==(const PrintResult&) const = default;
};

}  // namespace op

/// Something that was done here, besides a CheckIn, and that the backend has to learn. `id` makes it one,
/// however often it is told.
struct Op {
  using What = std::variant<op::Answers, op::PrintResult, op::Request, op::WalkIn, op::Enrolment, op::Void,
                            op::BadgeCorrection, op::RequestState, op::SettleIncident>;
  OpId id;
  Instant at;
  What what;
  /// Who of the staff did it; nullopt: a guest, or nobody in particular.
  std::optional<StaffMemberId> by = std::nullopt;
  bool operator==(const Op&) const = default;

  const TicketId& ticket() const {
    return std::visit([](const auto& done) -> const TicketId& { return done.ticket; }, what);
  }
};

}  // namespace usher::domain
