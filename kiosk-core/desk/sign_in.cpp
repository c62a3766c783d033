// SPDX-License-Identifier: Apache-2.0
#include <usher/desk/sign_in.h>

#include <algorithm>
#include <utility>

namespace usher::desk {

namespace {

using domain::StaffMember;

const StaffMember* withPin(const std::vector<StaffMember>& staff, const domain::StaffHash& pin) {
  const auto found = std::ranges::find(staff, pin, &StaffMember::pin);
  return found == staff.end() ? nullptr : &*found;
}

}  // namespace

SignIn::SignIn(ports::StaffRoll& roll, const ports::StaffHashes& hashes, const ports::Clock& clock)
    : roll_(roll), hashes_(hashes), clock_(clock) {}

std::expected<std::optional<StaffMember>, ports::StoreError> SignIn::ownerOf(const QString& badge) {
  if (!hashes_.isBadge(badge)) return std::nullopt;
  const auto key = roll_.signInKey();
  if (!key) return std::unexpected(key.error());
  if (!*key) return std::nullopt;
  const auto staff = roll_.staff();
  if (!staff) return std::unexpected(staff.error());
  const auto hash = hashes_.ofBadge(badge, **key);
  const auto owner = std::ranges::find_if(
      *staff, [&](const StaffMember& member) { return member.badge && member.badge == hash; });
  return owner == staff->end() ? std::nullopt : std::optional(*owner);
}

std::expected<domain::SignInResult, ports::StoreError> SignIn::failed(const domain::FailedTries& before) {
  const auto now = clock_.now();
  const auto tries = domain::afterFailure(before, now);
  if (const auto kept = roll_.keep(tries); !kept) return std::unexpected(kept.error());
  return domain::WrongPin{domain::lockedUntil(tries, now)};
}

std::expected<domain::SignInResult, ports::StoreError> SignIn::operator()(
    const QString& pin, const std::optional<domain::StaffMemberId>& expected) {
  const auto tries = roll_.failedTries();
  if (!tries) return std::unexpected(tries.error());
  if (const auto until = domain::lockedUntil(*tries, clock_.now())) return domain::Locked{*until};
  if (!hashes_.isPin(pin)) return domain::WrongPin{};
  const auto staff = roll_.staff();
  if (!staff) return std::unexpected(staff.error());
  const auto key = roll_.signInKey();
  if (!key) return std::unexpected(key.error());
  if (staff->empty() || !*key) return domain::NobodyMay{};
  const auto hash = hashes_.ofPin(pin, **key);
  if (!hash)
    return std::unexpected(
        ports::StoreError{ports::StoreError::Failed, QStringLiteral("there is no memory to look at a PIN")});
  const StaffMember* member = withPin(*staff, *hash);
  if (!member || (expected && member->id != *expected)) return failed(*tries);
  // A full disk is what staff come to see to: it keeps nobody out who has the right PIN.
  (void)roll_.keep({});
  return domain::SignedIn{*member};
}

}  // namespace usher::desk
