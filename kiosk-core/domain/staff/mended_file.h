// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstdint>

#include <usher/domain/instant.h>

namespace usher::domain {

/// A file of the kiosk's that was damaged, and was set right.
struct MendedFile {
  /// "kiosk.db" or "event.db".
  QString name;
  Instant at;
  /// Under which name the damaged one lies beside it.
  QString aside;
  /// In the database's own words.
  QString fault;
  /// What was saved of it.
  std::int64_t rows = 0;
  /// Of what was done here and not told, what came back from the copy of the queue.
  std::int64_t from_copy = 0;
  bool operator==(const MendedFile&) const = default;
};

}  // namespace usher::domain
