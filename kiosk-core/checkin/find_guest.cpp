// SPDX-License-Identifier: Apache-2.0
#include <usher/checkin/find_guest.h>

#include <set>
#include <utility>

#include <usher/checkin/group_of.h>

namespace usher::checkin {

FindGuest::FindGuest(ports::CheckInStore& store, const ports::Clock& clock, domain::Door door)
    : store_(store), clock_(clock), door_(std::move(door)) {}

std::expected<std::vector<domain::TicketWithHistory>, ports::StoreError> FindGuest::companions(
    const std::vector<domain::TicketWithHistory>& found) {
  std::set<domain::BookingId> bookings;
  for (const auto& one : found) {
    if (one.ticket.booking) bookings.insert(*one.ticket.booking);
  }
  std::vector<domain::TicketWithHistory> companions;
  for (const auto& booking : bookings) {
    // One more than there may be, so that too many are known to be too many.
    auto booked = store_.bookedTogether(booking, domain::Group::kMostMembers + 1);
    if (!booked) return std::unexpected(booked.error());
    std::ranges::move(*booked, std::back_inserter(companions));
  }
  return companions;
}

std::expected<domain::Finding, ports::StoreError> FindGuest::operator()(const domain::GuestSearch& search) {
  const auto facts = store_.facts();
  if (!facts) return std::unexpected(facts.error());
  const auto found = store_.find(search);
  if (!found) return std::unexpected(found.error());
  if (found->empty()) return domain::NobodyFound{};
  const auto others = companions(*found);
  if (!others) return std::unexpected(others.error());

  const auto now = clock_.now();
  auto group = groupOf(*found, *others, *facts, door_, now);
  if (!group) group = groupOf(*found, {}, *facts, door_, now);
  if (!group) return domain::NobodyFound{};
  if (group->members.size() == 1) return domain::GuestFound{group->members.front().ticket};
  return *std::move(group);
}

}  // namespace usher::checkin
