// SPDX-License-Identifier: Apache-2.0
#include <usher/desk/let_in_together.h>

#include <utility>

#include <usher/desk/let_pass.h>
#include <usher/desk/one_ticket.h>
#include <usher/domain/staff/guest_file.h>

namespace usher::desk {

LetInTogether::LetInTogether(ports::CheckInStore& store, const ports::Clock& clock, ports::Random& random,
                             Place place)
    : store_(store), clock_(clock), random_(random), place_(std::move(place)) {}

std::expected<LetInTogether::Answer, ports::StoreError> LetInTogether::operator()(
    const domain::StaffMember& member, const std::vector<domain::TicketId>& guests) {
  if (const auto no = refusalOf(member, domain::StaffDeed::LetIn)) return *no;
  Together together;
  for (std::size_t i = 0; i < guests.size(); ++i) {
    const auto kept = letIn(member, guests[i], together);
    if (kept) continue;
    if (i == 0) return std::unexpected(kept.error());
    together.stopped = kept.error();
    together.came.left_over = static_cast<int>(guests.size() - i);
    break;
  }
  return together;
}

std::expected<void, ports::StoreError> LetInTogether::letIn(const domain::StaffMember& member,
                                                            const domain::TicketId& guest,
                                                            Together& together) {
  const auto found = oneTicket(store_, guest);
  if (!found) return std::unexpected(found.error());
  const auto* known = std::get_if<domain::TicketWithHistory>(&*found);
  // A list may take a guest again and again, but the page on which they were ticked may be behind by now.
  if (known && domain::doorStateOf(*known, place_.list) == domain::DoorState::Inside) {
    together.came.already_in.push_back(guest);
    return {};
  }
  auto passed = LetPass(store_, clock_, random_, place_)(member, guest, domain::Direction::Entry);
  if (!passed) return std::unexpected(passed.error());
  auto* decision = std::get_if<domain::Decision>(&*passed);
  if (!decision) return {};
  if (decision->guest) {
    together.came.in.push_back(guest);
    together.guests.push_back(*std::move(decision->guest));
    return {};
  }
  // A decision says nobody's name who does not pass; staff are to know whom it means.
  together.came.refused.push_back({.ticket = guest,
                                   .attendee = known ? known->ticket.attendee : domain::Attendee(),
                                   .verdict = std::move(decision->verdict)});
  return {};
}

}  // namespace usher::desk
