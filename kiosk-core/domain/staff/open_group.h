// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <usher/domain/staff/group_file.h>
#include <usher/domain/staff/guest_file.h>

namespace usher::domain::staff_mode {

/// A group before staff, who say which of its guests are here.
struct OpenGroup {
  GroupFile file;
  /// Those who may come in and are not here.
  std::vector<TicketId> absent = {};

  bool has(const TicketId& ticket) const;
  bool isTicked(const GroupGuest& one) const;
  /// Who is let in with the others.
  std::vector<TicketId> ticked() const;
  /// That is how one of them stands now.
  void note(const GuestFile& one);
  /// They are inside now.
  void noteInside(const std::vector<TicketId>& tickets);
  bool operator==(const OpenGroup&) const = default;
};

}  // namespace usher::domain::staff_mode
