// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointF>

#include <vector>

#include <usher/scan/finder_candidates.h>
#include <usher/scan/grey_picture.h>

namespace usher::scan {

/// A code of which one finder pattern can't be seen: a lamp's reflection lies on it, a crack runs through it,
/// or it is out of the frame. What a code says bears that; decoders don't.
struct LostFinder {
  /// With the lost one where it would be.
  FinderTriple triple;
  QPointF middle;
};

/// All that the two may be a part of: as one side, or as a diagonal, of a square. Those that
/// `triple.module` and ISO/IEC 18004 leave (versions 1 to 10).
std::vector<LostFinder> lostFinders(const FinderCandidate& one, const FinderCandidate& other);

/// Draws a finder pattern with its separator; `along` and `down`: one module's way in each direction, in
/// pixels.
void paintFinder(GreyPicture& black_and_white, const QPointF& middle, const QPointF& along,
                 const QPointF& down);

}  // namespace usher::scan
