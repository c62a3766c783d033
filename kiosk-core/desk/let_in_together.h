// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <optional>
#include <variant>
#include <vector>

#include <usher/desk/not_allowed.h>
#include <usher/desk/place.h>
#include <usher/domain/decision.h>
#include <usher/domain/staff/staff_mode.h>
#include <usher/ports/check_in_store.h>
#include <usher/ports/clock.h>
#include <usher/ports/random.h>

namespace usher::desk {

/// Staff let several guests in by one deed: each by the rules of the door, and by a check-in of their own.
/// Who is inside comes in no second time, also where the door would allow it. Data thread.
class LetInTogether {
 public:
  /// The references outlive this object.
  LetInTogether(ports::CheckInStore& store, const ports::Clock& clock, ports::Random& random, Place place);

  struct Together {
    domain::staff_mode::CameIn came;
    /// Who is in, for their badges.
    std::vector<domain::Guest> guests = {};
    /// Why not everybody was decided about. Who is in stays in.
    std::optional<ports::StoreError> stopped = std::nullopt;
  };
  /// An error means that nobody was decided about.
  using Answer = std::variant<Together, NotAllowed>;
  std::expected<Answer, ports::StoreError> operator()(const domain::StaffMember& member,
                                                      const std::vector<domain::TicketId>& guests);

 private:
  std::expected<void, ports::StoreError> letIn(const domain::StaffMember& member,
                                               const domain::TicketId& guest, Together& together);

  ports::CheckInStore& store_;
  const ports::Clock& clock_;
  ports::Random& random_;
  Place place_;
};

}  // namespace usher::desk
