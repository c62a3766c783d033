// SPDX-License-Identifier: Apache-2.0
#include <usher/desk/let_pass.h>

#include <utility>

#include <usher/checkin/redeem.h>

namespace usher::desk {

LetPass::LetPass(ports::CheckInStore& store, const ports::Clock& clock, ports::Random& random, Place place)
    : store_(store), clock_(clock), random_(random), place_(std::move(place)) {}

std::expected<LetPass::Answer, ports::StoreError> LetPass::operator()(const domain::StaffMember& member,
                                                                      const domain::Claim& claim,
                                                                      domain::Direction direction) {
  const auto deed =
      direction == domain::Direction::Entry ? domain::StaffDeed::LetIn : domain::StaffDeed::LetOut;
  if (const auto no = refusalOf(member, deed)) return *no;
  checkin::Redeem redeem(
      store_, nullptr, clock_, random_, place_.kiosk,
      {.list = place_.list, .direction = direction, .prints_badges = place_.prints_badges});
  auto decision = redeem(claim, checkin::Vouched{member.id});
  if (!decision) return std::unexpected(decision.error());
  return *std::move(decision);
}

}  // namespace usher::desk
