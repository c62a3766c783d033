// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <vector>

#include <usher/domain/staff/group_file.h>
#include <usher/domain/staff/guest_file.h>

namespace usher::domain::staff_mode {

/// A group before staff, who say which of its guests are here. As long as nothing is said of somebody they
/// are taken to be here, unless they have been inside before.
struct OpenGroup {
  GroupFile file;
  /// Here, or not.
  std::map<TicketId, bool> said = {};
  /// false: nobody is here of whom nothing was said.
  bool others_are_here = true;

  bool has(const TicketId& ticket) const;
  bool isTicked(const GroupGuest& one) const;
  /// Who is let in with the others: first those who need a place, whom those who have one could leave none.
  std::vector<TicketId> ticked() const;
  /// More of the ticked need a place than there are.
  bool lacksPlaces() const;
  /// The other of the two than before, of one who may come in.
  void tick(const TicketId& ticket);
  void tickAll(bool here);
  /// All who came together, read again; what was said stays.
  void note(const GroupFile& now);
  /// One of them, read.
  void note(const GuestFile& now);
  void noteInside(const std::vector<TicketId>& tickets);
  bool operator==(const OpenGroup&) const = default;

 private:
  /// Before the row changes.
  void noteState(const TicketId& ticket, DoorState now);
};

}  // namespace usher::domain::staff_mode
