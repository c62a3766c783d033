// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <optional>

#include <usher/domain/guest_seats.h>
#include <usher/domain/op.h>
#include <usher/ports/check_in_store.h>
#include <usher/ports/clock.h>
#include <usher/ports/journal.h>
#include <usher/ports/random.h>

namespace usher::checkin {

/// A guest takes a seat in a session, or gives it back: kept where that is possible. Data thread.
class ChangeSeat {
 public:
  /// The references outlive this object.
  ChangeSeat(ports::CheckInStore& store, ports::Journal& journal, const ports::Clock& clock,
             ports::Random& random);

  struct Answer {
    /// Kept or NotPossible.
    domain::SeatOutcome outcome = domain::SeatOutcome::NotPossible;
    /// As they are now; nullopt: there are none to be changed (any more).
    std::optional<domain::GuestSeats> seats;
  };
  /// `code` is what the ticket's QR holds. A guest who has already what they want is told that it is kept,
  /// and nothing is. An error means that nothing was kept.
  std::expected<Answer, ports::StoreError> operator()(const QString& code,
                                                      const domain::op::Enrolment& wanted);

  /// The guest's seats as they are now; nullopt as in Answer.
  std::expected<std::optional<domain::GuestSeats>, ports::StoreError> seats(const QString& code,
                                                                            const domain::TicketId& ticket);

 private:
  ports::CheckInStore& store_;
  ports::Journal& journal_;
  const ports::Clock& clock_;
  ports::Random& random_;
};

}  // namespace usher::checkin
