// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <variant>
#include <vector>

#include <usher/domain/event.h>
#include <usher/domain/id.h>
#include <usher/domain/verdict.h>

namespace usher::domain {

/// How a guest of a group stands at this door, now.
enum class Standing {
  /// Passes, maybe after questions, maybe once more.
  MayPass,
  /// Came in before, and does not pass again.
  Here,
  MayNotPass,
};

struct GroupMember {
  TicketId ticket;
  QString given_name;
  QString family_name;
  TicketType type;
  Standing standing = Standing::MayPass;
  /// What the rules say of the ticket; the reason where it may not pass.
  Verdict verdict;
  /// What was typed or shown is this guest's own; the others came with the booking.
  bool was_asked_for = true;
  bool operator==(const GroupMember&) const = default;
};

/// Guests who came together, for one of them to choose who is here. Who was asked for comes first, then the
/// others by name.
struct Group {
  /// Nobody chooses from more, and a list of so many names is for no screen: such a group goes to staff, or
  /// each guest on their own.
  static constexpr std::size_t kMostMembers = 20;
  std::vector<GroupMember> members;
  bool operator==(const Group&) const = default;
};

/// Nobody is found by it: whether the reference or the name is wrong is told to nobody.
struct NobodyFound {
  bool operator==(const NobodyFound&) const = default;
};
/// One guest, to be redeemed.
struct GuestFound {
  TicketId ticket;
  bool operator==(const GuestFound&) const = default;
};
using Finding = std::variant<NobodyFound, GuestFound, Group>;

}  // namespace usher::domain
