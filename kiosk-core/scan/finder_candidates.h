// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointF>

#include <vector>

#include <usher/scan/luminance.h>

namespace usher::scan {

/// What may be one of a QR code's three finder patterns: 1:1:3:1:1 along a row and down a column through its
/// middle (ISO/IEC 18004, 12.2).
struct FinderCandidate {
  QPointF middle;
  /// Pixels of one module, along rows and columns: up to 1.41 times as many where the code is turned.
  double module = 0;
  /// Its middle is dark; light in an inverted code.
  bool dark = true;
  /// Rows that it was found along, those between them counted; about two and a half for each pixel of a
  /// module where all of it is seen.
  int rows = 0;
};

/// Pixels of one module of patterns that are `along` along a row and a column, in a code whose side goes that
/// `way`.
double moduleAlong(double along, const QPointF& way);

/// All of a picture of two colours (kDark, kLight), of both kinds. Every `row_step`-th row is looked at.
std::vector<FinderCandidate> finderCandidates(const LuminanceView& black_and_white, int row_step);

/// Three that may be one code's: corner, and the ends of its two sides.
struct FinderTriple {
  FinderCandidate corner;
  FinderCandidate right;
  FinderCandidate below;
  /// Pixels of one module, whichever way the code is turned.
  double module = 0;
  /// 0 for a square's corners and patterns of one size; more, the less they look so.
  double oddness = 0;
};

/// Of like size and colour, as far apart as in versions 1 to 15, at an angle that perspective leaves; those
/// that look most like a square come first. At most `most`.
std::vector<FinderTriple> finderTriples(const std::vector<FinderCandidate>& candidates, std::size_t most);

}  // namespace usher::scan
