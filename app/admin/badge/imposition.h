// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

#include <usher/domain/layout/draw_item.h>

/// Where badges lie on a sheet that is cut. All lengths in mm, from the sheet's top left.
namespace usher::admin {

struct SheetWish {
  QSizeF sheet;
  QSizeF badge;
  /// What the printer leaves white at the sheet's edges.
  double margin = 5;
  /// How far colour goes on over a badge's edge; between two badges there is twice as much.
  double bleed = 0;
};

enum class SheetSide { Front, Back };

struct SheetPlace {
  /// The badge as it is cut out.
  QRectF box;
  /// The badge is turned so into the box.
  domain::QuarterTurns turns = 0;
  bool operator==(const SheetPlace&) const = default;
};

/// As many badges as fit, upright or all turned, in the sheet's middle.
struct SheetPlan {
  SheetWish wish;
  int columns = 0;
  int rows = 0;
  /// Of the fronts.
  domain::QuarterTurns turns = 0;

  int places() const { return columns * rows; }
  /// Row by row. A back lies behind its front where the sheet is turned over its left or right edge, and what
  /// is up on one is up on the other.
  SheetPlace place(int index, SheetSide side) const;
  /// From the first badge's edge to the last one's.
  QRectF grid() const;
  /// Thin lines to cut by, all of them outside of the grid and of what bleeds over it.
  std::vector<QRectF> cropMarks() const;
  /// Between two marks under the first column: for words about the sheet.
  QRectF legend() const;
};

/// nullopt where not even one badge fits with its marks.
std::optional<SheetPlan> planSheet(const SheetWish& wish);

/// Which guest lies on a place of a sheet, all counted from 0; past the last one where the place stays empty.
/// `in_piles`: guests go on from sheet to sheet at one place, so that each pile of a cut stack is in order.
int guestAt(int sheet, int place, int sheets, int places, bool in_piles);

/// How an item goes on over the edges of a page of that size, by so much: a rectangle that reaches one, and a
/// picture in a box that does, larger about its middle; nullopt for all others. It is for under the item, and
/// for outside of the page alone.
std::optional<domain::DrawItem> bleedOf(const domain::DrawItem& item, const QSizeF& page, double bleed);

}  // namespace usher::admin
