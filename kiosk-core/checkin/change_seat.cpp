// SPDX-License-Identifier: Apache-2.0
#include <usher/checkin/change_seat.h>

#include <utility>

#include <usher/checkin/record_op.h>
#include <usher/checkin/ticket_of.h>

namespace usher::checkin {

ChangeSeat::ChangeSeat(ports::CheckInStore& store, ports::Journal& journal, const ports::Clock& clock,
                       ports::Random& random)
    : store_(store), journal_(journal), clock_(clock), random_(random) {}

std::expected<std::optional<domain::GuestSeats>, ports::StoreError> ChangeSeat::seats(
    const QString& code, const domain::TicketId& id) {
  const auto ticket = ticketOf(store_, code, id);
  if (!ticket) return std::unexpected(ticket.error());
  if (!*ticket) return std::nullopt;
  const auto facts = store_.facts();
  if (!facts) return std::unexpected(facts.error());
  return domain::seatsFor(**ticket, *facts, clock_.now());
}

std::expected<ChangeSeat::Answer, ports::StoreError> ChangeSeat::operator()(
    const QString& code, const domain::op::Enrolment& wanted) {
  using domain::SeatOffer;
  using domain::SeatOutcome;
  auto before = seats(code, wanted.ticket);
  if (!before) return std::unexpected(before.error());
  const auto facts = store_.facts();
  if (!facts) return std::unexpected(facts.error());
  const auto offer =
      *before ? domain::seatOffer(**before, wanted.session, *facts, clock_.now()) : SeatOffer::Nothing;
  if (offer == SeatOffer::Nothing) return Answer{SeatOutcome::NotPossible, *std::move(before)};
  const bool joins = offer == SeatOffer::Take || offer == SeatOffer::JoinWaitingList;
  if (joins == wanted.leaves) return Answer{SeatOutcome::Kept, *std::move(before)};
  if (const auto kept = recordOp(journal_, clock_, random_, wanted); !kept) {
    return std::unexpected(kept.error());
  }
  auto after = seats(code, wanted.ticket);
  // It is kept, whatever can be said about it.
  return Answer{SeatOutcome::Kept, after ? *std::move(after) : *std::move(before)};
}

}  // namespace usher::checkin
