// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

#include <usher/domain/look_up_key.h>
#include <usher/domain/staff/member.h>

namespace usher::ports {

/// What staff members sign in with, hashed as their rows have it. Every method: any thread.
class StaffHashes {
 public:
  virtual ~StaffHashes() = default;
  virtual bool isPin(const QString& text) const = 0;
  /// nullopt: it is none, or there is no memory to make it with. Takes some tens of milliseconds.
  virtual std::optional<domain::StaffHash> ofPin(const QString& pin, const domain::LookUpKey& key) const = 0;
  /// It has the form of a staff badge's code, whoever's it is.
  virtual bool isBadge(const QString& code) const = 0;
  virtual std::optional<domain::StaffHash> ofBadge(const QString& code,
                                                   const domain::LookUpKey& key) const = 0;
};

}  // namespace usher::ports
