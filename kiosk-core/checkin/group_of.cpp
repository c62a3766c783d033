// SPDX-License-Identifier: Apache-2.0
#include <usher/checkin/group_of.h>

#include <algorithm>

#include <usher/checkin/guest_of.h>

namespace usher::checkin {
namespace {

domain::Standing standingOf(const domain::Verdict& verdict) {
  if (domain::letsPass(verdict) || std::holds_alternative<domain::QuestionsOpen>(verdict)) {
    return domain::Standing::MayPass;
  }
  return std::holds_alternative<domain::AlreadyUsed>(verdict) ? domain::Standing::Here
                                                              : domain::Standing::MayNotPass;
}

bool comesBefore(const domain::GroupMember& one, const domain::GroupMember& other) {
  if (one.was_asked_for != other.was_asked_for) return one.was_asked_for;
  if (const int order = QString::localeAwareCompare(one.family_name, other.family_name)) return order < 0;
  if (const int order = QString::localeAwareCompare(one.given_name, other.given_name)) return order < 0;
  return one.ticket < other.ticket;
}

}  // namespace

std::optional<domain::Group> groupOf(const std::vector<domain::TicketWithHistory>& asked_for,
                                     const std::vector<domain::TicketWithHistory>& others,
                                     const domain::EventFacts& facts, const domain::Door& door,
                                     domain::Instant now) {
  domain::Group group;
  const auto add = [&](const domain::TicketWithHistory& one, bool was_asked_for) {
    const auto& ticket = one.ticket;
    if (std::ranges::find(group.members, ticket.id, &domain::GroupMember::ticket) != group.members.end()) {
      return;
    }
    auto verdict = domain::evaluate({.found = {one}}, facts, door, now);
    group.members.push_back({.ticket = ticket.id,
                             .given_name = ticket.attendee.given_name,
                             .family_name = ticket.attendee.family_name,
                             .type = typeOf(ticket, facts),
                             .standing = standingOf(verdict),
                             .verdict = std::move(verdict),
                             .was_asked_for = was_asked_for});
  };
  for (const auto& one : asked_for) add(one, true);
  for (const auto& one : others) add(one, false);
  if (group.members.size() > domain::Group::kMostMembers) return std::nullopt;
  std::ranges::sort(group.members, comesBefore);
  return group;
}

}  // namespace usher::checkin
