// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace usher::domain {

/// Why a code that is held up can't be read yet.
enum class CodeTrouble {
  /// Too little light on it, or too little from it.
  Dark,
  /// A lamp's reflection, or a screen that dazzles.
  Glare,
  Far,
  /// Larger than the camera's picture has room for.
  Near,
  /// Beyond the edge, or behind a hand.
  PartInView,
  /// Moving, or out of focus.
  Blurred,
  /// All that is well, and it still can't be read: cracked, crumpled, badly printed.
  Damaged,
};

}  // namespace usher::domain
