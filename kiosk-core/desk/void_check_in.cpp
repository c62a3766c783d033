// SPDX-License-Identifier: Apache-2.0
#include <usher/desk/void_check_in.h>

#include <tuple>

#include <usher/checkin/record_op.h>

namespace usher::desk {

namespace {

/// nullptr: there is none. The op id only makes ties definite.
const domain::CheckIn* lastOn(const domain::CheckInListId& list,
                              const std::vector<domain::CheckIn>& history) {
  const domain::CheckIn* last = nullptr;
  for (const auto& passage : history) {
    if (passage.list != list) continue;
    if (!last || std::tie(last->at, last->id) < std::tie(passage.at, passage.id)) last = &passage;
  }
  return last;
}

}  // namespace

VoidCheckIn::VoidCheckIn(ports::CheckInStore& store, ports::Journal& journal, const ports::Clock& clock,
                         ports::Random& random)
    : store_(store), journal_(journal), clock_(clock), random_(random) {}

std::expected<VoidCheckIn::Answer, ports::StoreError> VoidCheckIn::operator()(
    const domain::StaffMember& member, const domain::Claim& claim, const domain::CheckInListId& list,
    const QString& reason) {
  if (const auto no = refusalOf(member, domain::StaffDeed::Void)) return *no;
  const QString why = lineOf(reason);
  if (why.isEmpty()) return Missing{};
  if (isLongerThan(why, kLongestReason)) return TooLong{kLongestReason};
  const auto ticket = oneTicket(store_, claim);
  if (!ticket) return std::unexpected(ticket.error());
  if (const auto* no = std::get_if<NotOneTicket>(&*ticket)) return *no;
  const auto* last = lastOn(list, std::get<domain::TicketWithHistory>(*ticket).history);
  if (!last) return NothingToVoid{};
  const domain::op::Void undone{.check_in = last->id, .ticket = last->ticket, .reason = why};
  if (const auto kept = checkin::recordOp(journal_, clock_, random_, undone, member.id); !kept) {
    return std::unexpected(kept.error());
  }
  return *last;
}

}  // namespace usher::desk
