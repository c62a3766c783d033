// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <expected>

#include <usher/domain/staff/sign_in_result.h>
#include <usher/ports/clock.h>
#include <usher/ports/staff_hashes.h>
#include <usher/ports/staff_roll.h>

namespace usher::desk {

/// The use case of somebody who opens the staff mode: by a PIN, which says whose it is, or by a badge and its
/// owner's PIN; a badge alone opens nothing, as it may be a stolen one. With or without a network. Data
/// thread.
class SignIn {
 public:
  /// The references outlive this object.
  SignIn(ports::StaffRoll& roll, const ports::StaffHashes& hashes, const ports::Clock& clock);

  /// Whose badge this is. nullopt: nobody's here, or nobody's any more.
  std::expected<std::optional<domain::StaffMember>, ports::StoreError> ownerOf(const QString& badge);
  /// `expected`: whose badge was held up before. What is no PIN by its form does not count as a try.
  std::expected<domain::SignInResult, ports::StoreError> operator()(
      const QString& pin, const std::optional<domain::StaffMemberId>& expected = std::nullopt);

 private:
  std::expected<domain::SignInResult, ports::StoreError> failed(const domain::FailedTries& before);

  ports::StaffRoll& roll_;
  const ports::StaffHashes& hashes_;
  const ports::Clock& clock_;
};

}  // namespace usher::desk
