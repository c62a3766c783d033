// SPDX-License-Identifier: Apache-2.0
#include <usher/desk/overrule.h>

#include <utility>

#include <usher/checkin/redeem.h>

namespace usher::desk {

Overrule::Overrule(ports::CheckInStore& store, const ports::Clock& clock, ports::Random& random, Place place)
    : store_(store), clock_(clock), random_(random), place_(std::move(place)) {}

std::expected<Overrule::Answer, ports::StoreError> Overrule::operator()(const domain::StaffMember& member,
                                                                        const domain::Claim& claim,
                                                                        const QString& reason) {
  if (const auto no = refusalOf(member, domain::StaffDeed::Overrule)) return *no;
  const QString why = lineOf(reason);
  if (why.isEmpty()) return Missing{};
  if (isLongerThan(why, kLongestReason)) return TooLong{kLongestReason};
  checkin::Redeem redeem(store_, nullptr, clock_, random_, place_.kiosk,
                         {place_.list, domain::Direction::Entry});
  auto decision = redeem(claim, checkin::Vouched{member.id, why});
  if (!decision) return std::unexpected(decision.error());
  if (!decision->guest) return CantBeOverruled{std::move(decision->verdict)};
  return *std::move(decision);
}

}  // namespace usher::desk
