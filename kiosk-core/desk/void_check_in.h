// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <variant>

#include <usher/desk/not_allowed.h>
#include <usher/desk/one_ticket.h>
#include <usher/desk/typed.h>
#include <usher/ports/clock.h>
#include <usher/ports/journal.h>
#include <usher/ports/random.h>

namespace usher::desk {

/// The ticket has passed nowhere on that list.
struct NothingToVoid {
  bool operator==(const NothingToVoid&) const = default;
};

/// Staff undo the last passage of a ticket on a list, whoever made it, and say why. Data thread.
class VoidCheckIn {
 public:
  /// The references outlive this object.
  VoidCheckIn(ports::CheckInStore& store, ports::Journal& journal, const ports::Clock& clock,
              ports::Random& random);

  /// The check-in is the one that was undone. An error means that nothing was.
  using Answer = std::variant<domain::CheckIn, NothingToVoid, NotOneTicket, Missing, TooLong, NotAllowed>;
  std::expected<Answer, ports::StoreError> operator()(const domain::StaffMember& member,
                                                      const domain::Claim& claim,
                                                      const domain::CheckInListId& list,
                                                      const QString& reason);

 private:
  ports::CheckInStore& store_;
  ports::Journal& journal_;
  const ports::Clock& clock_;
  ports::Random& random_;
};

}  // namespace usher::desk
