// SPDX-License-Identifier: Apache-2.0
#include <usher/checkin/guest_of.h>

namespace usher::checkin {

namespace {

/// The band of a type that the event has not told us about: still a badge, plainly neutral.
constexpr std::uint32_t kNeutralGrey = 0x6b7280;

}  // namespace

domain::TicketType typeOf(const domain::Ticket& ticket, const domain::EventFacts& facts) {
  if (const auto* type = facts.ticketType(ticket.type)) return *type;
  return {ticket.type, domain::LocalizedText({{QStringLiteral("en"), ticket.type.text()}}), kNeutralGrey};
}

domain::Guest guestOf(const domain::Ticket& ticket, const domain::EventFacts& facts) {
  return {ticket, typeOf(ticket, facts), domain::sessionsByStart(ticket.enrolments, facts)};
}

}  // namespace usher::checkin
