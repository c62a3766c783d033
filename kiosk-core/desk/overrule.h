// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <variant>

#include <usher/desk/not_allowed.h>
#include <usher/desk/place.h>
#include <usher/desk/typed.h>
#include <usher/domain/claim.h>
#include <usher/domain/decision.h>
#include <usher/ports/check_in_store.h>
#include <usher/ports/clock.h>
#include <usher/ports/random.h>

namespace usher::desk {

/// Nothing was done: the rules have no ticket to refuse, or more than one.
struct CantBeOverruled {
  domain::Verdict verdict;
  bool operator==(const CantBeOverruled&) const = default;
};

/// Staff let a guest in whom the rules refuse, and say why. Data thread.
class Overrule {
 public:
  /// The references outlive this object.
  Overrule(ports::CheckInStore& store, const ports::Clock& clock, ports::Random& random, Place place);

  /// The decision has the guest, who is in, and the verdict that was overruled; where the rules refuse the
  /// ticket no more it is an ordinary entry. An error means that nothing was recorded.
  using Answer = std::variant<domain::Decision, CantBeOverruled, Missing, TooLong, NotAllowed>;
  std::expected<Answer, ports::StoreError> operator()(const domain::StaffMember& member,
                                                      const domain::Claim& claim, const QString& reason);

 private:
  ports::CheckInStore& store_;
  const ports::Clock& clock_;
  ports::Random& random_;
  Place place_;
};

}  // namespace usher::desk
