// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

#include <usher/domain/check_in.h>

namespace usher::store {

/// Something done here that the backend did not take: for staff to look at and settle.
struct Incident {
  enum Kind {
    /// Somebody was first: `winner`, where the backend named it.
    Conflict,
    /// The backend will never take it: `problem` and `detail` say why.
    Rejected,
  };
  struct Winner {
    domain::OpId op;
    domain::Instant at;
    QString kiosk;
    bool operator==(const Winner&) const = default;
  };
  Kind kind = Conflict;
  domain::CheckIn check_in;
  QString problem;
  QString detail;
  std::optional<Winner> winner;
};

}  // namespace usher::store
