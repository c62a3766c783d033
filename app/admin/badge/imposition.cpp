// SPDX-License-Identifier: Apache-2.0
#include "imposition.h"

#include <algorithm>
#include <cmath>

#include <usher/domain/layout/text_fit.h>

namespace usher::admin {
namespace {

constexpr double kMarkGap = 1;
constexpr double kShortestMark = 2;
constexpr double kLongestMark = 5;
constexpr double kMarkWidth = 0.1;
/// Words keep so far from the marks beside them.
constexpr double kLegendInset = 1.5;
constexpr double kHighestLegend = 3;

/// Beside what is cut out, on either side.
double least(const SheetWish& wish) {
  return wish.margin + kShortestMark + kMarkGap + wish.bleed;
}

int fitting(double length, double badge, const SheetWish& wish) {
  const double gap = 2 * wish.bleed;
  const double room = length - 2 * least(wish);
  return std::max(0, static_cast<int>(std::floor((room + gap + domain::kHair) / (badge + gap))));
}

SheetPlan planned(const SheetWish& wish, domain::QuarterTurns turns) {
  const QSizeF badge = turns % 2 == 0 ? wish.badge : wish.badge.transposed();
  return {.wish = wish,
          .columns = fitting(wish.sheet.width(), badge.width(), wish),
          .rows = fitting(wish.sheet.height(), badge.height(), wish),
          .turns = turns};
}

QSizeF boxOf(const SheetPlan& plan) {
  return plan.turns % 2 == 0 ? plan.wish.badge : plan.wish.badge.transposed();
}

/// How long marks are that begin at `edge` of a grid that stands in the middle.
double markLength(double edge, const SheetWish& wish) {
  return std::min(kLongestMark, edge - wish.margin - wish.bleed - kMarkGap);
}

/// Both edges of every badge along one side; one line where two badges share an edge.
std::vector<double> cuts(double first, double length, int count, double gap) {
  std::vector<double> at;
  for (int i = 0; i < count; ++i) {
    const double begin = first + i * (length + gap);
    if (i == 0 || gap > 0) at.push_back(begin);
    at.push_back(begin + length);
  }
  return at;
}

/// The edges that are the page's are moved out.
QRectF overEdges(const QRectF& box, const QSizeF& page, double bleed) {
  const auto over = [&](double edge, double at) { return std::abs(edge - at) < domain::kHair ? bleed : 0; };
  return box.adjusted(-over(0, box.left()), -over(0, box.top()), over(page.width(), box.right()),
                      over(page.height(), box.bottom()));
}

/// About its middle until it reaches as far as `over`: a picture keeps its proportions.
QRectF grownTo(const QRectF& over, const QRectF& box, double bleed) {
  double scale = 1;
  if (over.width() > box.width()) scale = (box.width() + 2 * bleed) / box.width();
  if (over.height() > box.height()) scale = std::max(scale, (box.height() + 2 * bleed) / box.height());
  QRectF grown(QPointF(), box.size() * scale);
  grown.moveCenter(box.center());
  return grown;
}

}  // namespace

std::optional<SheetPlan> planSheet(const SheetWish& wish) {
  const SheetPlan upright = planned(wish, 0);
  const SheetPlan turned = planned(wish, 1);
  const SheetPlan& best = turned.places() > upright.places() ? turned : upright;
  if (best.places() == 0) return std::nullopt;
  return best;
}

QRectF SheetPlan::grid() const {
  const QSizeF box = boxOf(*this);
  const double gap = 2 * wish.bleed;
  QRectF all(0, 0, columns * box.width() + (columns - 1) * gap, rows * box.height() + (rows - 1) * gap);
  all.moveCenter(QRectF(QPointF(), wish.sheet).center());
  return all;
}

SheetPlace SheetPlan::place(int index, SheetSide side) const {
  const QSizeF box = boxOf(*this);
  const double gap = 2 * wish.bleed;
  const int column = side == SheetSide::Front ? index % columns : columns - 1 - index % columns;
  const QPointF step(column * (box.width() + gap), index / columns * (box.height() + gap));
  return {QRectF(grid().topLeft() + step, box), side == SheetSide::Front ? turns : (4 - turns) % 4};
}

std::vector<QRectF> SheetPlan::cropMarks() const {
  const QSizeF box = boxOf(*this);
  const QRectF all = grid();
  const double away = wish.bleed + kMarkGap;
  std::vector<QRectF> marks;
  const double high = markLength(all.top(), wish);
  for (const double x : cuts(all.left(), box.width(), columns, 2 * wish.bleed)) {
    marks.emplace_back(x - kMarkWidth / 2, all.top() - away - high, kMarkWidth, high);
    marks.emplace_back(x - kMarkWidth / 2, all.bottom() + away, kMarkWidth, high);
  }
  const double wide = markLength(all.left(), wish);
  for (const double y : cuts(all.top(), box.height(), rows, 2 * wish.bleed)) {
    marks.emplace_back(all.left() - away - wide, y - kMarkWidth / 2, wide, kMarkWidth);
    marks.emplace_back(all.right() + away, y - kMarkWidth / 2, wide, kMarkWidth);
  }
  return marks;
}

QRectF SheetPlan::legend() const {
  const QRectF all = grid();
  return {all.left() + kLegendInset, all.bottom() + wish.bleed + kMarkGap,
          boxOf(*this).width() - 2 * kLegendInset, std::min(kHighestLegend, markLength(all.top(), wish))};
}

int guestAt(int sheet, int place, int sheets, int places, bool in_piles) {
  return in_piles ? place * sheets + sheet : sheet * places + place;
}

std::optional<domain::DrawItem> bleedOf(const domain::DrawItem& item, const QSizeF& page, double bleed) {
  if (const auto* rect = std::get_if<domain::RectItem>(&item); rect && rect->corner_radius == 0) {
    const QRectF over = overEdges(rect->box, page, bleed);
    if (over != rect->box) return domain::RectItem{.box = over, .colour = rect->colour};
  } else if (const auto* image = std::get_if<domain::ImageItem>(&item)) {
    const QRectF over = overEdges(image->box, page, bleed);
    if (over != image->box)
      return domain::ImageItem{
          .box = grownTo(over, image->box, bleed), .file = image->file, .turns = image->turns};
  }
  return std::nullopt;
}

}  // namespace usher::admin
