// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <optional>

#include <usher/desk/place.h>
#include <usher/domain/decision.h>
#include <usher/domain/staff/staff_mode.h>
#include <usher/ports/check_in_store.h>
#include <usher/ports/clock.h>
#include <usher/ports/journal.h>
#include <usher/ports/random.h>
#include <usher/ports/walk_ins.h>

namespace usher::desk {

/// What staff mode asks for, by the use cases of this room. Data thread.
class ServeStaff {
 public:
  /// The references outlive this object.
  ServeStaff(ports::CheckInStore& store, ports::WalkIns& walk_ins, ports::Journal& journal,
             const ports::Clock& clock, ports::Random& random, Place place);

  /// The guest's file. An error is of the store, and nobody was read.
  std::expected<domain::staff_mode::GuestRead, ports::StoreError> read(
      const domain::staff_mode::Read& wanted);

  struct Served {
    domain::staff_mode::DeedDone done;
    /// Something was kept that the backend has to hear.
    bool kept = false;
    /// Whose badge is to be printed now.
    std::optional<domain::Guest> badge = std::nullopt;
  };
  /// An error is of the store, and nothing was done.
  std::expected<Served, ports::StoreError> operator()(const domain::StaffMember& member,
                                                      const domain::staff_mode::Do& wanted);
  std::expected<Served, ports::StoreError> operator()(const domain::StaffMember& member,
                                                      const domain::staff_mode::Register& wanted);

 private:
  struct Came;

  std::expected<Came, ports::StoreError> pass(const domain::StaffMember& member,
                                              const domain::TicketId& ticket, domain::Direction direction);
  std::expected<Came, ports::StoreError> overrule(const domain::StaffMember& member,
                                                  const domain::TicketId& ticket, const QString& reason);
  std::expected<Came, ports::StoreError> undo(const domain::StaffMember& member,
                                              const domain::TicketId& ticket, const QString& reason);
  std::expected<Came, ports::StoreError> correct(const domain::StaffMember& member,
                                                 const domain::TicketId& ticket,
                                                 const domain::staff_mode::CorrectBadge& names);
  std::expected<Came, ports::StoreError> print(const domain::StaffMember& member,
                                               const domain::TicketId& ticket);
  std::expected<std::optional<domain::GuestFile>, ports::StoreError> fileOf(const domain::Claim& claim,
                                                                            int& found);

  ports::CheckInStore& store_;
  ports::WalkIns& walk_ins_;
  ports::Journal& journal_;
  const ports::Clock& clock_;
  ports::Random& random_;
  Place place_;
};

}  // namespace usher::desk
