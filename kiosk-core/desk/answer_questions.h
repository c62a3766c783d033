// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <variant>
#include <vector>

#include <usher/desk/not_allowed.h>
#include <usher/desk/one_ticket.h>
#include <usher/desk/place.h>
#include <usher/desk/typed.h>
#include <usher/domain/decision.h>
#include <usher/domain/op.h>
#include <usher/ports/clock.h>
#include <usher/ports/journal.h>
#include <usher/ports/random.h>

namespace usher::desk {

struct AnsweredGuest {
  /// Says in its verdict whether they are in now. An error where the answers are kept and they are not in.
  std::expected<domain::Decision, ports::StoreError> passed;
  /// Something was answered that counts. A consent that is required and was not given does not.
  bool kept = false;
};

/// Staff answer for a guest what the door asks, and let them in by its rules. Data thread.
class AnswerQuestions {
 public:
  /// The references outlive this object.
  AnswerQuestions(ports::CheckInStore& store, ports::Journal& journal, const ports::Clock& clock,
                  ports::Random& random, Place place);

  /// Of `answers` those count that the ticket has open. Missing: one is lacking that this kiosk can ask, or
  /// is none that the event takes; what is to be signed may be lacking, and stays open. An error, and
  /// anything but an AnsweredGuest, means that nothing was done.
  using Answer = std::variant<AnsweredGuest, NotOneTicket, Missing, TooLong, NotAllowed>;
  std::expected<Answer, ports::StoreError> operator()(const domain::StaffMember& member,
                                                      const domain::TicketId& ticket,
                                                      const std::vector<domain::Answer>& answers);

 private:
  ports::CheckInStore& store_;
  ports::Journal& journal_;
  const ports::Clock& clock_;
  ports::Random& random_;
  Place place_;
};

}  // namespace usher::desk
