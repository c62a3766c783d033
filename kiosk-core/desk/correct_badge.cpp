// SPDX-License-Identifier: Apache-2.0
#include <usher/desk/correct_badge.h>

#include <utility>

#include <usher/checkin/record_op.h>

namespace usher::desk {

CorrectBadge::CorrectBadge(ports::CheckInStore& store, ports::Journal& journal, const ports::Clock& clock,
                           ports::Random& random)
    : store_(store), journal_(journal), clock_(clock), random_(random) {}

std::expected<CorrectBadge::Answer, ports::StoreError> CorrectBadge::operator()(
    const domain::StaffMember& member, const domain::Claim& claim, const BadgeNames& names) {
  if (const auto no = refusalOf(member, domain::StaffDeed::CorrectBadge)) return *no;
  const QString given_name = lineOf(names.given_name);
  const QString family_name = lineOf(names.family_name);
  const QString company = lineOf(names.company);
  if (given_name.isEmpty() && family_name.isEmpty()) return Missing{};
  for (const QString& line : {given_name, family_name, company}) {
    if (isLongerThan(line, kLongestLine)) return TooLong{kLongestLine};
  }
  auto found = oneTicket(store_, claim);
  if (!found) return std::unexpected(found.error());
  if (const auto* no = std::get_if<NotOneTicket>(&*found)) return *no;
  domain::Ticket ticket = std::get<domain::TicketWithHistory>(std::move(*found)).ticket;
  const domain::Attendee corrected{given_name, family_name, company, ticket.attendee.notes};
  if (corrected == ticket.attendee) return ticket;
  const domain::op::BadgeCorrection correction{ticket.id, given_name, family_name, company};
  if (const auto kept = checkin::recordOp(journal_, clock_, random_, correction, member.id); !kept) {
    return std::unexpected(kept.error());
  }
  ticket.attendee = corrected;
  return ticket;
}

}  // namespace usher::desk
