// SPDX-License-Identifier: Apache-2.0
#include <usher/desk/set_request_state.h>

#include <algorithm>
#include <utility>

#include <usher/checkin/record_op.h>
#include <usher/domain/staff/request_step.h>

namespace usher::desk {

SetRequestState::SetRequestState(ports::RequestBook& requests, ports::Journal& journal,
                                 const ports::Clock& clock, ports::Random& random)
    : requests_(requests), journal_(journal), clock_(clock), random_(random) {}

std::expected<SetRequestState::Answer, ports::StoreError> SetRequestState::operator()(
    const domain::StaffMember& member, const domain::TicketId& ticket, const domain::RequestId& id,
    domain::RequestState to, const QString& reason) {
  if (const auto no = refusalOf(member, domain::StaffDeed::ServeRequests)) return *no;
  const QString why = to == domain::RequestState::Declined ? lineOf(reason) : QString();
  if (to == domain::RequestState::Declined && why.isEmpty()) return Missing{};
  if (isLongerThan(why, kLongestReason)) return TooLong{kLongestReason};
  const auto known = requests_.requests(ticket);
  if (!known) return std::unexpected(known.error());
  const auto found = std::ranges::find(known->of_ticket, id, &domain::GuestRequest::id);
  if (found == known->of_ticket.end()) return NoSuchRequest{};
  domain::GuestRequest request = *found;
  if (!domain::mayBecome(request, to)) return NotFromThere{std::move(request)};
  const domain::op::RequestState step{.request = id, .ticket = ticket, .state = to, .reason = why};
  if (const auto kept = checkin::recordOp(journal_, clock_, random_, step, member.id); !kept) {
    return std::unexpected(kept.error());
  }
  request.state = to;
  request.taken_on = true;
  return request;
}

}  // namespace usher::desk
