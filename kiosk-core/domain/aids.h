// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace usher::domain {

/// What makes a screen easier to see or reach, or heard. A guest chooses them for the time of their visit.
struct Aids {
  /// Black, white and yellow.
  bool contrast = false;
  bool large_text = false;
  /// Pages and controls are read aloud.
  bool speech = false;
  /// All of a page stands low, for who sits or is small.
  bool low_reach = false;

  bool any() const { return contrast || large_text || speech || low_reach; }
  bool operator==(const Aids&) const = default;
};

}  // namespace usher::domain
