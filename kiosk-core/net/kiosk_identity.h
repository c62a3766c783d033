// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

#include <usher/domain/id.h>

namespace usher::net {

/// Who the backend says that this kiosk is.
struct KioskIdentity {
  domain::KioskId id;
  /// As staff call it.
  QString name;
  /// That it serves; the first is the one to begin with.
  std::vector<domain::EventId> events;
  /// Four digits of the kiosk's key, which the backend shows too.
  QString fingerprint;
  bool operator==(const KioskIdentity&) const = default;
};

}  // namespace usher::net
