// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace usher::domain {

/// What a kiosk prints.
enum class Paper { Badge, Agenda };

enum class PrintOutcome {
  /// The printer, or who looked for it, said that it came out.
  Printed,
  /// Something keeps it.
  Failed,
  /// It is wanted no more.
  Cancelled,
};

}  // namespace usher::domain
