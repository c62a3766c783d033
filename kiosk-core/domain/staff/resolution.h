// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace usher::domain {

/// How staff settled an incident.
enum class Resolution {
  /// It was right as it was done: two people with one ticket, let in knowingly.
  Accepted,
  /// A mistake at the door.
  Mistake,
};

}  // namespace usher::domain
