// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace usher::ui {

/// How grave something is that staff are told.
enum class StaffTone { Plain, Good, Care, Stop };

/// A few words with a shape, in a pill: how something is. The colour repeats what shape and words say.
struct Chip {
  /// An icon of resources/icons.
  QString shape;
  QString words;
  StaffTone tone = StaffTone::Plain;
  bool operator==(const Chip&) const = default;
};

}  // namespace usher::ui
