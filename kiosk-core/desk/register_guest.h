// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <variant>

#include <usher/desk/not_allowed.h>
#include <usher/desk/place.h>
#include <usher/desk/typed.h>
#include <usher/domain/decision.h>
#include <usher/domain/ticket_code.h>
#include <usher/domain/walk_in.h>
#include <usher/ports/check_in_store.h>
#include <usher/ports/clock.h>
#include <usher/ports/journal.h>
#include <usher/ports/random.h>
#include <usher/ports/walk_ins.h>

namespace usher::desk {

/// The ticket type is full, as far as is known here, or is not sold at the door.
struct NoPlaces {
  bool operator==(const NoPlaces&) const = default;
};

struct RegisteredGuest {
  /// Of the new ticket, which is theirs whether or not they are in.
  domain::TicketCode code;
  /// Says in its verdict whether they are. An error where they have the ticket and are not in.
  std::expected<domain::Decision, ports::StoreError> passed;
};

/// Staff register somebody who has no ticket, and let them in by the rules of the door. Data thread.
class RegisterGuest {
 public:
  /// The references outlive this object.
  RegisterGuest(ports::CheckInStore& store, ports::WalkIns& walk_ins, ports::Journal& journal,
                const ports::Clock& clock, ports::Random& random, Place place);

  /// An error means that there is no ticket.
  using Answer = std::variant<RegisteredGuest, NotAllowed, Missing, TooLong, NoPlaces>;
  std::expected<Answer, ports::StoreError> operator()(const domain::StaffMember& member,
                                                      const domain::WalkInForm& form);

 private:
  ports::CheckInStore& store_;
  ports::WalkIns& walk_ins_;
  ports::Journal& journal_;
  const ports::Clock& clock_;
  ports::Random& random_;
  Place place_;
};

}  // namespace usher::desk
