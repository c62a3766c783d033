// SPDX-License-Identifier: Apache-2.0
#include <usher/domain/flow/party.h>

#include <algorithm>
#include <utility>

namespace usher::domain {

bool Party::isChosen(const TicketId& ticket) const {
  return std::ranges::find(chosen, ticket) != chosen.end();
}

const GroupMember* Party::present() const {
  const std::size_t decided = admitted.size() + refused.size();
  if (decided >= chosen.size()) return nullptr;
  const auto member = std::ranges::find(group.members, chosen[decided], &GroupMember::ticket);
  return member == group.members.end() ? nullptr : &*member;
}

Party partyOf(QString code, Group group) {
  Party party{.code = std::move(code), .group = std::move(group)};
  for (const GroupMember& member : party.group.members) {
    if (member.was_asked_for && member.standing == Standing::MayPass) party.chosen.push_back(member.ticket);
  }
  return party;
}

}  // namespace usher::domain
