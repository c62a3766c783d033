// SPDX-License-Identifier: Apache-2.0
#include <usher/desk/register_guest.h>

#include <utility>

#include <usher/checkin/register_walk_in.h>
#include <usher/desk/let_pass.h>

namespace usher::desk {

RegisterGuest::RegisterGuest(ports::CheckInStore& store, ports::WalkIns& walk_ins, ports::Journal& journal,
                             const ports::Clock& clock, ports::Random& random, Place place)
    : store_(store),
      walk_ins_(walk_ins),
      journal_(journal),
      clock_(clock),
      random_(random),
      place_(std::move(place)) {}

std::expected<RegisterGuest::Answer, ports::StoreError> RegisterGuest::operator()(
    const domain::StaffMember& member, const domain::WalkInForm& form) {
  if (const auto no = refusalOf(member, domain::StaffDeed::RegisterWalkIn)) return *no;
  domain::WalkInForm said = form;
  for (QString* line : {&said.given_name, &said.family_name, &said.company, &said.email}) {
    *line = lineOf(*line);
    if (isLongerThan(*line, kLongestLine)) return TooLong{kLongestLine};
  }
  if (said.given_name.isEmpty() && said.family_name.isEmpty()) return Missing{};
  const auto facts = store_.facts();
  if (!facts) return std::unexpected(facts.error());
  const auto code = checkin::registerWalkIn(said, *facts, walk_ins_, journal_, clock_, random_, member.id);
  if (!code) return std::unexpected(code.error());
  if (!*code) return NoPlaces{};
  auto passed = LetPass(store_, clock_, random_, place_)(member, **code, domain::Direction::Entry);
  if (!passed) return RegisteredGuest{**code, std::unexpected(passed.error())};
  if (const auto* no = std::get_if<NotAllowed>(&*passed)) return *no;
  return RegisteredGuest{**code, std::get<domain::Decision>(std::move(*passed))};
}

}  // namespace usher::desk
