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

/// What shall stand on a badge, as it was typed.
struct BadgeNames {
  QString given_name;
  QString family_name;
  /// May be empty.
  QString company;
};

/// Staff correct what stands on a badge, and what the guest is called from then on. Data thread.
class CorrectBadge {
 public:
  /// The references outlive this object.
  CorrectBadge(ports::CheckInStore& store, ports::Journal& journal, const ports::Clock& clock,
               ports::Random& random);

  /// The ticket is as it is now. Missing: neither of the names is there. Where nothing changes nothing is
  /// kept. An error means that nothing was corrected.
  using Answer = std::variant<domain::Ticket, NotOneTicket, Missing, TooLong, NotAllowed>;
  std::expected<Answer, ports::StoreError> operator()(const domain::StaffMember& member,
                                                      const domain::Claim& claim, const BadgeNames& names);

 private:
  ports::CheckInStore& store_;
  ports::Journal& journal_;
  const ports::Clock& clock_;
  ports::Random& random_;
};

}  // namespace usher::desk
