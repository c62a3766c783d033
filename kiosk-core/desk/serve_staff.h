// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <optional>
#include <vector>

#include <usher/desk/place.h>
#include <usher/domain/decision.h>
#include <usher/domain/evaluate.h>
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

  /// The guest's file, or where several are meant the group's. An error is of the store, and nobody was read.
  std::expected<domain::staff_mode::GuestRead, ports::StoreError> read(
      const domain::staff_mode::Read& wanted);

  struct Served {
    domain::staff_mode::DeedDone done;
    /// Something was kept that the backend has to hear.
    bool kept = false;
    /// Whose badge is to be printed now.
    std::optional<domain::Guest> badge = std::nullopt;
    /// Why once more.
    QString reason = {};
    /// The store's trouble, after which the rest of the deed was not done. What was kept before stays.
    std::optional<ports::StoreError> stopped = std::nullopt;
  };
  /// An error is of the store, and nothing was done.
  std::expected<Served, ports::StoreError> operator()(const domain::StaffMember& member,
                                                      const domain::staff_mode::Do& wanted);
  std::expected<Served, ports::StoreError> operator()(const domain::StaffMember& member,
                                                      const domain::staff_mode::Register& wanted);

  struct ServedTogether {
    domain::staff_mode::DeedDone done;
    /// Whose badges are to be printed now: all who are in.
    std::vector<domain::Guest> badges = {};
    /// The store's trouble, after which nobody was decided about any more. Who is in stays in.
    std::optional<ports::StoreError> stopped = std::nullopt;
  };
  /// An error is of the store, and nothing was done.
  std::expected<ServedTogether, ports::StoreError> operator()(
      const domain::StaffMember& member, const domain::staff_mode::LetInTogether& wanted);

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
  std::expected<Came, ports::StoreError> answer(const domain::StaffMember& member,
                                                const domain::TicketId& ticket,
                                                const domain::staff_mode::AnswerQuestions& said);
  std::expected<Came, ports::StoreError> print(const domain::StaffMember& member,
                                               const domain::TicketId& ticket, const QString& reason);
  std::expected<domain::Door, ports::StoreError> doorOf(const domain::EventFacts& facts);
  std::expected<domain::GuestFile, ports::StoreError> fileOf(const domain::TicketWithHistory& one);
  std::expected<domain::GroupFile, ports::StoreError> groupOf(
      const domain::Claim& claim, const std::vector<domain::TicketWithHistory>& found);
  /// How the guest stands now; nullopt where nobody can read that.
  std::optional<domain::GuestFile> now(const domain::Claim& claim);
  std::optional<domain::GroupFile> groupNow(const domain::Claim& claim);
  /// Staff saw another door than the one that this is now.
  bool isElsewhere(const std::optional<domain::CheckInListId>& seen) const;

  ports::CheckInStore& store_;
  ports::WalkIns& walk_ins_;
  ports::Journal& journal_;
  const ports::Clock& clock_;
  ports::Random& random_;
  Place place_;
};

}  // namespace usher::desk
