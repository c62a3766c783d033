// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <variant>

#include <usher/desk/not_allowed.h>
#include <usher/desk/place.h>
#include <usher/domain/claim.h>
#include <usher/domain/decision.h>
#include <usher/ports/check_in_store.h>
#include <usher/ports/clock.h>
#include <usher/ports/random.h>

namespace usher::desk {

/// Staff let a guest in, or out, by the rules of the door: what those refuse nobody does here (Overrule).
/// Data thread.
class LetPass {
 public:
  /// The references outlive this object.
  LetPass(ports::CheckInStore& store, const ports::Clock& clock, ports::Random& random, Place place);

  /// The decision says in its verdict whether they passed. An error means that nothing was recorded.
  using Answer = std::variant<domain::Decision, NotAllowed>;
  std::expected<Answer, ports::StoreError> operator()(const domain::StaffMember& member,
                                                      const domain::Claim& claim,
                                                      domain::Direction direction);

 private:
  ports::CheckInStore& store_;
  const ports::Clock& clock_;
  ports::Random& random_;
  Place place_;
};

}  // namespace usher::desk
