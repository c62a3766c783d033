// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>
#include <QSize>

#include <optional>
#include <vector>

#include <usher/scan/drawn_pattern.h>
#include <usher/scan/finder_candidates.h>
#include <usher/scan/seen_code.h>

namespace usher::scan {

/// A part of a frame in which a code may be, in pixels of the frame.
struct CodeRegion {
  /// With a quiet zone on all sides, as far as the frame has it.
  QRect area;
  FinderTriple triple;
  /// The one of them that is not seen.
  std::optional<QPointF> lost;
  /// So many of kRegionPasses have read nothing in it.
  std::size_t tried = 0;

  bool inverted() const { return !triple.corner.dark; }
};

/// Between the three patterns it is dark and light by turns as in a code, not as on a page of writing or in
/// noise. `black_and_white`: the picture that they were found in, places in its pixels.
bool hasTexture(const FinderTriple& triple, const LuminanceView& black_and_white);

/// The same of each quarter but the one where a pattern is lost.
bool hasTexture(const LostFinder& lost, const LuminanceView& black_and_white);

/// Where the code lies whose finder patterns these are.
CodeRegion regionOf(const FinderTriple& triple, const QSize& frame);

/// Both are about the same code.
bool isSame(const CodeRegion& one, const CodeRegion& other);

/// The pattern is a part of a code that is read already.
bool isRead(const FinderCandidate& candidate, const std::vector<SeenCode>& codes);

}  // namespace usher::scan
