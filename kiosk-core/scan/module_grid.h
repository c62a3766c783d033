// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointF>
#include <QTransform>

#include <array>
#include <optional>
#include <vector>

#include <usher/scan/finder_candidates.h>
#include <usher/scan/grey_picture.h>

namespace usher::scan {

/// How a picture's brightness lies about the mean around: above 0 where it is lighter. Rows without gaps.
struct Relief {
  std::vector<float> values;
  int width = 0;
  int height = 0;

  /// Between four pixels, by their distance; 0 outside.
  float at(double x, double y) const {
    x -= 0.5;
    y -= 0.5;
    if (!(x >= 0 && y >= 0 && x < width - 1 && y < height - 1)) return 0;
    const auto left = static_cast<int>(x);
    const auto top = static_cast<int>(y);
    const auto right_part = static_cast<float>(x - left);
    const auto lower_part = static_cast<float>(y - top);
    const float* upper = values.data() + static_cast<std::ptrdiff_t>(top) * width + left;
    const float* lower = upper + width;
    return (1 - lower_part) * ((1 - right_part) * upper[0] + right_part * upper[1]) +
           lower_part * ((1 - right_part) * lower[0] + right_part * lower[1]);
  }
};

/// `window`: of the square whose mean is taken, in pixels.
Relief reliefOf(const LuminanceView& picture, int window);

/// Where the modules of a code lie on a picture: on a plane seen in perspective, and beyond that bent as
/// paper and cloth are.
struct ModuleGrid {
  /// Along a side: 17 and four for each version.
  int modules = 0;
  /// From modules, (0, 0) the code's own top left, to pixels.
  QTransform plane;
  /// What is added in the middles of the four sides (top, left, right, bottom) and of all, in pixels; in
  /// between by quadratic Lagrange polynomials.
  std::array<QPointF, 5> bends = {};

  QPointF at(double along, double down) const;
};

/// The grid by which modules are most clearly dark or light, and those that are known (finder, timing and
/// alignment patterns, ISO/IEC 18004, 6.3) as they have to be: found by descent along each coordinate. The
/// triple's places are pixels of `relief`. nullopt where that is no code's.
std::optional<ModuleGrid> fitGrid(const Relief& relief, const FinderTriple& triple);

/// Of each module how light it is, row by row, about 0.
std::vector<float> modulesOn(const Relief& relief, const ModuleGrid& grid);

/// Each module less `part` of its four neighbours: blur is undone that spreads each over them.
std::vector<float> withoutNeighbours(const std::vector<float>& modules, int side, float part);

/// As a clean picture, `side` modules wide, with a quiet zone: black where a module is below 0.
void paintModules(GreyPicture& black_and_white, const std::vector<float>& modules, int side);

/// In modules, of a place on what paintModules() made.
QPointF onModules(const QPointF& painted);

}  // namespace usher::scan
